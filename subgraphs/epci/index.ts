import { defineHouse, extension, tableOnly } from '../kit/federation/define-house.js';
import { arrondissement } from './geographie/arrondissement.js';
import { commune } from './geographie/commune.js';
import { epci } from './geographie/epci.js';
import { departement } from './extends/departement.js';
import { departementGeographique } from './geographie/departement-geographique.js';
import { geographie } from './geographie/import.js';
import { listeCommunes } from './geographie/liste-communes.js';
import { listeEpcis } from './geographie/liste-epcis.js';
import { region } from './geographie/region.js';
import { communeCitee, CommunesSignatairesResolver } from './conventions/communes-signataires.js';
import { conventionConnue } from './conventions/convention-connue.js';
import { accordEpci } from './cooperation/accord-epci.js';
import { competence } from './cooperation/competence.js';
import { engagementEpci, EngagementsEpciResolver } from './cooperation/engagement-epci.js';
import { evenement } from './cooperation/evenement.js';
import { posteCooperation, PostesDeLaConventionResolver } from './cooperation/poste-cooperation.js';
import { siegeEpci } from './cooperation/siege-epci.js';
import { equipement } from './equipements/equipement.js';
import { EquipementsDeLaConventionResolver, equipementsSoutenus } from './equipements/equipements-soutenus.js';
import { listeEquipements } from './equipements/liste-equipements.js';
import { avenant } from './extends/avenant.js';
import { caf } from './extends/caf.js';
import { caisseMsa } from './extends/caisse-msa.js';
import { ConventionTerritoriale, ConventionTerritorialeResolver } from './extends/convention-territoriale.js';
import { instanceGouvernance } from './extends/instance-gouvernance.js';
import { organisationExterne } from './extends/organisation-externe.js';
import { echeanceFiche } from './fiches/echeance-fiche.js';
import { ficheAction } from './fiches/fiche-action-resolver.js';
import { indicateurFiche } from './fiches/indicateur-fiche.js';
import { inscriptionFiche } from './fiches/inscription-fiche.js';
import { pilotageFiche } from './fiches/pilotage-fiche.js';
import { sectionFiche } from './fiches/section-fiche.js';
import { action } from './plan/action.js';
import { activite } from './plan/activite.js';
import { enjeu } from './plan/enjeu.js';
import { enjeuxPartages } from './plan/enjeux-partages.js';
import { listeObjectifs } from './plan/liste-objectifs.js';
import { objectif } from './plan/objectif.js';
import { planAction, PlanDeLaConventionResolver } from './plan/plan-action.js';

import { LigneObservation } from '../kit/valeurs/observation.js';
import { serie } from './series/serie.js';

/** The EPCI's house: the only door others may use. Nouns in the order their tables are filled. */
export const house = defineHouse({
  name: 'epci',
  title: 'Intercommunalités et communes',
  folder: import.meta.url,
  references: [geographie],
  nouns: [
    region,
    departementGeographique,
    departement,
    arrondissement,
    epci,
    listeEpcis,
    commune,
    listeCommunes,
    // The CTG's project: what the Caf's house owns, then the plan, the équipements and the fiches.
    caf,
    caisseMsa,
    organisationExterne,
    avenant,
    instanceGouvernance,
    conventionConnue,
    extension(ConventionTerritoriale, [
      ConventionTerritorialeResolver,
      PlanDeLaConventionResolver,
      EquipementsDeLaConventionResolver,
      CommunesSignatairesResolver,
      PostesDeLaConventionResolver,
      EngagementsEpciResolver,
    ]),
    communeCitee,
    equipement,
    listeEquipements,
    equipementsSoutenus,
    enjeu,
    action,
    objectif,
    listeObjectifs,
    planAction,
    enjeuxPartages,
    ficheAction,
    inscriptionFiche,
    indicateurFiche,
    sectionFiche,
    pilotageFiche,
    echeanceFiche,
    activite,
    posteCooperation,
    evenement,
    competence,
    engagementEpci,
    siegeEpci,
    accordEpci,
    // What it attests, and what partners attest together.
    tableOnly(LigneObservation),
    serie,
  ],
});
