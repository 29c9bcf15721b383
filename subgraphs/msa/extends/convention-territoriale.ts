import { Ctx, Directive, Field, FieldResolver, ID, ObjectType, Resolver, Root } from 'type-graphql';
import type { HouseContext } from '../../kit/context.js';
import { extension } from '../../kit/federation/define-house.js';
import { Engagement, engagements } from '../../kit/valeurs/engagement.js';
import { EngagementConvention, EngagementDeLaMsa, engagementDeLaMsa } from '../engagement-convention.js';

/** Owned by the Caf's house: here, its key and the MSA's part. */
@Directive('@key(fields: "id")')
@ObjectType({
  description:
    'Convention territoriale globale (CTG) : accord d’une Caf, d’une intercommunalité et de leurs partenaires au service des familles.',
})
export class ConventionTerritoriale {
  @Field(() => ID, { description: 'Identifiant lisible, par exemple « ctg-200072478-2022 ».' })
  id!: string;
}

@Resolver(() => ConventionTerritoriale)
export class ConventionTerritorialeResolver {
  @FieldResolver(() => EngagementDeLaMsa, { nullable: true, description: 'Place de la MSA dans la convention.' })
  async engagementMsa(@Root() convention: ConventionTerritoriale, @Ctx() context: HouseContext) {
    return engagementDeLaMsa(await context.one(EngagementConvention, convention.id));
  }

  // Half of `engagements`, the joint list the Caf's house publishes.
  @FieldResolver(() => [Engagement], { nullable: true, description: 'Ce à quoi la MSA s’engage dans la convention.' })
  async engagementsMsa(@Root() convention: ConventionTerritoriale, @Ctx() context: HouseContext) {
    return engagements((await context.one(EngagementConvention, convention.id))?.engagements ?? []);
  }
}

export const conventionTerritoriale = extension(ConventionTerritoriale, [ConventionTerritorialeResolver]);
