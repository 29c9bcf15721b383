import { Ctx, FieldResolver, Resolver, Root } from 'type-graphql';
import type { HouseContext } from '../../kit/context.js';
import type { Noun } from '../../kit/federation/define-house.js';
import { Commune } from '../extends/commune.js';
import { ConventionTerritoriale } from '../extends/convention-territoriale.js';
import { Epci } from '../extends/epci.js';
import { MaisonSolidarite } from './maison-solidarite.js';
import { Permanence } from './permanence.js';

/** The same permanences, reached from each place a reader may come from: a commune, an EPCI, an agreement. */
@Resolver(() => Commune)
export class CommunePermanencesResolver {
  @FieldResolver(() => [Permanence], { nullable: true, description: 'Permanences du Département dans la commune.' })
  permanences(@Root() { codeInsee }: Commune, @Ctx() context: HouseContext) {
    return context.many(Permanence, 'commune', codeInsee);
  }
}

@Resolver(() => Epci)
export class EpciPermanencesResolver {
  @FieldResolver(() => [Permanence], {
    nullable: true,
    description: 'Permanences du Département pour ce territoire, y compris celles tenues hors de lui.',
  })
  permanences(@Root() { siren }: Epci, @Ctx() context: HouseContext) {
    return context.many(Permanence, 'epci', siren);
  }

  @FieldResolver(() => [MaisonSolidarite], {
    nullable: true,
    description: 'Maisons des solidarités qui interviennent sur ce territoire, selon les documents.',
  })
  async maisonsSolidarite(@Root() { siren }: Epci, @Ctx() context: HouseContext) {
    const maisons = await context.many(MaisonSolidarite, 'departement', '62');
    return maisons.filter(({ epcis }) => epcis.includes(siren));
  }
}

@Resolver(() => ConventionTerritoriale)
export class ConventionPermanencesResolver {
  @FieldResolver(() => [Permanence], {
    nullable: true,
    description: 'Permanences du Département sur le territoire de la convention.',
  })
  permanences(@Root() { id }: ConventionTerritoriale, @Ctx() context: HouseContext) {
    return context.many(Permanence, 'convention', id);
  }
}

/** Resolvers on other houses' nouns, kept together: they change when permanences do, not when those nouns do. */
export const permanencesParTerritoire: Noun = {
  type: Permanence,
  resolvers: [CommunePermanencesResolver, EpciPermanencesResolver, ConventionPermanencesResolver],
};
