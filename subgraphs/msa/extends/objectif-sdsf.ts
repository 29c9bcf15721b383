import { Ctx, Directive, Field, FieldResolver, ID, ObjectType, Resolver, Root } from 'type-graphql';
import type { HouseContext } from '../../kit/context.js';
import { extension, type Noun } from '../../kit/federation/define-house.js';
import { LigneRoleSdsf, RoleSdsf, roleSdsf } from '../../kit/valeurs/role-sdsf.js';

/** Owned by the Caf's house: here, its key and the MSA's part. */
@Directive('@key(fields: "id")')
@ObjectType({ description: 'Objectif d’un SDSF : constats, actions, partenaires, indicateurs ou échéance.' })
export class ObjectifSdsf {
  @Field(() => ID, { description: 'Identifiant lisible, par exemple « sdsf-59/objectif/25 ».' })
  id!: string;
}

@Resolver(() => ObjectifSdsf)
export class ObjectifSdsfResolver {
  @FieldResolver(() => RoleSdsf, { nullable: true, description: 'Rôle de la MSA Nord-Pas-de-Calais dans l’objectif.' })
  async roleMsa(@Root() { id }: ObjectifSdsf, @Ctx() context: HouseContext) {
    return roleSdsf(await context.one(LigneRoleSdsf, id), 'la MSA');
  }
}

export const rolesSdsf: Noun = { type: RoleSdsf, table: LigneRoleSdsf };
export const objectifSdsf = extension(ObjectifSdsf, [ObjectifSdsfResolver]);
