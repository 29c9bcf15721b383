import { reasonInWords } from '../../tables/reasons.js';
import type { Path } from '../reading/losses.js';
import { useReading } from '../reading/page-reading.js';
import { capital, partnerList } from '../reading/partner-names.js';

/** Why a value is missing, in the graph's own words. */
export interface Absence {
  readonly champ?: string;
  readonly raison: string;
  readonly explication: string;
}

export const absenceFragment = `
  fragment Vide on Absence { champ raison explication }
`;

export function Absent({ absence }: { absence: Absence }) {
  return (
    <span className="absence">
      <span className="marque-etat">{capital(reasonInWords(absence.raison))}</span> {capital(absence.explication)}
    </span>
  );
}

export function Lost({ partners }: { partners: readonly string[] }) {
  const verb = partners.length > 1 ? 'ne répondent pas' : 'ne répond pas';
  return (
    <span className="absence">
      <span className="marque-etat panne">Non obtenu</span> {capital(partnerList(partners))} {verb}.
    </span>
  );
}

export interface MissingProps {
  /** Where the value would stand in the answer. */
  readonly at: Path;
  readonly absence?: Absence | null;
  /** Every absence of the object, among which this field's is looked for. */
  readonly among?: readonly Absence[] | null;
  /** The field's name among them. */
  readonly field?: string;
}

/** The reason for an empty place, whichever it is: its partner is down, its house says why, or nothing was said. */
export function Missing({ at, absence, among, field }: MissingProps) {
  const { losses } = useReading();
  const lost = losses.at(at);
  if (lost.length > 0) return <Lost partners={lost} />;
  const reason = absence ?? among?.find(({ champ }) => champ === field);
  if (reason) return <Absent absence={reason} />;
  return (
    <span className="absence">
      <span className="marque-etat">Non renseigné</span>
    </span>
  );
}
