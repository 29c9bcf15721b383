import { Missing } from '../parts/absent.js';
import { DataTable } from '../parts/data-table.js';
import { Note } from '../parts/note.js';
import { BarChart } from '../charts/bar-chart.js';
import { figure } from '../reading/figures.js';
import { verdictOf, type ComparedCell, type ComparedRow } from './comparable.js';

export interface ComparisonTableProps {
  readonly rows: readonly ComparedRow[];
  readonly names: readonly string[];
}

/** What can be compared, in a table and a chart; then what cannot, and why. */
export function ComparisonTable({ rows, names }: ComparisonTableProps) {
  const judged = rows.map((row) => ({ row, verdict: verdictOf(row, names) }));
  const comparable = judged.filter(({ verdict }) => verdict.isComparable).map(({ row }) => row);
  const refused = judged.flatMap(({ row, verdict }) => (verdict.isComparable ? [] : [{ row, reason: verdict.reason }]));
  const counted = comparable.filter(({ unit }) => !['habitants', '%', 'communes'].includes(unit));
  return (
    <>
      <section aria-labelledby="compares">
        <h2 id="compares">Ce qui se compare</h2>
        {comparable.length === 0 && (
          <p>Rien : aucun chiffre n’est connu, non contesté et de même nature pour deux de ces territoires.</p>
        )}
        {counted.length > 1 && (
          <BarChart
            title="Ce qui se compte de la même façon"
            note="Sans barre : pas de valeur, la raison est dans le tableau qui suit."
            labels={counted.map(({ label }) => label)}
            series={names.map((name, index) => ({
              name,
              values: counted.map(({ cells }) => {
                const value = cells[index]?.value;
                return value === null || value === undefined ? null : Number(value);
              }),
            }))}
          />
        )}
        {comparable.length > 0 && (
          <DataTable
            caption="Chiffres comparables"
            rows={comparable}
            columns={[
              {
                header: 'Chiffre',
                kind: 'long',
                cell: ({ label, unit }) => (
                  <>
                    {label} <span className="discret">({unit})</span>
                  </>
                ),
              },
              ...names.map((name, index) => ({
                header: name,
                kind: 'long' as const,
                cell: ({ cells }: ComparedRow) => <Cell cell={cells[index]} />,
              })),
              {
                header: 'Sur quelle base',
                kind: 'long' as const,
                cell: ({ cells }: ComparedRow) => cells.find(({ basis }) => basis)?.basis,
              },
            ]}
          />
        )}
      </section>
      <section aria-labelledby="refuses">
        <h2 id="refuses">Ce qui ne se compare pas, et pourquoi</h2>
        <DataTable
          caption="Chiffres que rien ne permet de mettre côte à côte"
          rows={refused}
          columns={[
            { header: 'Chiffre', kind: 'long', cell: ({ row }) => row.label },
            { header: 'Raison', kind: 'long', cell: ({ reason }) => reason },
            ...names.map((name, index) => ({
              header: name,
              kind: 'long' as const,
              cell: ({ row }: { row: ComparedRow }) => <Status cell={row.cells[index]} />,
            })),
          ]}
        />
      </section>
    </>
  );
}

function Cell({ cell }: { cell: ComparedCell | undefined }) {
  if (!cell) return null;
  if (cell.value === null) return <Missing at={cell.at} absence={cell.absence} />;
  return (
    <>
      <strong>{figure(cell.value)}</strong> <Note of={cell.sources} />
    </>
  );
}

/** Says whether a figure is known, without setting it beside another it must not be compared with. */
function Status({ cell }: { cell: ComparedCell | undefined }) {
  if (!cell) return null;
  if (cell.isContested) return <span className="marque-etat diverge">Contesté</span>;
  if (cell.value === null) return <Missing at={cell.at} absence={cell.absence} />;
  return (
    <>
      Connu, {cell.basis ?? 'non daté'} <Note of={cell.sources} />
    </>
  );
}
