import { Field, ObjectType } from 'type-graphql';
import { Absence } from '../../kit/valeurs/absence.js';
import { Source } from '../../kit/valeurs/source.js';

@ObjectType({ description: 'Règles d’échange de données personnelles de la convention RSA.' })
export class EchangeDonneesRsa {
  @Field({ description: 'Textes que les parties s’engagent à respecter.' })
  textes!: string;

  @Field({ description: 'Moyen de transfert imposé.' })
  transfert!: string;

  @Field({ description: 'Finalité à laquelle l’usage est limité.' })
  finalite!: string;

  @Field({ description: 'Secret professionnel : qui il oblige, ce qu’il couvre.' })
  secretProfessionnel!: string;

  @Field({ description: 'Confidentialité des documents entre les parties.' })
  confidentialite!: string;

  @Field(() => [String], { description: 'Ce à quoi la confidentialité ne peut faire obstacle.' })
  exceptions!: string[];

  @Field(() => String, { nullable: true, description: 'Avis préalable d’un délégué à la protection des données.' })
  avisDelegueDonnees!: string | null;

  @Field(() => [Absence], { description: 'Ce que l’article ne dit pas.' })
  absences!: Absence[];

  @Field(() => Source, { description: 'Article qui les pose.' })
  source!: Source;
}

/** What a data file holds for these rules. */
export type LigneEchangeDonnees = Omit<EchangeDonneesRsa, 'absences' | 'source' | 'avisDelegueDonnees'> & {
  absences: Record<string, string>;
  source: string;
};

export function echangeDonneesRsa({ absences, source, ...said }: LigneEchangeDonnees): EchangeDonneesRsa {
  return Object.assign(new EchangeDonneesRsa(), said, {
    avisDelegueDonnees: null,
    absences: Object.entries(absences).map(([champ, motif]) => Absence.read(champ, motif)),
    source: Source.read(source),
  });
}
