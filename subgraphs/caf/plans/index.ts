import type { Noun } from '../../kit/federation/define-house.js';
import { actionPlan } from './action-plan.js';
import { ambitionPlan } from './ambition-plan.js';
import { axePlan } from './axe-plan.js';
import { boutsDeLien } from './bouts-de-lien.js';
import { lienTextuel } from './lien-textuel.js';
import { objectifPlan } from './objectif-plan.js';
import { plansCaf } from './plan-caf.js';
import { planPauvrete } from './plan-pauvrete.js';
import { planValeurs } from './plan-valeurs.js';

/** The Caf's own plans and what links them to other documents, in the order their tables are filled. */
export const plansDeLaCaf: Noun[] = [
  planPauvrete,
  ambitionPlan,
  planValeurs,
  axePlan,
  objectifPlan,
  actionPlan,
  plansCaf,
  lienTextuel,
  ...boutsDeLien,
];
