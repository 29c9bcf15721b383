import { Entity, Enum, ManyToOne, PrimaryKey, Property } from '@mikro-orm/decorators/legacy';
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
import { noun } from '../../kit/federation/define-house.js';
import { Fait } from '../../kit/valeurs/fait.js';
import { Commune } from '../geographie/commune.js';
import { ConventionConnue } from '../conventions/convention-connue.js';
import { FicheAction } from '../fiches/fiche-action.js';

export enum EtatEvenement {
  TENU = 'TENU',
  PREVU = 'PREVU',
}

registerEnumType(EtatEvenement, {
  name: 'EtatEvenement',
  description: 'Si le document relate un événement ou l’annonce.',
  valuesConfig: {
    TENU: { description: 'Le document en rend compte.' },
    PREVU: { description: 'Le document l’annonce ; il ne dit pas s’il a eu lieu.' },
  },
});

@ObjectType({ description: 'Plage horaire d’un événement.' })
export class PlageHoraire {
  @Field({ description: 'Heure de début, « 10:00 ».' })
  debut!: string;

  @Field({ description: 'Heure de fin, « 12:00 ».' })
  fin!: string;
}

/** Something that happens on a date. */
@Entity()
@Directive('@key(fields: "id")')
@ObjectType({ description: 'Événement daté d’un territoire.' })
export class Evenement extends Fait {
  @PrimaryKey({ type: 'text' })
  @Field(() => ID, { description: 'Identifiant lisible, par exemple « ctg-246200844-2022/evenement/ecrans-2023 ».' })
  id!: string;

  @Property({ type: 'integer' })
  rang!: number;

  @ManyToOne(() => ConventionConnue, { mapToPk: true, fieldName: 'convention', index: true })
  convention!: string;

  @ManyToOne(() => FicheAction, { mapToPk: true, fieldName: 'fiche', index: true })
  fiche!: string;

  @Property({ type: 'text' })
  @Field({ nullable: true, description: 'Intitulé.' })
  intitule!: string;

  @Property({ type: 'date' })
  @Field(() => DateCivile, { nullable: true, description: 'Jour.' })
  date!: string;

  @Property({ type: 'json', default: '[]' })
  @Field(() => [PlageHoraire], { nullable: true, description: 'Plages horaires ; vide si le document n’en donne pas.' })
  horaires: PlageHoraire[] = [];

  @Property({ type: 'text', nullable: true })
  @Field(() => String, {
    nullable: true,
    description: 'Moment de la journée, quand l’heure n’est pas dite : « matin ».',
  })
  moment!: string | null;

  @Property({ type: 'text', nullable: true })
  @Field(() => String, { nullable: true, description: 'Lieu, tel que le document le nomme.' })
  lieu!: string | null;

  @Property({ type: 'text', nullable: true })
  communeLieu!: string | null;

  @Property({ type: 'integer', nullable: true })
  @Field(() => Int, { nullable: true, description: 'Nombre de participants, si le document le compte.' })
  nombreParticipants!: number | null;

  @Enum({ items: () => EtatEvenement, type: 'text' })
  @Field(() => EtatEvenement, { nullable: true, description: 'Tenu, ou seulement prévu.' })
  etat!: EtatEvenement;

  @Property({ type: 'text' })
  @Field({ nullable: true, description: 'De quoi il s’agit, résumé.' })
  resume!: string;
}

@Resolver(() => Evenement)
export class EvenementResolver {
  @Query(() => [Evenement], { nullable: true, description: 'Événements datés, par date ; filtres combinables.' })
  evenements(
    @Arg('convention', () => ID, { nullable: true, description: 'Événements de cette CTG.' })
    convention: string | undefined,
    @Arg('du', () => DateCivile, { nullable: true, description: 'À partir de ce jour, compris.' })
    du: string | undefined,
    @Arg('au', () => DateCivile, { nullable: true, description: 'Jusqu’à ce jour, compris.' }) au: string | undefined,
    @Ctx() { em }: HouseContext,
  ) {
    if (du && au && du > au) throw new ClientError('FILTRE_INVALIDE', '« du » est postérieur à « au ».');
    const date = { ...(du ? { $gte: du } : {}), ...(au ? { $lte: au } : {}) };
    const where = { ...(convention ? { convention } : {}), ...(du || au ? { date } : {}) };
    return em.find(Evenement, where, { orderBy: { date: 'asc', rang: 'asc' } });
  }

  @FieldResolver(() => Commune, { nullable: true, description: 'Commune du lieu, si le document la dit.' })
  communeLieu(@Root() { communeLieu }: Evenement, @Ctx() context: HouseContext) {
    return communeLieu && context.one(Commune, communeLieu);
  }

  @FieldResolver(() => FicheAction, { nullable: true, description: 'Fiche action qui le prévoit.' })
  fiche(@Root() { fiche }: Evenement, @Ctx() context: HouseContext) {
    return context.one(FicheAction, fiche);
  }
}

export const evenement = noun(Evenement, [EvenementResolver], 'id');
