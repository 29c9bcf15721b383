import type { Path } from '../reading/losses.js';
import { agreementOf } from '../territory/read-series.js';
import type { ComparedCell, ComparedRow } from './comparable.js';
import {
  comparedIndicators,
  type ComparedConvention,
  type ComparedEpci,
  type ComparedSeries,
  type ComparisonData,
} from './comparison-question.js';

const nothing = { value: null, basis: undefined, isContested: false, isPartial: false, sources: [], absence: null };

export function comparisonRows(data: ComparisonData, territories: number): ComparedRow[] {
  const each = Array.from({ length: territories }, (_, index) => index);
  const row = (label: string, unit: string, cell: (n: number) => ComparedCell): ComparedRow => ({
    label,
    unit,
    cells: each.map(cell),
  });
  const ofEpci = (field: 'nombreCommunes' | 'populationMunicipale') => (n: number) =>
    epciCell(data[`e${n}`] ?? null, field, [`e${n}`, field]);
  const ofConvention = (cell: (one: ComparedConvention, at: Path) => ComparedCell) => (n: number) => {
    const all = data[`c${n}`];
    const index = (all ?? []).findIndex(({ avenants, texteDisponible }) => avenants?.length || texteDisponible);
    const one = all?.[index];
    if (one) return cell(one, [`c${n}`, index]);
    const explication = 'aucune convention territoriale globale de ce territoire n’est dans les documents lus.';
    return { ...nothing, at: [`c${n}`], absence: all ? { raison: 'ABSENT', explication } : null };
  };
  return [
    row('Communes', 'communes', ofEpci('nombreCommunes')),
    row('Population municipale', 'habitants', ofEpci('populationMunicipale')),
    row('Communes signataires, annoncées', 'communes', ofConvention(announcedCell)),
    row('Équipements et services soutenus', 'équipements et services', ofConvention(equipmentCell)),
    row('Actions du plan', 'actions', ofConvention(planCell('nombreActions'))),
    row('Objectifs du plan', 'objectifs', ofConvention(planCell('nombreObjectifs'))),
    row('Fiches action jointes', 'fiches', ofConvention(planCell('nombreFiches'))),
    ...comparedIndicators.map((code, index) => {
      const series = each.map((n) => data[`s${n}_${index}`] ?? null);
      const label = series.find((one) => one?.libelle)?.libelle ?? code;
      const unit = series.find((one) => one?.unite)?.unite ?? '';
      const shared = sharedPeriod(series);
      return row(label, unit, (n) => seriesCell(series[n] ?? null, shared, [`s${n}_${index}`, 'attestations']));
    }),
  ];
}

function epciCell(epci: ComparedEpci | null, field: 'nombreCommunes' | 'populationMunicipale', at: Path): ComparedCell {
  const value = epci?.[field];
  if (value === null || value === undefined) return { ...nothing, at };
  return { ...nothing, at, value: String(value), basis: epci?.source?.titre, sources: [epci?.source ?? null] };
}

function announcedCell({ communesSignataires }: ComparedConvention, at: Path): ComparedCell {
  const place = [...at, 'communesSignataires'];
  if (!communesSignataires) return { ...nothing, at: place };
  const { valeur, concordance, attestations, absence } = communesSignataires.annonce;
  return {
    at: place,
    value: valeur === null ? null : String(valeur),
    basis: 'annonce de l’acte',
    isContested: concordance === 'DIVERGENT',
    isPartial: false,
    sources: attestations.map(({ source }) => source),
    absence,
  };
}

function equipmentCell({ equipementsSoutenus: supported }: ComparedConvention, at: Path): ComparedCell {
  const place = [...at, 'equipementsSoutenus'];
  if (!supported || supported.nombre === null) return { ...nothing, at: place, absence: supported?.absence ?? null };
  return {
    ...nothing,
    at: place,
    value: String(supported.nombre),
    basis: 'annexe 2 d’un avenant',
    sources: supported.sources,
  };
}

/** Plans are of two kinds: objectives under actions, or actions under general objectives. Their counts differ in kind. */
const planCell =
  (field: 'nombreActions' | 'nombreObjectifs' | 'nombreFiches') =>
  ({ planAction: plan }: ComparedConvention, at: Path): ComparedCell => {
    const place = [...at, 'planAction'];
    const value = plan?.[field];
    if (!plan || value === null || value === undefined)
      return { ...nothing, at: place, absence: plan?.absence ?? null };
    const isGeneral = plan.objectifs.some(({ nature }) => nature === 'GENERAL');
    const kind = isGeneral
      ? 'plan où des objectifs généraux portent les actions'
      : 'plan où les actions portent les objectifs';
    const basis = field === 'nombreFiches' ? 'fiches jointes à l’acte' : kind;
    return { ...nothing, at: place, value: String(value), basis, sources: [plan.source] };
  };

const isDated = (period: string): boolean => !period.startsWith('non datée');

/** The dated period that most territories share, if any. */
function sharedPeriod(series: readonly (ComparedSeries | null)[]): string | undefined {
  const counts = new Map<string, number>();
  for (const one of series) {
    for (const period of new Set((one?.attestations ?? []).map(({ periode }) => periode).filter(isDated))) {
      counts.set(period, (counts.get(period) ?? 0) + 1);
    }
  }
  return [...counts].sort(([, one], [, other]) => other - one)[0]?.[0];
}

function seriesCell(series: ComparedSeries | null, shared: string | undefined, at: Path): ComparedCell {
  const said = series?.attestations;
  if (!said) return { ...nothing, at };
  const chosen = said.find(({ periode }) => periode === shared) ?? said[0];
  if (!chosen) {
    return {
      ...nothing,
      at,
      absence: { raison: 'ABSENT', explication: 'aucun partenaire n’en atteste sur ce territoire.' },
    };
  }
  return {
    at,
    value: chosen.valeur,
    basis: isDated(chosen.periode) ? chosen.periode : undefined,
    isContested: agreementOf(said) === 'contesté',
    isPartial: (series.partenairesManquants ?? []).length > 0,
    sources: said.map(({ source }) => source),
    absence: chosen.absence,
  };
}
