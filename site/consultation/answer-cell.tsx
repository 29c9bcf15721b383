import { formatValue } from '../tables/format-value.js';
import { reasonInWords } from '../tables/reasons.js';
import type { Cell, Column } from '../tables/table.js';
import type { Sources } from './sources.js';

interface CellProps {
  readonly cell: Cell;
  readonly column: Column;
  readonly sources: Sources;
  /** Cited at the end of the row already. */
  readonly usual: readonly number[];
}

/** A figure, what says it, why it is missing, and whether documents agree on it: never one without the others. */
export function AnswerCell({ cell, column, sources, usual }: CellProps) {
  const { value, absence, mark, isDivergent } = cell;
  if (isDivergent) return <Divergent cell={cell} column={column} sources={sources} />;
  const numbers = sources.numbersOf(cell);
  return (
    <>
      {value === null ? <Nothing absence={absence} /> : formatValue(value, column)}
      {mark && <Why {...mark} />}
      {numbers.join() !== usual.join() && <Notes numbers={numbers} />}
    </>
  );
}

function Divergent({ cell, column, sources }: Omit<CellProps, 'usual'>) {
  return (
    <>
      <span className="marque-etat diverge">divergent</span> {cell.value !== null && formatValue(cell.value, column)}
      {cell.sources.some(({ said }) => said !== undefined) ? (
        <ul className="positions">
          {cell.sources.map((source, index) => (
            <li key={index}>
              {source.said ?? 'sans valeur'} <Notes numbers={[sources.numberOf(source)]} />
            </li>
          ))}
        </ul>
      ) : (
        <Notes numbers={sources.numbersOf(cell)} />
      )}
    </>
  );
}

/** That a commune has no SIREN of an EPCI is no lack, and needs no reason. */
function Nothing({ absence }: Pick<Cell, 'absence'>) {
  return absence && absence.code !== 'SANS_OBJET' ? <Why {...absence} /> : '—';
}

function Why({ code, explanation }: { readonly code: string; readonly explanation: string }) {
  return (
    <span className="absence">
      <span className="marque-etat">{reasonInWords(code)}</span> {explanation}
    </span>
  );
}

export function Notes({ numbers }: { readonly numbers: readonly number[] }) {
  return (
    <span className="note">
      {numbers.map((number) => (
        <a key={number} href={`#source-${String(number)}`} aria-label={`Source ${String(number)}`}>
          [{number}]
        </a>
      ))}
    </span>
  );
}
