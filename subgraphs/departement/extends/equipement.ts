import { Directive, Field, FieldResolver, ID, ObjectType, Resolver } from 'type-graphql';
import { extension } from '../../kit/federation/define-house.js';
import { AgrementPmi } from '../terrain/agrement-pmi.js';

/** Owned by the EPCI's house; this one adds what the Département's PMI says of it: so far, nothing. */
@Directive('@key(fields: "id")')
@ObjectType({ description: 'Équipement ou service soutenu, inscrit à l’annexe 2 d’un avenant.' })
export class Equipement {
  @Field(() => ID, { description: 'Identifiant lisible, par exemple « equipement/ctg-200072478-2022/ardres/alsh-1 ».' })
  id!: string;
}

@Resolver(() => Equipement)
export class EquipementResolver {
  // The same answer for every équipement: none of the documents speaks of an agrément, so no row could be true.
  @FieldResolver(() => AgrementPmi, {
    nullable: true,
    description: 'Agrément ou avis de la PMI : ce que les documents en disent, ou l’absence motivée.',
  })
  agrementPmi() {
    return AgrementPmi.unknown();
  }
}

export const equipement = extension(Equipement, [EquipementResolver]);
