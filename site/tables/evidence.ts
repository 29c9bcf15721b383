import { getNamedType, isEnumType } from 'graphql';
import type { FieldOwners } from '../site.js';
import { askedFor, type Asked, type Place } from './place.js';
import { isAnswered, provenanceOf } from './provenance.js';
import { citesItself, isAbsence, isRefusal, isSource } from './roles.js';
import type { Absence, Provenance } from './table.js';

type Answered = Readonly<Record<string, unknown>>;

/** What an object of the answer says about its own fields. */
export interface Evidence {
  readonly sources: readonly Provenance[];
  /** Whose the sources are: a field that another partner answers is not vouched for by them. */
  readonly citedBy: readonly string[];
  readonly isDivergent: boolean;
  /** What its figure is worth, where the object says so. */
  readonly mark: Absence | undefined;
  /** The object's reason for an empty field. */
  reasonFor(name: string): Absence | undefined;
}

export const noEvidence: Evidence = {
  sources: [],
  citedBy: [],
  isDivergent: false,
  mark: undefined,
  reasonFor: () => undefined,
};

/** A value that may be published as it is needs no mark. */
const plain = new Set(['DIFFUSABLE']);

export function evidenceOf(place: Place, object: Answered, inherited: Evidence, owners: FieldOwners): Evidence {
  const own = place.asked.filter(isSource);
  const citing = own.length > 0 || citesItself(place.types);
  const reasons = place.asked.filter((asked) => isAbsence(asked) || isRefusal(asked));
  const trace = citing ? undefined : askedFor(place, 'trace');
  const status = statusOf(place, object);
  const passages = trace ? passagesRead(object[trace.key], trace) : [];
  const citedBy = trace ? [trace] : own;
  return {
    sources: citing
      ? own.flatMap((asked) => provenanceOf(object[asked.key], asked))
      : trace
        ? passages
        : inherited.sources,
    citedBy: citing || trace ? citedBy.flatMap((asked) => ownersOf(asked, owners)) : inherited.citedBy,
    isDivergent: concordanceOf(place, object) === 'DIVERGENT',
    mark: status && !plain.has(status.code) ? status : undefined,
    reasonFor: (name) => {
      const said = reasons.flatMap((asked) => reasonsIn(object[asked.key], asked, name));
      return said[0] ?? (name === 'valeur' && status && !plain.has(status.code) ? status : undefined);
    },
  };
}

/** Who answers a field; kept to those of `among` where its type is shared by several houses. */
export function ownersOf(asked: Asked, owners: FieldOwners, among: readonly string[] = []): string[] {
  const all = asked.parents.map((parent) => owners(parent.name, asked.name));
  const kept = all.map((some) => {
    const shared = some.filter((owner) => among.includes(owner));
    return shared.length > 0 ? shared : some;
  });
  return [...new Set(kept.flat())];
}

/** A calculation cites what it read: each step of its trace that has a passage. */
function passagesRead(value: unknown, trace: Asked): Provenance[] {
  const cited = trace.place?.asked.filter(isSource) ?? [];
  const [operation, result] = [askedFor(trace.place, 'operation'), askedFor(trace.place, 'resultat')];
  return (Array.isArray(value) ? value : []).filter(isAnswered).flatMap((step) => {
    const said = operation && result ? `${String(step[operation.key])} = ${String(step[result.key])}` : undefined;
    return cited.flatMap((asked) => provenanceOf(step[asked.key], asked, said));
  });
}

export function concordanceOf(place: Place, object: Answered): unknown {
  const asked = askedFor(place, 'concordance');
  return asked && object[asked.key];
}

/** The reasons of one field among those an object gives: its list of absences, its single absence, a refusal. */
function reasonsIn(value: unknown, asked: Asked, name: string): Absence[] {
  if (Array.isArray(value)) return value.flatMap((item) => reasonsIn(item, asked, name));
  if (!isAnswered(value)) return [];
  const read = (field: string): unknown => {
    const found = askedFor(asked.place, field);
    return found && value[found.key];
  };
  const champ = read('champ');
  if (asked.isList && champ !== name) return [];
  // `absenceActions` is about `actions`; `absence`, about whatever is empty beside it, unless it names a field.
  const subject = asked.isList ? '' : asked.name.replace(/^absence/, '');
  if (isAbsence(asked) && subject && subject.toLowerCase() !== name.toLowerCase()) return [];
  const named = asked.parents.some((parent) => 'getFields' in parent && String(champ) in parent.getFields());
  if (!asked.isList && named && champ !== name) return [];
  const explanation = [read('explication'), causes(read('enCause'))].filter(Boolean).join(' ');
  return [{ code: String(read('raison') ?? 'ABSENT'), explanation: explanation || 'Raison donnée sans explication.' }];
}

const causes = (value: unknown): string => (Array.isArray(value) && value.length > 0 ? `(${value.join(', ')})` : '');

/** `statut: SECRET_PRIMAIRE` beside a figure, with what the contract says of it. */
function statusOf(place: Place, object: Answered): Absence | undefined {
  const asked = askedFor(place, 'statut');
  const type = asked && getNamedType(asked.field.type);
  const code = asked && object[asked.key];
  if (typeof code !== 'string' || !isEnumType(type) || !place.types.some((parent) => hasFigure(parent)))
    return undefined;
  return { code, explanation: type.getValue(code)?.description ?? code };
}

const hasFigure = (type: Place['types'][number]): boolean => 'getFields' in type && 'valeur' in type.getFields();
