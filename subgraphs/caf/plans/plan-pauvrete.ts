import { Entity, ManyToOne, PrimaryKey, Property } from '@mikro-orm/decorators/legacy';
import { Arg, Ctx, Directive, Field, FieldResolver, ID, Int, ObjectType, Query, Resolver, Root } from 'type-graphql';
import { ClientError } from '../../../schema/errors.js';
import { DateCivile, Decimal } from '../../../schema/scalars.js';
import type { HouseContext } from '../../kit/context.js';
import { noun } from '../../kit/federation/define-house.js';
import { Fait } from '../../kit/valeurs/fait.js';
import { AttestationTexte, attestationsTexte, type MentionTexte } from '../../kit/valeurs/texte-atteste.js';
import { Caf } from '../institution/caf.js';
import { ActionPlan } from './action-plan.js';
import { AmbitionPlan } from './ambition-plan.js';

/** The Caf's own plan against poverty. The State has one of the same name, and a national fund prints the same amount. */
@Entity()
@Directive('@key(fields: "id")')
@ObjectType({ description: 'Plan de prévention et de lutte contre la pauvreté d’une Caf : ambitions et actions.' })
export class PlanPauvrete extends Fait {
  @PrimaryKey({ type: 'text' })
  @Field(() => ID, { description: 'Identifiant lisible, par exemple « plan-pauvrete-caf-62-2021 ».' })
  id!: string;

  @ManyToOne(() => Caf, { mapToPk: true, fieldName: 'caf', index: true })
  caf!: string;

  @Property({ type: 'text' })
  @Field({ nullable: true, description: 'Nom du plan, tel qu’imprimé.' })
  titre!: string;

  @Property({ type: 'text' })
  @Field({ nullable: true, description: 'Mois du vote, « AAAA-MM » : le document ne donne pas le jour.' })
  moisAdoption!: string;

  @Property({ type: 'date', nullable: true })
  @Field(() => DateCivile, { nullable: true, description: 'Jour du vote ; voir « absences » s’il n’est pas dit.' })
  dateAdoption!: string | null;

  @Property({ type: 'decimal', columnType: 'numeric' })
  @Field(() => Decimal, { nullable: true, description: 'Montant du plan, en euros.' })
  budgetEuros!: string;

  @Property({ type: 'text' })
  @Field({ nullable: true, description: 'Montant du plan, tel qu’imprimé.' })
  budgetImprime!: string;

  @Property({ type: 'integer' })
  @Field(() => Int, { nullable: true, description: 'Nombre d’ambitions que le document annonce.' })
  ambitionsAnnoncees!: number;

  @Property({ type: 'integer' })
  @Field(() => Int, { nullable: true, description: 'Nombre d’actions que le document annonce.' })
  actionsAnnoncees!: number;

  @Property({ type: 'text' })
  @Field({ nullable: true, description: 'Ce que veut le plan, résumé.' })
  resume!: string;

  /** What bears the same name or the same amount and is something else; published by `aNePasConfondre`. */
  @Property({ type: 'json' })
  mentionsHomonymes!: MentionTexte[];
}

@Resolver(() => PlanPauvrete)
export class PlanPauvreteResolver {
  @Query(() => PlanPauvrete, { nullable: true, description: 'Un plan pauvreté de Caf, par son identifiant.' })
  async planPauvrete(
    @Arg('id', () => ID, { description: 'Par exemple « plan-pauvrete-caf-62-2021 ».' }) id: string,
    @Ctx() context: HouseContext,
  ) {
    const found = await context.one(PlanPauvrete, id);
    if (!found) throw new ClientError('INTROUVABLE', `Aucun plan pauvreté ne porte l’identifiant « ${id} ».`);
    return found;
  }

  @FieldResolver(() => Caf, { nullable: true, description: 'Caisse qui l’a voté.' })
  caf(@Root() { caf }: PlanPauvrete, @Ctx() context: HouseContext) {
    return context.one(Caf, caf);
  }

  @FieldResolver(() => [AmbitionPlan], { nullable: true, description: 'Ambitions, dans l’ordre du document.' })
  ambitions(@Root() { id }: PlanPauvrete, @Ctx() context: HouseContext) {
    return context.many(AmbitionPlan, 'plan', id);
  }

  @FieldResolver(() => [ActionPlan], { nullable: true, description: 'Actions de toutes les ambitions, dans l’ordre.' })
  actions(@Root() { id }: PlanPauvrete, @Ctx() context: HouseContext) {
    return context.many(ActionPlan, 'plan', id);
  }

  @FieldResolver(() => Int, { nullable: true, description: 'Nombre d’ambitions, compté.' })
  async nombreAmbitions(@Root() { id }: PlanPauvrete, @Ctx() context: HouseContext) {
    return (await context.many(AmbitionPlan, 'plan', id)).length;
  }

  @FieldResolver(() => Int, { nullable: true, description: 'Nombre d’actions, compté.' })
  async nombreActions(@Root() { id }: PlanPauvrete, @Ctx() context: HouseContext) {
    return (await context.many(ActionPlan, 'plan', id)).length;
  }

  @FieldResolver(() => [AttestationTexte], {
    nullable: true,
    description: 'Ce qui porte le même nom ou le même montant dans les documents, et n’est pas ce plan.',
  })
  aNePasConfondre(@Root() { mentionsHomonymes }: PlanPauvrete) {
    return attestationsTexte(mentionsHomonymes);
  }
}

export const planPauvrete = noun(PlanPauvrete, [PlanPauvreteResolver], 'id');
