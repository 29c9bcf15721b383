import { Ctx, Directive, Field, FieldResolver, ID, ObjectType, Resolver, Root } from 'type-graphql';
import type { HouseContext } from '../../kit/context.js';
import { extension } from '../../kit/federation/define-house.js';
import { contradictionsDe } from '../contradictions/contradictions-de.js';
import { conventionDe, FinancementCaf, financementCaf } from '../contributions/financement-caf.js';
import { RegimeFinancement } from '../contributions/regime-financement.js';

/** Owned by the EPCI's house; the Caf adds how it funds it, and what the documents contradict about it. */
@Directive('@key(fields: "id")')
@ObjectType({ description: 'Équipement ou service soutenu, inscrit à l’annexe 2 d’un avenant.' })
export class Equipement {
  @Field(() => ID, { description: 'Identifiant lisible, par exemple « equipement/ctg-200072478-2022/ardres/alsh-1 ».' })
  id!: string;
}

@Resolver(() => Equipement)
export class EquipementResolver {
  @FieldResolver(() => FinancementCaf, {
    nullable: true,
    description: 'Comment la Caf le finance, et ce que les documents n’en disent pas.',
  })
  async financementCaf(@Root() { id }: Equipement, @Ctx() context: HouseContext) {
    return financementCaf(await context.one(RegimeFinancement, conventionDe(id)));
  }
}

export const equipement = extension(Equipement, [
  EquipementResolver,
  contradictionsDe(Equipement, 'equipement', ({ id }) => id),
]);
