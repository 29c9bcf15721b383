import { defineHouse } from '../kit/federation/define-house.js';
import { arrondissement } from './arrondissement.js';
import { commune } from './commune.js';
import { epci } from './epci.js';
import { departement } from './extends/departement.js';
import { departementGeographique } from './geographie/departement-geographique.js';
import { geographie } from './geographie/import.js';
import { listeCommunes } from './geographie/liste-communes.js';
import { listeEpcis } from './geographie/liste-epcis.js';
import { region } from './region.js';

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
  ],
});
