import { createUnionType } from 'type-graphql';
import type { HouseContext } from '../../kit/context.js';
import { reference } from '../../kit/federation/define-house.js';
import { GenrePartie, readPartie } from '../../kit/valeurs/partie.js';
import { CaisseMsa } from '../caisse-msa.js';
import { Caf } from './caf.js';
import { Commune } from './commune.js';
import { Departement } from './departement.js';
import { Epci } from './epci.js';
import { OrganisationExterne } from './organisation-externe.js';

/** Whoever signs, pilots, funds or sits. Each member lives in its own house: here, a key is enough. */
export const Partie = createUnionType({
  name: 'Partie',
  description: 'Qui signe, pilote, finance ou siège : un nom que détient l’une des quatre maisons.',
  types: () => [Caf, Departement, CaisseMsa, Epci, Commune, OrganisationExterne] as const,
  resolveType: (value) => value.constructor.name,
});

/** What `epci:200072478` stands for: a reference, or our own noun, whole, since nobody else will complete it. */
export function partie(text: string, context: HouseContext) {
  const { genre, cle } = readPartie(text);
  switch (genre) {
    case GenrePartie.CAF:
      return reference(Caf, { id: cle });
    case GenrePartie.DEPARTEMENT:
      return reference(Departement, { code: cle });
    case GenrePartie.MSA:
      return context.one(CaisseMsa, cle);
    case GenrePartie.EPCI:
      return reference(Epci, { siren: cle });
    case GenrePartie.COMMUNE:
      return reference(Commune, { codeInsee: cle });
    case GenrePartie.EXTERNE:
      return reference(OrganisationExterne, { id: cle });
  }
}
