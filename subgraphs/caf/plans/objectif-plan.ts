import { Entity, ManyToOne, PrimaryKey, Property } from '@mikro-orm/decorators/legacy';
import { Ctx, Directive, Field, FieldResolver, ID, Int, ObjectType, Resolver, Root } from 'type-graphql';
import type { HouseContext } from '../../kit/context.js';
import { noun } from '../../kit/federation/define-house.js';
import { Absence, RaisonAbsence } from '../../kit/valeurs/absence.js';
import { Fait } from '../../kit/valeurs/fait.js';
import { ActionPlan } from './action-plan.js';
import { AxePlan } from './axe-plan.js';
import { PlanValeurs } from './plan-valeurs.js';

/** An objective of the plan valeurs. Two of them have an empty cell where their actions should be: it is said. */
@Entity()
@Directive('@key(fields: "id")')
@ObjectType({ description: 'Objectif du plan valeurs d’une Caf, et les actions imprimées en face.' })
export class ObjectifPlan extends Fait {
  @PrimaryKey({ type: 'text' })
  @Field(() => ID, { description: 'Identifiant lisible, par exemple « plan-valeurs-caf-62/objectif/2.2 ».' })
  id!: string;

  @Property({ type: 'integer' })
  @Field(() => Int, { nullable: true, description: 'Rang de l’objectif dans le plan entier, à partir de 1.' })
  rang!: number;

  @ManyToOne(() => PlanValeurs, { mapToPk: true, fieldName: 'plan', index: true })
  plan!: string;

  @ManyToOne(() => AxePlan, { mapToPk: true, fieldName: 'axe', index: true })
  axe!: string;

  @Property({ type: 'text' })
  @Field({ nullable: true, description: 'Intitulé, tel qu’imprimé, retours à la ligne ôtés.' })
  intitule!: string;
}

@Resolver(() => ObjectifPlan)
export class ObjectifPlanResolver {
  @FieldResolver(() => AxePlan, { nullable: true, description: 'Axe dont il relève.' })
  axe(@Root() { axe }: ObjectifPlan, @Ctx() context: HouseContext) {
    return context.one(AxePlan, axe);
  }

  @FieldResolver(() => [ActionPlan], {
    nullable: true,
    description: 'Ses actions, dans l’ordre ; vide si le document n’en imprime pas.',
  })
  actions(@Root() { id }: ObjectifPlan, @Ctx() context: HouseContext) {
    return context.many(ActionPlan, 'objectif', id);
  }

  @FieldResolver(() => Int, {
    nullable: true,
    description: 'Nombre de ses actions ; 0 si le document n’en imprime pas.',
  })
  async nombreActions(@Root() { id }: ObjectifPlan, @Ctx() context: HouseContext) {
    return (await context.many(ActionPlan, 'objectif', id)).length;
  }

  @FieldResolver(() => Absence, { nullable: true, description: 'Pourquoi il n’a pas d’action, le cas échéant.' })
  async absenceActions(@Root() { id }: ObjectifPlan, @Ctx() context: HouseContext) {
    if ((await context.many(ActionPlan, 'objectif', id)).length > 0) return null;
    const explication = 'Le document n’imprime aucune action en face de cet objectif.';
    return Object.assign(new Absence(), { champ: 'actions', raison: RaisonAbsence.ABSENT, explication });
  }
}

export const objectifPlan = noun(ObjectifPlan, [ObjectifPlanResolver], 'id');
