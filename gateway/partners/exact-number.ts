/** JSON's own text for a number, where the engine has it (Node 21 and later). */
const { rawJSON } = JSON as { rawJSON?: (text: string) => unknown };

/**
 * A number whose digits a JavaScript number cannot hold (an identifier of nineteen digits, a long decimal): kept as the partner
 * wrote it, and written so again.
 */
export class ExactNumber {
  constructor(readonly text: string) {}

  toJSON(): unknown {
    return rawJSON ? rawJSON(this.text) : this.text;
  }

  toString(): string {
    return this.text;
  }
}

/** The reviver of `JSON.parse`; `source` is the number as it was written. */
export function reviveExactly(_key: string, value: unknown, context?: { source?: string }): unknown {
  const source = context?.source;
  if (typeof value !== 'number' || source === undefined) return value;
  return significantDigits(source) === significantDigits(String(value)) ? value : new ExactNumber(source);
}

/** `-0.00120e5` and `-120` have the same: a number read from a text is the nearest, so that its exponent cannot differ. */
function significantDigits(number: string): string {
  return number
    .replace(/e.*$/i, '')
    .replace(/[-.]/g, '')
    .replace(/^0+|0+$/g, '');
}
