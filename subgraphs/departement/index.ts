import { defineHouse } from '../kit/federation/define-house.js';
import { LigneObservation, Observation } from '../kit/valeurs/observation.js';
import { accordsALaDate } from './accords-a-la-date.js';
import { acteCite } from './acte-cite.js';
import { actionExperimentale } from './action-experimentale.js';
import { ambition } from './ambition.js';
import { annexeRsa } from './annexe-rsa.js';
import { articleDeliberation } from './article-deliberation.js';
import { atelier } from './atelier.js';
import { attestationConvention } from './attestation-convention.js';
import { clauseRsa } from './clause-rsa.js';
import { constatTerritoire } from './constat-territoire.js';
import { contributionDepartement } from './contribution-departement.js';
import { conventionRsa } from './convention-rsa.js';
import { decoupageAdministratif } from './decoupage-administratif.js';
import { defi } from './defi.js';
import { deliberation } from './deliberation-resolver.js';
import { departement } from './departement.js';
import { documentCadre } from './document-cadre.js';
import { elu } from './elu.js';
import { enjeuCite } from './enjeu-cite.js';
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
import { organisationExterne } from './extends/organisation-externe.js';
import { serie } from './extends/serie.js';
import { financement } from './financement.js';
import { institutionDepartementale } from './institution-departementale.js';
import { lienAmbition } from './lien-ambition.js';
import { maisonSolidarite } from './maison-solidarite.js';
import { pacte } from './pacte.js';
import { partieRsa } from './partie-rsa.js';
import { permanence } from './permanence.js';
import { permanencesParTerritoire } from './permanences-par-territoire.js';
import { presenceElu } from './presence-elu.js';
import { prioriteDepartement } from './priorite-departement.js';
import { rapportPresident } from './rapport-president.js';
import { visa } from './visa.js';

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
    accordsALaDate,
    // Nouns of other houses.
    avenant,
    conventionTerritoriale,
    conventionAssemblee,
    commune,
    epci,
    ficheAction,
    equipement,
    instanceGouvernance,
    serie,
    caf,
    caisseMsa,
    organisationExterne,
  ],
});
