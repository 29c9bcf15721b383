import { Entity, PrimaryKey, Property } from '@mikro-orm/decorators/legacy';
import { Arg, Ctx, Directive, Field, FieldResolver, ID, ObjectType, Query, Resolver, Root } from 'type-graphql';
import { ClientError } from '../../schema/errors.js';
import type { HouseContext } from '../kit/context.js';
import { noun, reference } from '../kit/federation/define-house.js';
import { Fait } from '../kit/valeurs/fait.js';
import { Departement } from './extends/departement.js';

/** A caisse of the Mutualité sociale agricole: the social security of farming, one caisse for two départements here. */
@Entity()
@Directive('@key(fields: "id")')
@ObjectType({ description: 'Caisse de la Mutualité sociale agricole : la protection sociale du monde agricole.' })
export class CaisseMsa extends Fait {
  @PrimaryKey({ type: 'text' })
  @Field(() => ID, { description: 'Identifiant lisible, par exemple « msa-59-62 ».' })
  id!: string;

  @Property({ type: 'text' })
  @Field({ nullable: true, description: 'Nom d’usage de la caisse.' })
  nom!: string;

  @Property({ type: 'text' })
  @Field({ nullable: true, description: 'Adresse du siège, telle qu’imprimée.' })
  siege!: string;

  /** Codes of the départements it serves; reached through `departements`. */
  @Property({ type: 'text[]' })
  codesDepartements!: string[];
}

@Resolver(() => CaisseMsa)
export class CaisseMsaResolver {
  @Query(() => CaisseMsa, { nullable: true, description: 'Une caisse de MSA par son identifiant.' })
  async caisseMsa(
    @Arg('id', () => ID, { description: 'Par exemple « msa-59-62 ».' }) id: string,
    @Ctx() context: HouseContext,
  ) {
    const caisse = await context.one(CaisseMsa, id);
    if (!caisse) throw new ClientError('INTROUVABLE', `Aucune caisse de MSA ne porte l’identifiant « ${id} ».`);
    return caisse;
  }

  // Leads into the Département's house, and a door may be closed: nullable.
  @FieldResolver(() => [Departement], { nullable: true, description: 'Départements que la caisse couvre.' })
  departements(@Root() caisse: CaisseMsa) {
    return caisse.codesDepartements.map((code) => reference(Departement, { code }));
  }
}

export const caisseMsa = noun(CaisseMsa, [CaisseMsaResolver], 'id');
