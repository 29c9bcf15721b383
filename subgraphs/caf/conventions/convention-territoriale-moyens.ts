import { Ctx, FieldResolver, Resolver, Root } from 'type-graphql';
import type { HouseContext } from '../../kit/context.js';
import type { Noun } from '../../kit/federation/define-house.js';
import { ConventionTerritoriale } from './convention-territoriale.js';
import { EquipeCaf } from '../institution/equipe-caf.js';

/** The people the Caf puts into a convention; its money is said équipement by équipement, in `FinancementCaf`. */
@Resolver(() => ConventionTerritoriale)
export class ConventionTerritorialeMoyensResolver {
  @FieldResolver(() => [EquipeCaf], {
    nullable: true,
    description: 'Fonctions que la Caf mobilise d’après cette convention ; vide si elle n’en parle pas.',
  })
  equipesCaf(@Root() { id }: ConventionTerritoriale, @Ctx() context: HouseContext) {
    return context.many(EquipeCaf, 'convention', id);
  }
}

export const moyensDesConventions: Noun = {
  type: ConventionTerritoriale,
  resolvers: [ConventionTerritorialeMoyensResolver],
};
