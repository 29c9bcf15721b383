import { createUnionType, Ctx, FieldResolver, Query, Resolver, Root } from 'type-graphql';
import type { HouseContext } from '../../kit/context.js';
import type { Noun } from '../../kit/federation/define-house.js';
import { Caf } from '../institution/caf.js';
import { PlanPauvrete } from './plan-pauvrete.js';
import { PlanValeurs } from './plan-valeurs.js';

export const PlanCaf = createUnionType({
  name: 'PlanCaf',
  description: 'Plan qu’une Caf mène en propre : plan pauvreté ou plan valeurs.',
  types: () => [PlanPauvrete, PlanValeurs] as const,
  resolveType: (value) => value.constructor.name,
});

/** The plan of this key, whichever of the two it is. */
export const planCaf = async (id: string, context: HouseContext) =>
  (await context.one(PlanPauvrete, id)) ?? (await context.one(PlanValeurs, id));

@Resolver(() => Caf)
export class PlansCafResolver {
  @Query(() => [PlanCaf], { nullable: true, description: 'Plans que les Caf mènent en propre.' })
  async plansCaf(@Ctx() { em }: HouseContext) {
    // One after the other: a request has one connection.
    const pauvrete = await em.find(PlanPauvrete, {}, { orderBy: { id: 'asc' } });
    return [...pauvrete, ...(await em.find(PlanValeurs, {}, { orderBy: { id: 'asc' } }))];
  }

  @FieldResolver(() => [PlanCaf], {
    nullable: true,
    description: 'Plans que la caisse mène en propre ; vide si aucun.',
  })
  async plans(@Root() { id }: Caf, @Ctx() context: HouseContext) {
    const plans = await Promise.all([context.many(PlanPauvrete, 'caf', id), context.many(PlanValeurs, 'caf', id)]);
    return plans.flat();
  }
}

export const plansCaf: Noun = { type: Caf, resolvers: [PlansCafResolver] };
