import { CodeDepartement, CodeInsee, DateCivile, Decimal, Siren, Siret } from '../../../schema/scalars.js';

/** The graph's own scalars, by name: a subgraph built from SDL needs them handed back. */
export const scalarsOfTheGraph = Object.fromEntries(
  [CodeDepartement, CodeInsee, DateCivile, Decimal, Siren, Siret].map((scalar) => [scalar.name, scalar]),
);
