import { registerEnumType } from 'type-graphql';

/**
 * A `Partie` is whoever signs, pilots, funds or sits: a union of nouns that live in different houses. In a partner's
 * tables it is one text, `genre:cle`, such as `epci:200072478` or `commune:62506`: the business key and nothing else.
 */
export enum GenrePartie {
  CAF = 'CAF',
  DEPARTEMENT = 'DEPARTEMENT',
  MSA = 'MSA',
  EPCI = 'EPCI',
  COMMUNE = 'COMMUNE',
  EXTERNE = 'EXTERNE',
}

registerEnumType(GenrePartie, {
  name: 'GenrePartie',
  description: 'Genre d’une partie : l’un des quatre partenaires, une commune, ou une organisation extérieure.',
  valuesConfig: {
    CAF: { description: 'Caisse d’allocations familiales (clé : son identifiant, « caf-62 »).' },
    DEPARTEMENT: { description: 'Département (clé : son code, « 62 »).' },
    MSA: { description: 'Caisse de la Mutualité sociale agricole (clé : « msa-59-62 »).' },
    EPCI: { description: 'Intercommunalité (clé : son SIREN).' },
    COMMUNE: { description: 'Commune (clé : son code Insee).' },
    EXTERNE: { description: 'Organisation extérieure aux quatre partenaires (clé : son identifiant).' },
  },
});

export interface ReferencePartie {
  readonly genre: GenrePartie;
  readonly cle: string;
}

/** Reads `epci:200072478`. Throws on an unknown kind, so that a typo in a data file fails the import. */
export function readPartie(text: string): ReferencePartie {
  const [genre = '', ...rest] = text.split(':');
  const kind = GenrePartie[genre.toUpperCase() as keyof typeof GenrePartie];
  if (!kind || rest.length === 0) throw new Error(`Partie illisible : « ${text} » (attendu : « epci:200072478 »)`);
  return { genre: kind, cle: rest.join(':') };
}
