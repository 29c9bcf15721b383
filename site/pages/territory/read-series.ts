import type { Losses, Path } from '../reading/losses.js';
import type { ContradictionData } from './contradiction-data.js';
import { followed, type ObservationData, type SeriesData } from './figures-data.js';

/** One indicator on one territory, as the page shows it. */
export interface ReadSeries {
  readonly code: string;
  readonly label: string;
  readonly unit: string | null;
  readonly agreement:
    'contesté' | 'concordant' | 'une seule source' | 'plusieurs périodes' | 'sans valeur' | 'incomplet';
  readonly attestations: readonly ObservationData[];
  readonly contradictions: readonly Pick<ContradictionData, 'id' | 'objet'>[];
  readonly missingPartners: readonly string[];
  /** Set when the series itself could not be obtained. */
  readonly lostAt: Path | undefined;
}

export interface SeriesSource {
  /** The series as asked, in the order of `followed`. */
  readonly series: readonly (SeriesData | null | undefined)[];
  /** The key of each in the answer. */
  readonly keyOf: (index: number) => string;
  /** What single partners list on the territory: nothing of it is left out, even what is not followed. */
  readonly alone: readonly ObservationData[];
  readonly losses: Losses;
}

export function readSeries({ series, keyOf, alone, losses }: SeriesSource): ReadSeries[] {
  const extra = [...new Set(alone.map(({ indicateur }) => indicateur))].filter((code) => !isFollowed(code));
  return [
    ...followed.map((code, index) => {
      const said = series[index];
      const attestations = said?.attestations ?? alone.filter(({ indicateur }) => indicateur === code);
      const path = [keyOf(index), 'attestations'];
      return one(code, said, attestations, losses.at(path).length > 0 ? path : undefined);
    }),
    ...extra.map((code) =>
      one(
        code,
        undefined,
        alone.filter(({ indicateur }) => indicateur === code),
        undefined,
      ),
    ),
  ];
}

const isFollowed = (code: string): boolean => (followed as readonly string[]).includes(code);

function one(
  code: string,
  said: SeriesData | null | undefined,
  attestations: readonly ObservationData[],
  lostAt: Path | undefined,
): ReadSeries {
  const agreement = agreementOf(attestations);
  return {
    code,
    label: said?.libelle ?? attestations[0]?.libelle ?? code,
    unit: said?.unite ?? attestations[0]?.unite ?? null,
    agreement: isIncomplete(agreement, said, lostAt) ? 'incomplet' : agreement,
    attestations,
    contradictions: said?.contradictions ?? [],
    missingPartners: said?.partenairesManquants ?? [],
    lostAt,
  };
}

/** While someone is missing, nobody can say that the others agree; that they disagree stands. */
const isIncomplete = (
  agreement: ReadSeries['agreement'],
  said: SeriesData | null | undefined,
  lostAt: Path | undefined,
) => agreement !== 'contesté' && (lostAt !== undefined || Boolean(said?.partenairesManquants?.length));

/** Values of distinct dated years do not contradict each other; any other difference is shown as contested. */
export function agreementOf(attestations: readonly ObservationData[]): ReadSeries['agreement'] {
  const said = attestations.filter(({ valeur }) => valeur !== null);
  if (said.length === 0) return 'sans valeur';
  if (said.length === 1) return 'une seule source';
  if (new Set(said.map(({ valeur }) => Number(valeur))).size === 1) return 'concordant';
  const periods = said.map(({ periode }) => periode);
  const dated = periods.every((period) => /^\d{4}$/.test(period)) && new Set(periods).size === periods.length;
  return dated ? 'plusieurs périodes' : 'contesté';
}
