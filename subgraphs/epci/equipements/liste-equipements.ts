import type { FilterQuery } from '@mikro-orm/core';
import { Arg, Args, ArgsType, Ctx, Field, FieldResolver, ID, ObjectType, Query, Resolver, Root } from 'type-graphql';
import { CodeDepartement, CodeInsee, Siren } from '../../../schema/scalars.js';
import type { HouseContext } from '../../kit/context.js';
import { reference } from '../../kit/federation/define-house.js';
import { connectionOf, PageArgs } from '../../kit/pagination/connection.js';
import { page } from '../../kit/pagination/page.js';
import { cleDeTri } from '../../kit/valeurs/cle-de-tri.js';
import { ConventionConnue } from '../conventions/convention-connue.js';
import { ConventionTerritoriale } from '../extends/convention-territoriale.js';
import { EffectifParType, effectifsParType } from './effectif-par-type.js';
import { Equipement, siteHorsSoutien } from './equipement.js';
import { TypeEquipement } from './type-equipement.js';

@ObjectType({ description: 'Une page d’une liste d’équipements, et leur nombre par famille.' })
export class EquipementConnection extends connectionOf(Equipement, 'd’équipements') {
  /** What the list was asked for: the families are counted over the whole of it, not over the page. */
  filtre!: FilterQuery<Equipement>;
}

@ArgsType()
class FiltreEquipements extends PageArgs {
  @Field(() => TypeEquipement, { nullable: true, description: 'Équipements de cette famille.' })
  type?: TypeEquipement;

  @Field(() => ID, { nullable: true, description: 'Équipements de l’annexe 2 de cette CTG.' })
  convention?: string;

  @Field(() => CodeInsee, { nullable: true, description: 'Équipements que soutient cette commune.' })
  commune?: string;

  @Field(() => CodeInsee, {
    nullable: true,
    description: 'Équipements situés dans cette commune, qui que soit leur soutien.',
  })
  communeSite?: string;

  @Field(() => Siren, {
    nullable: true,
    description: 'Équipements du territoire de cette intercommunalité, soutenus par elle ou par ses communes.',
  })
  epci?: string;

  @Field(() => CodeDepartement, { nullable: true, description: 'Équipements des CTG de ce département.' })
  departement?: string;

  @Field(() => Boolean, { nullable: true, description: 'Site dans une autre commune que celle qui soutient.' })
  siteHorsSoutien?: boolean;

  @Field(() => Boolean, { nullable: true, description: 'Vrai : les lieux ; faux : les services qui n’en sont pas.' })
  lieuPropre?: boolean;

  @Field(() => String, { nullable: true, description: 'Mots du nom ou de la ligne imprimée, sans égard aux accents.' })
  recherche?: string;
}

@Resolver(() => EquipementConnection)
export class EquipementsResolver {
  @Query(() => EquipementConnection, {
    nullable: true,
    description: 'Équipements et services des annexes 2, dans l’ordre des documents ; filtres combinables.',
  })
  async equipements(@Args(() => FiltreEquipements) filtre: FiltreEquipements, @Ctx() context: HouseContext) {
    const where = await condition(filtre, context);
    const list = { where, orderBy: ['convention', 'rang', 'id'] as const };
    return Object.assign(await page(context, Equipement, list, filtre, EquipementConnection), { filtre: where });
  }

  @FieldResolver(() => [EffectifParType], {
    nullable: true,
    description: 'Nombre par famille sur la liste entière, filtres appliqués, zéros compris.',
  })
  async parType(@Root() { filtre }: EquipementConnection, @Ctx() { em }: HouseContext) {
    return effectifsParType(await em.find(Equipement, filtre, { fields: ['type'] }));
  }

  @Query(() => [ConventionTerritoriale], {
    nullable: true,
    description: 'CTG dont l’annexe 2 est jointe et n’inscrit aucun équipement de cette famille.',
  })
  async conventionsSansEquipement(
    @Arg('type', () => TypeEquipement, { description: 'Famille cherchée, par exemple LAEP.' }) type: TypeEquipement,
    @Ctx() context: HouseContext,
  ) {
    const known = await context.em.find(ConventionConnue, { annexe2: { $ne: null } }, { orderBy: { rang: 'asc' } });
    const lists = await Promise.all(known.map(({ id }) => context.many(Equipement, 'convention', id)));
    return known
      .filter((_, index) => !lists[index]?.some((equipement) => equipement.type === type))
      .map(({ id }) => reference(ConventionTerritoriale, { id }));
  }
}

async function condition(filtre: FiltreEquipements, context: HouseContext): Promise<FilterQuery<Equipement>> {
  const { type, convention, commune, communeSite, epci, departement, lieuPropre } = filtre;
  const territory = { ...(epci ? { epci } : {}), ...(departement ? { departement } : {}) };
  const known = epci || departement ? await context.em.find(ConventionConnue, territory) : null;
  const ids = await idsWanted(filtre, context);
  return {
    ...(type ? { type } : {}),
    ...(commune ? { soutien: `commune:${commune}` } : {}),
    ...(communeSite ? { communeSite } : {}),
    ...(lieuPropre === undefined || lieuPropre === null ? {} : { lieuPropre }),
    ...(ids ? { id: { $in: ids } } : {}),
    $and: [
      ...(convention ? [{ convention }] : []),
      ...(known ? [{ convention: { $in: known.map(({ id }) => id) } }] : []),
    ],
  } as FilterQuery<Equipement>;
}

/**
 * What SQL cannot say as we mean it (words without accents, a site compared with a supporter) is decided here, on the
 * columns it takes; the page itself stays a keyset page of the database.
 */
async function idsWanted(filtre: FiltreEquipements, { em }: HouseContext): Promise<string[] | null> {
  const { recherche, siteHorsSoutien: outside } = filtre;
  if (!recherche && typeof outside !== 'boolean') return null;
  const words = recherche ? cleDeTri(recherche).split(' ') : [];
  const rows = await em.find(Equipement, {}, { orderBy: { id: 'asc' } });
  return rows
    .filter((row) => typeof outside !== 'boolean' || siteHorsSoutien(row) === outside)
    .filter((row) => words.every((word) => cleDeTri(`${row.nom} ${row.libelleImprime}`).includes(word)))
    .map(({ id }) => id);
}

export const listeEquipements = { type: EquipementConnection, resolvers: [EquipementsResolver] };
