import { Ctx, Directive, Field, FieldResolver, ID, ObjectType, Resolver, Root } from 'type-graphql';
import type { HouseContext } from '../../kit/context.js';
import { extension } from '../../kit/federation/define-house.js';
import { ContributionCaf, contributionCaf, LigneContributionCaf } from '../contributions/contribution-caf.js';
import { liensPlansCaf } from '../plans/liens-plans-caf.js';
import { contradictionsDe } from '../contradictions/contradictions-de.js';

/** Owned by the EPCI's house; the Caf adds what it brings to it, what its own plans say of it, and what the documents contradict about it. */
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
  @FieldResolver(() => ContributionCaf, { nullable: true, description: 'Ce que la Caf apporte à la fiche.' })
  async contributionCaf(@Root() { id }: FicheAction, @Ctx() context: HouseContext) {
    return contributionCaf(await context.one(LigneContributionCaf, id));
  }
}

export const ficheAction = extension(FicheAction, [
  FicheActionResolver,
  liensPlansCaf(FicheAction, 'fiche'),
  contradictionsDe(FicheAction, 'fiche', ({ id }) => id),
]);
