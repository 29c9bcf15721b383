import { below, type AnswerPath } from './answer-path.js';
import { emptyCell, reach, reasonOf, type Reading } from './cells.js';
import { concordanceOf, noEvidence } from './evidence.js';
import { askedFor, type Asked } from './place.js';
import { isAnswered, provenanceOf } from './provenance.js';
import { isSource } from './roles.js';
import type { Cell, Provenance } from './table.js';

/** A fact and every passage that says it, as one cell: where passages differ it has no value, and says what each says. */
export function attestedCell(asked: Asked, value: unknown, path: AnswerPath, reading: Reading): Cell {
  const { place } = asked;
  if (!place || !isAnswered(value))
    return emptyCell({ code: 'ILLISIBLE', explanation: 'Valeur d’une forme inattendue.' });
  const sources = attestationsOf(asked, value);
  const said = [...new Set(sources.map((source) => source.said).filter((text) => text !== undefined))];
  const concordance = concordanceOf(place, value);
  const isDivergent = concordance === undefined ? said.length > 1 : concordance === 'DIVERGENT';
  const valeur = askedFor(place, 'valeur');
  const agreed = valeur ? value[valeur.key] : !isDivergent && said.length === 1 ? attested(asked, value)[0] : null;
  if (agreed !== null && agreed !== undefined) {
    return { value: agreed as Cell['value'], sources, absence: undefined, isDivergent };
  }
  const own = reach(place, value, path, noEvidence, reading);
  const reason = own.evidence.reasonFor('valeur') ?? reading.errors.at(below(path, valeur?.key ?? 'valeur'));
  const absence = isDivergent ? { code: 'DIVERGENT', explanation: dissent(sources) } : reason;
  const unsaid = valeur
    ? reasonOf(valeur, own, reading)
    : { code: 'NON_DEMANDE', explanation: 'La question ne demande pas le champ « valeur ».' };
  return { value: null, sources, absence: absence ?? unsaid, isDivergent };
}

/** Each passage, with what it says. */
function attestationsOf(asked: Asked, value: Readonly<Record<string, unknown>>): Provenance[] {
  const attestations = askedFor(asked.place, 'attestations');
  const cited = attestations?.place?.asked.filter(isSource) ?? [];
  const valeur = askedFor(attestations?.place, 'valeur');
  const items = attestations && value[attestations.key];
  return (Array.isArray(items) ? items : []).filter(isAnswered).flatMap((item) => {
    const said = valeur && item[valeur.key] !== null ? String(item[valeur.key]) : undefined;
    const passages = cited.flatMap((source) => provenanceOf(item[source.key], source, said));
    const unsourced = { document: '', lines: '', title: '', issuer: '', date: undefined, licence: '', said };
    return passages.length > 0 || said === undefined ? passages : [unsourced];
  });
}

function attested(asked: Asked, value: Readonly<Record<string, unknown>>): unknown[] {
  const attestations = askedFor(asked.place, 'attestations');
  const valeur = askedFor(attestations?.place, 'valeur');
  const items = attestations && value[attestations.key];
  return valeur && Array.isArray(items) ? items.filter(isAnswered).map((item) => item[valeur.key]) : [];
}

/** « 2021-11-08 (S1, l. 184) ; 2022-11-08 (S1, l. 220) » */
export function dissent(sources: readonly Provenance[]): string {
  const said = sources.map(({ said: text = '?', document, lines }) =>
    document ? `${text} (${document}, l. ${lines})` : text,
  );
  return said.length > 0 ? `Les documents se contredisent : ${said.join(' ; ')}.` : 'Les documents se contredisent.';
}
