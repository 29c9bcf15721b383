import type { Absence } from './table.js';
import type { AnswerError } from './context.js';

/** A place of the answer, as a list that grows by its end without being copied. */
export interface AnswerPath {
  readonly above: AnswerPath | undefined;
  readonly key: string | number;
}

export const below = (above: AnswerPath | undefined, key: string | number): AnswerPath => ({ above, key });

function keysOf(path: AnswerPath | undefined): (string | number)[] {
  const keys = [];
  for (let at = path; at; at = at.above) keys.unshift(at.key);
  return keys;
}

/** The errors of an answer, found from the null they left. */
export class ErrorsByPath {
  private readonly exact = new Map<string, AnswerError>();
  /** Every place above an error: a null spreads upwards to the first field that may be null. */
  private readonly above = new Map<string, AnswerError>();
  private readonly whole: AnswerError | undefined;

  constructor(private readonly errors: readonly AnswerError[] = []) {
    for (const error of errors) {
      const path = error.path ?? [];
      if (path.length === 0) this.whole ??= error;
      else if (!this.exact.has(named(path))) this.exact.set(named(path), error);
      for (let length = 0; length < path.length; length++) {
        const place = named(path.slice(0, length));
        if (!this.above.has(place)) this.above.set(place, error);
      }
    }
  }

  /** Why there is nothing at this place: the error there, under which it is, or that rose to it. */
  at(path: AnswerPath | undefined): Absence | undefined {
    if (this.errors.length === 0) return undefined;
    const keys = keysOf(path);
    for (let length = keys.length; length > 0; length--) {
      const error = this.exact.get(named(keys.slice(0, length)));
      if (error) return absenceOf(error);
    }
    const risen = this.above.get(named(keys)) ?? (keys.length === 0 ? this.whole : undefined);
    return risen && absenceOf(risen);
  }
}

const named = (path: readonly (string | number)[]): string => JSON.stringify(path);

function absenceOf({ message, extensions }: AnswerError): Absence {
  const { code = 'ERREUR', partenaire } = extensions ?? {};
  return { code, explanation: partenaire ? `${message} (partenaire : ${partenaire})` : message };
}
