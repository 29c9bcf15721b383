import { createUnionType } from 'type-graphql';
import type { HouseContext } from '../../kit/context.js';
import { reference } from '../../kit/federation/define-house.js';
import { GenrePartie, readPartie } from '../../kit/valeurs/partie.js';
import { Departement } from '../institution/departement.js';
import { Caf } from './caf.js';
import { CaisseMsa } from './caisse-msa.js';
import { Commune } from './commune.js';
import { Epci } from './epci.js';
import { OrganisationExterne } from './organisation-externe.js';

export const Partie = createUnionType({
  name: 'Partie',
  description: 'Qui signe, pilote, finance ou siège : un nom que détient l’une des quatre maisons.',
  types: () => [Caf, Departement, CaisseMsa, Epci, Commune, OrganisationExterne] as const,
  resolveType: (value) => value.constructor.name,
});

/**
 * The party behind `genre:cle`. Départements live here, so they are loaded (all in one statement); the others are
 * references: a key is all this house knows of them.
 */
export function partie(text: string, context: HouseContext) {
  const { genre, cle } = readPartie(text);
  switch (genre) {
    case GenrePartie.CAF:
      return reference(Caf, { id: cle });
    case GenrePartie.DEPARTEMENT:
      return context.one(Departement, cle);
    case GenrePartie.MSA:
      return reference(CaisseMsa, { id: cle });
    case GenrePartie.EPCI:
      return reference(Epci, { siren: cle });
    case GenrePartie.COMMUNE:
      return reference(Commune, { codeInsee: cle });
    case GenrePartie.EXTERNE:
      return reference(OrganisationExterne, { id: cle });
  }
}
