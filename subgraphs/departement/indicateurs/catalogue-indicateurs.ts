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
    description: 'Indicateurs que la maison des Départements sait calculer.',
  })
  indicateursDepartement(
    @Arg('recherche', () => String, { nullable: true, description: 'Mots cherchés, sans souci des accents.' })
    recherche: string | null,
    @Ctx() context: HouseContext,
  ) {
    return catalogue(context, { recherche });
  }

  @Query(() => Indicateur, { nullable: true, description: 'Définition d’un indicateur du Département.' })
  indicateurDepartement(
    @Arg('id', () => ID, { description: 'Par exemple « ecart-pauvrete-departement ».' }) id: string,
    @Ctx() context: HouseContext,
  ) {
    return definitionDe(id, context);
  }

  @Query(() => [PolitiqueSecret], {
    nullable: true,
    description: 'Ce que le Département retient ou arrondit avant de publier ses effectifs.',
  })
  politiquesSecretDepartement(@Ctx() { em }: HouseContext) {
    return em.find(PolitiqueSecret, {}, { orderBy: { rang: 'asc' } });
  }
}

/** The Département's definitions, thresholds and secrecy, in the tables every computing house has for that. */
export const indicateur: Noun = { type: Indicateur, table: Indicateur, resolvers: [CatalogueIndicateursResolver] };
export const parametre: Noun = { type: Parametre, table: Parametre };
export const politiqueSecret: Noun = { type: PolitiqueSecret, table: PolitiqueSecret };
