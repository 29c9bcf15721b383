import './workers.js';
import '@graphiql/plugin-explorer/style.css';
import 'graphiql/style.css';
import './style.css';
import './graphiql-colours.css';
import './graphiql.css';
import './results.css';
import './provenance.css';
import { createRoot } from 'react-dom/client';
import { App } from './app.js';
import { readContract } from './contract.js';
import { leaveEditor } from './leave-editor.js';
import { readLibrary } from './library.js';

document.addEventListener('keydown', leaveEditor, { capture: true });

const place = document.getElementById('explorateur');
if (place) {
  const root = createRoot(place);
  try {
    const [contract, library] = await Promise.all([readContract(), readLibrary()]);
    root.render(<App contract={contract} library={library} />);
  } catch (error) {
    // Whatever is missing, the reader is told, rather than left before an empty page.
    root.render(
      <p className="avis panne" role="alert">
        L’explorateur n’a pas pu s’ouvrir : {error instanceof Error ? error.message : String(error)}. Rechargez la page
        ; si cela se répète, le service est sans doute arrêté.
      </p>,
    );
  }
}
