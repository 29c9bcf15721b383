import { Field, Int, ObjectType } from 'type-graphql';
import { DateCivile } from '../../../schema/scalars.js';
import { Source } from '../../kit/valeurs/source.js';

@ObjectType({ description: 'Bilan d’une année : quand il est dû.' })
export class EcheanceBilan {
  @Field(() => Int, { description: 'Année dont c’est le bilan.' })
  annee!: number;

  @Field(() => DateCivile, { description: 'Premier jour du mois où il est dû.' })
  debut!: string;

  @Field(() => DateCivile, { description: 'Dernier jour du mois où il est dû.' })
  fin!: string;
}

@ObjectType({ description: 'Bilan annuel dû au Département : contenu imprimé, échéances calculées.' })
export class BilanAnnuel {
  @Field({ description: 'Échéance, telle qu’imprimée.' })
  echeance!: string;

  @Field({ description: 'Service destinataire.' })
  destinataire!: string;

  @Field({ description: 'Nature du bilan : qualitatif, quantitatif.' })
  contenu!: string;

  @Field(() => [String], { description: 'Indicateurs demandés ; vide si l’annexe n’en liste pas.' })
  indicateurs!: string[];

  @Field(() => [EcheanceBilan], { description: 'Échéances déduites de la période d’application.' })
  echeances!: EcheanceBilan[];

  @Field(() => Source, { description: 'Passage qui le demande.' })
  source!: Source;
}

/** What a data file holds for a bilan: `mois` is the month it is due, the year after the one it reports on. */
export interface LigneBilan {
  echeance: string;
  mois: number;
  destinataire: string;
  contenu: string;
  indicateurs: string[];
  source: string;
}

export function bilanAnnuel({ mois, source, ...said }: LigneBilan, debut: string, fin: string): BilanAnnuel {
  const first = Number(debut.slice(0, 4));
  const years = Array.from({ length: Number(fin.slice(0, 4)) - first + 1 }, (_, index) => first + index);
  const day = (annee: number, month: number, at: number) =>
    new Date(Date.UTC(annee, month, at)).toISOString().slice(0, 10);
  return Object.assign(new BilanAnnuel(), said, {
    source: Source.read(source),
    echeances: years.map((annee) =>
      Object.assign(new EcheanceBilan(), {
        annee,
        debut: day(annee + 1, mois - 1, 1),
        // Day 0 of the next month is the last of this one.
        fin: day(annee + 1, mois, 0),
      }),
    ),
  });
}
