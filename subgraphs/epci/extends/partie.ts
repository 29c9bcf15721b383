import { createUnionType } from 'type-graphql';
import type { HouseContext } from '../../kit/context.js';
import { reference } from '../../kit/federation/define-house.js';
import { GenrePartie, readPartie } from '../../kit/valeurs/partie.js';
import { Commune } from '../geographie/commune.js';
import { Epci } from '../geographie/epci.js';
import { Caf } from './caf.js';
import { CaisseMsa } from './caisse-msa.js';
import { Departement } from './departement.js';
import { OrganisationExterne } from './organisation-externe.js';

export const Partie = createUnionType({
  name: 'Partie',
  description: 'Qui signe, pilote, finance ou siège : un nom que détient l’une des quatre maisons.',
  types: () => [Caf, Departement, CaisseMsa, Epci, Commune, OrganisationExterne] as const,
  resolveType: (value) => value.constructor.name,
});

/**
 * The party behind `genre:cle`. Communes and EPCI live here, so they are loaded (all of one kind in one statement); the
 * others are references, and a key is all this house knows of them.
 */
export function partie(text: string, context: HouseContext) {
  const { genre, cle } = readPartie(text);
  switch (genre) {
    case GenrePartie.EPCI:
      return context.one(Epci, cle);
    case GenrePartie.COMMUNE:
      return context.one(Commune, cle);
    case GenrePartie.CAF:
      return reference(Caf, { id: cle });
    case GenrePartie.DEPARTEMENT:
      return reference(Departement, { code: cle });
    case GenrePartie.MSA:
      return reference(CaisseMsa, { id: cle });
    case GenrePartie.EXTERNE:
      return reference(OrganisationExterne, { id: cle });
  }
}

/** Several parties, in the order the document names them. */
export const parties = (texts: readonly string[], context: HouseContext) =>
  Promise.all(texts.map((text) => partie(text, context)));
