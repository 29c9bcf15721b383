import { Ctx, FieldResolver, Resolver, Root, type ClassType } from 'type-graphql';
import type { HouseContext } from '../../kit/context.js';
import { Contradiction, ObjetContredit } from './contradiction.js';

/**
 * The field `contradictions` of a noun, its own or another house's: the same on every noun that the register may concern.
 * `cle` is the field of the noun that identifies it; two statements however many nouns ask.
 */
export function contradictionsDe<T extends object>(type: ClassType<T>, genre: string, cle: (objet: T) => string) {
  @Resolver(() => type)
  class ContradictionsResolver {
    @FieldResolver(() => [Contradiction], {
      nullable: true,
      description: 'Ce que les documents disent de contradictoire à son sujet ; vide si rien n’est au registre.',
    })
    async contradictions(@Root() objet: T, @Ctx() context: HouseContext) {
      const lignes = await context.many(ObjetContredit, 'objet', `${genre}:${cle(objet)}`);
      const trouvees = await Promise.all(lignes.map(({ contradiction }) => context.one(Contradiction, contradiction)));
      return trouvees.filter((trouvee) => trouvee !== null).sort((a, b) => a.rang - b.rang);
    }
  }
  return ContradictionsResolver;
}
