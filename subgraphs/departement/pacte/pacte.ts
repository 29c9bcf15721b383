import { Entity, ManyToOne, PrimaryKey, Property } from '@mikro-orm/decorators/legacy';
import { Arg, Ctx, Directive, Field, FieldResolver, ID, Int, ObjectType, Query, Resolver, Root } from 'type-graphql';
import { ClientError } from '../../../schema/errors.js';
import { DateCivile } from '../../../schema/scalars.js';
import type { HouseContext } from '../../kit/context.js';
import { noun } from '../../kit/federation/define-house.js';
import { Fait } from '../../kit/valeurs/fait.js';
import { ActeCite } from '../assemblee/acte-cite.js';
import { Ambition, AmbitionsNonCitees } from './ambition.js';
import { Defi } from './defi.js';
import { Departement } from '../institution/departement.js';

/** One of the pactes in which the elected assembly of a département cast its project for the mandate. */
@Entity()
@Directive('@key(fields: "id")')
@ObjectType({ description: 'Pacte du projet de mandat d’un Département.' })
export class Pacte extends Fait {
  @PrimaryKey({ type: 'text' })
  @Field(() => ID, { description: 'Identifiant lisible, par exemple « pacte-solidarites-humaines-2022 ».' })
  id!: string;

  @ManyToOne(() => Departement, { mapToPk: true, fieldName: 'departement', index: true })
  departement!: string;

  @Property({ type: 'integer' })
  rang!: number;

  @Property({ type: 'text' })
  @Field({ nullable: true, description: 'Nom du pacte, tel qu’imprimé.' })
  nom!: string;

  @Property({ type: 'text', nullable: true })
  @Field(() => String, { nullable: true, description: 'Intitulé sous lequel il a été voté.' })
  intitule!: string | null;

  @ManyToOne(() => ActeCite, { mapToPk: true, nullable: true, fieldName: 'adopte_par' })
  adoptePar!: string | null;

  @Property({ type: 'date', nullable: true })
  @Field(() => DateCivile, { nullable: true, description: 'Premier jour d’effet retenu : voir « duree ».' })
  effet!: string | null;

  @Property({ type: 'date', nullable: true })
  @Field(() => DateCivile, { nullable: true, description: 'Dernier jour retenu : voir « duree ».' })
  fin!: string | null;

  @Property({ type: 'text' })
  @Field({
    nullable: true,
    description: 'Ce que les documents disent de la période, et comment les dates en sont lues.',
  })
  duree!: string;

  @Property({ type: 'integer', nullable: true })
  @Field(() => Int, { nullable: true, description: 'Nombre d’ambitions que le pacte annonce (ambitions).' })
  nombreAmbitionsAnnoncees!: number | null;
}

@Resolver(() => Pacte)
export class PacteResolver {
  @Query(() => Pacte, { nullable: true, description: 'Un pacte par son identifiant.' })
  async pacte(
    @Arg('id', () => ID, { description: 'Par exemple « pacte-solidarites-humaines-2022 ».' }) id: string,
    @Ctx() context: HouseContext,
  ) {
    const found = await context.one(Pacte, id);
    if (!found) throw new ClientError('INTROUVABLE', `Aucun pacte ne porte l’identifiant « ${id} ».`);
    return found;
  }

  @FieldResolver(() => Departement, { nullable: true, description: 'Département dont c’est le pacte.' })
  departement(@Root() { departement }: Pacte, @Ctx() context: HouseContext) {
    return context.one(Departement, departement);
  }

  @FieldResolver(() => ActeCite, { nullable: true, description: 'Délibération qui l’a adopté.' })
  adoptePar(@Root() { adoptePar }: Pacte, @Ctx() context: HouseContext) {
    return adoptePar && context.one(ActeCite, adoptePar);
  }

  @FieldResolver(() => [Defi], { nullable: true, description: 'Défis du pacte, dans l’ordre.' })
  defis(@Root() { id }: Pacte, @Ctx() context: HouseContext) {
    return context.many(Defi, 'pacte', id);
  }

  @FieldResolver(() => [Ambition], {
    nullable: true,
    description: 'Ambitions que les documents nomment, dans l’ordre.',
  })
  ambitions(@Root() { id }: Pacte, @Ctx() context: HouseContext) {
    return context.many(Ambition, 'pacte', id);
  }

  @FieldResolver(() => AmbitionsNonCitees, {
    nullable: true,
    description: 'Numéros des ambitions annoncées qu’aucun document ne nomme : calculé, jamais complété.',
  })
  async ambitionsNonCitees(@Root() pacte: Pacte, @Ctx() context: HouseContext) {
    const named = await context.many(Ambition, 'pacte', pacte.id);
    return AmbitionsNonCitees.among(pacte.nombreAmbitionsAnnoncees, named);
  }
}

@Resolver(() => Departement)
export class PactesDuDepartementResolver {
  @FieldResolver(() => [Pacte], { nullable: true, description: 'Pactes du projet de mandat du Département.' })
  pactes(@Root() { code }: Departement, @Ctx() context: HouseContext) {
    return context.many(Pacte, 'departement', code);
  }
}

export const pacte = noun(Pacte, [PacteResolver, PactesDuDepartementResolver], 'id');
