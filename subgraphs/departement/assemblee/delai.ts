import { Field, Int, ObjectType } from 'type-graphql';
import { DateCivile } from '../../../schema/scalars.js';
import { Source } from '../../kit/valeurs/source.js';

const DAY = 86_400_000;

/** A number of days between two dates that documents give: computed here, with what it was computed from. */
@ObjectType({ description: 'Nombre de jours entre deux dates lues dans les documents : calculé, avec ses entrées.' })
export class DelaiCalcule {
  @Field(() => Int, { description: 'Jours écoulés (second jour moins premier jour).' })
  jours!: number;

  @Field(() => DateCivile, { description: 'Première date.' })
  du!: string;

  @Field(() => DateCivile, { description: 'Seconde date.' })
  au!: string;

  @Field({ description: 'Ce que sont les deux dates.' })
  formule!: string;

  @Field(() => [Source], { description: 'Passages qui donnent les deux dates.' })
  sources!: Source[];

  static between(du: string, au: string, formule: string, citations: readonly string[]): DelaiCalcule {
    return Object.assign(new DelaiCalcule(), {
      jours: Math.round((Date.parse(au) - Date.parse(du)) / DAY),
      du,
      au,
      formule,
      sources: citations.map((citation) => Source.read(citation)),
    });
  }
}
