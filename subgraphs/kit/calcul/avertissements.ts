import { StatutObservation } from '../valeurs/observation.js';
import type { AffirmationImprimee } from './affirmation.js';
import type { EntreeLue } from './entree.js';
import type { Parametre } from './parametre.js';
import { anneeDe } from './periode.js';

interface Examine {
  readonly entrees: readonly EntreeLue[];
  readonly parametres: readonly Parametre[];
  readonly affirmations: readonly AffirmationImprimee[];
  readonly jour: string | null;
  readonly periode: string | null;
  readonly unite: string;
}

/** What a reader must know before using a result: years, precision and thresholds that do not match. */
export function avertissements({ entrees, parametres, affirmations, jour, periode, unite }: Examine): string[] {
  const lues = entrees.flatMap(({ nom, observation }) => (observation ? [{ nom, ...observation }] : []));
  const dits: string[] = [];

  const annees = new Map(lues.map((lue) => [lue.nom, anneeDe(lue.periode)]));
  if (new Set([...annees.values()].filter((annee) => annee > 0)).size > 1)
    dits.push(
      `Les entrées ne sont pas de la même année : ${lues.map((lue) => `${lue.nom} (${lue.periode})`).join(', ')}.`,
    );
  const nonDatees = lues.filter((lue) => annees.get(lue.nom) === 0).map(({ nom }) => nom);
  if (nonDatees.length > 0) dits.push(`Non datée dans le document : ${nonDatees.join(', ')}.`);
  const demandee = periode === null ? 0 : anneeDe(periode);
  const anciennes = lues.filter(
    (lue) => demandee > 0 && (annees.get(lue.nom) ?? 0) > 0 && annees.get(lue.nom) !== demandee,
  );
  if (anciennes.length > 0)
    dits.push(
      `Antérieure à la période demandée (${String(demandee)}) : ${anciennes.map((lue) => `${lue.nom} (${lue.periode})`).join(', ')}.`,
    );

  const arrondies = lues.filter(({ statut }) => statut === StatutObservation.ARRONDI).map(({ nom }) => nom);
  if (arrondies.length > 0) dits.push(`Arrondie par qui la publie : ${arrondies.join(', ')}.`);

  for (const { code, du, au } of parametres)
    if (jour !== null && au === null && anneeDe(jour) > anneeDe(du))
      dits.push(
        `« ${code} » est fixé au ${du} et aucune valeur plus récente n’est connue : à vérifier pour ${String(anneeDe(jour))}.`,
      );

  const autres = new Set(affirmations.filter((dite) => dite.unite !== unite).map((dite) => dite.unite));
  if (autres.size > 0)
    dits.push(`Le document imprime « ${[...autres].join(' », « ')} », le calcul est en « ${unite} ».`);
  return dits;
}
