import type { Provenance } from '../tables/table.js';

/** A passage as files write it, in French as the graph does. */
export const passage = ({ document, lines, title, issuer, date, licence }: Omit<Provenance, 'said'>) => ({
  document,
  lignes: lines,
  titre: title,
  emetteur: issuer,
  date,
  licence,
});
