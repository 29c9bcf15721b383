/** A passage as the graph cites it. */
export interface Source {
  readonly document: string;
  readonly lignes: string;
  readonly titre: string;
  readonly piece: string;
  readonly emetteur: string;
  readonly datePiece: string | null;
  readonly licence: string;
}

/** What each page asks of a source, to be able to cite it whole. */
export const sourceFragment = `
  fragment Passage on Source { document lignes titre piece emetteur datePiece licence }
`;

export interface Note {
  readonly number: number;
  readonly source: Source;
}

/**
 * The notes of one page: each passage is numbered where it is first cited, and listed at the end, by document.
 * The list is complete only once everything above it has been rendered.
 */
export class Notes {
  private readonly byPassage = new Map<string, Note>();

  cite(source: Source): Note {
    const key = `${source.document}\n${source.lignes}\n${source.piece}`;
    const known = this.byPassage.get(key);
    if (known) return known;
    const note = { number: this.byPassage.size + 1, source };
    this.byPassage.set(key, note);
    return note;
  }

  /** In the order of the documents' codes; the passages of each in the order in which the page cites them. */
  byDocument(): { readonly document: Source; readonly notes: readonly Note[] }[] {
    const documents = new Map<string, Note[]>();
    for (const note of this.byPassage.values()) {
      const { document } = note.source;
      documents.set(document, [...(documents.get(document) ?? []), note]);
    }
    return [...documents.entries()]
      .sort(([one], [other]) => one.localeCompare(other, 'fr'))
      .flatMap(([, notes]) => (notes[0] ? [{ document: notes[0].source, notes }] : []));
  }
}
