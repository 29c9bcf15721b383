import { Layout } from '../layout.js';
import { MissingAtTop } from '../parts/missing-at-top.js';
import { SourcesList } from '../parts/sources-list.js';
import type { Path } from '../reading/losses.js';
import { AgreementSection } from './agreement-section.js';
import { AgreementsSection } from './agreements-section.js';
import { CommunesSection } from './communes-section.js';
import { ContradictionsSection } from './contradictions-section.js';
import { EquipmentSection } from './equipment-section.js';
import { FiguresSection } from './figures-section.js';
import { GovernanceSection } from './governance-section.js';
import { Identity } from './identity.js';
import { LocalSection } from './local-section.js';
import { ObligationsSection } from './obligations-section.js';
import { OtherConventions, WithoutConvention } from './other-conventions.js';
import { PlanSection } from './plan-section.js';
import type { Territory } from './read-territory.js';
import { SessionsSection } from './sessions-section.js';
import { SignatoriesSection } from './signatories-section.js';
import { TerritorySummary } from './territory-summary.js';

export function TerritoryPage({ territory, requestId }: { territory: Territory; requestId: string }) {
  const { siren, epci, conventions, local, sessions, day, horizon } = territory;
  const name = epci?.nom ?? `Territoire ${siren}`;
  const current = conventions?.find(({ data }) => data.avenants?.length || data.texteDisponible) ?? conventions?.[0];
  const others = (conventions ?? []).filter((one) => one !== current);
  const agreements = current && {
    departments: current.data.departements,
    at: [...current.at, 'departements'] as Path,
    day,
    horizon,
    isOwn: (id: string) => (conventions ?? []).some(({ data }) => id === data.id || id.startsWith(`${data.id}/`)),
  };
  return (
    <Layout
      title={name}
      description={`${name} : convention territoriale globale, signataires, équipements, plan d’actions, permanences, indicateurs et sources.`}
      path={`/territoires/${siren}`}
      requestId={requestId}
    >
      <nav className="fil a-l-ecran" aria-label="Fil d’Ariane">
        <ol>
          <li>
            <a href="/territoires">Territoires</a>
          </li>
          <li aria-current="page">{name}</li>
        </ol>
      </nav>
      <h1>{name}</h1>
      <p className="discret">SIREN {siren}</p>
      <MissingAtTop />
      <Identity epci={epci} />
      <TerritorySummary hasConvention={Boolean(current)} siren={siren} />
      {current ? (
        <>
          <AgreementSection convention={current.data} at={current.at} />
          <OtherConventions others={others} />
          <SignatoriesSection convention={current.data} at={current.at} reference={epci?.source} />
          <EquipmentSection convention={current.data} at={current.at} />
          <PlanSection convention={current.data} at={current.at} />
        </>
      ) : (
        <WithoutConvention isKnown={conventions !== undefined} />
      )}
      <SessionsSection sessions={sessions} />
      <FiguresSection
        series={territory.series}
        reads={[
          [...local.at, 'diagnosticDepartement'],
          ['observationsCaf'],
          ...territory.series.flatMap(({ lostAt }) => (lostAt ? [lostAt] : [])),
        ]}
      />
      <LocalSection local={local.data} at={local.at} />
      {current && agreements && (
        <>
          <GovernanceSection convention={current.data} at={current.at} />
          <AgreementsSection {...agreements} />
          <ObligationsSection {...agreements} />
        </>
      )}
      <ContradictionsSection
        contradictions={[...(current?.data.contradictions ?? []), ...(local.data?.contradictions ?? [])]}
        reads={[
          [...(current?.at ?? ['conventionsTerritoriales']), 'contradictions'],
          [...local.at, 'contradictions'],
        ]}
      />
      <CommunesSection communes={territory.communes} equipment={current?.data.equipementsSoutenus} />
      <SourcesList />
    </Layout>
  );
}
