import { Arg, Ctx, Directive, Field, FieldResolver, ID, ObjectType, Query, Resolver, Root } from 'type-graphql';
import { calculerIci, definitionDe, entreesDAilleurs, type PartDeSerie } from '../../kit/calcul/calculateur.js';
import { champsDuCalcul, type CleDeCalcul } from '../../kit/calcul/indicateur-calcule.js';
import { LA_PLUS_RECENTE } from '../../kit/calcul/periode.js';
import type { HouseContext } from '../../kit/context.js';
import { extension, reference } from '../../kit/federation/define-house.js';
import { CHAMPS_OBSERVATION } from '../../kit/valeurs/observation.js';
import { Serie } from '../extends/serie.js';

const AILLEURS = ['attestationsDepartement', 'attestationsEpci'];

/** What a computation needs of the other partners: what they attest of the series it names. Nothing, for most of them. */
export const REQUIERT = `series { ${AILLEURS.map((part) => `${part} { ${CHAMPS_OBSERVATION} }`).join(' ')} }`;

/**
 * One question, and its answer computed on the fly. Inputs of other partners are series like any other: this house names
 * them, the gateway asks their owner, and the result is published here with their sources.
 */
@Directive('@shareable')
@Directive('@key(fields: "indicateur territoire periode")')
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

  series?: PartDeSerie[];
}

@Resolver(() => IndicateurCalcule)
export class IndicateurCalculeResolver {
  @Query(() => IndicateurCalcule, {
    nullable: true,
    description: 'Calcule un indicateur de la Caf sur un territoire, ou dit pourquoi il ne peut l’être.',
  })
  async calcul(
    @Arg('indicateur', () => ID, { description: 'Identifiant de l’indicateur.' }) indicateur: string,
    @Arg('territoire', () => ID, { description: 'Par exemple « 59 », ou « tgi-59-lille ».' }) territoire: string,
    @Arg('periode', () => String, { nullable: true, description: 'Année ou date ; sans elle, la plus récente.' })
    periode: string | null,
    @Ctx() context: HouseContext,
  ) {
    await definitionDe(indicateur, context);
    return reference(IndicateurCalcule, { indicateur, territoire, periode: periode ?? LA_PLUS_RECENTE });
  }

  @Directive('@inaccessible')
  @FieldResolver(() => [Serie], { nullable: true, description: 'Séries que d’autres partenaires attestent.' })
  async series(@Root() { indicateur, territoire }: IndicateurCalcule, @Ctx() context: HouseContext) {
    return entreesDAilleurs(await definitionDe(indicateur, context), [territoire]).map((cle) => reference(Serie, cle));
  }
}

const champs = champsDuCalcul(
  IndicateurCalcule,
  async (question: IndicateurCalcule, context) => {
    const series = entreesDAilleurs(await definitionDe(question.indicateur, context), [question.territoire]);
    return calculerIci(question, 'caf', { series, parts: question.series ?? [] }, context);
  },
  REQUIERT,
);

export const indicateurCalcule = extension(IndicateurCalcule, [IndicateurCalculeResolver, champs]);
