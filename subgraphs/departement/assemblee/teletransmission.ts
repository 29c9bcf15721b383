import { Field, ObjectType } from 'type-graphql';
import { DateCivile } from '../../../schema/scalars.js';
import { Source } from '../../kit/valeurs/source.js';
import { DelaiCalcule } from './delai.js';

export interface LigneTeletransmission {
  acte: string;
  transmission: string;
  reception: string;
  publication: string;
  source: string;
}

@ObjectType({
  description: 'Envoi de la délibération au contrôle de légalité, selon l’accusé de réception en préfecture.',
})
export class Teletransmission {
  @Field({ description: 'Identifiant de l’acte, qui contient le SIREN de la collectivité.' })
  acte!: string;

  @Field(() => DateCivile, { description: 'Date de télétransmission.' })
  transmission!: string;

  @Field(() => DateCivile, { description: 'Date de réception en préfecture.' })
  reception!: string;

  @Field(() => DateCivile, { description: 'Date de publication électronique.' })
  publication!: string;

  @Field(() => DelaiCalcule, { description: 'Jours entre le vote et la télétransmission.' })
  delaiDepuisVote!: DelaiCalcule;

  @Field(() => Source, { description: 'Accusé de réception.' })
  source!: Source;

  static read({ source, ...said }: LigneTeletransmission, vote: { date: string; citation: string }): Teletransmission {
    return Object.assign(new Teletransmission(), said, {
      source: Source.read(source),
      delaiDepuisVote: DelaiCalcule.between(
        vote.date,
        said.transmission,
        'De la séance du vote à la télétransmission.',
        [vote.citation, source],
      ),
    });
  }
}
