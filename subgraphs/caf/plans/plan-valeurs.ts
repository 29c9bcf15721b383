import { Entity, ManyToOne, PrimaryKey, Property } from '@mikro-orm/decorators/legacy';
import { Arg, Ctx, Directive, Field, FieldResolver, ID, Int, ObjectType, Query, Resolver, Root } from 'type-graphql';
import { ClientError } from '../../../schema/errors.js';
import { DateCivile } from '../../../schema/scalars.js';
import type { HouseContext } from '../../kit/context.js';
import { noun } from '../../kit/federation/define-house.js';
import { Fait } from '../../kit/valeurs/fait.js';
import { AttestationTexte, attestationsTexte, type MentionTexte } from '../../kit/valeurs/texte-atteste.js';
import { Antenne } from '../institution/antenne.js';
import { Caf } from '../institution/caf.js';
import { ActionPlan } from './action-plan.js';
import { AxePlan } from './axe-plan.js';
import { ImplantationCaf, implantationsCaf, type LigneImplantation } from './implantation-caf.js';
import { ObjectifPlan } from './objectif-plan.js';

/** The Caf's plan for the values of the Republic. It bears no date: what it says of November 2016 is a clue, not a date. */
@Entity()
@Directive('@key(fields: "id")')
@ObjectType({
  description:
    'Plan d’une Caf pour les valeurs de la République et contre la radicalisation : axes, objectifs, actions.',
})
export class PlanValeurs extends Fait {
  @PrimaryKey({ type: 'text' })
  @Field(() => ID, { description: 'Identifiant lisible, par exemple « plan-valeurs-caf-62 ».' })
  id!: string;

  @ManyToOne(() => Caf, { mapToPk: true, fieldName: 'caf', index: true })
  caf!: string;

  @Property({ type: 'text' })
  @Field({ nullable: true, description: 'Nom du plan, tel qu’imprimé, retours à la ligne ôtés.' })
  titre!: string;

  @Property({ type: 'date', nullable: true })
  @Field(() => DateCivile, { nullable: true, description: 'Date du plan ; voir « absences » : il n’en porte pas.' })
  dateAdoption!: string | null;

  /** The passages that help to date it without doing so; published by `reperesDeDate`. */
  @Property({ type: 'json' })
  mentionsDate!: MentionTexte[];

  @Property({ type: 'text' })
  @Field({ nullable: true, description: 'Ce que veut le plan, résumé.' })
  resume!: string;

  @Property({ type: 'json' })
  lignesImplantation!: LigneImplantation[];

  @Property({ type: 'json' })
  mentionsPartenaires!: MentionTexte[];
}

@Resolver(() => PlanValeurs)
export class PlanValeursResolver {
  @Query(() => PlanValeurs, { nullable: true, description: 'Un plan valeurs de Caf, par son identifiant.' })
  async planValeurs(
    @Arg('id', () => ID, { description: 'Par exemple « plan-valeurs-caf-62 ».' }) id: string,
    @Ctx() context: HouseContext,
  ) {
    const found = await context.one(PlanValeurs, id);
    if (!found) throw new ClientError('INTROUVABLE', `Aucun plan valeurs ne porte l’identifiant « ${id} ».`);
    return found;
  }

  @FieldResolver(() => Caf, { nullable: true, description: 'Caisse qui le mène.' })
  caf(@Root() { caf }: PlanValeurs, @Ctx() context: HouseContext) {
    return context.one(Caf, caf);
  }

  @FieldResolver(() => [AttestationTexte], {
    nullable: true,
    description: 'Passages qui aident à le situer dans le temps, sans le dater.',
  })
  reperesDeDate(@Root() { mentionsDate }: PlanValeurs) {
    return attestationsTexte(mentionsDate);
  }

  @FieldResolver(() => [ImplantationCaf], { nullable: true, description: 'Lieux que le plan dit tenir, par sorte.' })
  implantations(@Root() { lignesImplantation }: PlanValeurs) {
    return implantationsCaf(lignesImplantation);
  }

  @FieldResolver(() => [Antenne], { nullable: true, description: 'Les antennes que le plan énumère.' })
  async antennes(@Root() { caf }: PlanValeurs, @Ctx() context: HouseContext) {
    return (await context.many(Antenne, 'caf', caf)).filter(({ parmiLesNeuf }) => parmiLesNeuf);
  }

  @FieldResolver(() => [AttestationTexte], {
    nullable: true,
    description: 'Partenaires que le plan nomme, et pour quoi.',
  })
  partenaires(@Root() { mentionsPartenaires }: PlanValeurs) {
    return attestationsTexte(mentionsPartenaires);
  }

  @FieldResolver(() => [AxePlan], { nullable: true, description: 'Axes, dans l’ordre du document.' })
  axes(@Root() { id }: PlanValeurs, @Ctx() context: HouseContext) {
    return context.many(AxePlan, 'plan', id);
  }

  @FieldResolver(() => [ObjectifPlan], { nullable: true, description: 'Objectifs de tous les axes, dans l’ordre.' })
  objectifs(@Root() { id }: PlanValeurs, @Ctx() context: HouseContext) {
    return context.many(ObjectifPlan, 'plan', id);
  }

  @FieldResolver(() => [ObjectifPlan], {
    nullable: true,
    description: 'Objectifs en face desquels le document n’imprime aucune action.',
  })
  async objectifsSansAction(@Root() { id }: PlanValeurs, @Ctx() context: HouseContext) {
    const [objectifs, actions] = await Promise.all([
      context.many(ObjectifPlan, 'plan', id),
      context.many(ActionPlan, 'plan', id),
    ]);
    const servis = new Set(actions.map(({ objectif }) => objectif));
    return objectifs.filter((objectif) => !servis.has(objectif.id));
  }

  @FieldResolver(() => [ActionPlan], { nullable: true, description: 'Actions de tous les objectifs, dans l’ordre.' })
  actions(@Root() { id }: PlanValeurs, @Ctx() context: HouseContext) {
    return context.many(ActionPlan, 'plan', id);
  }

  @FieldResolver(() => Int, { nullable: true, description: 'Nombre d’axes, compté.' })
  async nombreAxes(@Root() { id }: PlanValeurs, @Ctx() context: HouseContext) {
    return (await context.many(AxePlan, 'plan', id)).length;
  }

  @FieldResolver(() => Int, { nullable: true, description: 'Nombre d’objectifs, compté.' })
  async nombreObjectifs(@Root() { id }: PlanValeurs, @Ctx() context: HouseContext) {
    return (await context.many(ObjectifPlan, 'plan', id)).length;
  }

  @FieldResolver(() => Int, { nullable: true, description: 'Nombre d’actions, compté.' })
  async nombreActions(@Root() { id }: PlanValeurs, @Ctx() context: HouseContext) {
    return (await context.many(ActionPlan, 'plan', id)).length;
  }
}

export const planValeurs = noun(PlanValeurs, [PlanValeursResolver], 'id');
