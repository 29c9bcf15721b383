import { Field, Int, ObjectType } from 'type-graphql';
import { Source } from '../../kit/valeurs/source.js';

@ObjectType({ description: 'Visa de la convention RSA : un texte ou un accord qu’elle invoque.' })
export class VisaRsa {
  @Field(() => Int, { description: 'Rang du visa.' })
  rang!: number;

  @Field({ description: 'Ce qui est invoqué, en bref.' })
  libelle!: string;

  @Field(() => Source, { description: 'Lignes du visa.' })
  source!: Source;
}
