import { useId, type ReactNode } from 'react';

export interface DataColumn<Row> {
  readonly header: string;
  readonly cell: (row: Row, index: number) => ReactNode;
  readonly kind?: 'nombre' | 'long';
}

export interface DataTableProps<Row> {
  readonly caption: ReactNode;
  readonly columns: readonly DataColumn<Row>[];
  readonly rows: readonly Row[];
  /** Rows of one group, which follow each other, stand under its name. */
  readonly groupOf?: (row: Row) => string;
  /** Where links to one row lead: `commune-62397`. */
  readonly rowId?: (row: Row) => string | undefined;
}

/** Past this many rows a table scrolls under its header instead of pushing the rest of the page away. */
const tall = 25;

/** A table that scrolls in its own region, reachable by keyboard; the first column names the row. */
export function DataTable<Row>({ caption, columns, rows, rowId, groupOf }: DataTableProps<Row>) {
  const id = useId();
  return (
    <div className={rows.length > tall ? 'defile haut' : 'defile'} role="region" aria-labelledby={id} tabIndex={0}>
      <table>
        <caption id={id}>{caption}</caption>
        <thead>
          <tr>
            {columns.map(({ header, kind }) => (
              <th key={header} scope="col" className={kind === 'nombre' ? 'nombre' : undefined}>
                {header}
              </th>
            ))}
          </tr>
        </thead>
        {grouped(rows, groupOf).map(([group, members]) => (
          <tbody key={group ?? ''}>
            {group && (
              <tr>
                <th scope="rowgroup" colSpan={columns.length} className="groupe">
                  {group} <span className="discret">({members.length})</span>
                </th>
              </tr>
            )}
            {members.map(([row, index]) => (
              <tr key={index} id={rowId?.(row)}>
                {columns.map(({ header, cell, kind }, place) =>
                  place === 0 ? (
                    <th key={header} scope="row" className={kind}>
                      {cell(row, index)}
                    </th>
                  ) : (
                    <td key={header} className={kind}>
                      {cell(row, index)}
                    </td>
                  ),
                )}
              </tr>
            ))}
          </tbody>
        ))}
      </table>
    </div>
  );
}

type Placed<Row> = readonly [row: Row, index: number];

function grouped<Row>(rows: readonly Row[], groupOf: ((row: Row) => string) | undefined) {
  const placed = rows.map((row, index): Placed<Row> => [row, index]);
  if (!groupOf) return [[undefined, placed]] as const;
  return [...Map.groupBy(placed, ([row]) => groupOf(row))];
}
