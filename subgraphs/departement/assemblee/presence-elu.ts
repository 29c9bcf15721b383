import { Entity, Enum, ManyToOne, PrimaryKey, Property } from '@mikro-orm/decorators/legacy';
import { Ctx, Field, FieldResolver, ID, ObjectType, registerEnumType, Resolver, Root } from 'type-graphql';
import type { HouseContext } from '../../kit/context.js';
import { noun } from '../../kit/federation/define-house.js';
import { Fait } from '../../kit/valeurs/fait.js';
import { Deliberation } from './deliberation.js';
import { Elu } from './elu.js';

export enum StatutPresence {
  PRESENT = 'PRESENT',
  EXCUSE = 'EXCUSE',
  ABSENT = 'ABSENT',
  ASSISTE_SANS_VOIX = 'ASSISTE_SANS_VOIX',
  EXCUSE_SANS_VOIX = 'EXCUSE_SANS_VOIX',
}

registerEnumType(StatutPresence, {
  name: 'StatutPresence',
  description: 'Comment une personne élue figure au procès-verbal d’une séance.',
  valuesConfig: {
    PRESENT: { description: 'Présente.' },
    EXCUSE: { description: 'Excusée.' },
    ABSENT: { description: 'Absente.' },
    ASSISTE_SANS_VOIX: { description: 'Assiste à la séance sans voix délibérative.' },
    EXCUSE_SANS_VOIX: { description: 'Excusée, et sans voix délibérative.' },
  },
});

/** How one elected person appears in the minutes of one sitting. */
@Entity()
@ObjectType({ description: 'Présence d’une personne élue à une séance.' })
export class PresenceElu extends Fait {
  @PrimaryKey({ type: 'text' })
  @Field(() => ID, { description: 'Identifiant lisible, par exemple « 2023-578/presence/ludovic-loquet ».' })
  id!: string;

  @ManyToOne(() => Deliberation, { mapToPk: true, fieldName: 'deliberation', index: true })
  deliberation!: string;

  @ManyToOne(() => Elu, { mapToPk: true, fieldName: 'elu', index: true })
  elu!: string;

  /** Order of the minutes, sittings in the order of time. */
  @Property({ type: 'integer' })
  rang!: number;

  @Enum({ items: () => StatutPresence, type: 'text' })
  @Field(() => StatutPresence, { description: 'Statut imprimé.' })
  statut!: StatutPresence;
}

@Resolver(() => PresenceElu)
export class PresenceEluResolver {
  @FieldResolver(() => Elu, { nullable: true, description: 'La personne élue.' })
  elu(@Root() { elu }: PresenceElu, @Ctx() context: HouseContext) {
    return context.one(Elu, elu);
  }

  @FieldResolver(() => Deliberation, { nullable: true, description: 'Délibération prise à cette séance.' })
  deliberation(@Root() { deliberation }: PresenceElu, @Ctx() context: HouseContext) {
    return context.one(Deliberation, deliberation);
  }
}

export const presenceElu = noun(PresenceElu, [PresenceEluResolver]);
