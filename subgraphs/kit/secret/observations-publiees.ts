import type { HouseContext } from '../context.js';
import { LigneObservation, observation, type Observation } from '../valeurs/observation.js';
import { PolitiqueSecret } from './politique-secret.js';
import { parmiLesSiens, seule, type Verdict } from './verdict.js';

/**
 * The only way from a house's figures to the graph. What is withheld is decided from the row and from what it adds up
 * with, never from what else was asked: no order, alias or second request changes it.
 */
export async function observationsPubliees(
  rows: readonly LigneObservation[],
  maison: string,
  context: HouseContext,
): Promise<Observation[]> {
  if (rows.length === 0) return [];
  const politiques = await context.many(PolitiqueSecret, 'maison', maison);
  const verdict = async (row: LigneObservation): Promise<Verdict> => {
    if (row.sousTotalDe === '') return seule(row, politiques);
    const [totaux, parts] = await Promise.all([
      totauxDe(row, context),
      context.many(LigneObservation, 'sousTotalDe', row.sousTotalDe),
    ]);
    return parmiLesSiens(row, totaux, parts, politiques);
  };
  return Promise.all(rows.map(async (row) => observation(row, maison, await verdict(row))));
}

/** What a territory's figures are, for those who read them by territory. */
export const observationsDuTerritoire = async (territoire: string, maison: string, context: HouseContext) =>
  observationsPubliees(await context.many(LigneObservation, 'territoire', territoire), maison, context);

/** The total of a part, the total of that total, and so on: what is published of any of them bears on the part. */
async function totauxDe(row: LigneObservation, context: HouseContext): Promise<LigneObservation[]> {
  const totaux: LigneObservation[] = [];
  for (let ici = row; ici.sousTotalDe !== '';) {
    const total = await context.one(LigneObservation, ici.sousTotalDe);
    if (!total) throw new Error(`« ${ici.id} » est déclarée sous-total de « ${ici.sousTotalDe} », qui n’existe pas.`);
    if (totaux.includes(total)) throw new Error(`« ${row.id} » est sous-total d’elle-même.`);
    totaux.push(total);
    ici = total;
  }
  return totaux;
}
