import { Arg, Ctx, Directive, Field, FieldResolver, ObjectType, Query, Resolver, Root } from 'type-graphql';
import { ClientError } from '../../../schema/errors.js';
import { CodeDepartement } from '../../../schema/scalars.js';
import type { HouseContext } from '../../kit/context.js';
import { extension, reference } from '../../kit/federation/define-house.js';
import { DepartementGeographique } from '../geographie/departement-geographique.js';

/** Owned by the Département's house; this one adds its geography. */
@Directive('@key(fields: "code")')
@ObjectType({ description: 'Département, au sens de la collectivité et du territoire.' })
export class Departement {
  @Field(() => CodeDepartement, { description: 'Code Insee du département.' })
  code!: string;
}

@Resolver(() => Departement)
export class DepartementResolver {
  // The same entry as the Département's house: the graph can be entered here when that door is closed.
  @Directive('@shareable')
  @Query(() => Departement, { nullable: true, description: 'Un département par son code Insee.' })
  async departement(
    @Arg('code', () => CodeDepartement, { description: 'Par exemple « 62 ».' }) code: string,
    @Ctx() context: HouseContext,
  ) {
    const found = await context.one(DepartementGeographique, code);
    if (!found) throw new ClientError('INTROUVABLE', `Aucun département ne porte le code « ${code} ».`);
    return reference(Departement, { code });
  }

  @Directive('@shareable')
  @FieldResolver(() => String, { nullable: true, description: 'Nom du département (Code officiel géographique).' })
  async nom(@Root() { code }: Departement, @Ctx() context: HouseContext) {
    return (await context.one(DepartementGeographique, code))?.nom;
  }
}

export const departement = extension(Departement, [DepartementResolver]);
