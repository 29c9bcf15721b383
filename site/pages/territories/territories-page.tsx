import { Layout } from '../layout.js';
import { Missing } from '../parts/absent.js';
import { MissingAtTop } from '../parts/missing-at-top.js';
import { SourcesList } from '../parts/sources-list.js';
import type { Found } from './find-territories.js';
import { SearchForm } from './search-form.js';
import { SearchResults } from './search-results.js';
import type { SignedConvention } from './signed-territories.js';
import { TerritoryCards } from './territory-cards.js';

export interface TerritoriesProps {
  readonly sought: string;
  readonly found: Found | undefined;
  readonly conventions: readonly SignedConvention[] | undefined;
  readonly requestId: string;
}

export function TerritoriesPage({ sought, found, conventions, requestId }: TerritoriesProps) {
  return (
    <Layout
      title={sought ? `Recherche : ${sought}` : 'Territoires'}
      description="Les territoires dont la convention territoriale globale est dans les documents, et toutes les intercommunalités de France."
      path="/territoires"
      requestId={requestId}
    >
      <h1>Territoires</h1>
      <p className="chapeau">
        Un territoire est une intercommunalité. Trois ont une convention territoriale globale dans les documents lus ;
        les autres se trouvent par leur nom ou celui d’une de leurs communes.
      </p>
      <MissingAtTop />
      <SearchForm sought={sought} />
      {found && <SearchResults found={found} sought={sought} />}
      <section aria-labelledby="avec-ctg">
        <h2 id="avec-ctg">Territoires avec une convention</h2>
        {conventions ? (
          <TerritoryCards conventions={conventions} />
        ) : (
          <p>
            <Missing at={['conventionsTerritoriales']} />
          </p>
        )}
      </section>
      <section aria-labelledby="sans-ctg">
        <h2 id="sans-ctg">Et les autres ?</h2>
        <p>
          Toutes les intercommunalités et communes de France sont au graphe, avec leur population et leur découpage.
          Sans convention dans les documents lus, il manque à leur page : les signataires, les équipements soutenus, le
          plan d’actions, les comités et les obligations. La page le dit à chaque endroit ; elle ne veut pas dire
          qu’aucune convention n’existe.
        </p>
      </section>
      <SourcesList />
    </Layout>
  );
}
