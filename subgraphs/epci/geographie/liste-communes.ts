import { Arg, Args, ArgsType, Ctx, Field, Int, ObjectType, Query, Resolver, Root, FieldResolver } from 'type-graphql';
import type { FilterQuery } from '@mikro-orm/core';
import { ClientError } from '../../../schema/errors.js';
import { CodeDepartement, Siren } from '../../../schema/scalars.js';
import type { HouseContext } from '../../kit/context.js';
import { connectionOf, PageArgs } from '../../kit/pagination/connection.js';
import { page } from '../../kit/pagination/page.js';
import { motifDeRecherche } from '../../kit/valeurs/cle-de-tri.js';
import { Commune } from './commune.js';
import { Epci } from './epci.js';
import { Departement } from '../extends/departement.js';

@ObjectType({ description: 'Une page d’une liste de communes.' })
export class CommuneConnection extends connectionOf(Commune, 'de communes') {}

@ArgsType()
class FiltreCommunes extends PageArgs {
  @Field(() => Siren, { nullable: true, description: 'Membres de cette intercommunalité.' })
  epci?: string;

  @Field(() => CodeDepartement, { nullable: true, description: 'Communes de ce département.' })
  departement?: string;

  @Field(() => String, { nullable: true, description: 'Communes de cette région (code Insee).' })
  region?: string;

  @Field(() => String, { nullable: true, description: 'Mots du nom, sans égard aux accents ni aux traits d’union.' })
  nom?: string;

  @Field(() => String, { nullable: true, description: 'Communes que ce code postal dessert (souvent plusieurs).' })
  codePostal?: string;

  @Field(() => Int, { nullable: true, description: 'Population minimale (habitants), comprise.' })
  populationMin?: number;

  @Field(() => Int, { nullable: true, description: 'Population maximale (habitants), comprise.' })
  populationMax?: number;
}

@Resolver(() => CommuneConnection)
export class CommunesResolver {
  @Query(() => CommuneConnection, {
    nullable: true,
    description: 'Les communes de France, par nom ; filtres combinables.',
  })
  communes(@Args(() => FiltreCommunes) filtre: FiltreCommunes, @Ctx() context: HouseContext) {
    const { epci, departement, region, nom, codePostal, populationMin, populationMax } = filtre;
    if (populationMin !== undefined && populationMax !== undefined && populationMin > populationMax) {
      throw new ClientError(
        'FILTRE_INVALIDE',
        '« populationMin » dépasse « populationMax » : aucune commune possible.',
      );
    }
    return communesPage(context, filtre, {
      ...(epci ? { sirenEpci: epci } : {}),
      ...(departement ? { codeDepartement: departement } : {}),
      ...(region ? { codeRegion: region } : {}),
      ...(nom ? { tri: { $like: motifDeRecherche(nom) } } : {}),
      ...(codePostal ? { codesPostaux: { $contains: [codePostal] } } : {}),
      ...populationBetween(populationMin, populationMax),
    });
  }
}

/** A commune without a known population is in no interval, rather than at zero. */
function populationBetween(min: number | undefined, max: number | undefined): FilterQuery<Commune> {
  if (min === undefined && max === undefined) return {};
  return { population: { ...(min === undefined ? {} : { $gte: min }), ...(max === undefined ? {} : { $lte: max }) } };
}

const communesPage = (context: HouseContext, page_: PageArgs, where: FilterQuery<Commune>) =>
  page(context, Commune, { where, orderBy: ['tri', 'codeInsee'] }, page_, CommuneConnection);

@Resolver(() => Epci)
export class CommunesDeLEpciResolver {
  @FieldResolver(() => CommuneConnection, { nullable: true, description: 'Communes membres, par nom.' })
  communes(@Root() { siren }: Epci, @Args(() => PageArgs) args: PageArgs, @Ctx() context: HouseContext) {
    return communesPage(context, args, { sirenEpci: siren });
  }

  @FieldResolver(() => Int, { nullable: true, description: 'Nombre de communes membres au 1ᵉʳ janvier 2026.' })
  async nombreCommunes(@Root() { siren }: Epci, @Ctx() context: HouseContext) {
    return (await context.many(Commune, 'sirenEpci', siren)).length;
  }
}

@Resolver(() => Departement)
export class CommunesDuDepartementResolver {
  @FieldResolver(() => CommuneConnection, { nullable: true, description: 'Communes du département, par nom.' })
  communes(
    @Root() { code }: Departement,
    @Args(() => PageArgs) args: PageArgs,
    @Arg('nom', () => String, { nullable: true, description: 'Mots du nom de la commune.' }) nom: string | undefined,
    @Ctx() context: HouseContext,
  ) {
    const where = { codeDepartement: code, ...(nom ? { tri: { $like: motifDeRecherche(nom) } } : {}) };
    return communesPage(context, args, where);
  }
}

export const listeCommunes = {
  type: CommuneConnection,
  resolvers: [CommunesResolver, CommunesDeLEpciResolver, CommunesDuDepartementResolver],
};
