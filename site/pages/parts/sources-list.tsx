import { dateOf } from '../reading/figures.js';
import type { Note } from '../reading/notes.js';
import { useReading } from '../reading/page-reading.js';

/** Every passage the page cites, by document, with who speaks and under which licence. Rendered last. */
export function SourcesList() {
  const { notes } = useReading();
  const documents = notes.byDocument();
  return (
    <section aria-labelledby="sources">
      <h2 id="sources">Sources</h2>
      <p>
        Chaque numéro entre crochets dans la page renvoie à un passage ci-dessous. Les lignes sont celles du texte du
        document, comptées à partir de 1.
      </p>
      {documents.map(({ document, notes: cited }) => (
        <details key={document.document} className="deplier" open>
          <summary>
            <strong>{document.document}</strong> — {document.titre} (
            {cited.length > 1 ? `${cited.length} passages` : '1 passage'})
          </summary>
          <p className="discret">Licence : {document.licence}.</p>
          {byPiece(cited).map(([piece, passages]) => (
            <div key={piece} className="piece">
              <p>{piece}</p>
              <ol className="sources">
                {passages.map(({ number, source }) => (
                  <li key={number} id={`source-${number}`} value={number}>
                    {/[-,]/.test(source.lignes) ? 'lignes' : 'ligne'} {source.lignes}
                  </li>
                ))}
              </ol>
            </div>
          ))}
        </details>
      ))}
    </section>
  );
}

/** A document holds several pieces, each with its own issuer and date: they are said once for all their passages. */
const byPiece = (notes: readonly Note[]) => [
  ...Map.groupBy(
    notes,
    ({ source: { piece, emetteur, datePiece } }) =>
      `${piece} — ${emetteur}, ${datePiece ? dateOf(datePiece) : 'pièce non datée'}`,
  ),
];
