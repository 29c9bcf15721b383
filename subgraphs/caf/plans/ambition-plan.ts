import { Entity, ManyToOne, PrimaryKey, Property } from '@mikro-orm/decorators/legacy';
import { Ctx, Directive, Field, FieldResolver, ID, Int, ObjectType, Resolver, Root } from 'type-graphql';
import type { HouseContext } from '../../kit/context.js';
import { noun } from '../../kit/federation/define-house.js';
import { Fait } from '../../kit/valeurs/fait.js';
import { ActionPlan } from './action-plan.js';
import { PlanPauvrete } from './plan-pauvrete.js';

/** A heading of the plan pauvreté. The Pacte of the Département has its own `Ambition`: another noun. */
@Entity()
@Directive('@key(fields: "id")')
@ObjectType({ description: 'Ambition du plan pauvreté d’une Caf : l’en-tête de ses actions.' })
export class AmbitionPlan extends Fait {
  @PrimaryKey({ type: 'text' })
  @Field(() => ID, { description: 'Identifiant lisible, par exemple « plan-pauvrete-caf-62-2021/ambition/1 ».' })
  id!: string;

  @Property({ type: 'integer' })
  @Field(() => Int, { nullable: true, description: 'Rang de l’ambition dans le plan, à partir de 1.' })
  rang!: number;

  @ManyToOne(() => PlanPauvrete, { mapToPk: true, fieldName: 'plan', index: true })
  plan!: string;

  @Property({ type: 'text' })
  @Field({ nullable: true, description: 'Intitulé, tel qu’imprimé.' })
  intitule!: string;
}

@Resolver(() => AmbitionPlan)
export class AmbitionPlanResolver {
  @FieldResolver(() => PlanPauvrete, { nullable: true, description: 'Plan dont elle relève.' })
  plan(@Root() { plan }: AmbitionPlan, @Ctx() context: HouseContext) {
    return context.one(PlanPauvrete, plan);
  }

  @FieldResolver(() => [ActionPlan], { nullable: true, description: 'Ses actions, dans l’ordre du document.' })
  actions(@Root() { id }: AmbitionPlan, @Ctx() context: HouseContext) {
    return context.many(ActionPlan, 'ambition', id);
  }

  @FieldResolver(() => Int, { nullable: true, description: 'Nombre de ses actions.' })
  async nombreActions(@Root() { id }: AmbitionPlan, @Ctx() context: HouseContext) {
    return (await context.many(ActionPlan, 'ambition', id)).length;
  }
}

export const ambitionPlan = noun(AmbitionPlan, [AmbitionPlanResolver], 'id');
