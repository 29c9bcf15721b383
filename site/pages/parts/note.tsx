import type { Source } from '../reading/notes.js';
import { useReading } from '../reading/page-reading.js';

/** The numbers of the passages a figure comes from, each leading to the list of sources at the end of the page. */
export function Note({ of }: { of: Source | readonly (Source | null)[] | null | undefined }) {
  const { notes } = useReading();
  const given: readonly (Source | null)[] = of ? (isList(of) ? of : [of]) : [];
  const cited = given.filter((source) => source !== null).map((source) => notes.cite(source));
  const distinct = [...new Map(cited.map((note) => [note.number, note])).values()];
  if (distinct.length === 0) return null;
  return (
    <sup className="note">
      {distinct.map(({ number, source }) => (
        <a
          key={number}
          href={`#source-${number}`}
          title={`${source.document}, lignes ${source.lignes} — ${source.emetteur}`}
        >
          <span className="cachee">source </span>[{number}]
        </a>
      ))}
    </sup>
  );
}

const isList = (of: Source | readonly (Source | null)[]): of is readonly (Source | null)[] => Array.isArray(of);
