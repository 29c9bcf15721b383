import { calculDepartement } from './calcul-departement.js';
import { indicateur, parametre, politiqueSecret } from './catalogue-indicateurs.js';

/** What the Département computes, by which thresholds, and what it withholds. */
export const indicateursDuDepartement = [politiqueSecret, parametre, indicateur, calculDepartement];
