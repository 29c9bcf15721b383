import { defineHouse } from '../kit/federation/define-house.js';
import { caisseMsa } from './caisse-msa.js';
import { departement } from './extends/departement.js';

/** The MSA's house: the only door others may use. Nouns in the order their tables are filled. */
export const house = defineHouse({
  name: 'msa',
  title: 'MSA Nord-Pas-de-Calais',
  folder: import.meta.url,
  nouns: [caisseMsa, departement],
});
