import { Field, ObjectType } from 'type-graphql';
import { DateCivile } from '../../../schema/scalars.js';
import { Source } from '../../kit/valeurs/source.js';

export interface LigneSignature {
  nom: string;
  qualite: string;
  pour: string;
  lieu: string;
  date: string;
  source: string;
}

@ObjectType({ description: 'Signature d’une délibération, par une personne nommée en sa qualité publique.' })
export class SignatureDeliberation {
  @Field({ description: 'Nom imprimé sous la signature.' })
  nom!: string;

  @Field({ description: 'Qualité de la personne.' })
  qualite!: string;

  @Field({ description: 'Au nom de qui elle signe.' })
  pour!: string;

  @Field({ description: 'Lieu de la signature.' })
  lieu!: string;

  @Field(() => DateCivile, { description: 'Date de la signature.' })
  date!: string;

  @Field(() => Source, { description: 'Bloc de signature.' })
  source!: Source;

  static read({ source, ...said }: LigneSignature): SignatureDeliberation {
    return Object.assign(new SignatureDeliberation(), said, { source: Source.read(source) });
  }
}
