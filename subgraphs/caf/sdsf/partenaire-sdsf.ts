import { Field, ObjectType, registerEnumType } from 'type-graphql';
import type { HouseContext } from '../../kit/context.js';
import { Source } from '../../kit/valeurs/source.js';
import { partie, Partie } from '../extends/partie.js';

export enum NaturePartenaireSdsf {
  ORGANISATION = 'ORGANISATION',
  SIGNATAIRES = 'SIGNATAIRES',
  CATEGORIE = 'CATEGORIE',
  NON_RELIEE = 'NON_RELIEE',
}

registerEnumType(NaturePartenaireSdsf, {
  name: 'NaturePartenaireSdsf',
  description: 'Ce que désigne un nom dans une liste de partenaires ou de pilotes d’un SDSF.',
  valuesConfig: {
    ORGANISATION: { description: 'Une organisation que le graphe connaît, ou l’un de ses services.' },
    SIGNATAIRES: { description: 'Les signataires du schéma, ensemble.' },
    CATEGORIE: { description: 'Une catégorie d’acteurs, sans organisation désignée.' },
    NON_RELIEE: { description: 'Une organisation citée que rien ne permet de relier à une partie du graphe.' },
  },
});

@ObjectType({ description: 'Qui un objectif de SDSF mobilise, ou qui le pilote, tel que la liste imprimée le nomme.' })
export class PartenaireSdsf {
  @Field({ description: 'Nom, tel qu’imprimé.' })
  libelle!: string;

  @Field(() => NaturePartenaireSdsf, { description: 'Ce que ce nom désigne.' })
  nature!: NaturePartenaireSdsf;

  @Field(() => Partie, {
    nullable: true,
    description: 'L’organisation, si la nature est ORGANISATION ; nul sinon, la nature disant pourquoi.',
  })
  partie!: typeof Partie | null;

  @Field(() => String, {
    nullable: true,
    description: 'Ce sur quoi porte ce rôle, si le texte le limite (« QPV », « territoires ruraux ») ; nul sinon.',
  })
  perimetre!: string | null;

  @Field(() => Source, { description: 'Passage de la liste.' })
  source!: Source;
}

/** What a data file holds; the nature is written only where there is no party. */
export interface LignePartenaire {
  libelle: string;
  partie?: string;
  nature?: NaturePartenaireSdsf;
  perimetre?: string;
  source: string;
}

export const partenaires = (rows: readonly LignePartenaire[], context: HouseContext) =>
  Promise.all(
    rows.map(async ({ libelle, partie: text, nature, perimetre, source }) =>
      Object.assign(new PartenaireSdsf(), {
        libelle,
        nature: text ? NaturePartenaireSdsf.ORGANISATION : (nature ?? NaturePartenaireSdsf.CATEGORIE),
        partie: text ? await partie(text, context) : null,
        perimetre: perimetre ?? null,
        source: Source.read(source),
      }),
    ),
  );

/** Whether a list names this party, given whole (`msa:msa-59-62`) or by its key alone (`msa-59-62`). */
export const nomme = (rows: readonly LignePartenaire[], cherche: string): boolean =>
  rows.some(({ partie: text }) => text === cherche || text?.slice(text.indexOf(':') + 1) === cherche);
