import { Ctx, Directive, Field, FieldResolver, ID, ObjectType, Resolver, Root } from 'type-graphql';
import type { HouseContext } from '../../kit/context.js';
import { extension } from '../../kit/federation/define-house.js';
import { ContributionFiche, ContributionMsa, contributionMsa } from '../contribution-fiche.js';

/** Owned by the EPCI's house: here, its key and the MSA's part. */
@Directive('@key(fields: "id")')
@ObjectType({
  description: 'Fiche action d’une CTG : qui fait quoi, pour qui, quand, et comment on l’évalue.',
})
export class FicheAction {
  @Field(() => ID, { description: 'Identifiant lisible, par exemple « ctg-200072478-2022/fiche/5 ».' })
  id!: string;
}

@Resolver(() => FicheAction)
export class FicheActionResolver {
  @FieldResolver(() => ContributionMsa, { nullable: true, description: 'Ce que la MSA apporte à la fiche.' })
  async contributionMsa(@Root() fiche: FicheAction, @Ctx() context: HouseContext) {
    return contributionMsa(await context.one(ContributionFiche, fiche.id));
  }
}

export const ficheAction = extension(FicheAction, [FicheActionResolver]);
