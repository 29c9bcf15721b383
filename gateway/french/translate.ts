import { documentMessages } from './document-messages.js';
import { httpMessages } from './http-messages.js';
import { valueMessages } from './value-messages.js';

/** A message of the libraries, as a pattern, and its French, where `$1`, `$2`… stand for what the pattern captured. */
export type Translation = readonly [pattern: RegExp, french: string];

/** `« valeur »; detail`: the detail is itself one of the messages. */
const nested = /^(.*?) : (.+)$/s;

/** The message in French; undefined when it is none of those we know. */
export function toFrench(message: string): string | undefined {
  const whole = translate(message);
  if (whole !== undefined) return whole;
  const { text, suggestion } = splitSuggestion(message);
  const translated = suggestion === '' ? undefined : translate(text);
  return translated && translated + suggestion;
}

function translate(text: string): string | undefined {
  for (const [pattern, french] of [...documentMessages, ...valueMessages, ...httpMessages]) {
    if (pattern.test(text)) return frenchDetail(text.replace(pattern, french));
  }
  return undefined;
}

function frenchDetail(sentence: string): string {
  const [, head, detail] = nested.exec(sentence) ?? [];
  if (!head || !detail) return sentence;
  return `${head} : ${toFrench(detail) ?? detail}`;
}

/** `Did you mean "a", "b", or "c"?` closes many messages. */
function splitSuggestion(message: string): { text: string; suggestion: string } {
  const start = message.indexOf(' Did you mean ');
  if (start < 0 || !message.endsWith('?')) return { text: message, suggestion: '' };
  const said = message.slice(start + ' Did you mean '.length, -1);
  const names = [...said.matchAll(/"([^"]+)"/g)].map(([, name]) => `« ${name} »`);
  const last = names.pop();
  const list = names.length > 0 ? `${names.join(', ')} ou ${last}` : last;
  const how = said.startsWith('to use an inline fragment') ? 'écrire un fragment sur' : 'dire';
  return { text: message.slice(0, start), suggestion: ` Vouliez-vous ${how} ${list} ?` };
}
