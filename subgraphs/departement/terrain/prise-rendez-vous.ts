import { Field, ObjectType } from 'type-graphql';
import { Source } from '../../kit/valeurs/source.js';

@ObjectType({ description: 'Comment prendre rendez-vous, tel qu’imprimé.' })
export class PriseRendezVous {
  @Field({ description: 'Site de prise de rendez-vous.' })
  site!: string;

  @Field({ description: 'Téléphone.' })
  telephone!: string;

  @Field(() => Source, { description: 'Passage qui les donne.' })
  source!: Source;
}
