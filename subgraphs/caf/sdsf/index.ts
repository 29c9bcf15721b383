import type { Noun } from '../../kit/federation/define-house.js';
import { axeSdsf } from './axe-sdsf-resolver.js';
import { categorieInstance } from './categorie-instance.js';
import { demarcheAgrement } from './demarche-agrement.js';
import { indicateurSdsf } from './indicateur-sdsf.js';
import { objectifSdsf } from './objectif-sdsf-resolver.js';
import { prioriteSdsf } from './priorite-sdsf.js';
import { sdsf } from './sdsf-resolver.js';
import { signataireSdsf } from './signataire-sdsf.js';

/** The schéma départemental des services aux familles, in the order its tables are filled. */
export const nomsDuSdsf: Noun[] = [
  ...sdsf,
  axeSdsf,
  prioriteSdsf,
  objectifSdsf,
  indicateurSdsf,
  demarcheAgrement,
  signataireSdsf,
  ...categorieInstance,
];
