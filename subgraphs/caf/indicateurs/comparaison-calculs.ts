import { Arg, Ctx, Directive, Field, FieldResolver, ID, ObjectType, Query, Resolver, Root } from 'type-graphql';
import {
  bornerLesCalculs,
  calculerIci,
  definitionDe,
  entreesDAilleurs,
  type PartDeSerie,
} from '../../kit/calcul/calculateur.js';
import { avertissementsDeComparaison } from '../../kit/calcul/comparaison.js';
import { LA_PLUS_RECENTE } from '../../kit/calcul/periode.js';
import type { HouseContext } from '../../kit/context.js';
import { extension, reference } from '../../kit/federation/define-house.js';
import { Serie } from '../extends/serie.js';
import { IndicateurCalcule, REQUIERT } from './indicateur-calcule.js';

const SEPARATEUR = ',';

/** One indicator on several territories or years: the results as they are, and why they may not compare. */
@Directive('@key(fields: "indicateur territoires periodes")')
@ObjectType({
  description: 'Un indicateur sur plusieurs territoires ou plusieurs années, avec ce qui les empêche d’être comparés.',
})
export class ComparaisonCalculs {
  @Field(() => ID, { description: 'Identifiant de l’indicateur.' })
  indicateur!: string;

  @Field(() => ID, { description: 'Territoires comparés, séparés par des virgules.' })
  territoires!: string;

  @Field(() => ID, { description: 'Périodes comparées, séparées par des virgules.' })
  periodes!: string;

  series?: PartDeSerie[];
}

@Resolver(() => ComparaisonCalculs)
export class ComparaisonCalculsResolver {
  @Query(() => ComparaisonCalculs, {
    name: 'calculs',
    nullable: true,
    description: 'Compare un indicateur de la Caf entre territoires, entre années, ou les deux.',
  })
  async comparer(
    @Arg('indicateur', () => ID, { description: 'Identifiant de l’indicateur.' }) indicateur: string,
    @Arg('territoires', () => [ID], { description: 'Territoires à comparer.' }) territoires: string[],
    @Arg('periodes', () => [String], {
      nullable: true,
      description: 'Années à comparer ; sans elles, la plus récente.',
    })
    periodes: string[] | null,
    @Ctx() context: HouseContext,
  ) {
    bornerLesCalculs(territoires.length * Math.max(periodes?.length ?? 0, 1));
    await definitionDe(indicateur, context);
    return reference(ComparaisonCalculs, {
      indicateur,
      territoires: territoires.join(SEPARATEUR),
      periodes: periodes && periodes.length > 0 ? periodes.join(SEPARATEUR) : LA_PLUS_RECENTE,
    });
  }

  @FieldResolver(() => [IndicateurCalcule], { nullable: true, description: 'Chaque calcul, dans l’ordre demandé.' })
  calculs(@Root() comparaison: ComparaisonCalculs) {
    return questions(comparaison).map((question) => reference(IndicateurCalcule, question));
  }

  @Directive('@inaccessible')
  @FieldResolver(() => [Serie], { nullable: true, description: 'Séries que d’autres partenaires attestent.' })
  async series(@Root() comparaison: ComparaisonCalculs, @Ctx() context: HouseContext) {
    return (await seriesDe(comparaison, context)).map((cle) => reference(Serie, cle));
  }

  @Directive(`@requires(fields: "${REQUIERT}")`)
  @FieldResolver(() => [String], {
    nullable: true,
    description: 'Années, périmètres, définitions ou seuils qui diffèrent ; vide si rien ne s’oppose à la comparaison.',
  })
  async avertissements(@Root() comparaison: ComparaisonCalculs, @Ctx() context: HouseContext) {
    const ailleurs = { series: await seriesDe(comparaison, context), parts: comparaison.series ?? [] };
    const compares = questions(comparaison).map(async (question) => ({
      territoire: question.territoire,
      calcul: await calculerIci(question, 'caf', ailleurs, context),
    }));
    return avertissementsDeComparaison(await Promise.all(compares));
  }
}

const seriesDe = async ({ indicateur, territoires }: ComparaisonCalculs, context: HouseContext) =>
  entreesDAilleurs(await definitionDe(indicateur, context), territoires.split(SEPARATEUR));

const questions = ({ indicateur, territoires, periodes }: ComparaisonCalculs) =>
  territoires
    .split(SEPARATEUR)
    .flatMap((territoire) => periodes.split(SEPARATEUR).map((periode) => ({ indicateur, territoire, periode })));

export const comparaisonCalculs = extension(ComparaisonCalculs, [ComparaisonCalculsResolver]);
