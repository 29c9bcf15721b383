import { Field, Int, ObjectType } from 'type-graphql';
import { StatutPresence, type PresenceElu } from './presence-elu.js';
import type { LigneVote } from './vote.js';

/** Counts over the minutes of a sitting: computed from the names, never copied. */
@ObjectType({ description: 'Décompte de la présence à une séance, calculé sur les noms du procès-verbal.' })
export class ComptesPresence {
  @Field(() => Int, { description: 'Nombre de personnes présentes.' })
  presents!: number;

  @Field(() => Int, { description: 'Nombre de personnes excusées.' })
  excuses!: number;

  @Field(() => Int, { description: 'Nombre de personnes absentes.' })
  absents!: number;

  @Field(() => Int, { description: 'Nombre de membres à voix délibérative : présents, excusés et absents.' })
  effectifDeliberant!: number;

  @Field(() => Int, { description: 'Nombre de personnes qui assistent sans voix délibérative.' })
  assistentSansVoix!: number;

  @Field(() => Int, { description: 'Nombre de personnes excusées et sans voix délibérative.' })
  excusesSansVoix!: number;

  @Field(() => Int, {
    description:
      'Voix comptées au-delà des présents : voix exprimées moins présents. Aucun document ne dit par qui elles sont portées.',
  })
  voixAuDelaDesPresents!: number;

  static of(presence: readonly PresenceElu[], { pour, contre, abstention }: LigneVote): ComptesPresence {
    const count = (wanted: StatutPresence) => presence.filter(({ statut }) => statut === wanted).length;
    const presents = count(StatutPresence.PRESENT);
    const excuses = count(StatutPresence.EXCUSE);
    const absents = count(StatutPresence.ABSENT);
    return Object.assign(new ComptesPresence(), {
      presents,
      excuses,
      absents,
      effectifDeliberant: presents + excuses + absents,
      assistentSansVoix: count(StatutPresence.ASSISTE_SANS_VOIX),
      excusesSansVoix: count(StatutPresence.EXCUSE_SANS_VOIX),
      voixAuDelaDesPresents: pour + contre + abstention - presents,
    });
  }
}
