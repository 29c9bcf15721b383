import { centreSocial } from './centre-social.js';
import { communeVieSociale } from './commune-vie-sociale.js';
import { listeCentresSociaux } from './liste-centres-sociaux.js';
import { rechercheObservations } from './observations-caf.js';
import { poleQpv } from './pole-qpv.js';
import { quartierPrioritaire } from './quartier-prioritaire.js';
import { rechercheQuartiers } from './recherche-quartiers.js';

/** What the schéma of the Nord and its survey say, in the order tables are filled. */
export const nomsDuNord = [
  poleQpv,
  quartierPrioritaire,
  rechercheQuartiers,
  centreSocial,
  listeCentresSociaux,
  communeVieSociale,
  rechercheObservations,
];
