import { defineHouse } from '../kit/federation/define-house.js';
import { accordCite } from './accords/accord-cite.js';
import { annexe } from './conventions/annexe.js';
import { antenne } from './institution/antenne.js';
import { avenant } from './conventions/avenant.js';
import { caf } from './institution/caf.js';
import { clauseEchangeDonnees } from './conventions/clause-echange-donnees.js';
import { clause } from './conventions/clause.js';
import { contradiction, objetContredit } from './contradictions/contradiction.js';
import { ligneContributionCaf } from './contributions/contribution-caf.js';
import { moyensDesConventions } from './conventions/convention-territoriale-moyens.js';
import { conventionTerritoriale } from './conventions/convention-territoriale-jointe.js';
import { equipeCaf } from './institution/equipe-caf.js';
import { caisseMsa } from './extends/caisse-msa.js';
import { commune } from './extends/commune.js';
import { conventionRsa } from './extends/convention-rsa.js';
import { deliberation } from './extends/deliberation.js';
import { departement } from './extends/departement.js';
import { documentCadre } from './extends/document-cadre.js';
import { epci } from './extends/epci.js';
import { equipement } from './extends/equipement.js';
import { ficheAction } from './extends/fiche-action.js';
import { observationsCaf, serie } from './extends/serie.js';
import { instanceGouvernance } from './gouvernance/instance-gouvernance-jointe.js';
import { interventionCaf } from './institution/intervention-caf.js';
import { missionBrancheFamille } from './institution/mission-branche-famille.js';
import { objetsConcernes } from './contradictions/objet-concerne.js';
import { organisationExterne } from './institution/organisation-externe.js';
import { partieSignataire } from './conventions/partie-signataire.js';
import { regimeFinancement } from './contributions/regime-financement.js';
import { signature } from './conventions/signature.js';

/** The Caf's house: the only door others may use. Nouns in the order their tables are filled. */
export const house = defineHouse({
  name: 'caf',
  title: 'Caf du Pas-de-Calais',
  folder: import.meta.url,
  nouns: [
    caf,
    antenne,
    missionBrancheFamille,
    interventionCaf,
    organisationExterne,
    // The agreements.
    conventionTerritoriale,
    avenant,
    partieSignataire,
    signature,
    clause,
    clauseEchangeDonnees,
    annexe,
    accordCite,
    instanceGouvernance,
    // What the Caf mobilises under an agreement, and what it brings to the nouns of other houses.
    equipeCaf,
    moyensDesConventions,
    ligneContributionCaf,
    regimeFinancement,
    observationsCaf,
    caisseMsa,
    commune,
    conventionRsa,
    deliberation,
    departement,
    documentCadre,
    epci,
    equipement,
    ficheAction,
    serie,
    // The register of contradictions, and the ways into it.
    contradiction,
    objetContredit,
    ...objetsConcernes,
  ],
});
