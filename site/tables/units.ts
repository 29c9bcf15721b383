/** A name of the contract that ends with its unit: `montantEuros`, `delaiRendezVousJours`. */
const byName: readonly (readonly [RegExp, string])[] = [
  [/Euros$/, '€'],
  [/Pourcent$/, '%'],
  [/Jours?$|^jours$/, 'jours'],
  [/Mois$/, 'mois'],
  [/(Annees|Ans)$/, 'ans'],
  [/Heures$/, 'heures'],
  [/Minutes$/, 'minutes'],
  [/Km$/, 'km'],
  [/Places$/, 'places'],
  [/^population/, 'habitants'],
  [/^etp$/, 'ETP'],
];

/** A description that says it: « en euros », « (habitants) », « Part (%) », « Nombre de réunions par an ». */
const byDescription: readonly (readonly [RegExp, string])[] = [
  [/\ben euros\b|\(€\)/, '€'],
  [/\(%\)|\ben pourcentage\b/, '%'],
  [/\(habitants\)/, 'habitants'],
  [/\(voix\)|^Nombre de voix\b/, 'voix'],
  [/\ben jours\b/, 'jours'],
  [/\ben mois\b/, 'mois'],
  [/\ben années\b/, 'ans'],
  [/\ben personnes\b/, 'personnes'],
  [/^Nombre (?:minimal |maximal )?de réunions par an\b/, 'réunions par an'],
  [/^Nombre (?:de |d’)(?!ses |tous |cette )(\p{L}+)/u, '$1'],
];

/** `montantEuros` → `montant`: what the unit beside it already says is not said twice. */
export const withoutUnit = (name: string): string =>
  name.replace(/(?<=[a-z])(Euros|Pourcent|Jours|Mois|Annees|Heures|Minutes|Km)$/, '');

/** The unit of a figure, where the contract says it; a figure whose unit stands beside it (`unite`) has none here. */
export function unitOf(name: string, description: string): string | undefined {
  const named = byName.find(([pattern]) => pattern.test(name));
  if (named) return named[1];
  for (const [pattern, unit] of byDescription) {
    const found = pattern.exec(description);
    if (found) return unit.replace('$1', found[1] ?? '');
  }
  return undefined;
}
