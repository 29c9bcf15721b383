import { Arg, Ctx, Field, FieldResolver, Int, ObjectType, Resolver, Root } from 'type-graphql';
import type { HouseContext } from '../../kit/context.js';
import { Absence } from '../../kit/valeurs/absence.js';
import { cleDeTri } from '../../kit/valeurs/cle-de-tri.js';
import { Source } from '../../kit/valeurs/source.js';
import { ConventionConnue } from '../conventions/convention-connue.js';
import { ConventionTerritoriale } from '../extends/convention-territoriale.js';
import { EtatFiche } from '../fiches/etat-fiche.js';
import { FicheAction } from '../fiches/fiche-action.js';
import { IndicateurFiche } from '../fiches/indicateur-fiche.js';
import { InscriptionFiche } from '../fiches/inscription-fiche.js';
import { Remarque, remarques } from '../valeurs/remarque.js';
import { Action } from './action.js';
import { Enjeu } from './enjeu.js';
import { contient } from './intitule.js';
import { NatureObjectif, Objectif } from './objectif.js';

/** The plan of a CTG: a view of its enjeux, actions, objectives and fiches, with their counts. */
@ObjectType({ description: 'Plan d’actions d’une CTG : enjeux, actions, objectifs et fiches.' })
export class PlanAction {
  /** Key of the convention; everything else hangs from it. */
  convention!: string;

  @Field(() => Source, { nullable: true, description: 'Lignes du plan ; nulles s’il n’est pas dans les documents.' })
  source!: Source | null;

  @Field(() => Absence, { nullable: true, description: 'Pourquoi il n’y a pas de plan, le cas échéant.' })
  absence!: Absence | null;

  @Field(() => [Remarque], { description: 'Ce qu’il faut savoir pour lire ce plan.' })
  remarques!: Remarque[];
}

@ObjectType({ description: 'Actions d’un même plan qui portent le même intitulé.' })
export class ActionsEnDouble {
  @Field({ description: 'Intitulé commun.' })
  intitule!: string;

  @Field(() => [Action], { description: 'Les actions, dans l’ordre du plan.' })
  actions!: Action[];
}

const byTitle = (actions: readonly Action[]) => Map.groupBy(actions, ({ intitule }) => cleDeTri(intitule));

@Resolver(() => ConventionTerritoriale)
export class PlanDeLaConventionResolver {
  @FieldResolver(() => PlanAction, { nullable: true, description: 'Plan d’actions annexé à la CTG ou à son avenant.' })
  async planAction(@Root() { id }: ConventionTerritoriale, @Ctx() context: HouseContext) {
    const known = await context.one(ConventionConnue, id);
    return (
      known &&
      Object.assign(new PlanAction(), {
        convention: id,
        source: known.plan ? Source.read(known.plan) : null,
        absence: known.motifs.plan ? Absence.read('plan', known.motifs.plan) : null,
        remarques: remarques(known.remarquesPlan),
      })
    );
  }
}

@Resolver(() => PlanAction)
export class PlanActionResolver {
  @FieldResolver(() => [Enjeu], { description: 'Enjeux, dans l’ordre du plan.' })
  enjeux(@Root() { convention }: PlanAction, @Ctx() context: HouseContext) {
    return context.many(Enjeu, 'convention', convention);
  }

  @FieldResolver(() => [Action], { description: 'Actions, dans l’ordre du plan.' })
  actions(@Root() { convention }: PlanAction, @Ctx() context: HouseContext) {
    return context.many(Action, 'convention', convention);
  }

  @FieldResolver(() => [Objectif], { description: 'Objectifs, dans l’ordre du plan.' })
  async objectifs(
    @Root() { convention }: PlanAction,
    @Arg('nature', () => NatureObjectif, { nullable: true, description: 'Une seule nature.' })
    nature: NatureObjectif | undefined,
    @Arg('recherche', () => String, { nullable: true, description: 'Mots de l’intitulé, sans égard aux accents.' })
    recherche: string | undefined,
    @Ctx() context: HouseContext,
  ) {
    const all = await context.many(Objectif, 'convention', convention);
    return all.filter((row) => (!nature || row.nature === nature) && contient(row.intitule, recherche ?? ''));
  }

  @FieldResolver(() => [InscriptionFiche], { description: 'Fiches jointes, sous le numéro que la CTG leur donne.' })
  async fiches(
    @Root() { convention }: PlanAction,
    @Arg('etat', () => EtatFiche, { nullable: true, description: 'Renseignées, ou vierges.' })
    etat: EtatFiche | undefined,
    @Ctx() context: HouseContext,
  ) {
    const all = await context.many(InscriptionFiche, 'convention', convention);
    const fiches = await Promise.all(all.map(({ fiche }) => context.one(FicheAction, fiche)));
    return all.filter((_, index) => !etat || fiches[index]?.etat === etat);
  }

  @FieldResolver(() => Int, { nullable: true, description: 'Nombre d’enjeux ; nul sans plan.' })
  async nombreEnjeux(@Root() { convention, source }: PlanAction, @Ctx() context: HouseContext) {
    return source && (await context.many(Enjeu, 'convention', convention)).length;
  }

  @FieldResolver(() => Int, { nullable: true, description: 'Nombre d’actions numérotées ; nul sans plan.' })
  async nombreActions(@Root() { convention, source }: PlanAction, @Ctx() context: HouseContext) {
    return source && (await context.many(Action, 'convention', convention)).length;
  }

  @FieldResolver(() => Int, {
    nullable: true,
    description: 'Nombre d’actions, celles de même intitulé comptées une fois ; nul sans plan.',
  })
  async nombreActionsDistinctes(@Root() { convention, source }: PlanAction, @Ctx() context: HouseContext) {
    return source && byTitle(await context.many(Action, 'convention', convention)).size;
  }

  @FieldResolver(() => [ActionsEnDouble], { description: 'Actions de même intitulé ; vide s’il n’y en a pas.' })
  async actionsEnDouble(@Root() { convention }: PlanAction, @Ctx() context: HouseContext) {
    return [...byTitle(await context.many(Action, 'convention', convention)).values()]
      .filter((actions) => actions.length > 1)
      .map((actions) => Object.assign(new ActionsEnDouble(), { intitule: actions[0]?.intitule ?? '', actions }));
  }

  @FieldResolver(() => Int, { nullable: true, description: 'Nombre d’objectifs ; nul sans plan.' })
  async nombreObjectifs(@Root() { convention, source }: PlanAction, @Ctx() context: HouseContext) {
    return source && (await context.many(Objectif, 'convention', convention)).length;
  }

  @FieldResolver(() => Int, { nullable: true, description: 'Nombre de fiches jointes ; nul sans plan.' })
  async nombreFiches(@Root() { convention, source }: PlanAction, @Ctx() context: HouseContext) {
    return source && (await context.many(InscriptionFiche, 'convention', convention)).length;
  }

  @FieldResolver(() => Int, {
    nullable: true,
    description: 'Nombre d’indicateurs des fiches jointes, sans les instruments de recueil ; nul sans plan.',
  })
  async nombreIndicateurs(@Root() { convention, source }: PlanAction, @Ctx() context: HouseContext) {
    if (!source) return null;
    const fiches = await context.many(InscriptionFiche, 'convention', convention);
    const lists = await Promise.all(fiches.map(({ fiche }) => context.many(IndicateurFiche, 'fiche', fiche)));
    return lists.flat().filter(({ instrument }) => !instrument).length;
  }
}

export const planAction = { type: PlanAction, resolvers: [PlanActionResolver] };
