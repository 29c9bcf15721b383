import { reviveExactly } from './exact-number.js';

/** Deeper, a text is no answer: whoever walks it, and `JSON.stringify` itself, would run out of stack. */
const deepest = 500;
/** A JavaScript number holds any fifteen digits. */
const longestSafe = 15;

/**
 * Reads what a partner sent without changing a figure of it: numbers that a JavaScript number cannot hold come as
 * `ExactNumber`. Throws a `SyntaxError` on what is no JSON, or nests too deep.
 */
export function readJson(bytes: Buffer): unknown {
  const { depth, hasLongNumber } = inspect(bytes);
  if (depth > deepest) throw new SyntaxError(`nested more than ${String(deepest)} deep`);
  const text = bytes.toString('utf8');
  return hasLongNumber ? (JSON.parse(text, reviveExactly) as unknown) : JSON.parse(text);
}

/** How deep it nests, and whether a number has many digits, or an exponent; strings are skipped. */
function inspect(bytes: Buffer): { depth: number; hasLongNumber: boolean } {
  let open = 0;
  let depth = 0;
  let digits = 0;
  let hasLongNumber = false;
  for (let at = 0; at < bytes.length; at++) {
    const byte = bytes[at] ?? 0;
    if ((byte >= zero && byte <= nine) || byte === point) {
      if (++digits > longestSafe) hasLongNumber = true;
      continue;
    }
    if (digits > 0 && (byte === 0x65 || byte === 0x45)) hasLongNumber = true;
    digits = 0;
    if (byte === quote) at = stringEnd(bytes, at + 1);
    else if (byte === openBracket || byte === openBrace) depth = Math.max(depth, ++open);
    else if (byte === closeBracket || byte === closeBrace) open--;
  }
  return { depth, hasLongNumber };
}

/** Where the closing quote stands. */
function stringEnd(bytes: Buffer, from: number): number {
  let at = from;
  for (let byte = bytes[at]; byte !== undefined && byte !== quote; byte = bytes[at]) at += byte === backslash ? 2 : 1;
  return at;
}

const quote = 0x22;
const backslash = 0x5c;
const point = 0x2e;
const zero = 0x30;
const nine = 0x39;
const openBracket = 0x5b;
const closeBracket = 0x5d;
const openBrace = 0x7b;
const closeBrace = 0x7d;
