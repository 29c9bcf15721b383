import { DeferMode } from '@mikro-orm/core';
import { Entity, ManyToOne, PrimaryKey, Property } from '@mikro-orm/decorators/legacy';
import { Arg, Ctx, Directive, Field, FieldResolver, ID, Int, ObjectType, Query, Resolver, Root } from 'type-graphql';
import { ClientError } from '../../../schema/errors.js';
import type { HouseContext } from '../../kit/context.js';
import { noun } from '../../kit/federation/define-house.js';
import { Absence, RaisonAbsence } from '../../kit/valeurs/absence.js';
import { Fait } from '../../kit/valeurs/fait.js';
import { ConventionConnue } from '../conventions/convention-connue.js';
import { InscriptionFiche } from '../fiches/inscription-fiche.js';
import { Activite } from './activite.js';
import { Enjeu } from './enjeu.js';
import { Objectif } from './objectif.js';

/** An action of a plan: over operational objectives in the avenants, under a general objective in the Ternois. */
@Entity()
@Directive('@key(fields: "id")')
@ObjectType({ description: 'Action d’un plan d’actions.' })
export class Action extends Fait {
  @PrimaryKey({ type: 'text' })
  @Field(() => ID, { description: 'Identifiant lisible, par exemple « ctg-200072478-2022/action/5 ».' })
  id!: string;

  @Property({ type: 'integer' })
  @Field(() => Int, { nullable: true, description: 'Place dans le plan, à partir de 1.' })
  rang!: number;

  @ManyToOne(() => ConventionConnue, { mapToPk: true, fieldName: 'convention', index: true })
  convention!: string;

  @ManyToOne(() => Enjeu, { mapToPk: true, fieldName: 'enjeu', index: true })
  enjeu!: string;

  // Objectives and actions point to each other, one way or the other according to the plan: checked at commit.
  @ManyToOne(() => Objectif, {
    mapToPk: true,
    nullable: true,
    fieldName: 'objectif_general',
    index: true,
    deferMode: DeferMode.INITIALLY_DEFERRED,
  })
  objectifGeneral!: string | null;

  @Property({ type: 'text' })
  @Field({ nullable: true, description: 'Numéro imprimé : « 5 », « 3.2.4 »…' })
  numero!: string;

  @Property({ type: 'text' })
  @Field({ nullable: true, description: 'Intitulé tel qu’imprimé, retours à la ligne ôtés.' })
  intitule!: string;

  @Property({ type: 'text', nullable: true })
  @Field(() => String, { nullable: true, description: 'Mention imprimée après l’intitulé : « (Action 2 et 2 bis) »…' })
  mention!: string | null;

  @Property({ type: 'text[]', default: [] })
  numerosFiches: string[] = [];
}

/** A fiche number printed beside an action, and the fiche that bears it when the documents hold one. */
@ObjectType({ description: 'Fiche annoncée par une action, et la fiche jointe qui porte ce numéro s’il y en a une.' })
export class FicheAnnoncee {
  @Field({ description: 'Numéro imprimé : « 2 bis », « 4 »…' })
  numero!: string;

  @Field(() => InscriptionFiche, { nullable: true, description: 'La fiche jointe sous ce numéro.' })
  inscription!: InscriptionFiche | null;

  @Field(() => Absence, { nullable: true, description: 'Pourquoi il n’y a pas de fiche, le cas échéant.' })
  absence!: Absence | null;
}

@Resolver(() => Action)
export class ActionResolver {
  @Query(() => Action, { nullable: true, description: 'Une action par son identifiant.' })
  async action(
    @Arg('id', () => ID, { description: 'Par exemple « ctg-200069672-2023/action/3.2.3 ».' }) id: string,
    @Ctx() context: HouseContext,
  ) {
    const found = await context.one(Action, id);
    if (!found) throw new ClientError('INTROUVABLE', `Aucune action ne porte l’identifiant « ${id} ».`);
    return found;
  }

  @FieldResolver(() => Enjeu, { nullable: true, description: 'Enjeu auquel elle répond.' })
  enjeu(@Root() { enjeu }: Action, @Ctx() context: HouseContext) {
    return context.one(Enjeu, enjeu);
  }

  @FieldResolver(() => Objectif, { nullable: true, description: 'Objectif général qui la porte (Ternois).' })
  objectifGeneral(@Root() { objectifGeneral }: Action, @Ctx() context: HouseContext) {
    return objectifGeneral && context.one(Objectif, objectifGeneral);
  }

  @FieldResolver(() => [Objectif], { nullable: true, description: 'Objectifs opérationnels de l’action (avenants).' })
  objectifs(@Root() { id }: Action, @Ctx() context: HouseContext) {
    return context.many(Objectif, 'action', id);
  }

  @FieldResolver(() => Int, { nullable: true, description: 'Nombre d’objectifs opérationnels.' })
  async nombreObjectifs(@Root() { id }: Action, @Ctx() context: HouseContext) {
    return (await context.many(Objectif, 'action', id)).length;
  }

  @FieldResolver(() => [Activite], { nullable: true, description: 'Activités que le plan range sous l’action.' })
  activites(@Root() { id }: Action, @Ctx() context: HouseContext) {
    return context.many(Activite, 'action', id);
  }

  @FieldResolver(() => [FicheAnnoncee], {
    nullable: true,
    description: 'Fiches dont le plan imprime le numéro à côté de l’action, jointes ou non.',
  })
  async fichesAnnoncees(@Root() { convention, numerosFiches }: Action, @Ctx() context: HouseContext) {
    const joined = await context.many(InscriptionFiche, 'convention', convention);
    return numerosFiches.map((numero) => {
      const inscription = joined.find((candidate) => candidate.numero === numero) ?? null;
      const explication = `La fiche n° ${numero} est annoncée au plan et n’est pas jointe à l’avenant.`;
      const absence = Object.assign(new Absence(), { champ: 'inscription', raison: RaisonAbsence.ABSENT, explication });
      return Object.assign(new FicheAnnoncee(), { numero, inscription, absence: inscription ? null : absence });
    });
  }
}

export const action = noun(Action, [ActionResolver], 'id');
