import { Entity, Enum, ManyToOne, PrimaryKey, Property } from '@mikro-orm/decorators/legacy';
import { Arg, Ctx, Directive, Field, FieldResolver, ID, Int, ObjectType, Query, Resolver, Root } from 'type-graphql';
import { ClientError } from '../../../schema/errors.js';
import { CodeInsee, DateCivile, Siren } from '../../../schema/scalars.js';
import type { HouseContext } from '../../kit/context.js';
import { noun, reference } from '../../kit/federation/define-house.js';
import { Fait } from '../../kit/valeurs/fait.js';
import { Source } from '../../kit/valeurs/source.js';
import { Atelier } from './atelier.js';
import { Commune } from '../extends/commune.js';
import { ConventionTerritoriale } from '../extends/convention-territoriale.js';
import { Epci } from '../extends/epci.js';
import { FicheAction } from '../extends/fiche-action.js';
import { MaisonSolidarite } from './maison-solidarite.js';
import { NaturePermanence } from './nature-permanence.js';
import { PriseRendezVous } from './prise-rendez-vous.js';
import { type LigneRecurrence, ProchainesDates, prochainesDates, Recurrence } from './recurrence.js';

/** Where and when the Département receives people. What is done there, when a fiche tells it, is its `Atelier`. */
@Entity()
@Directive('@key(fields: "id")')
@ObjectType({ description: 'Permanence du Département : un lieu et un rythme où il reçoit le public.' })
export class Permanence extends Fait {
  @PrimaryKey({ type: 'text' })
  @Field(() => ID, { description: 'Identifiant lisible, par exemple « permanence/audruicq/pmi-detente-bebes ».' })
  id!: string;

  @Property({ type: 'integer' })
  rang!: number;

  @Property({ type: 'text' })
  @Field({ nullable: true, description: 'Intitulé.' })
  intitule!: string;

  @Enum({ items: () => NaturePermanence, type: 'text' })
  @Field(() => NaturePermanence, { nullable: true, description: 'Ce qu’on y fait.' })
  nature!: NaturePermanence;

  @Property({ type: 'text' })
  @Field({ nullable: true, description: 'Service du Département qui la tient.' })
  service!: string;

  @Property({ type: 'text', index: true })
  commune!: string;

  @Property({ type: 'text', index: true })
  epci!: string;

  @Property({ type: 'text', index: true })
  convention!: string;

  @Property({ type: 'text', nullable: true, index: true })
  fiche!: string | null;

  @ManyToOne(() => Atelier, { mapToPk: true, nullable: true, fieldName: 'atelier', index: true })
  atelier!: string | null;

  @ManyToOne(() => MaisonSolidarite, { mapToPk: true, nullable: true, fieldName: 'maison', index: true })
  maison!: string | null;

  @Property({ type: 'text', nullable: true })
  @Field(() => String, { nullable: true, description: 'Lieu, tel qu’imprimé.' })
  lieu!: string | null;

  @Property({ type: 'boolean', default: false })
  @Field({ nullable: true, description: 'Vrai si le document prévoit aussi la venue à domicile.' })
  domicilePossible!: boolean;

  @Property({ type: 'text', nullable: true })
  @Field(() => String, { nullable: true, description: 'Public reçu.' })
  public!: string | null;

  @Property({ type: 'boolean', nullable: true })
  @Field(() => Boolean, { nullable: true, description: 'Vrai si l’on n’est reçu que sur rendez-vous.' })
  surRendezVous!: boolean | null;

  @Property({ type: 'json', nullable: true })
  priseRendezVous!: { site: string; telephone: string; source: string } | null;

  @Property({ type: 'integer', nullable: true })
  @Field(() => Int, { nullable: true, description: 'Nombre de créneaux par séance.' })
  nombreCreneaux!: number | null;

  @Property({ type: 'integer', nullable: true })
  @Field(() => Int, { nullable: true, description: 'Nombre de familles accueillies par créneau.' })
  capaciteFamillesParCreneau!: number | null;

  @Property({ type: 'integer', nullable: true })
  @Field(() => Int, {
    nullable: true,
    description: 'Attente moyenne visée pour un rendez-vous, en jours : un objectif.',
  })
  delaiRendezVousJours!: number | null;

  @Property({ type: 'json', nullable: true })
  recurrence!: LigneRecurrence | null;

  /** What any computed date ignores: until when the document commits, and the calendar's exceptions. */
  @Property({ type: 'text' })
  @Field({ nullable: true, description: 'Jusqu’où le document engage : échéance imprimée et terme de l’accord.' })
  validite!: string;
}

@Resolver(() => Permanence)
export class PermanenceResolver {
  @Query(() => Permanence, { nullable: true, description: 'Une permanence par son identifiant.' })
  async permanence(
    @Arg('id', () => ID, { description: 'Par exemple « permanence/oye-plage/pmi-pesee ».' }) id: string,
    @Ctx() context: HouseContext,
  ) {
    const permanence = await context.one(Permanence, id);
    if (!permanence) throw new ClientError('INTROUVABLE', `Aucune permanence ne porte l’identifiant « ${id} ».`);
    return permanence;
  }

  @Query(() => [Permanence], { nullable: true, description: 'Permanences du Département, filtrées.' })
  permanences(
    @Arg('commune', () => CodeInsee, { nullable: true, description: 'Commune où elle se tient.' })
    commune: string | null,
    @Arg('epci', () => Siren, { nullable: true, description: 'Intercommunalité desservie.' }) epci: string | null,
    @Arg('nature', () => NaturePermanence, { nullable: true, description: 'Ce qu’on y fait.' })
    nature: NaturePermanence | null,
    @Ctx() { em }: HouseContext,
  ) {
    const where = {
      ...(commune ? { commune } : {}),
      ...(epci ? { epci } : {}),
      ...(nature ? { nature } : {}),
    };
    return em.find(Permanence, where, { orderBy: { rang: 'asc', id: 'asc' } });
  }

  @FieldResolver(() => Recurrence, { nullable: true, description: 'Rythme imprimé et règle qui s’en déduit.' })
  recurrence(@Root() { recurrence }: Permanence) {
    return recurrence && Recurrence.read(recurrence);
  }

  @FieldResolver(() => ProchainesDates, { nullable: true, description: 'Prochaines dates, calculées ou refusées.' })
  prochainesDates(
    @Root() { recurrence, motifs, validite }: Permanence,
    @Arg('du', () => DateCivile, { description: 'Premier jour possible, compris.' }) du: string,
    @Arg('nombre', () => Int, { defaultValue: 5, description: 'Nombre de dates voulues, de 1 à 50.' }) nombre: number,
  ) {
    if (nombre < 1 || nombre > 50) {
      throw new ClientError('FILTRE_INVALIDE', `« nombre » vaut ${String(nombre)} : demander de 1 à 50 dates.`);
    }
    return prochainesDates(recurrence, motifs.recurrence ?? '', du, nombre, [validite]);
  }

  @FieldResolver(() => PriseRendezVous, {
    nullable: true,
    description: 'Où prendre rendez-vous, si le document le dit.',
  })
  priseRendezVous(@Root() { priseRendezVous: said }: Permanence) {
    return said && Object.assign(new PriseRendezVous(), said, { source: Source.read(said.source) });
  }

  @FieldResolver(() => Atelier, { nullable: true, description: 'Action qui s’y tient, si une fiche la décrit.' })
  atelier(@Root() { atelier }: Permanence, @Ctx() context: HouseContext) {
    return atelier && context.one(Atelier, atelier);
  }

  @FieldResolver(() => MaisonSolidarite, { nullable: true, description: 'Maison des solidarités dont elle relève.' })
  maison(@Root() { maison }: Permanence, @Ctx() context: HouseContext) {
    return maison && context.one(MaisonSolidarite, maison);
  }

  // The rest leads into other houses, and a door may be closed: nullable.
  @FieldResolver(() => Commune, { nullable: true, description: 'Commune où elle se tient.' })
  commune(@Root() { commune }: Permanence) {
    return reference(Commune, { codeInsee: commune });
  }

  @FieldResolver(() => Epci, { nullable: true, description: 'Intercommunalité desservie.' })
  epci(@Root() { epci }: Permanence) {
    return reference(Epci, { siren: epci });
  }

  @FieldResolver(() => ConventionTerritoriale, { nullable: true, description: 'Convention dont elle relève.' })
  convention(@Root() { convention }: Permanence) {
    return reference(ConventionTerritoriale, { id: convention });
  }

  @FieldResolver(() => FicheAction, { nullable: true, description: 'Fiche action qui la décrit, s’il y en a une.' })
  fiche(@Root() { fiche }: Permanence) {
    return fiche && reference(FicheAction, { id: fiche });
  }
}

export const permanence = noun(Permanence, [PermanenceResolver], 'id');
