import { isEnumType, isLeafType, specifiedScalarTypes, type GraphQLLeafType } from 'graphql';

/**
 * Where a value of JSON ends, or -1 when it is not written exactly as we would write it ourselves: what passes here is
 * sent to the client without being read.
 */
export type ValueEnd = (bytes: Uint8Array, at: number, isPlain: boolean) => number;

const quote = 0x22;
const backslash = 0x5c;
const zero = 0x30;

/** In an answer known to hold neither escapes nor control characters, the next quote ends the string. */
export const stringEnd: ValueEnd = (bytes, at, isPlain) => {
  if (bytes[at] !== quote) return -1;
  if (isPlain) {
    const nearby = at + 24;
    for (let i = at + 1; i < nearby; i++) if (bytes[i] === quote) return i + 1;
    return bytes.indexOf(quote, nearby) + 1 || -1;
  }
  for (let i = at + 1; i < bytes.length; i++) {
    const byte = bytes[i] ?? 0;
    if (byte === quote) return i + 1;
    if (byte === backslash) return escapedEnd(bytes, i);
    if (byte < 0x20) return -1;
  }
  return -1;
};

const escapable = new Set([...'"\\/bfnrt'].map((character) => character.charCodeAt(0)));

function escapedEnd(bytes: Uint8Array, at: number): number {
  for (let i = at; i < bytes.length; i++) {
    const byte = bytes[i] ?? 0;
    if (byte === quote) return i + 1;
    if (byte < 0x20) return -1;
    if (byte !== backslash) continue;
    i++;
    const escaped = bytes[i] ?? 0;
    if (escapable.has(escaped)) continue;
    if (escaped !== 0x75 || !areHexadecimal(bytes, i + 1)) return -1;
    i += 4;
  }
  return -1;
}

function areHexadecimal(bytes: Uint8Array, from: number): boolean {
  for (let i = from; i < from + 4; i++) {
    if (!/[\da-f]/i.test(String.fromCharCode(bytes[i] ?? 0))) return false;
  }
  return true;
}

/** Numbers that JavaScript writes back with the very same characters; the others are not ours to pass on. */
const numberEnd: ValueEnd = (bytes, at) => {
  const whole = bytes[at] === 0x2d ? at + 1 : at;
  const point = digitsEnd(bytes, whole);
  const digits = point - whole;
  const startsWithZero = bytes[whole] === zero;
  if (digits === 0 || (startsWithZero && digits > 1)) return -1;
  const end = bytes[point] === 0x2e ? digitsEnd(bytes, point + 1) : point;
  const hasFraction = end > point;
  const isNegativeZero = startsWithZero && !hasFraction && whole > at;
  const isTrimmed = !hasFraction || (end > point + 1 && bytes[end - 1] !== zero);
  const isTiny = startsWithZero && bytes[point + 1] === zero && end - point > 7; // Perhaps written with an exponent.
  const isLong = end - whole > (hasFraction ? 16 : 15);
  if (isNegativeZero || !isTrimmed || isTiny || isLong || isExponent(bytes[end])) return -1;
  return end;
};

const intEnd: ValueEnd = (bytes, at, isPlain) => {
  const end = numberEnd(bytes, at, isPlain);
  if (end < 0 || end - at > 11) return -1;
  let value = 0;
  for (let i = bytes[at] === 0x2d ? at + 1 : at; i < end; i++) {
    const digit = (bytes[i] ?? 0) - zero;
    if (digit < 0) return -1;
    value = value * 10 + digit;
  }
  return value <= 0x7fffffff ? end : -1;
};

function digitsEnd(bytes: Uint8Array, at: number): number {
  let end = at;
  for (let byte = bytes[end] ?? 0; byte >= zero && byte <= 0x39; byte = bytes[++end] ?? 0);
  return end;
}

function isExponent(byte: number | undefined): boolean {
  return byte === 0x65 || byte === 0x45;
}

const booleanEnd: ValueEnd = (bytes, at) => {
  const first = bytes[at];
  if (first === 0x74) return textEnd(bytes, at, trueBytes);
  return first === 0x66 ? textEnd(bytes, at, falseBytes) : -1;
};

const trueBytes = Buffer.from('true');
const falseBytes = Buffer.from('false');

function textEnd(bytes: Uint8Array, at: number, text: Uint8Array): number {
  for (let i = 0; i < text.length; i++) if (bytes[at + i] !== text[i]) return -1;
  return at + text.length;
}

/** Custom scalars are the partner's own: any simple value passes. */
const customEnd: ValueEnd = (bytes, at, isPlain) => {
  const end = bytes[at] === quote ? stringEnd(bytes, at, isPlain) : numberEnd(bytes, at, isPlain);
  return end < 0 ? booleanEnd(bytes, at, isPlain) : end;
};

const byScalar: Record<string, ValueEnd> = {
  String: stringEnd,
  ID: stringEnd,
  Int: intEnd,
  Float: numberEnd,
  Boolean: booleanEnd,
};

export function valueEnd(type: GraphQLLeafType): ValueEnd {
  if (isEnumType(type)) return oneOf(type.getValues().map((value) => value.name));
  const isStandard = isLeafType(type) && specifiedScalarTypes.some((scalar) => scalar.name === type.name);
  return (isStandard ? byScalar[type.name] : undefined) ?? customEnd;
}

/** Only these texts, as they are. */
export function oneOf(texts: readonly string[]): ValueEnd {
  const literals = texts.map((text) => Buffer.from(JSON.stringify(text)));
  return (bytes, at) => {
    for (const literal of literals) {
      const end = textEnd(bytes, at, literal);
      if (end > 0) return end;
    }
    return -1;
  };
}
