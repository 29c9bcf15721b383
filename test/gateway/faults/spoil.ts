import { createHash } from 'node:crypto';

/** What a partner may do to an answer, chosen at random: most of it is no longer what was promised. */

/** Numbers that look random and are the same at every run. */
export function randomFrom(seed: number): () => number {
  let state = seed * 2654435761 + 1;
  return () => {
    state = (Math.imul(state ^ (state >>> 15), 2246822519) + 374761393) >>> 0;
    return state / 2 ** 32;
  };
}

/** A null that the partner said itself, and what stood there. */
export interface OwnNull {
  /** The name it had, and how deep it was in a list: `pieces`, `pieces[]`. */
  readonly place: string;
  readonly value: unknown;
}

const wrongText = ['{"surprise":1}', '[]', '0.5', 'true', '[[null]]'];
const wrongWhole = ['"x"', '{}', '[]', 'true', '3000000000', '0.5', '1e400', '-1e30'];
const wrongNumber = ['"x"', '{}', '[]', 'true', '1e400'];
const wrongBoolean = ['"oui"', '0.5', '{}', '[]'];
const wrongList = ['{}', '"x"', '7', 'true'];
const wrongObject = ['"x"', '7', '[]', 'true', '[{}]', '{}'];
const wrongType = ['"Inconnu"', '"Critique"', '7', '{}'];

function wrongFor(value: unknown, name: string): readonly string[] {
  if (name === 'genre') return [...wrongText, '"INCONNU"', '3'];
  if (typeof value === 'string') return wrongText;
  if (typeof value === 'number') return Number.isInteger(value) ? wrongWhole : wrongNumber;
  if (typeof value === 'boolean') return wrongBoolean;
  return Array.isArray(value) ? wrongList : wrongObject;
}

const endless = '['.repeat(20_000) + ']'.repeat(20_000);

/** What is sent in the place of the whole answer. */
const instead: Record<string, (text: string) => string | Buffer> = {
  'an empty object': () => '{}',
  'a list': () => '[]',
  null: () => 'null',
  nothing: () => '',
  HTML: () => '<html><body>502</body></html>',
  'data that is null': () => '{"data":null}',
  'data that is a list': () => '{"data":[]}',
  'only an error': () => '{"data":null,"errors":[{"message":"x"}]}',
  'errors that are none': () => '{"data":null,"errors":["x",null,7]}',
  'an answer cut short': (text) => text.slice(0, Math.floor(text.length * 0.7)),
  'something after the answer': (text) => `${text}x`,
  'a number that is none': (text) => text.replace(/(?<=":)\d+(\.\d+)?/, 'NaN'),
  'a value that nests without end': (text) => text.replace(/(?<=":)\d+(\.\d+)?|(?<=":)"[^"]*"/, endless),
  'a raw control character': (text) => text.replace(/":"/, '":"\n'),
  'an error without a path': (text) => text.replace(/\}$/, ',"errors":[{"message":"x"}]}'),
  'an error at an odd path': (text) => text.replace(/\}$/, ',"errors":[{"message":"x","path":["_entities",99,{}]}]}'),
  'an error that is no object': (text) => text.replace(/\}$/, ',"errors":[null,"x"]}'),
  'extensions beside the data': (text) => text.replace(/\}$/, ',"extensions":{"a":[1]}}'),
};

export interface Habits {
  /** It only lacks a few figures: what it answers is of the form that was promised. */
  readonly onlyNulls: boolean;
  /** It mixes entities up: to be noticed only where keys are answered. */
  readonly swaps: boolean;
}

export class Spoiler {
  readonly ownNulls: OwnNull[] = [];
  /** The kinds of fault that were committed. */
  readonly kinds: string[] = [];

  readonly #random: () => number;
  readonly #rate: number;

  constructor(
    /** The same one spoils the same answer in the same way. */
    seed: string,
    private readonly habits: Habits,
  ) {
    this.#random = randomFrom(createHash('sha256').update(seed).digest().readUInt32BE());
    this.#rate = habits.onlyNulls ? 0.04 : 0.02 + this.#random() * 0.06;
  }

  /** The JSON of an answer, spoiled. */
  answer(result: { readonly data?: unknown }): string | Buffer {
    const { data } = JSON.parse(JSON.stringify(result)) as { data: unknown };
    const errors: string[] = [];
    const text = `{"data":${this.#data(data, errors)}${errors.length > 0 ? `,"errors":[${errors.join()}]` : ''}}`;
    if (this.habits.onlyNulls || this.#random() > 0.15) return text;
    const kind = this.#pick(Object.keys(instead));
    this.kinds.push(kind);
    return instead[kind]?.(text) ?? text;
  }

  #data(data: unknown, errors: string[]): string {
    const entities = (data as { _entities?: unknown[] } | null)?._entities;
    if (!entities) return this.#text(data, '', errors, []);
    const texts = entities.map((entity, index) => this.#entity(entity, index, errors));
    if (this.#hit('fewer entities')) texts.pop();
    else if (this.#hit('more entities')) texts.push(this.#pick(['{}', 'null', texts[0] ?? 'null']));
    else if (this.habits.swaps && this.#hit('swapped entities')) texts.reverse();
    return this.#hit('no entities') ? '{"_entities":null}' : `{"_entities":[${texts.join()}]}`;
  }

  #entity(entity: unknown, index: number, errors: string[]): string {
    if (typeof entity === 'object' && entity !== null && this.#hit('an unknown entity')) {
      // Every field of an entity that it does not know is a null of its own.
      for (const [name, value] of Object.entries(entity)) this.ownNulls.push({ place: name, value });
      return 'null';
    }
    if (this.#hit('an entity that is none')) return this.#pick(['7', '"x"', '[]', 'true']);
    return this.#text(entity, '', errors, ['_entities', index]);
  }

  #text(value: unknown, place: string, errors: string[], path: readonly (string | number)[]): string {
    if (value === null) return 'null';
    if (place !== '' && this.#hit('a null')) {
      this.ownNulls.push({ place, value });
      if (this.#hit('an error at a null', 0.3)) errors.push(JSON.stringify({ message: 'x', path }));
      return 'null';
    }
    if (place !== '' && this.#hit('another type')) return this.#pick(wrongFor(value, place));
    if (Array.isArray(value)) {
      return `[${value.map((item, index) => this.#text(item, `${place}[]`, errors, [...path, index])).join()}]`;
    }
    if (typeof value !== 'object') return JSON.stringify(value);
    return `{${Object.entries(value as object)
      .flatMap(([name, inner]) => this.#field(name, inner, errors, [...path, name]))
      .join()}}`;
  }

  #field(name: string, value: unknown, errors: string[], path: readonly (string | number)[]): string[] {
    const key = JSON.stringify(name);
    if (name === '__typename') {
      if (this.#hit('no name of type')) return [];
      return [`${key}:${this.#hit('another name of type') ? this.#pick(wrongType) : JSON.stringify(value)}`];
    }
    if (this.#hit('a missing field')) return [];
    const written = `${key}:${this.#text(value, name, errors, path)}`;
    // The last one counts, whatever the first one said.
    if (this.#hit('a key twice')) return [`${key}:${this.#pick(wrongFor(value, name))}`, written];
    return this.#hit('a field nobody asked for') ? ['"inconnu":[1]', written] : [written];
  }

  #hit(kind: string, rate = this.#rate): boolean {
    const hit = this.#random() < rate / 2 && (!this.habits.onlyNulls || kind === 'a null');
    if (hit) this.kinds.push(kind);
    return hit;
  }

  #pick<T>(among: readonly T[]): T {
    return among[Math.floor(this.#random() * among.length)] as T;
  }
}

export const wholeAnswerKinds = Object.keys(instead);
