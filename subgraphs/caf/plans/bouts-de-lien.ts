import { Arg, createUnionType, Ctx, FieldResolver, ID, Query, Resolver, Root } from 'type-graphql';
import type { FilterQuery } from '@mikro-orm/core';
import type { HouseContext } from '../../kit/context.js';
import { reference, type Noun } from '../../kit/federation/define-house.js';
import { Action } from '../extends/action.js';
import { AnnexeRsa } from '../extends/annexe-rsa.js';
import { FicheAction } from '../extends/fiche-action.js';
import { Objectif } from '../extends/objectif.js';
import { ObjectifSdsf } from '../sdsf/objectif-sdsf.js';
import { Sdsf } from '../sdsf/sdsf.js';
import { ActionPlan } from './action-plan.js';
import { AmbitionPlan } from './ambition-plan.js';
import { LienTextuel } from './lien-textuel.js';
import { liensPlansCaf } from './liens-plans-caf.js';
import { liensTextuelsDe, liensTextuelsDuPlan } from './liens-textuels-de.js';
import { NatureLienTextuel } from './nature-lien-textuel.js';
import { ObjectifPlan } from './objectif-plan.js';
import { PlanPauvrete } from './plan-pauvrete.js';
import { PlanValeurs } from './plan-valeurs.js';

export const OrigineLien = createUnionType({
  name: 'OrigineLien',
  description: 'D’où part un lien textuel : un plan d’une Caf ou l’une de ses parties.',
  types: () => [PlanPauvrete, AmbitionPlan, ObjectifPlan, ActionPlan] as const,
  resolveType: (value) => value.constructor.name,
});

export const CibleLien = createUnionType({
  name: 'CibleLien',
  description:
    'Ce qu’un lien textuel rapproche d’un plan d’une Caf : plan d’une CTG, convention RSA, schéma, autre plan.',
  types: () => [Objectif, Action, FicheAction, AnnexeRsa, Sdsf, ObjectifSdsf, ObjectifPlan] as const,
  resolveType: (value) => value.constructor.name,
});

/** Ours are loaded, all of one kind in one statement; the others are references, and a key is all we know of them. */
const parGenre: Record<string, (id: string, context: HouseContext) => object | Promise<object | null>> = {
  'plan-pauvrete': (id, context) => context.one(PlanPauvrete, id),
  ambition: (id, context) => context.one(AmbitionPlan, id),
  'objectif-plan': (id, context) => context.one(ObjectifPlan, id),
  'action-plan': (id, context) => context.one(ActionPlan, id),
  sdsf: (id, context) => context.one(Sdsf, id),
  'objectif-sdsf': (id, context) => context.one(ObjectifSdsf, id),
  objectif: (id) => reference(Objectif, { id }),
  action: (id) => reference(Action, { id }),
  fiche: (id) => reference(FicheAction, { id }),
  'annexe-rsa': (id) => reference(AnnexeRsa, { id }),
};

async function bout(texte: string, context: HouseContext): Promise<object> {
  const coupure = texte.indexOf(':');
  const found = await parGenre[texte.slice(0, coupure)]?.(texte.slice(coupure + 1), context);
  if (!found) throw new Error(`Un lien textuel désigne « ${texte} », que la maison ne connaît pas.`);
  return found;
}

@Resolver(() => LienTextuel)
export class BoutsDeLienResolver {
  @Query(() => [LienTextuel], {
    nullable: true,
    description: 'Liens textuels vérifiés entre les plans de la Caf et les autres documents ; filtres cumulables.',
  })
  liensTextuels(
    @Ctx() { em }: HouseContext,
    @Arg('plan', () => ID, { nullable: true, description: 'Garde les liens de ce plan.' }) plan?: string,
    @Arg('nature', () => NatureLienTextuel, { nullable: true, description: 'Garde cette nature de lien.' })
    nature?: NatureLienTextuel,
  ) {
    const where: FilterQuery<LienTextuel> = { ...(plan && { plan }), ...(nature && { nature }) };
    return em.find(LienTextuel, where, { orderBy: { rang: 'asc' } });
  }

  @FieldResolver(() => OrigineLien, {
    nullable: true,
    description: 'Le plan de la Caf, ou sa partie, d’où part le lien.',
  })
  origine(@Root() { element }: LienTextuel, @Ctx() context: HouseContext) {
    return bout(element, context);
  }

  // May lead into another house, and a door may be closed: nullable.
  @FieldResolver(() => CibleLien, { nullable: true, description: 'Ce dont l’autre passage parle.' })
  cible(@Root() { objet }: LienTextuel, @Ctx() context: HouseContext) {
    return bout(objet, context);
  }
}

/** Both ends of the links, and the ways to them from each noun they touch in this house. */
export const boutsDeLien: Noun[] = [
  { type: LienTextuel, resolvers: [BoutsDeLienResolver] },
  { type: PlanPauvrete, resolvers: [liensTextuelsDuPlan(PlanPauvrete)] },
  { type: PlanValeurs, resolvers: [liensTextuelsDuPlan(PlanValeurs)] },
  { type: AmbitionPlan, resolvers: [liensTextuelsDe(AmbitionPlan, 'ambition')] },
  {
    type: ObjectifPlan,
    resolvers: [liensTextuelsDe(ObjectifPlan, 'objectif-plan'), liensPlansCaf(ObjectifPlan, 'objectif-plan')],
  },
  { type: ActionPlan, resolvers: [liensTextuelsDe(ActionPlan, 'action-plan')] },
  { type: Sdsf, resolvers: [liensPlansCaf(Sdsf, 'sdsf')] },
  { type: ObjectifSdsf, resolvers: [liensPlansCaf(ObjectifSdsf, 'objectif-sdsf')] },
];
