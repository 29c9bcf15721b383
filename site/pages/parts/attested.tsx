import type { ReactNode } from 'react';
import type { Path } from '../reading/losses.js';
import type { Source } from '../reading/notes.js';
import { Missing, type Absence } from './absent.js';
import { Note } from './note.js';

/** A value and each passage that says it. */
export interface AttestedValue<Value extends string | number> {
  readonly valeur: Value | null;
  readonly concordance: string;
  readonly attestations: readonly {
    readonly valeur: Value;
    readonly contexte: string | null;
    readonly source: Source;
  }[];
  readonly absence: Absence | null;
}

export const attestedFields =
  'valeur concordance attestations { valeur contexte source { ...Passage } } absence { ...Vide }';

export interface AttestedProps<Value extends string | number> {
  readonly value: AttestedValue<Value> | null | undefined;
  readonly at: Path;
  readonly write?: (value: Value) => string;
}

/** One value when passages agree; every version, and who says it, when they do not. */
export function Attested<Value extends string | number>({
  value,
  at,
  write = String,
}: AttestedProps<Value>): ReactNode {
  if (!value) return <Missing at={at} />;
  const { attestations, concordance, valeur, absence } = value;
  if (concordance === 'DIVERGENT') {
    return (
      <>
        <Diverges /> Les documents se contredisent :
        <ul>
          {attestations.map(({ valeur: said, contexte, source }, index) => (
            <li key={index}>
              <strong>{write(said)}</strong>
              {contexte && ` — ${contexte}`} <Note of={source} />
            </li>
          ))}
        </ul>
      </>
    );
  }
  if (valeur === null) return <Missing at={at} absence={absence} />;
  return (
    <>
      {write(valeur)} <Note of={attestations.map(({ source }) => source)} />
    </>
  );
}

export const Diverges = () => <span className="marque-etat diverge">Contesté</span>;
