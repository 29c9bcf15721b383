import { askedFor, type Asked } from './place.js';
import type { Provenance } from './table.js';

type Answered = Readonly<Record<string, unknown>>;

/** A passage as the answer cites it; nothing where the document itself was not asked for. */
export function provenanceOf(value: unknown, asked: Asked, said?: string): Provenance[] {
  if (Array.isArray(value)) return value.flatMap((item) => provenanceOf(item, asked, said));
  if (!isAnswered(value)) return [];
  const read = (name: string): string => {
    const found = askedFor(asked.place, name);
    const text = found ? value[found.key] : undefined;
    return typeof text === 'string' ? text : '';
  };
  const document = read('document') || read('fichier');
  const lines = read('lignes');
  const title = [read('titre'), read('piece')].filter(Boolean).join(' — ');
  if (!document && !lines && !title) return [];
  const date = read('datePiece') || undefined;
  return [{ document, lines, title, issuer: read('emetteur'), date, licence: read('licence'), said }];
}

export const isAnswered = (value: unknown): value is Answered =>
  typeof value === 'object' && value !== null && !Array.isArray(value);
