import { indicateur, parametre, politiqueSecret } from './catalogue-indicateurs.js';
import { comparaisonCalculs } from './comparaison-calculs.js';
import { indicateurCalcule } from './indicateur-calcule.js';

/** What the Caf computes, by which thresholds, and what it withholds. */
export const indicateursDeLaCaf = [politiqueSecret, parametre, indicateur, indicateurCalcule, comparaisonCalculs];
