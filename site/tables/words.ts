import { isEnumType, isObjectType, type GraphQLSchema } from 'graphql';

const bare = (word: string): string => word.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();

const vocabularies = new WeakMap<GraphQLSchema, ReadonlyMap<string, string>>();

/** Names of the contract bear no accents; its descriptions do: « équipements » is read there for `equipements`. */
function vocabularyOf(schema: GraphQLSchema): ReadonlyMap<string, string> {
  const known = vocabularies.get(schema);
  if (known) return known;
  const counts = new Map<string, Map<string, number>>();
  for (const text of descriptionsOf(schema)) {
    for (const { 0: word, index } of text.matchAll(/\p{L}+/gu)) {
      // A word that opens a sentence bears a capital that is not its own.
      const opens = /(?:^|[.:»]\s+|« )$/u.test(text.slice(0, index)) && /^\p{Lu}(?!\p{Lu})/u.test(word);
      const spelling = opens ? word.toLowerCase() : word;
      const spellings = counts.get(bare(word)) ?? new Map<string, number>();
      counts.set(bare(word), spellings.set(spelling, (spellings.get(spelling) ?? 0) + 1));
    }
  }
  const vocabulary = new Map<string, string>();
  for (const [word, spellings] of counts) {
    const [best] = [...spellings].sort((one, other) => other[1] - one[1]);
    // An acronym is short; a long word in capitals is only shouted.
    if (best) vocabulary.set(word, /^\p{Lu}{8,}$/u.test(best[0]) ? best[0].toLowerCase() : best[0]);
  }
  vocabularies.set(schema, vocabulary);
  return vocabulary;
}

function descriptionsOf(schema: GraphQLSchema): string[] {
  return Object.values(schema.getTypeMap()).flatMap((type) => {
    if (type.name.startsWith('__')) return [];
    const fields = isObjectType(type) ? Object.values(type.getFields()) : isEnumType(type) ? type.getValues() : [];
    const args = isObjectType(type) ? Object.values(type.getFields()).flatMap((field) => field.args) : [];
    return [type, ...fields, ...args].flatMap(({ description }) => description ?? []);
  });
}

const spelled: Readonly<Record<string, string>> = { id: 'identifiant', __typename: 'sorte', totalCount: 'nombre' };

/** Words that descriptions do not hold, or hold in another sense. */
const exceptions = new Map(
  (
    'adoptée apporté attesté bénéficiaire capacité catégories classe clé compté créé déclinée délibérant désignations détail ' +
    'échus élu énoncée énumérée EPCI équipes ETP finalité finalités fréquence gravité indéterminés intitulés modifié ' +
    'modifiés nouveauté opérandes partagée précautions précédente présences repères répartition représentant représentants ' +
    'résiliations respectées RRULE série validité visé œuvre'
  )
    .split(' ')
    .map((word) => [bare(word).replace('œ', 'oe'), word]),
).set('epcis', 'EPCI');

/** `communeSite` → « Commune site »; `numeros` → « Numéros ». */
export function wordsOf(name: string, schema: GraphQLSchema): string {
  const vocabulary = vocabularyOf(schema);
  const words = (spelled[name] ?? name).match(/\p{Lu}?\p{Ll}+|\p{Lu}+(?!\p{Ll})|\d+/gu) ?? [name];
  const text = words
    .map((word) => exceptions.get(bare(word)) ?? vocabulary.get(bare(word)) ?? word.toLowerCase())
    .join(' ');
  return text.charAt(0).toUpperCase() + text.slice(1);
}

/** « Commune · nom »: only the first part keeps its capital, unless it is an acronym. */
export function headerOf(names: readonly string[], schema: GraphQLSchema): string {
  return names
    .map((name) => wordsOf(name, schema))
    .map((words, index) =>
      index === 0 || /^\p{Lu}{2}/u.test(words) ? words : words.charAt(0).toLowerCase() + words.slice(1),
    )
    .join(' · ');
}
