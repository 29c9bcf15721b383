import type { Cell, Column } from '../../tables/table.js';
import { formatValue } from '../../tables/format-value.js';
import { reasonInWords } from '../../tables/reasons.js';

interface CellProps {
  readonly cell: Cell;
  readonly column: Column;
  readonly onAsk: (asked: { column: Column; cell: Cell }) => void;
}

/** A value, or why there is none; the mark where documents differ; and the way to where it was read. */
export function CellView({ cell, column, onAsk }: CellProps) {
  const isFigure = column.kind === 'nombre' || column.kind === 'decimal';
  const text = cell.isDivergent ? everyVersion(cell, column) : formatValue(cell.value, column);
  const hasMore = cell.sources.length > 0 || cell.absence !== undefined || cell.isDivergent || cell.mark !== undefined;
  return (
    <td className={isFigure ? 'nombre' : text.length > 60 ? 'long' : undefined}>
      {text}
      {cell.isDivergent && <span className="marque-etat diverge">les documents divergent</span>}
      {cell.mark && <span className="marque-etat">{reasonInWords(cell.mark.code)}</span>}
      {cell.value === null && !cell.isDivergent && (
        <span className="absence" title={cell.absence?.explanation}>
          {cell.absence ? reasonInWords(cell.absence.code) : '—'}
        </span>
      )}
      {hasMore && (
        <button
          type="button"
          className="repere"
          aria-haspopup="dialog"
          aria-label={`D’où vient « ${column.header} » : ${text || 'pas de valeur'}`}
          onClick={() => {
            onAsk({ column, cell });
          }}
        >
          <span aria-hidden="true">i</span>
        </button>
      )}
    </td>
  );
}

/** Documents that differ are all heard: none of them is the value. */
const everyVersion = ({ sources }: Cell, column: Column): string =>
  [...new Set(sources.flatMap(({ said }) => (said === undefined ? [] : [formatValue(said, column)])))].join(' ou ');
