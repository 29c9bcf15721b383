import { Layout } from '../layout.js';
import { MissingAtTop } from '../parts/missing-at-top.js';
import { SearchForm } from '../territories/search-form.js';
import type { HomeData } from './home-question.js';
import { PartnerCard } from './partner-card.js';
import type { PartnerState } from './partner-states.js';

export interface HomeProps {
  readonly data: HomeData | null;
  readonly states: readonly PartnerState[];
  readonly fieldCounts: ReadonlyMap<string, number>;
  readonly requestId: string;
}

export function HomePage({ data, states, fieldCounts, requestId }: HomeProps) {
  const signed = new Map(
    (data?.conventionsTerritoriales ?? []).flatMap(({ epci }) => (epci ? [[epci.siren, epci.nom]] : [])),
  );
  return (
    <Layout
      title="Accueil"
      description="Ce que la Caf, le Département, la MSA et les intercommunalités ont promis, soutiennent et mesurent pour les familles d’un territoire, chaque fait avec sa source."
      path="/"
      requestId={requestId}
    >
      <h1>Ce que quatre partenaires publics font ensemble pour les familles d’un territoire</h1>
      <p className="chapeau">
        La Caf, le Département, la MSA et les intercommunalités signent ensemble des conventions territoriales globales
        (CTG). Ce site réunit ce que leurs documents en disent, et montre pour chaque fait le passage où il a été lu.
      </p>
      <MissingAtTop />
      <section aria-labelledby="chercher">
        <h2 id="chercher">Chercher un territoire</h2>
        <SearchForm />
        {signed.size > 0 && (
          <p>
            Avec une convention :{' '}
            {[...signed].map(([siren, nom], index) => (
              <span key={siren}>
                {index > 0 && ', '}
                <a href={`/territoires/${siren}`}>{nom ?? siren}</a>
              </span>
            ))}
            .
          </p>
        )}
      </section>
      <section aria-labelledby="entrees">
        <h2 id="entrees">Trois façons d’entrer</h2>
        <ul className="cartes">
          <li className="carte">
            <h3>
              <a href="/territoires">La page d’un territoire</a>
            </h3>
            <p>
              Pour une élue, un chargé de coopération, une équipe de la Caf : signataires, équipements, plan,
              permanences, chiffres.
            </p>
          </li>
          <li className="carte">
            <h3>
              <a href="/explorer">L’explorateur</a>
            </h3>
            <p>
              Pour une analyste : poser une question à tous les partenaires à la fois, voir la réponse en tableau,
              l’exporter.
            </p>
          </li>
          <li className="carte">
            <h3>
              <a href="/api">L’API</a>
            </h3>
            <p>Pour un tableur ou un programme : des questions à adresse stable, en JSON, CSV, XLSX ou Parquet.</p>
          </li>
        </ul>
      </section>
      <section aria-labelledby="partenaires">
        <h2 id="partenaires">Ce que chaque partenaire apporte</h2>
        <p>
          Chacun tient ses propres données et en répond. Quand l’un s’arrête, le site le nomme et montre ce que les
          autres détiennent.
        </p>
        <ul className="cartes larges">
          {states.map((state) => (
            <PartnerCard key={state.name} state={state} data={data} fieldCount={fieldCounts.get(state.name) ?? 0} />
          ))}
        </ul>
      </section>
      <section aria-labelledby="lire">
        <h2 id="lire">Comment lire une page</h2>
        <dl className="faits">
          <dt>[12]</dt>
          <dd>
            Renvoie au passage du document où le fait a été lu, en bas de page, avec qui parle et sous quelle licence.
          </dd>
          <dt>
            <span className="marque-etat diverge">Contesté</span>
          </dt>
          <dd>Les documents se contredisent : chaque version est montrée, aucune n’est choisie.</dd>
          <dt>
            <span className="marque-etat">Absent des documents</span>
          </dt>
          <dd>Personne ne l’a écrit ; la raison suit. Rien n’est estimé pour combler un vide.</dd>
          <dt>
            <span className="marque-etat panne">Non obtenu</span>
          </dt>
          <dd>Le partenaire qui le sait ne répond pas en ce moment.</dd>
        </dl>
      </section>
    </Layout>
  );
}
