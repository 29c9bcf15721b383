import { Field, Int, ObjectType, registerEnumType } from 'type-graphql';
import { DateCivile } from '../../../schema/scalars.js';
import { Source } from '../../kit/valeurs/source.js';

export enum SensAvis {
  FAVORABLE = 'FAVORABLE',
  DEFAVORABLE = 'DEFAVORABLE',
}

registerEnumType(SensAvis, {
  name: 'SensAvis',
  description: 'Sens d’un avis de commission.',
  valuesConfig: { FAVORABLE: { description: 'Favorable.' }, DEFAVORABLE: { description: 'Défavorable.' } },
});

/** What a data file holds for an opinion: the visa names the commission, the report alone says which way it went. */
export interface LigneAvis {
  commission: number;
  nom: string;
  date: string;
  sens: SensAvis;
  source: string;
  sourceSens: string;
}

@ObjectType({ description: 'Avis d’une commission du Conseil départemental, rendu avant le vote.' })
export class AvisCommission {
  @Field(() => Int, { description: 'Rang de la commission : 2 pour la « 2ème commission ».' })
  commission!: number;

  @Field({ description: 'Nom de la commission, tel que le visa l’imprime.' })
  nom!: string;

  @Field(() => DateCivile, { description: 'Date de la réunion où l’avis a été rendu.' })
  date!: string;

  @Field(() => SensAvis, { description: 'Sens de l’avis, que seul le rapport dit.' })
  sens!: SensAvis;

  @Field(() => Source, { description: 'Visa qui mentionne l’avis.' })
  source!: Source;

  @Field(() => Source, { description: 'Passage du rapport qui en donne le sens.' })
  sourceSens!: Source;

  static read({ source, sourceSens, ...said }: LigneAvis): AvisCommission {
    return Object.assign(new AvisCommission(), said, {
      source: Source.read(source),
      sourceSens: Source.read(sourceSens),
    });
  }
}
