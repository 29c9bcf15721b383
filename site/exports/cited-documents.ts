import type { Provenance, Row } from '../tables/table.js';

export interface CitedDocument extends Omit<Provenance, 'said' | 'lines'> {
  /** The passages read, as long as they can be listed; each row has its own in any case. */
  readonly lines: string;
}

/** Past this many passages of one document, a list says less than the rows do, and would grow with them. */
const mostPassages = 200;

/** The documents that the rows of a file cite, gathered as they pass. */
export class CitedDocuments {
  private readonly found = new Map<string, { cited: Provenance; lines: Set<string>; isCut: boolean }>();

  add(row: Row): void {
    for (const { sources } of row) for (const source of sources) this.note(source);
  }

  private note(cited: Provenance): void {
    const { document, title, issuer, date, licence, lines } = cited;
    if (!document && !title) return;
    const key = JSON.stringify([document, title, issuer, date, licence]);
    const known = this.found.get(key) ?? { cited, lines: new Set(), isCut: false };
    this.found.set(key, known);
    if (known.lines.size < mostPassages) known.lines.add(lines);
    else known.isCut ||= !known.lines.has(lines);
  }

  list(): CitedDocument[] {
    return [...this.found.values()]
      .map(({ cited: { document, title, issuer, date, licence }, lines, isCut }) => {
        const listed = [...lines]
          .sort((one, other) => Number.parseInt(one, 10) - Number.parseInt(other, 10))
          .join(' ; ');
        const said = isCut
          ? `Plus de ${String(mostPassages)} passages : voir la colonne « Sources » de chaque ligne.`
          : listed;
        return { document, title, issuer, date, licence, lines: said };
      })
      .sort((one, other) => (one.document < other.document ? -1 : Number(one.document > other.document)));
  }

  licences(): string[] {
    return [...new Set([...this.found.values()].map(({ cited }) => cited.licence).filter(Boolean))].sort();
  }
}
