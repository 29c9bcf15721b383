import { GraphiQLInterface } from 'graphiql';
import { DOC_EXPLORER_PLUGIN, DocExplorerStore } from '@graphiql/plugin-doc-explorer';
import { explorerPlugin } from '@graphiql/plugin-explorer';
import { HISTORY_PLUGIN, HistoryStore } from '@graphiql/plugin-history';
import { GraphiQLProvider } from '@graphiql/react';
import { GraphiQL } from 'graphiql';
import { useState } from 'react';
import { readShareLink } from '../exploration/share-link.js';
import type { Contract } from './contract.js';
import { graphFetcher } from './graph-fetcher.js';
import { KeyboardHelp } from './keyboard-help.js';
import { LibraryPanel } from './library-panel.js';
import type { LibraryQuestion } from './library.js';
import { Results } from './results/results.js';
import { Runs } from './runs.js';
import { ShareButton } from './share-button.js';

const plugins = [
  DOC_EXPLORER_PLUGIN,
  HISTORY_PLUGIN,
  explorerPlugin({ title: 'Composer une requête', showAttribution: false }),
];

const firstQuery = `# Choisissez une question de la bibliothèque, ou écrivez la vôtre.
# Ctrl + Entrée l’exécute ; Ctrl + Espace propose les champs possibles.
query LesConventions {
  conventionsTerritoriales {
    titre
    epci { nom }
    anneeDebut
    anneeFin
    source { document lignes titre emetteur datePiece licence }
  }
}
`;

export function App({ contract, library }: { contract: Contract; library: readonly LibraryQuestion[] }) {
  const [runs] = useState(() => new Runs());
  const [fetcher] = useState(() => graphFetcher(runs));
  const [shared] = useState(() => readShareLink(window.location.hash));
  return (
    <GraphiQLProvider
      fetcher={fetcher}
      schema={contract.documented}
      plugins={plugins}
      referencePlugin={DOC_EXPLORER_PLUGIN}
      defaultQuery={firstQuery}
      initialQuery={shared?.query}
      initialVariables={shared?.variables}
      shouldPersistHeaders={false}
    >
      <HistoryStore maxHistoryLength={50}>
        <DocExplorerStore>
          <div className="explorateur">
            <LibraryPanel library={library} />
            <div className="atelier">
              <GraphiQLInterface
                forcedTheme="system"
                isHeadersEditorEnabled={false}
                showPersistHeadersSettings={false}
                defaultEditorToolsVisibility
              >
                <GraphiQL.Logo>
                  <ShareButton />
                </GraphiQL.Logo>
                <GraphiQL.Footer>
                  <Results contract={contract} library={library} runs={runs} />
                </GraphiQL.Footer>
              </GraphiQLInterface>
            </div>
          </div>
          <KeyboardHelp />
        </DocExplorerStore>
      </HistoryStore>
    </GraphiQLProvider>
  );
}
