import { Ctx, Directive, Field, FieldResolver, ID, ObjectType, Resolver, Root } from 'type-graphql';
import type { HouseContext } from '../../kit/context.js';
import { extension } from '../../kit/federation/define-house.js';
import { ContributionDepartement } from '../terrain/contribution-departement.js';

/** Owned by the EPCI's house; this one adds what the Département brings to it. */
@Directive('@key(fields: "id")')
@ObjectType({ description: 'Fiche action d’une CTG : qui fait quoi, pour qui, quand, et comment on l’évalue.' })
export class FicheAction {
  @Field(() => ID, { description: 'Identifiant lisible, par exemple « ctg-200072478-2022/fiche/5 ».' })
  id!: string;
}

@Resolver(() => FicheAction)
export class FicheActionResolver {
  @FieldResolver(() => ContributionDepartement, {
    nullable: true,
    description: 'Ce que le Département apporte à la fiche ; dit aussi quand les documents ne lui donnent aucun rôle.',
  })
  async contributionDepartement(@Root() { id }: FicheAction, @Ctx() context: HouseContext) {
    return (await context.one(ContributionDepartement, id)) ?? ContributionDepartement.none(id);
  }
}

export const ficheAction = extension(FicheAction, [FicheActionResolver]);
