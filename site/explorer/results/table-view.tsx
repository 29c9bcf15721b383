import { useId, useMemo, useState } from 'react';
import { inOrder, nextOrder, type SortOrder } from '../../exploration/sort-order.js';
import type { Cell, Column, Table } from '../../tables/table.js';
import { CellView } from './cell-view.js';
import { MissingNotice } from './missing-notice.js';
import { Pager } from './pager.js';
import { ProvenanceDialog } from './provenance-dialog.js';

/** More at once than people read, and than a browser lays out without a pause. */
const pageLength = 500;

export function TableView({ table }: { table: Table }) {
  const [order, setOrder] = useState<SortOrder>();
  const [page, setPage] = useState(0);
  const [asked, setAsked] = useState<{ column: Column; cell: Cell }>();
  const captionId = useId();
  const rows = useMemo(() => inOrder(table, order), [table, order]);
  const shown = rows.slice(page * pageLength, (page + 1) * pageLength);
  return (
    <>
      <MissingNotice table={table} />
      <div className="defile" role="region" aria-labelledby={captionId} tabIndex={0}>
        <table>
          <caption id={captionId}>
            {table.title}
            <span className="discret">
              {' '}
              — {rows.length.toLocaleString('fr')} ligne{rows.length > 1 ? 's' : ''}
            </span>
          </caption>
          <thead>
            <tr>
              {table.columns.map((column) => (
                <th key={column.key} scope="col" aria-sort={order?.key === column.key ? order.direction : 'none'}>
                  <button
                    type="button"
                    className="tri"
                    title={column.description}
                    onClick={() => {
                      setOrder(nextOrder(order, column.key));
                      setPage(0);
                    }}
                  >
                    {column.header}
                    {column.unit && <span className="unite"> ({column.unit})</span>}
                    <span aria-hidden="true">{arrow(order, column.key)}</span>
                  </button>
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {shown.map((row, index) => (
              <tr key={page * pageLength + index}>
                {row.map((cell, at) => {
                  const column = table.columns[at];
                  return column && <CellView key={column.key} cell={cell} column={column} onAsk={setAsked} />;
                })}
              </tr>
            ))}
          </tbody>
        </table>
      </div>
      {rows.length === 0 && !table.missing?.length && <p>La liste est vide : le graphe répond qu’il n’y a rien.</p>}
      {rows.length > pageLength && <Pager page={page} length={pageLength} total={rows.length} onTurn={setPage} />}
      {asked && (
        <ProvenanceDialog
          {...asked}
          onClose={() => {
            setAsked(undefined);
          }}
        />
      )}
    </>
  );
}

const arrow = (order: SortOrder | undefined, key: string): string =>
  order?.key !== key ? ' ↕' : order.direction === 'ascending' ? ' ↑' : ' ↓';
