import { defineHouse } from '../kit/federation/define-house.js';
import { accordCite } from './accords/accord-cite.js';
import { action } from './extends/action.js';
import { annexe } from './conventions/annexe.js';
import { annexeRsa } from './extends/annexe-rsa.js';
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
import { enjeu } from './extends/enjeu.js';
import { epci } from './extends/epci.js';
import { equipement } from './extends/equipement.js';
import { ficheAction } from './extends/fiche-action.js';
import { objectif } from './extends/objectif.js';
import { observationsCaf, serie } from './extends/serie.js';
import { indicateursDeLaCaf } from './indicateurs/index.js';
import { instanceGouvernance } from './gouvernance/instance-gouvernance-jointe.js';
import { interventionCaf } from './institution/intervention-caf.js';
import { missionBrancheFamille } from './institution/mission-branche-famille.js';
import { objetsConcernes } from './contradictions/objet-concerne.js';
import { contratProjet } from './obligations/contrat-projet.js';
import { regleEcheance } from './obligations/regle-echeance.js';
import { reglesObligationCaf } from './obligations/regles-caf.js';
import { organisationExterne } from './institution/organisation-externe.js';
import { plansDeLaCaf } from './plans/index.js';
import { partieSignataire } from './conventions/partie-signataire.js';
import { regimeFinancement } from './contributions/regime-financement.js';
import { nomsDuNord } from './nord/index.js';
import { nomsDuSdsf } from './sdsf/index.js';
import { signature } from './conventions/signature.js';
import { termeGlossaire } from './vocabulaire/terme-glossaire.js';

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
    // The schéma départemental des services aux familles.
    ...nomsDuSdsf,
    // When their meetings, updates and notices fall due.
    regleEcheance,
    reglesObligationCaf,
    contratProjet,
    // What the Caf mobilises under an agreement, and what it brings to the nouns of other houses.
    equipeCaf,
    moyensDesConventions,
    ligneContributionCaf,
    regimeFinancement,
    observationsCaf,
    action,
    annexeRsa,
    caisseMsa,
    commune,
    conventionRsa,
    deliberation,
    departement,
    documentCadre,
    enjeu,
    epci,
    equipement,
    ficheAction,
    objectif,
    serie,
    // The Caf's own plans, and the language of the documents.
    ...plansDeLaCaf,
    termeGlossaire,
    // The Nord: priority neighbourhoods, social centres, and the ways into the figures.
    ...nomsDuNord,
    // What it computes from its figures, in the open.
    ...indicateursDeLaCaf,
    // The register of contradictions, and the ways into it.
    contradiction,
    objetContredit,
    ...objetsConcernes,
  ],
});
