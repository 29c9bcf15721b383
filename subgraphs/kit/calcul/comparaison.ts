import type { Calcul } from './calcul.js';
import { anneeDe } from './periode.js';

/** One computation of a comparison, with what it was asked. */
export interface Compare {
  readonly territoire: string;
  readonly calcul: Calcul;
}

/** Why results set side by side may not be compared: years, perimeters, definitions, thresholds, or a missing one. */
export function avertissementsDeComparaison(compares: readonly Compare[]): string[] {
  const dits: string[] = [];
  const natures = new Set(compares.map(({ territoire }) => natureDe(territoire)));
  if (natures.size > 1) dits.push(`Les périmètres ne sont pas de même nature : ${[...natures].join(', ')}.`);

  const refuses = compares.filter(({ calcul }) => calcul.resultat === null).map(({ territoire }) => territoire);
  if (refuses.length > 0) dits.push(`Sans résultat, donc hors comparaison : ${refuses.join(', ')}.`);

  const noms = new Set(compares.flatMap(({ calcul }) => calcul.entrees.map(({ nom }) => nom)));
  for (const nom of noms) {
    const lues = compares.flatMap(({ territoire, calcul }) =>
      calcul.entrees.flatMap(({ nom: lue, observation }) =>
        lue === nom && observation ? { territoire, observation } : [],
      ),
    );
    const annees = new Set(lues.map(({ observation }) => anneeDe(observation.periode)));
    if (annees.size > 1)
      dits.push(
        `« ${nom} » n’est pas de la même année : ${lues.map(({ territoire, observation }) => `${territoire} (${observation.periode})`).join(', ')}.`,
      );
    const temoins = new Set(lues.map(({ observation }) => observation.attestePar));
    const champs = new Set(lues.map(({ observation }) => observation.champ));
    if (temoins.size > 1) dits.push(`« ${nom} » n’est pas attestée par la même maison : ${[...temoins].join(', ')}.`);
    if (champs.size > 1)
      dits.push(`« ${nom} » n’est pas définie dans les mêmes termes : lire « champ » avant de comparer.`);
  }

  const seuils = Map.groupBy(
    compares.flatMap(({ calcul }) => calcul.parametres),
    ({ code }) => code,
  );
  for (const [code, valeurs] of seuils)
    if (new Set(valeurs.map(({ id }) => id)).size > 1)
      dits.push(`« ${code} » n’a pas la même valeur pour tous : les périodes diffèrent.`);
  return dits;
}

/** What kind of place a key names; official codes say it, others are read by their first word. */
function natureDe(territoire: string): string {
  if (/^(\d{2}|2[AB]|97\d)$/.test(territoire)) return 'département';
  if (/^\d{9}$/.test(territoire)) return 'intercommunalité';
  if (/^(\d{2}|2[AB])\d{3}$/.test(territoire)) return 'commune';
  return territoire.split('-')[0] ?? territoire;
}
