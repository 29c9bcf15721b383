import { Missing, type Absence } from '../parts/absent.js';
import { Note } from '../parts/note.js';
import { figure } from '../reading/figures.js';
import type { Path } from '../reading/losses.js';
import type { EquipmentRow } from './equipment-data.js';

type Funding = NonNullable<EquipmentRow['financementCaf']>;

export function CafFunding({ funding, at }: { funding: EquipmentRow['financementCaf']; at: Path }) {
  if (!funding?.regime) return <Missing at={at} among={funding?.absences} field="regime" />;
  return (
    <>
      {funding.regime.dispositif} <Note of={funding.regime.source} /> :{' '}
      {funding.montantEuros ? (
        `${figure(funding.montantEuros)} €`
      ) : (
        <Missing at={[...at, 'montantEuros']} among={funding.absences} field="montantEuros" />
      )}
    </>
  );
}

const amountOf = ({ absences }: Funding): Absence | undefined => absences.find(({ champ }) => champ === 'montantEuros');

/** What would be written of it: two équipements funded alike read the same. */
const wording = (funding: EquipmentRow['financementCaf']): string =>
  JSON.stringify([funding?.regime, funding?.montantEuros, funding && amountOf(funding)?.explication]);

/** The regime and the missing amount, when they are the same for every équipement: then they are written once. */
export function sharedFunding(rows: readonly EquipmentRow[]) {
  const all = rows.map(({ financementCaf }) => financementCaf);
  const [first] = all;
  if (!first?.regime || first.montantEuros !== null) return undefined;
  const isSame = all.every((one) => wording(one) === wording(first));
  return isSame ? { regime: first.regime, amount: amountOf(first) } : undefined;
}
