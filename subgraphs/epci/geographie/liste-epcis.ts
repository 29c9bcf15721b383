import { Args, ArgsType, Ctx, Field, FieldResolver, ObjectType, Query, Resolver, Root } from 'type-graphql';
import type { FilterQuery } from '@mikro-orm/core';
import { CodeDepartement } from '../../../schema/scalars.js';
import type { HouseContext } from '../../kit/context.js';
import { connectionOf, PageArgs } from '../../kit/pagination/connection.js';
import { page } from '../../kit/pagination/page.js';
import { motifDeRecherche } from '../../kit/valeurs/cle-de-tri.js';
import { Arrondissement } from './arrondissement.js';
import { Epci, NatureEpci } from './epci.js';
import { Departement } from '../extends/departement.js';
import { Region } from './region.js';
import { DepartementGeographique } from './departement-geographique.js';

@ObjectType({ description: 'Une page d’une liste d’intercommunalités.' })
export class EpciConnection extends connectionOf(Epci, 'd’intercommunalités') {}

@ArgsType()
class FiltreEpcis extends PageArgs {
  @Field(() => CodeDepartement, {
    nullable: true,
    description: 'Intercommunalités ayant au moins un membre dans ce département.',
  })
  departement?: string;

  @Field(() => NatureEpci, { nullable: true, description: 'Nature juridique.' })
  nature?: NatureEpci;

  @Field(() => String, { nullable: true, description: 'Mots du nom, sans égard aux accents ni aux traits d’union.' })
  nom?: string;
}

@Resolver(() => EpciConnection)
export class EpcisResolver {
  @Query(() => EpciConnection, { nullable: true, description: 'Les intercommunalités à fiscalité propre, par nom.' })
  epcis(@Args(() => FiltreEpcis) filtre: FiltreEpcis, @Ctx() context: HouseContext) {
    return epcisPage(context, filtre, filtre);
  }
}

async function epcisPage(context: HouseContext, args: PageArgs, { departement, nature, nom }: Partial<FiltreEpcis>) {
  const where: FilterQuery<Epci> = {
    ...(departement ? { siren: { $in: await sirensDu(departement, context) } } : {}),
    ...(nature ? { nature } : {}),
    ...(nom ? { tri: { $like: motifDeRecherche(nom) } } : {}),
  };
  return page(context, Epci, { where, orderBy: ['tri', 'siren'] }, args, EpciConnection);
}

/** An intercommunality may straddle départements: it belongs where its communes are. */
async function sirensDu(departement: string, { em }: HouseContext): Promise<string[]> {
  const rows: { siren_epci: string }[] = await em.execute(
    'select distinct "siren_epci" from "commune" where "code_departement" = ? and "siren_epci" is not null',
    [departement],
  );
  return rows.map((row) => row.siren_epci).sort();
}

@Resolver(() => Departement)
export class GeographieDuDepartementResolver {
  @FieldResolver(() => EpciConnection, {
    nullable: true,
    description: 'Intercommunalités ayant un membre dans le département.',
  })
  epcis(@Root() { code }: Departement, @Args(() => PageArgs) args: PageArgs, @Ctx() context: HouseContext) {
    return epcisPage(context, args, { departement: code });
  }

  @FieldResolver(() => [Arrondissement], { nullable: true, description: 'Arrondissements du département.' })
  arrondissements(@Root() { code }: Departement, @Ctx() context: HouseContext) {
    return context.many(Arrondissement, 'codeDepartement', code);
  }

  @FieldResolver(() => Region, { nullable: true, description: 'Région du département.' })
  async region(@Root() { code }: Departement, @Ctx() context: HouseContext) {
    const found = await context.one(DepartementGeographique, code);
    return found && context.one(Region, found.codeRegion);
  }
}

export const listeEpcis = { type: EpciConnection, resolvers: [EpcisResolver, GeographieDuDepartementResolver] };
