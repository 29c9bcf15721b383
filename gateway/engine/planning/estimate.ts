import {
  isAbstractType,
  Kind,
  TypeInfo,
  visit,
  visitWithTypeInfo,
  type DocumentNode,
  type FieldDefinitionNode,
} from 'graphql';
import type { Federation } from '../federation.js';
import { argumentOf } from '../join-directives.js';

/**
 * Planning takes long when there are many ways through the partners: they multiply with each field that several of them
 * hold, and with each object that may stand behind an interface. Where there are few, planning takes a millisecond or
 * two, less than the way to the planning thread and back, and the first operations after a start need not wait for it.
 */
const fewWays = 16;
const fewFields = 60;

export type Estimate = (document: DocumentNode) => boolean;

/** Says whether an operation can be planned on the main thread. */
export function isQuicklyPlanned(federation: Pick<Federation, 'apiSchema' | 'document'>): Estimate {
  const { apiSchema } = federation;
  const roots = new Set([apiSchema.getQueryType()?.name ?? '', apiSchema.getMutationType()?.name ?? '']);
  const holders = countHolders(federation.document, roots);
  return (document) => {
    let ways = 1;
    let fields = 0;
    const spread = new Set<string>();
    const info = new TypeInfo(apiSchema);
    visit(
      document,
      visitWithTypeInfo(info, {
        // A fragment is unfolded at each use: one that is used again is left to the thread.
        FragmentSpread: ({ name }) => void (spread.has(name.value) ? (ways = Infinity) : spread.add(name.value)),
        Field({ name }) {
          fields++;
          const parent = info.getParentType();
          if (!parent || name.value.startsWith('__')) return;
          if (isAbstractType(parent)) ways *= 1 + apiSchema.getPossibleTypes(parent).length ** 2;
          ways *= holders.get(`${parent.name}.${name.value}`) ?? 1;
        },
      }),
    );
    return fields <= fewFields && ways <= fewWays;
  };
}

/**
 * How many partners hold each field. A key held by all is found where one already is, and so are the fields of a value
 * that has no key, which no partner can be asked for again: they open no other way.
 */
function countHolders(supergraph: DocumentNode, roots: ReadonlySet<string>): Map<string, number> {
  const holders = new Map<string, number>();
  for (const type of supergraph.definitions) {
    if (type.kind !== Kind.OBJECT_TYPE_DEFINITION && type.kind !== Kind.INTERFACE_TYPE_DEFINITION) continue;
    const entries = type.directives?.filter((d) => d.name.value === 'join__type') ?? [];
    const keys = new Set(entries.flatMap((d) => String(argumentOf(d, 'key') ?? '').split(/\W+/)));
    const isValue = entries.every((d) => argumentOf(d, 'key') === undefined);
    const partners = new Set(entries.map((d) => argumentOf(d, 'graph'))).size;
    for (const field of type.fields ?? []) {
      const isThere = keys.has(field.name.value) || (isValue && !roots.has(type.name.value));
      holders.set(`${type.name.value}.${field.name.value}`, isThere ? 1 : (holdersOf(field) ?? partners));
    }
  }
  return holders;
}

function holdersOf({ directives = [] }: FieldDefinitionNode): number | undefined {
  const entries = directives.filter((d) => d.name.value === 'join__field');
  if (entries.length === 0) return undefined;
  return Math.max(1, entries.filter((d) => argumentOf(d, 'external') !== true).length);
}
