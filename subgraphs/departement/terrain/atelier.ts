import { Entity, Enum, PrimaryKey, Property } from '@mikro-orm/decorators/legacy';
import {
  Arg,
  Ctx,
  Directive,
  Field,
  FieldResolver,
  ID,
  Int,
  ObjectType,
  Query,
  registerEnumType,
  Resolver,
  Root,
} from 'type-graphql';
import { ClientError } from '../../../schema/errors.js';
import { DateCivile } from '../../../schema/scalars.js';
import type { HouseContext } from '../../kit/context.js';
import { noun, reference } from '../../kit/federation/define-house.js';
import { Fait } from '../../kit/valeurs/fait.js';
import { Source } from '../../kit/valeurs/source.js';
import { ConventionTerritoriale } from '../extends/convention-territoriale.js';
import { FicheAction } from '../extends/fiche-action.js';
import { Permanence } from './permanence.js';
import { MomentJournee } from './recurrence.js';

export enum NatureAtelier {
  ATELIER_COLLECTIF = 'ATELIER_COLLECTIF',
  CONSULTATION = 'CONSULTATION',
  VISITE_A_DOMICILE = 'VISITE_A_DOMICILE',
  CONFERENCE = 'CONFERENCE',
  STAND = 'STAND',
}

registerEnumType(NatureAtelier, {
  name: 'NatureAtelier',
  description: 'Forme d’une action du Département auprès des familles.',
  valuesConfig: {
    ATELIER_COLLECTIF: { description: 'Séance en groupe, parents et enfants.' },
    CONSULTATION: { description: 'Consultation médicale préventive.' },
    VISITE_A_DOMICILE: { description: 'Intervention au domicile de la famille.' },
    CONFERENCE: { description: 'Conférence sur un thème.' },
    STAND: { description: 'Présence à une manifestation.' },
  },
});

@ObjectType({ description: 'Séance datée d’un atelier.' })
export class SeanceDatee {
  @Field(() => DateCivile, { description: 'Jour de la séance.' })
  date!: string;

  @Field(() => [MomentJournee], { description: 'Demi-journées.' })
  momentsJournee!: MomentJournee[];

  @Field({ description: 'Horaires et lieu, tels qu’imprimés.' })
  precision!: string;

  @Field(() => Source, { description: 'Passage qui la date.' })
  source!: Source;
}

/** What the Département does with families, as a fiche or its report describes it. When and where: its permanences. */
@Entity()
@Directive('@key(fields: "id")')
@ObjectType({ description: 'Action du Département auprès des familles : atelier, consultation, visite, conférence.' })
export class Atelier extends Fait {
  @PrimaryKey({ type: 'text' })
  @Field(() => ID, { description: 'Identifiant lisible, par exemple « atelier/detente-bebes ».' })
  id!: string;

  @Property({ type: 'integer' })
  rang!: number;

  @Property({ type: 'text' })
  @Field({ nullable: true, description: 'Intitulé, tel qu’imprimé.' })
  intitule!: string;

  @Enum({ items: () => NatureAtelier, type: 'text' })
  @Field(() => NatureAtelier, { nullable: true, description: 'Forme de l’action.' })
  nature!: NatureAtelier;

  @Property({ type: 'text' })
  @Field({ nullable: true, description: 'Ce que l’action vise et comment, résumé.' })
  resume!: string;

  @Property({ type: 'text' })
  @Field({ nullable: true, description: 'Service du Département qui la mène ou y intervient.' })
  service!: string;

  @Property({ type: 'text', nullable: true })
  @Field(() => String, { nullable: true, description: 'Public visé.' })
  public!: string | null;

  @Property({ type: 'text', nullable: true })
  @Field(() => String, {
    nullable: true,
    description: 'Objectif de la convention auquel elle répond, par exemple « 4.4 ».',
  })
  objectif!: string | null;

  @Property({ type: 'integer', nullable: true })
  @Field(() => Int, { nullable: true, description: 'Nombre de séances d’un cycle.' })
  nombreSeances!: number | null;

  @Property({ type: 'text' })
  @Field({
    nullable: true,
    description: 'Où en est l’action dans le document : tenue, à remettre en place, à développer.',
  })
  etat!: string;

  @Property({ type: 'json' })
  seances!: (Omit<SeanceDatee, 'source'> & { source: string })[];

  @Property({ type: 'text' })
  convention!: string;

  @Property({ type: 'text', nullable: true, index: true })
  fiche!: string | null;
}

@Resolver(() => Atelier)
export class AtelierResolver {
  @Query(() => Atelier, { nullable: true, description: 'Un atelier par son identifiant.' })
  async atelier(
    @Arg('id', () => ID, { description: 'Par exemple « atelier/detente-bebes ».' }) id: string,
    @Ctx() context: HouseContext,
  ) {
    const atelier = await context.one(Atelier, id);
    if (!atelier) throw new ClientError('INTROUVABLE', `Aucun atelier ne porte l’identifiant « ${id} ».`);
    return atelier;
  }

  @FieldResolver(() => [Permanence], { nullable: true, description: 'Quand et où l’action revient.' })
  permanences(@Root() { id }: Atelier, @Ctx() context: HouseContext) {
    return context.many(Permanence, 'atelier', id);
  }

  @FieldResolver(() => [SeanceDatee], { nullable: true, description: 'Séances datées ; vide si aucune ne l’est.' })
  seances(@Root() { seances }: Atelier) {
    return seances.map((row) => Object.assign(new SeanceDatee(), row, { source: Source.read(row.source) }));
  }

  // Both lead into other houses, and a door may be closed: nullable.
  @FieldResolver(() => FicheAction, { nullable: true, description: 'Fiche action qui la décrit, s’il y en a une.' })
  fiche(@Root() { fiche }: Atelier) {
    return fiche && reference(FicheAction, { id: fiche });
  }

  @FieldResolver(() => ConventionTerritoriale, { nullable: true, description: 'Convention dont elle relève.' })
  convention(@Root() { convention }: Atelier) {
    return reference(ConventionTerritoriale, { id: convention });
  }
}

export const atelier = noun(Atelier, [AtelierResolver], 'id');
