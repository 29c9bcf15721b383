import { defineHouse } from '../kit/federation/define-house.js';
import { LigneObservation, Observation } from '../kit/valeurs/observation.js';
import { accordsALaDate } from './accords/accords-a-la-date.js';
import { acteCite } from './assemblee/acte-cite.js';
import { actionExperimentale } from './convention-rsa/action-experimentale.js';
import { ambition } from './pacte/ambition.js';
import { annexeRsa } from './convention-rsa/annexe-rsa.js';
import { articleDeliberation } from './assemblee/article-deliberation.js';
import { atelier } from './terrain/atelier.js';
import { attestationConvention } from './accords/attestation-convention.js';
import { clauseRsa } from './convention-rsa/clause-rsa.js';
import { constatTerritoire } from './diagnostic/constat-territoire.js';
import { contributionDepartement } from './terrain/contribution-departement.js';
import { conventionRsa } from './convention-rsa/convention-rsa.js';
import { decoupageAdministratif } from './institution/decoupage-administratif.js';
import { defi } from './pacte/defi.js';
import { deliberation } from './assemblee/deliberation-resolver.js';
import { departement } from './institution/departement.js';
import { documentCadre } from './pacte/document-cadre.js';
import { elu } from './assemblee/elu.js';
import { enjeuCite } from './diagnostic/enjeu-cite.js';
import { avenant } from './extends/avenant.js';
import { caf } from './extends/caf.js';
import { caisseMsa } from './extends/caisse-msa.js';
import { commune } from './extends/commune.js';
import { conventionTerritoriale } from './extends/convention-territoriale.js';
import { conventionAssemblee } from './extends/convention-territoriale-assemblee.js';
import { epci } from './extends/epci.js';
import { equipement } from './extends/equipement.js';
import { ficheAction } from './extends/fiche-action.js';
import { instanceGouvernance, siegeDepartement } from './extends/instance-gouvernance.js';
import { objectifSdsf, rolesSdsf } from './extends/objectif-sdsf.js';
import { organisationExterne } from './extends/organisation-externe.js';
import { serie } from './extends/serie.js';
import { financement } from './terrain/financement.js';
import { indicateursDuDepartement } from './indicateurs/index.js';
import { institutionDepartementale } from './institution/institution-departementale.js';
import { lienAmbition } from './pacte/lien-ambition.js';
import { maisonSolidarite } from './terrain/maison-solidarite.js';
import { pacte } from './pacte/pacte.js';
import { obligationsSurPeriode } from './obligations/obligations-sur-periode.js';
import { partieRsa } from './convention-rsa/partie-rsa.js';
import { permanence } from './terrain/permanence.js';
import { permanencesParTerritoire } from './terrain/permanences-par-territoire.js';
import { presenceElu } from './assemblee/presence-elu.js';
import { prioriteDepartement } from './institution/priorite-departement.js';
import { rapportPresident } from './assemblee/rapport-president.js';
import { visa } from './assemblee/visa.js';

/** The Département's house: the only door others may use. Nouns in the order their tables are filled. */
export const house = defineHouse({
  name: 'departement',
  title: 'Département (Pas-de-Calais)',
  folder: import.meta.url,
  references: [decoupageAdministratif],
  nouns: [
    // The institution and its political frame.
    departement,
    institutionDepartementale,
    prioriteDepartement,
    acteCite,
    documentCadre,
    pacte,
    defi,
    ambition,
    lienAmbition,
    // The assembly.
    elu,
    deliberation,
    articleDeliberation,
    visa,
    presenceElu,
    rapportPresident,
    // In the field: where and when it receives people, what it does there, what it pays.
    maisonSolidarite,
    atelier,
    permanence,
    permanencesParTerritoire,
    financement,
    contributionDepartement,
    siegeDepartement,
    rolesSdsf,
    // Its convention with the Caf.
    conventionRsa,
    partieRsa,
    clauseRsa,
    annexeRsa,
    actionExperimentale,
    // What it attests.
    constatTerritoire,
    enjeuCite,
    attestationConvention,
    { type: Observation, table: LigneObservation },
    ...indicateursDuDepartement,
    accordsALaDate,
    obligationsSurPeriode,
    // Nouns of other houses.
    avenant,
    conventionTerritoriale,
    conventionAssemblee,
    commune,
    epci,
    ficheAction,
    equipement,
    instanceGouvernance,
    objectifSdsf,
    serie,
    caf,
    caisseMsa,
    organisationExterne,
  ],
});
