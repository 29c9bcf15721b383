import { suggestionList } from 'graphql/jsutils/suggestionList.js';

/** « Vouliez-vous dire… » ; empty when nothing looks like it. */
export function closeNames(given: string, known: readonly string[]): string {
  const containing = known.filter((name) => given.length > 2 && name.includes(given));
  const close = [...new Set([...suggestionList(given, known), ...containing])].slice(0, 3);
  return close.length > 0 ? ` Vouliez-vous dire ${close.map((name) => `« ${name} »`).join(' ou ')} ?` : '';
}
