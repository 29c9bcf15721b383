import type { Column, Row, Table } from '../tables/table.js';
import { AnswerCell, Notes } from './answer-cell.js';
import { usualNumbers, type Sources } from './sources.js';

/** A list of the answer, as people read it; the last column cites what the row was read in. */
export function AnswerTable({ table, sources }: { readonly table: Table; readonly sources: Sources }) {
  const { columns, rows, missing = [] } = table;
  return (
    <>
      {missing.map(({ absence }, index) => (
        <p key={index} className="avis panne">
          Des lignes manquent : {absence.explanation}
        </p>
      ))}
      {rows.length === 0 ? (
        <p className="avis vide">Aucune ligne : rien, dans le graphe, ne répond à ces valeurs.</p>
      ) : (
        <div className="defile" role="region" aria-label={table.title} tabIndex={0}>
          <table>
            <caption>
              {table.title}, {rows.length > 1 ? `${String(rows.length)} lignes` : '1 ligne'}
            </caption>
            <thead>
              <tr>
                {columns.map((column) => (
                  <Heading key={column.key} column={column} />
                ))}
                <th scope="col">Source</th>
              </tr>
            </thead>
            <tbody>
              {rows.map((row, index) => (
                <Line key={index} row={row} columns={columns} sources={sources} />
              ))}
            </tbody>
          </table>
        </div>
      )}
    </>
  );
}

function Heading({ column: { header, unit, kind, description } }: { readonly column: Column }) {
  return (
    <th scope="col" className={isNumber(kind) ? 'nombre' : undefined} title={description}>
      {header}
      {unit && <small> ({unit})</small>}
    </th>
  );
}

interface LineProps {
  readonly row: Row;
  readonly columns: readonly Column[];
  readonly sources: Sources;
}

function Line({ row, columns, sources }: LineProps) {
  const usual = usualNumbers(row.map((cell) => sources.numbersOf(cell)));
  return (
    <tr>
      {columns.map((column, index) => {
        const cell = row[index];
        const long = String(cell?.value ?? cell?.absence?.explanation ?? '').length > 40 || cell?.isDivergent;
        const name = [isNumber(column.kind) && cell?.value !== null && !cell?.isDivergent && 'nombre', long && 'long']
          .filter(Boolean)
          .join(' ');
        return (
          <td key={column.key} className={name || undefined}>
            {cell && <AnswerCell cell={cell} column={column} sources={sources} usual={usual} />}
          </td>
        );
      })}
      <td>
        <Notes numbers={usual} />
      </td>
    </tr>
  );
}

const isNumber = (kind: Column['kind']): boolean => kind === 'nombre' || kind === 'decimal';

/** Every passage the table cites: what a figure copied from it is quoted with. */
export function SourceList({ sources }: { readonly sources: Sources }) {
  if (sources.all.length === 0) return null;
  return (
    <section aria-labelledby="sources">
      <h2 id="sources">Sources</h2>
      <ol className="sources">
        {sources.all.map(({ document, lines, title, issuer, date, licence }, index) => (
          <li key={index} id={`source-${String(index + 1)}`}>
            {document}, lignes {lines} : {title}. {issuer}
            {date ? `, ${date.split('-').reverse().join('/')}` : ', sans date'}. {licence}
          </li>
        ))}
      </ol>
    </section>
  );
}
