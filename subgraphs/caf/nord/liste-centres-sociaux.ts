import { Args, ArgsType, Ctx, Field, FieldResolver, Int, ObjectType, Query, Resolver, Root } from 'type-graphql';
import type { FilterQuery } from '@mikro-orm/core';
import { CodeInsee } from '../../../schema/scalars.js';
import type { HouseContext } from '../../kit/context.js';
import type { Noun } from '../../kit/federation/define-house.js';
import { connectionOf, PageArgs } from '../../kit/pagination/connection.js';
import { page } from '../../kit/pagination/page.js';
import { cleDeTri } from '../../kit/valeurs/cle-de-tri.js';
import { CentreSocial } from './centre-social.js';

@ObjectType({ description: 'Une page de la liste des centres sociaux de l’enquête SENACS 2017.' })
export class CentreSocialConnection extends connectionOf(CentreSocial, 'de centres sociaux') {
  filtre!: FilterQuery<CentreSocial>;
}

@ArgsType()
class FiltreCentres extends PageArgs {
  @Field(() => CodeInsee, { nullable: true, description: 'Centres de cette commune.' })
  commune?: string;

  @Field(() => String, {
    nullable: true,
    description: 'Mots du nom ou de la commune imprimés, sans égard aux accents.',
  })
  recherche?: string;
}

@Resolver(() => CentreSocialConnection)
export class CentresSociauxResolver {
  @Query(() => CentreSocialConnection, {
    nullable: true,
    description: 'Les centres sociaux de l’enquête SENACS 2017, dans l’ordre de la liste ; filtres combinables.',
  })
  async centresSociaux(@Args(() => FiltreCentres) filtre: FiltreCentres, @Ctx() context: HouseContext) {
    const where = await condition(filtre, context);
    const list = { where, orderBy: ['rang', 'id'] as const };
    return Object.assign(await page(context, CentreSocial, list, filtre, CentreSocialConnection), { filtre: where });
  }

  @FieldResolver(() => Int, {
    nullable: true,
    description: 'Nombre de communes imprimées en tête de leurs centres, sur la liste entière, filtres appliqués.',
  })
  async nombreCommunesImprimees(@Root() { filtre }: CentreSocialConnection, @Ctx() { em }: HouseContext) {
    const rows = await em.find(CentreSocial, filtre, { fields: ['communeImprimee'] });
    return new Set(rows.map(({ communeImprimee }) => communeImprimee)).size;
  }
}

/** Words without accents are compared here, on the few columns it takes; the page stays a page of the database. */
async function condition({ commune, recherche }: FiltreCentres, { em }: HouseContext) {
  const inCommune: FilterQuery<CentreSocial> = commune ? { codeInsee: commune } : {};
  if (!recherche) return inCommune;
  const words = cleDeTri(recherche).split(' ');
  const rows = await em.find(CentreSocial, inCommune, { fields: ['id', 'nom', 'communeImprimee'] });
  const found = rows.filter((row) => {
    const said = cleDeTri(`${row.nom} ${row.communeImprimee}`);
    return words.every((word) => said.includes(word));
  });
  return { id: { $in: found.map(({ id }) => id).sort() } };
}

export const listeCentresSociaux: Noun = { type: CentreSocialConnection, resolvers: [CentresSociauxResolver] };
