import { useId } from 'react';
import type { Table } from '../../tables/table.js';

/** Which list of the answer is looked at. */
export function TablePicker({
  tables,
  table,
  onChoose,
}: {
  tables: readonly Table[];
  table: Table;
  onChoose: (path: string) => void;
}) {
  const id = useId();
  if (tables.length < 2) return null;
  return (
    <p className="choix-table">
      <label htmlFor={id}>Liste de la réponse</label>
      <select
        id={id}
        value={table.path}
        onChange={(event) => {
          onChoose(event.target.value);
        }}
      >
        {tables.map(({ path, title, rows }) => (
          <option key={path} value={path}>
            {title} ({rows.length.toLocaleString('fr')})
          </option>
        ))}
      </select>
    </p>
  );
}
