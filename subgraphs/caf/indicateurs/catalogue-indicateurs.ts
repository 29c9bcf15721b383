import { Arg, Ctx, ID, Query, Resolver } from 'type-graphql';
import { catalogue } from '../../kit/calcul/catalogue.js';
import { definitionDe } from '../../kit/calcul/calculateur.js';
import { Indicateur } from '../../kit/calcul/indicateur.js';
import { Parametre } from '../../kit/calcul/parametre.js';
import type { HouseContext } from '../../kit/context.js';
import type { Noun } from '../../kit/federation/define-house.js';
import { PolitiqueSecret } from '../../kit/secret/politique-secret.js';

@Resolver(() => Indicateur)
export class CatalogueIndicateursResolver {
  @Query(() => [Indicateur], {
    nullable: true,
    description: 'Indicateurs que la maison des Caf sait calculer ou refuse.',
  })
  indicateurs(
    @Arg('proprietaire', () => ID, { nullable: true, description: 'Qui en répond, par exemple « caf:caf-59 ».' })
    proprietaire: string | null,
    @Arg('recherche', () => String, { nullable: true, description: 'Mots cherchés, sans souci des accents.' })
    recherche: string | null,
    @Ctx() context: HouseContext,
  ) {
    return catalogue(context, { proprietaire, recherche });
  }

  @Query(() => Indicateur, { nullable: true, description: 'Définition d’un indicateur de la maison des Caf.' })
  indicateur(
    @Arg('id', () => ID, { description: 'Par exemple « ratio-laep ».' }) id: string,
    @Ctx() context: HouseContext,
  ) {
    return definitionDe(id, context);
  }

  @Query(() => [Parametre], { nullable: true, description: 'Valeurs successives des paramètres de la maison des Caf.' })
  parametres(
    @Arg('code', () => ID, { nullable: true, description: 'Garde les valeurs de ce paramètre.' }) code: string | null,
    @Ctx() { em }: HouseContext,
  ) {
    return em.find(Parametre, code ? { code } : {}, { orderBy: { rang: 'asc', code: 'asc', du: 'asc' } });
  }

  @Query(() => [PolitiqueSecret], {
    nullable: true,
    description: 'Ce que la Caf retient ou arrondit avant de publier ses effectifs.',
  })
  politiquesSecret(@Ctx() { em }: HouseContext) {
    return em.find(PolitiqueSecret, {}, { orderBy: { rang: 'asc' } });
  }
}

/** The Caf's definitions, thresholds and secrecy, in the tables every computing house has for that. */
export const indicateur: Noun = { type: Indicateur, table: Indicateur, resolvers: [CatalogueIndicateursResolver] };
export const parametre: Noun = { type: Parametre, table: Parametre };
export const politiqueSecret: Noun = { type: PolitiqueSecret, table: PolitiqueSecret };
