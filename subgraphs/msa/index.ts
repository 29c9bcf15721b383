import { defineHouse } from '../kit/federation/define-house.js';
import { caisseMsa } from './caisse-msa.js';
import { contributionFiche } from './contribution-fiche.js';
import { engagementConvention } from './engagement-convention.js';
import { engagementMsa } from './engagement-msa.js';
import { caf } from './extends/caf.js';
import { commune } from './extends/commune.js';
import { conventionTerritoriale } from './extends/convention-territoriale.js';
import { departement } from './extends/departement.js';
import { epci } from './extends/epci.js';
import { ficheAction } from './extends/fiche-action.js';
import { instanceGouvernance } from './extends/instance-gouvernance.js';
import { objectifSdsf, rolesSdsf } from './extends/objectif-sdsf.js';
import { organisationExterne } from './extends/organisation-externe.js';
import { observationsMsa, serie } from './extends/serie.js';
import { offreMsa } from './offre-msa.js';
import { siegesInstance } from './sieges-instance.js';
import { territoireMsa } from './territoire-msa.js';

/** The MSA's house: the only door others may use. Nouns in the order their tables are filled. */
export const house = defineHouse({
  name: 'msa',
  title: 'MSA Nord-Pas-de-Calais',
  folder: import.meta.url,
  nouns: [
    caisseMsa,
    territoireMsa,
    engagementMsa,
    offreMsa,
    engagementConvention,
    contributionFiche,
    siegesInstance,
    rolesSdsf,
    observationsMsa,
    // What the MSA adds to its partners' nouns.
    conventionTerritoriale,
    departement,
    ficheAction,
    instanceGouvernance,
    objectifSdsf,
    serie,
    // What it only points to.
    caf,
    commune,
    epci,
    organisationExterne,
  ],
});
