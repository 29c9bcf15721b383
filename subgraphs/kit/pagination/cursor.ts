import { createHash } from 'node:crypto';
import { ClientError } from '../../../schema/errors.js';

/**
 * A cursor says after which row a page begins, and which list it belongs to. The seal makes a forged or displaced cursor
 * an error instead of a silently wrong page; it protects against mistakes and tampering, not secrets: rows are public.
 */
export function writeCursor(list: string, position: readonly string[]): string {
  return Buffer.from(JSON.stringify([seal(list, position), ...position])).toString('base64url');
}

/** Reads a cursor of this very list. Throws `CURSEUR_INVALIDE` on anything else. */
export function readCursor(list: string, cursor: string, length: number): string[] {
  let content: unknown;
  try {
    content = JSON.parse(Buffer.from(cursor, 'base64url').toString('utf8'));
  } catch {
    content = undefined;
  }
  if (Array.isArray(content) && content.length === length + 1 && content.every((part) => typeof part === 'string')) {
    const [sealed, ...position] = content as string[];
    if (sealed === seal(list, position)) return position;
  }
  throw new ClientError(
    'CURSEUR_INVALIDE',
    'Ce curseur ne vient pas de cette liste avec ces filtres : reprendre celui de « pageInfo.endCursor ».',
  );
}

const seal = (list: string, position: readonly string[]) =>
  createHash('sha256')
    .update(JSON.stringify([list, ...position]))
    .digest('base64url')
    .slice(0, 16);
