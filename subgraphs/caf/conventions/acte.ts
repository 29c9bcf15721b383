import { createUnionType } from 'type-graphql';
import type { HouseContext } from '../../kit/context.js';
import { Avenant } from './avenant.js';
import { ConventionTerritoriale } from './convention-territoriale.js';

/** What has parties, clauses, annexes and a signature: the convention itself, or an avenant to it. */
export const Acte = createUnionType({
  name: 'Acte',
  description: 'Acte signé par des parties : une convention, ou un avenant à une convention.',
  types: () => [ConventionTerritoriale, Avenant] as const,
  resolveType: (value) => value.constructor.name,
});

/** An act by its identifier; that of an avenant says so. */
export const acte = (id: string, context: HouseContext) =>
  id.includes('/avenant/') ? context.one(Avenant, id) : context.one(ConventionTerritoriale, id);
