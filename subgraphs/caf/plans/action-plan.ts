import { Entity, ManyToOne, PrimaryKey, Property } from '@mikro-orm/decorators/legacy';
import { Arg, Ctx, Directive, Field, FieldResolver, ID, Int, ObjectType, Query, Resolver, Root } from 'type-graphql';
import { ClientError } from '../../../schema/errors.js';
import type { HouseContext } from '../../kit/context.js';
import { noun } from '../../kit/federation/define-house.js';
import { Fait } from '../../kit/valeurs/fait.js';
import { cleDeTri } from '../../kit/valeurs/cle-de-tri.js';
import { AmbitionPlan } from './ambition-plan.js';
import { ObjectifPlan } from './objectif-plan.js';
import { PlanCaf, planCaf } from './plan-caf.js';

/** An action of one of the Caf's two plans: under an ambition in one, under an objective in the other. */
@Entity()
@Directive('@key(fields: "id")')
@ObjectType({ description: 'Action d’un plan d’une Caf : plan pauvreté ou plan valeurs.' })
export class ActionPlan extends Fait {
  @PrimaryKey({ type: 'text' })
  @Field(() => ID, { description: 'Identifiant lisible, par exemple « plan-pauvrete-caf-62-2021/action/2 ».' })
  id!: string;

  @Property({ type: 'integer' })
  @Field(() => Int, { nullable: true, description: 'Rang de l’action dans le plan entier, à partir de 1.' })
  rang!: number;

  /** The plan, ambition or objective lead to it; kept here so that a plan's actions are one statement. */
  @Property({ type: 'text', index: true })
  plan!: string;

  @ManyToOne(() => AmbitionPlan, { mapToPk: true, nullable: true, fieldName: 'ambition', index: true })
  ambition!: string | null;

  @ManyToOne(() => ObjectifPlan, { mapToPk: true, nullable: true, fieldName: 'objectif', index: true })
  objectif!: string | null;

  @Property({ type: 'text' })
  @Field({
    nullable: true,
    description: 'Intitulé, tel qu’imprimé ; d’un long paragraphe, le début, la suite étant résumée dans « resume ».',
  })
  intitule!: string;

  @Property({ type: 'text', nullable: true })
  @Field(() => String, {
    nullable: true,
    description: 'Ce que le plan en dit de plus, résumé ; voir « absences » sinon.',
  })
  resume!: string | null;

  @Property({ type: 'text[]', default: [] })
  @Field(() => [String], { nullable: true, description: 'Dispositifs et outils que l’action nomme ; vide si aucun.' })
  dispositifs: string[] = [];

  @Property({ type: 'text[]', default: [] })
  @Field(() => [String], {
    nullable: true,
    description: 'Partenaires que l’action nomme, tels qu’imprimés ; vide si aucun.',
  })
  partenaires: string[] = [];

  @Property({ type: 'text[]', default: [] })
  @Field(() => [String], { nullable: true, description: 'Bizarreries d’impression à savoir ; vide si aucune.' })
  remarques: string[] = [];
}

@Resolver(() => ActionPlan)
export class ActionPlanResolver {
  @Query(() => ActionPlan, { nullable: true, description: 'Une action d’un plan de Caf, par son identifiant.' })
  async actionPlan(
    @Arg('id', () => ID, { description: 'Par exemple « plan-valeurs-caf-62/action/2.2.1 ».' }) id: string,
    @Ctx() context: HouseContext,
  ) {
    const found = await context.one(ActionPlan, id);
    if (!found) throw new ClientError('INTROUVABLE', `Aucune action de plan ne porte l’identifiant « ${id} ».`);
    return found;
  }

  @Query(() => [ActionPlan], {
    nullable: true,
    description: 'Actions des plans des Caf, plan par plan et dans leur ordre ; filtres cumulables.',
  })
  async actionsPlans(
    @Ctx() { em }: HouseContext,
    @Arg('plan', () => ID, { nullable: true, description: 'Garde les actions de ce plan.' }) plan?: string,
    @Arg('recherche', () => String, {
      nullable: true,
      description: 'Garde ce dont l’intitulé, le résumé, un dispositif ou un partenaire contient ces mots.',
    })
    recherche?: string,
  ) {
    const rows = await em.find(ActionPlan, plan ? { plan } : {}, { orderBy: { plan: 'asc', rang: 'asc' } });
    // Some sixty rows: accents and case are folded here as in every list of the graph, not by the server.
    const mots = cleDeTri(recherche ?? '');
    return rows.filter((row) => cleDeTri(texteDe(row)).includes(mots));
  }

  @FieldResolver(() => PlanCaf, { nullable: true, description: 'Plan dont elle relève.' })
  plan(@Root() { plan }: ActionPlan, @Ctx() context: HouseContext) {
    return planCaf(plan, context);
  }

  @FieldResolver(() => AmbitionPlan, { nullable: true, description: 'Ambition qui la porte (plan pauvreté).' })
  ambition(@Root() { ambition }: ActionPlan, @Ctx() context: HouseContext) {
    return ambition && context.one(AmbitionPlan, ambition);
  }

  @FieldResolver(() => ObjectifPlan, { nullable: true, description: 'Objectif qui la porte (plan valeurs).' })
  objectif(@Root() { objectif }: ActionPlan, @Ctx() context: HouseContext) {
    return objectif && context.one(ObjectifPlan, objectif);
  }
}

const texteDe = ({ intitule, resume, dispositifs, partenaires }: ActionPlan) =>
  [intitule, resume ?? '', ...dispositifs, ...partenaires].join(' ');

export const actionPlan = noun(ActionPlan, [ActionPlanResolver], 'id');
