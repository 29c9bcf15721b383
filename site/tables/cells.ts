import { getNamedType, isNonNullType } from 'graphql';
import { below, type AnswerPath, type ErrorsByPath } from './answer-path.js';
import { attestedCell } from './attested-cell.js';
import type { TableContext } from './context.js';
import { countCell } from './count-cell.js';
import { evidenceOf, noEvidence, ownersOf, type Evidence } from './evidence.js';
import type { Asked, Place } from './place.js';
import { isAnswered } from './provenance.js';
import { explainsItself, partsOf, type Part } from './roles.js';
import type { Absence, Cell } from './table.js';

/** Where the reading of an answer stands. */
export interface Reading {
  readonly context: TableContext;
  readonly errors: ErrorsByPath;
}

/** An object of the answer, with all that is known of it when it is reached. */
export interface Reached {
  readonly place: Place;
  readonly object: Readonly<Record<string, unknown>>;
  readonly path: AnswerPath | undefined;
  readonly evidence: Evidence;
}

export const reach = (
  place: Place,
  object: Readonly<Record<string, unknown>>,
  path: AnswerPath | undefined,
  inherited: Evidence,
  { context }: Reading,
): Reached => ({ place, object, path, evidence: evidenceOf(place, object, inherited, context.owners) });

/** The cells of an object, in the order of `columnsOf`. */
export const cellsOf = (reached: Reached, reading: Reading, parts = partsOf(reached.place)): Cell[] =>
  parts.flatMap((part) => cellsOfPart(part, reached, reading));

function cellsOfPart(part: Part, reached: Reached, reading: Reading): Cell[] {
  const { asked } = part;
  const value = reached.object[asked.key];
  if (value === null || value === undefined) {
    const absence = reasonOf(asked, reached, reading);
    return part.kind === 'object' ? emptyCells(part.place, absence) : [emptyCell(absence)];
  }
  const path = below(reached.path, asked.key);
  switch (part.kind) {
    case 'value':
      return [{ ...sourced(asked, reached, reading), value: scalar(value) }];
    case 'values':
      return [joined(asked, value, reached, reading)];
    case 'attested':
      return [attestedCell(asked, value, path, reading)];
    case 'list':
      return [countCell(part.asked, part.list, value, reached, reading)];
    case 'object':
      return isAnswered(value)
        ? cellsOf(reach(part.place, value, path, evidenceBelow(asked, reached, reading), reading), reading)
        : [];
  }
}

export const emptyCell = (absence: Absence): Cell => ({ value: null, sources: [], absence, isDivergent: false });

export const emptyCells = (place: Place, absence: Absence): Cell[] =>
  partsOf(place).flatMap((part) => (part.kind === 'object' ? emptyCells(part.place, absence) : [emptyCell(absence)]));

/** A cell's part of what its object says; its value is to be filled in. */
export function sourced(asked: Asked, { evidence }: Reached, { context }: Reading): Cell {
  const isExact = asked.name === 'valeur' || getNamedType(asked.field.type).name === 'Decimal';
  const isFigure = isExact || (!isNonNullType(asked.field.type) && isMeasure(asked));
  return {
    value: null,
    sources: isVouchedFor(asked, evidence, context) ? evidence.sources : [],
    absence: undefined,
    isDivergent: evidence.isDivergent && (isFigure || asked.name === 'concordance'),
    mark: asked.name === 'valeur' ? evidence.mark : undefined,
  };
}

const isMeasure = (asked: Asked): boolean => ['Int', 'Boolean', 'Date'].includes(getNamedType(asked.field.type).name);

const isVouchedFor = (asked: Asked, evidence: Evidence, { owners }: TableContext): boolean => {
  const answeredBy = ownersOf(asked, owners);
  return answeredBy.length === 0 || answeredBy.some((owner) => evidence.citedBy.includes(owner));
};

/** What an object hands down to those below it that cite nothing themselves. */
export const evidenceBelow = (asked: Asked, { evidence }: Reached, { context }: Reading): Evidence =>
  isVouchedFor(asked, evidence, context) ? evidence : noEvidence;

/** Why a name of an object has no value: what the object says, else the error there, else what the contract says. */
export function reasonOf(asked: Asked, { place, object, path, evidence }: Reached, { errors }: Reading): Absence {
  const said = evidence.reasonFor(asked.name) ?? errors.at(below(path, asked.key));
  if (said) return said;
  if (!(asked.key in object))
    return { code: 'SANS_OBJET', explanation: 'Ce champ n’existe pas pour cette sorte d’objet.' };
  const isAsked = place.asked.some(({ name }) => name === 'absences' || name === 'absence');
  const hint = explainsItself(place.types) && !isAsked ? ' ; la question ne demande pas le champ « absences »' : '';
  const description = asked.field.description ?? '';
  const meaning = /\bnul|le cas échéant|\bvide\b/i.test(description) ? ` D’après le contrat : « ${description} »` : '';
  return { code: 'SANS_RAISON', explanation: `Nul dans le graphe, sans raison donnée${hint}.${meaning}` };
}

function scalar(value: unknown): Cell['value'] {
  return typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean'
    ? value
    : JSON.stringify(value);
}

/** A short list of plain values is one cell. */
function joined(asked: Asked, value: unknown, reached: Reached, reading: Reading): Cell {
  const items = Array.isArray(value) ? value.flat() : [value];
  const cell = sourced(asked, reached, reading);
  if (items.length > 0) return { ...cell, value: items.map((item) => String(scalar(item))).join(' | ') };
  const empty = { code: 'LISTE_VIDE', explanation: 'La liste est vide : le graphe n’en donne aucun élément.' };
  return { ...cell, absence: reached.evidence.reasonFor(asked.name) ?? empty };
}
