import { Arg, Ctx, Directive, Field, ID, ObjectType, Query, Resolver } from 'type-graphql';
import { bornerLesCalculs, calculerIci, definitionDe } from '../../kit/calcul/calculateur.js';
import { champsDuCalcul, type CleDeCalcul } from '../../kit/calcul/indicateur-calcule.js';
import { LA_PLUS_RECENTE } from '../../kit/calcul/periode.js';
import type { HouseContext } from '../../kit/context.js';
import { reference, type Noun } from '../../kit/federation/define-house.js';

/**
 * The Département's own computations, from its own figures. Reached by its own entry only: the key is not resolvable
 * here, since this house knows nothing of the Caf's indicators.
 */
@Directive('@shareable')
@Directive('@key(fields: "indicateur territoire periode", resolvable: false)')
@ObjectType({
  description: 'Indicateur calculé sur un territoire pour une période : résultat, trace et sources, ou refus.',
})
export class IndicateurCalcule implements CleDeCalcul {
  @Field(() => ID, { description: 'Identifiant de l’indicateur, par exemple « ratio-laep ».' })
  indicateur!: string;

  @Field(() => ID, { description: 'Territoire : code Insee, SIREN d’EPCI, code de département, ou identifiant.' })
  territoire!: string;

  @Field(() => ID, { description: 'Période demandée, ou « la-plus-recente ».' })
  periode!: string;
}

@Resolver(() => IndicateurCalcule)
export class CalculDepartementResolver {
  @Query(() => IndicateurCalcule, {
    nullable: true,
    description: 'Calcule un indicateur du Département sur un territoire, ou dit pourquoi il ne peut l’être.',
  })
  async calculDepartement(
    @Arg('indicateur', () => ID, { description: 'Identifiant de l’indicateur.' }) indicateur: string,
    @Arg('territoire', () => ID, { description: 'Par exemple « 62 », ou « 200072478 ».' }) territoire: string,
    @Arg('periode', () => String, { nullable: true, description: 'Année ou date ; sans elle, la plus récente.' })
    periode: string | null,
    @Ctx() context: HouseContext,
  ) {
    await definitionDe(indicateur, context);
    return reference(IndicateurCalcule, { indicateur, territoire, periode: periode ?? LA_PLUS_RECENTE });
  }

  @Query(() => [IndicateurCalcule], {
    nullable: true,
    description: 'Calcule un indicateur du Département sur plusieurs territoires, dans l’ordre demandé.',
  })
  async calculsDepartement(
    @Arg('indicateur', () => ID, { description: 'Identifiant de l’indicateur.' }) indicateur: string,
    @Arg('territoires', () => [ID], { description: 'Territoires, par exemple « 62 » et « 200072478 ».' })
    territoires: string[],
    @Ctx() context: HouseContext,
  ) {
    bornerLesCalculs(territoires.length);
    await definitionDe(indicateur, context);
    return territoires.map((territoire) =>
      reference(IndicateurCalcule, { indicateur, territoire, periode: LA_PLUS_RECENTE }),
    );
  }
}

const champs = champsDuCalcul(IndicateurCalcule, (question, context) =>
  calculerIci(question, 'departement', { series: [], parts: [] }, context),
);

export const calculDepartement: Noun = { type: IndicateurCalcule, resolvers: [CalculDepartementResolver, champs] };
