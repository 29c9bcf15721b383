import { Entity, ManyToOne, PrimaryKey, Property } from '@mikro-orm/decorators/legacy';
import { Ctx, Directive, Field, FieldResolver, ID, Int, ObjectType, Resolver, Root } from 'type-graphql';
import type { HouseContext } from '../../kit/context.js';
import { noun } from '../../kit/federation/define-house.js';
import { Fait } from '../../kit/valeurs/fait.js';
import { AttestationTexte, attestationsTexte, type MentionTexte } from '../../kit/valeurs/texte-atteste.js';
import { ActionPlan } from './action-plan.js';
import { ObjectifPlan } from './objectif-plan.js';
import { PlanValeurs } from './plan-valeurs.js';

/** An axis of the plan valeurs. The document words each of them twice: on its overview and at the head of its pages. */
@Entity()
@Directive('@key(fields: "id")')
@ObjectType({ description: 'Axe du plan valeurs d’une Caf : l’en-tête de ses objectifs.' })
export class AxePlan extends Fait {
  @PrimaryKey({ type: 'text' })
  @Field(() => ID, { description: 'Identifiant lisible, par exemple « plan-valeurs-caf-62/axe/2 ».' })
  id!: string;

  @Property({ type: 'integer' })
  @Field(() => Int, { nullable: true, description: 'Rang de l’axe dans le plan, à partir de 1.' })
  rang!: number;

  @ManyToOne(() => PlanValeurs, { mapToPk: true, fieldName: 'plan', index: true })
  plan!: string;

  @Property({ type: 'text' })
  @Field({ nullable: true, description: 'Intitulé en tête des pages de l’axe, tel qu’imprimé.' })
  intitule!: string;

  @Property({ type: 'text' })
  @Field({ nullable: true, description: 'Nom court, tel qu’imprimé sur le schéma du plan.' })
  nomCourt!: string;

  @Property({ type: 'text' })
  @Field({ nullable: true, description: 'Ce que la Caf y vise, résumé.' })
  resume!: string;

  @Property({ type: 'json' })
  mentions!: MentionTexte[];
}

@Resolver(() => AxePlan)
export class AxePlanResolver {
  @FieldResolver(() => PlanValeurs, { nullable: true, description: 'Plan dont il relève.' })
  plan(@Root() { plan }: AxePlan, @Ctx() context: HouseContext) {
    return context.one(PlanValeurs, plan);
  }

  @FieldResolver(() => [AttestationTexte], { nullable: true, description: 'Toutes les façons dont le plan l’énonce.' })
  formulations(@Root() { mentions }: AxePlan) {
    return attestationsTexte(mentions);
  }

  @FieldResolver(() => [ObjectifPlan], { nullable: true, description: 'Ses objectifs, dans l’ordre du document.' })
  objectifs(@Root() { id }: AxePlan, @Ctx() context: HouseContext) {
    return context.many(ObjectifPlan, 'axe', id);
  }

  @FieldResolver(() => Int, { nullable: true, description: 'Nombre de ses objectifs.' })
  async nombreObjectifs(@Root() { id }: AxePlan, @Ctx() context: HouseContext) {
    return (await context.many(ObjectifPlan, 'axe', id)).length;
  }

  @FieldResolver(() => Int, { nullable: true, description: 'Nombre d’actions de tous ses objectifs.' })
  async nombreActions(@Root() { id }: AxePlan, @Ctx() context: HouseContext) {
    const objectifs = await context.many(ObjectifPlan, 'axe', id);
    const actions = await Promise.all(objectifs.map((objectif) => context.many(ActionPlan, 'objectif', objectif.id)));
    return actions.flat().length;
  }
}

export const axePlan = noun(AxePlan, [AxePlanResolver], 'id');
