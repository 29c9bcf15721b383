import { Ctx, FieldResolver, Resolver, Root, type ClassType } from 'type-graphql';
import type { HouseContext } from '../../kit/context.js';
import { LienTextuel } from './lien-textuel.js';

/** The field `liensPlansCaf` of a noun that a link may reach: the same on each. One statement however many nouns ask. */
export function liensPlansCaf<T extends { id: string }>(type: ClassType<T>, genre: string) {
  @Resolver(() => type)
  class LiensPlansCafResolver {
    @FieldResolver(() => [LienTextuel], {
      nullable: true,
      description: 'Passages des plans de la Caf qui parlent de la même chose ; vide si aucun. Jamais un engagement.',
    })
    liensPlansCaf(@Root() { id }: T, @Ctx() context: HouseContext) {
      return context.many(LienTextuel, 'objet', `${genre}:${id}`);
    }
  }
  return LiensPlansCafResolver;
}
