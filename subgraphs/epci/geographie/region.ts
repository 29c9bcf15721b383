import { Entity, PrimaryKey, Property } from '@mikro-orm/decorators/legacy';
import { Arg, Ctx, Directive, Field, FieldResolver, ID, ObjectType, Query, Resolver, Root } from 'type-graphql';
import { ClientError } from '../../../schema/errors.js';
import type { HouseContext } from '../../kit/context.js';
import { noun, reference } from '../../kit/federation/define-house.js';
import { Fait } from '../../kit/valeurs/fait.js';
import { Departement } from '../extends/departement.js';
import { DepartementGeographique } from './departement-geographique.js';

/** A région, as the national reference draws it. */
@Entity()
@Directive('@key(fields: "code")')
@ObjectType({ description: 'Région.' })
export class Region extends Fait {
  @PrimaryKey({ type: 'text' })
  @Field(() => ID, { description: 'Code Insee de la région, par exemple « 32 » (Hauts-de-France).' })
  code!: string;

  @Property({ type: 'text' })
  @Field({ nullable: true, description: 'Nom de la région.' })
  nom!: string;
}

@Resolver(() => Region)
export class RegionResolver {
  @Query(() => Region, { nullable: true, description: 'Une région par son code Insee.' })
  async region(
    @Arg('code', () => ID, { description: 'Par exemple « 32 ».' }) code: string,
    @Ctx() context: HouseContext,
  ) {
    const found = await context.one(Region, code);
    if (!found) throw new ClientError('INTROUVABLE', `Aucune région ne porte le code « ${code} ».`);
    return found;
  }

  @Query(() => [Region], { nullable: true, description: 'Toutes les régions et collectivités, par code.' })
  regions(@Ctx() { em }: HouseContext) {
    return em.find(Region, {}, { orderBy: { code: 'asc' } });
  }

  @FieldResolver(() => [Departement], { nullable: true, description: 'Départements de la région.' })
  async departements(@Root() { code }: Region, @Ctx() context: HouseContext) {
    const rows = await context.many(DepartementGeographique, 'codeRegion', code);
    return rows.map((row) => reference(Departement, { code: row.code }));
  }
}

export const region = noun(Region, [RegionResolver], 'code');
