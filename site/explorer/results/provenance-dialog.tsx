import { useEffect, useId, useRef } from 'react';
import { partnerName } from '../../exploration/field-note.js';
import type { Cell, Column, Provenance } from '../../tables/table.js';
import { formatDate, formatValue } from '../../tables/format-value.js';

/** Where a figure was read, or why there is none. A dialog: Escape closes it, and focus returns to the figure. */
export function ProvenanceDialog({ cell, column, onClose }: { cell: Cell; column: Column; onClose: () => void }) {
  const dialog = useRef<HTMLDialogElement>(null);
  const id = useId();
  useEffect(() => {
    const { current } = dialog;
    current?.showModal();
    return () => {
      current?.close();
    };
  }, []);
  const value = formatValue(cell.value, column);
  return (
    <dialog ref={dialog} className="origine" aria-labelledby={id} onClose={onClose}>
      <h2 id={id}>{column.header}</h2>
      <p>
        <strong>{value || 'Pas de valeur unique'}</strong> {value && column.unit}
      </p>
      {cell.isDivergent && (
        <p className="avis diverge">Les documents divergent : voici ce que dit chacun. Le graphe ne tranche pas.</p>
      )}
      {cell.absence && (
        <p className="avis vide">
          {cell.absence.explanation} <code>{cell.absence.code}</code>
        </p>
      )}
      {cell.mark && (
        <p className="avis">
          {cell.mark.explanation} <code>{cell.mark.code}</code>
        </p>
      )}
      {cell.sources.map((source, index) => (
        <Passage key={index} source={source} column={column} />
      ))}
      {column.owners.length > 0 && <p className="discret">Réponse de : {column.owners.map(partnerName).join(', ')}</p>}
      {column.description && <p className="discret">{column.description}</p>}
      <form method="dialog">
        <button type="submit">Fermer</button>
      </form>
    </dialog>
  );
}

function Passage({ source, column }: { source: Provenance; column: Column }) {
  const facts: readonly (readonly [string, string | undefined])[] = [
    ['Ce qui est dit', source.said && formatValue(source.said, column)],
    ['Document', `${source.document}${source.title && ` — ${source.title}`}`],
    ['Lignes', source.lines],
    ['Émetteur', source.issuer],
    ['Date', source.date && formatDate(source.date)],
    ['Licence', source.licence],
  ];
  return (
    <dl className="passage">
      {facts
        .filter(([term, said]) => said || term === 'Date')
        .map(([term, said]) => (
          <div key={term}>
            <dt>{term}</dt>
            <dd>{said ?? (term === 'Date' ? 'pièce non datée, ou date non demandée' : '')}</dd>
          </div>
        ))}
    </dl>
  );
}
