import type { Table } from '../../tables/table.js';
import { formatValue } from '../../tables/format-value.js';

/** Rows the graph could not give are not rows: they are said above the table, each with its reason. */
export function MissingNotice({ table }: { table: Table }) {
  const missing = table.missing ?? [];
  if (missing.length === 0) return null;
  const isOnlyPage = missing.every(({ absence }) => absence.code === 'PAGE');
  const whose = (row: Table['rows'][number]): string =>
    table.columns
      .map((column, at) => formatValue(row[at]?.value ?? null, column))
      .filter(Boolean)
      .join(', ');
  return (
    <div className={isOnlyPage ? 'avis' : 'avis panne'}>
      <p>
        <strong>Ce tableau n’est pas complet.</strong>
        {isOnlyPage && ' Les fichiers à emporter, eux, contiennent toutes les pages.'}
      </p>
      <ul>
        {missing.slice(0, 10).map(({ absence, row }, index) => (
          <li key={index}>
            {absence.explanation} {whose(row) && `(${whose(row)}) `}
            <code>{absence.code}</code>
          </li>
        ))}
        {missing.length > 10 && <li>et {missing.length - 10} autres listes</li>}
      </ul>
    </div>
  );
}
