import { Ctx, FieldResolver, Resolver, Root, type ClassType } from 'type-graphql';
import type { HouseContext } from '../../kit/context.js';
import { LienTextuel } from './lien-textuel.js';

/** The field `liensTextuels` of a part of a plan: the links that start from it. */
export function liensTextuelsDe<T extends { id: string }>(type: ClassType<T>, genre: string) {
  @Resolver(() => type)
  class LiensTextuelsResolver {
    @FieldResolver(() => [LienTextuel], {
      nullable: true,
      description: 'Passages d’autres documents qui parlent de la même chose ; vide si aucun n’a été vérifié.',
    })
    liensTextuels(@Root() { id }: T, @Ctx() context: HouseContext) {
      return context.many(LienTextuel, 'element', `${genre}:${id}`);
    }
  }
  return LiensTextuelsResolver;
}

/** The same field of a whole plan: the links of the plan and of all its parts. */
export function liensTextuelsDuPlan<T extends { id: string }>(type: ClassType<T>) {
  @Resolver(() => type)
  class LiensDuPlanResolver {
    @FieldResolver(() => [LienTextuel], {
      nullable: true,
      description: 'Rapprochements que permettent le plan et toutes ses parties, chacun avec ses deux passages.',
    })
    liensTextuels(@Root() { id }: T, @Ctx() context: HouseContext) {
      return context.many(LienTextuel, 'plan', id);
    }
  }
  return LiensDuPlanResolver;
}
