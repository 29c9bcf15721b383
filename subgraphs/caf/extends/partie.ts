import { createUnionType } from 'type-graphql';
import type { HouseContext } from '../../kit/context.js';
import { reference } from '../../kit/federation/define-house.js';
import { GenrePartie, readPartie } from '../../kit/valeurs/partie.js';
import { Caf } from '../institution/caf.js';
import { OrganisationExterne } from '../institution/organisation-externe.js';
import { CaisseMsa } from './caisse-msa.js';
import { Commune } from './commune.js';
import { Departement } from './departement.js';
import { Epci } from './epci.js';

export const Partie = createUnionType({
  name: 'Partie',
  description: 'Qui signe, pilote, finance ou siège : un nom que détient l’une des quatre maisons.',
  types: () => [Caf, Departement, CaisseMsa, Epci, Commune, OrganisationExterne] as const,
  resolveType: (value) => value.constructor.name,
});

/**
 * The party behind `genre:cle`. Caf and outside organisations live here, so they are loaded (all of one kind in one
 * statement); the others are references, and a key is all this house knows of them.
 */
export function partie(text: string, context: HouseContext) {
  const { genre, cle } = readPartie(text);
  switch (genre) {
    case GenrePartie.CAF:
      return context.one(Caf, cle);
    case GenrePartie.EXTERNE:
      return context.one(OrganisationExterne, cle);
    case GenrePartie.DEPARTEMENT:
      return reference(Departement, { code: cle });
    case GenrePartie.MSA:
      return reference(CaisseMsa, { id: cle });
    case GenrePartie.EPCI:
      return reference(Epci, { siren: cle });
    case GenrePartie.COMMUNE:
      return reference(Commune, { codeInsee: cle });
  }
}
