import { createHash } from 'node:crypto';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { documents } from '../../schema/documents.js';

/** The documents' texts are not ours to publish: they are read where they are, and only counts and hashes are kept. */
export const seedsFolder = (): string => process.env.SEEDS_DIR ?? join(process.cwd(), '..', 'shared', 'seeds');

const cited = ['S0', 'S1', 'S2', 'S3', 'S4'];
const fileOf = (document: string) => join(seedsFolder(), documents[document]?.fichier ?? '');
export const seedsArePresent = (): boolean => cited.every((document) => existsSync(fileOf(document)));

export const hash = (text: string): string => createHash('sha256').update(text).digest('hex');

/** One document, its lines counted from 1 as `cat -n` and citations do. */
export class Texte {
  private readonly lines: string[];

  readonly sha256: string;

  constructor(readonly document: string) {
    const text = readFileSync(fileOf(document), 'utf8').replace(/\r/g, '');
    this.lines = text.split('\n');
    this.sha256 = hash(text);
  }

  line(number: number): string {
    return this.lines[number - 1] ?? '';
  }

  /** The lines of a span, with their numbers, blank ones left out. */
  span(from: number, to: number): { number: number; text: string }[] {
    const numbers = Array.from({ length: to - from + 1 }, (_, index) => from + index);
    return numbers.map((number) => ({ number, text: this.line(number) })).filter(({ text }) => text.trim() !== '');
  }

  joined(from: number, to: number): string {
    return this.span(from, to)
      .map(({ text }) => text)
      .join('\n');
  }
}

export const readTextes = (): Map<string, Texte> => new Map(cited.map((document) => [document, new Texte(document)]));

/** `S1:146-154, 220` → the numbers of its lines; null for what is not one of the five documents. */
export function linesOf(citation: string): { document: string; numbers: number[] } | null {
  const [document = '', said = ''] = citation.split(':');
  if (!cited.includes(document)) return null;
  const numbers = said.split(',').flatMap((part) => {
    const [from = 0, to = from] = part.trim().split('-').map(Number);
    return Array.from({ length: to - from + 1 }, (_, index) => from + index);
  });
  return { document, numbers };
}
