import { Field, ObjectType } from 'type-graphql';
import { DateCivile } from '../../../schema/scalars.js';
import { Absence } from '../../kit/valeurs/absence.js';

const SILENCE =
  'ABSENT : l’annexe 2 et les fiches nomment les équipements sans dire s’ils relèvent d’un agrément ou d’un avis de la PMI.';

@ObjectType({ description: 'Agrément ou avis de la protection maternelle et infantile (PMI) sur un équipement.' })
export class AgrementPmi {
  @Field(() => Boolean, { nullable: true, description: 'Vrai si les documents disent qu’un agrément est requis.' })
  requis!: boolean | null;

  @Field(() => String, { nullable: true, description: 'Numéro ou référence de l’agrément.' })
  reference!: string | null;

  @Field(() => DateCivile, { nullable: true, description: 'Date de délivrance.' })
  date!: string | null;

  @Field(() => [Absence], { description: 'Pourquoi ces champs sont vides.' })
  absences!: Absence[];

  static unknown(): AgrementPmi {
    return Object.assign(new AgrementPmi(), {
      requis: null,
      reference: null,
      date: null,
      absences: ['requis', 'reference', 'date'].map((champ) => Absence.read(champ, SILENCE)),
    });
  }
}
