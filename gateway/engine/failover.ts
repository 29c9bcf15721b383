import { Kind, print, type ConstDirectiveNode, type FieldDefinitionNode, type ObjectTypeDefinitionNode } from 'graphql';
import type { Federation } from './federation.js';
import { argumentOf, partnerNames, rootQueryType } from './join-directives.js';

/**
 * A root query field that several partners can answer must survive the loss of one of them. The planner knows nothing
 * of who is up, so we hand it another supergraph: the same one, minus the lost partners' entries on those fields.
 */
export interface Failover {
  /** True when someone else can answer one of these root query fields in place of the partner. */
  canReplace(partner: string, rootFields: Iterable<string>): boolean;
  /** The same federation without these partners' replaceable entries. */
  without(partners: ReadonlySet<string>): Variant;
}

/**
 * Clients see nothing of it. It is only read by the planning thread: reading a supergraph takes a second, during which
 * the main one would answer nobody, on the very day a partner is lost.
 */
export type Variant = Omit<Federation, 'plan'> & { readonly plan?: undefined };

/** One partner lost, or two together: more combinations at once are not worth their memory. */
const maximumAlternatives = 16;

export function prepareFailover(federation: Federation): Failover {
  const query = rootQueryType(federation.document);
  const names = partnerNames(federation.document);
  const owners = new Map((query?.fields ?? []).map((field) => [field.name.value, ownersOf(field, query, names)]));
  const alternatives = new Map<string, Variant>();

  return {
    canReplace(partner, rootFields) {
      return [...rootFields].some((name) => {
        const graphs = owners.get(name) ?? [];
        return graphs.length > 1 && graphs.includes(partner);
      });
    },
    without(partners) {
      const key = [...partners].sort().join(' ');
      const known = alternatives.get(key);
      if (known) return known;
      if (alternatives.size >= maximumAlternatives) alternatives.clear();
      const made = query ? buildWithout(federation, query, partners, names) : { ...federation, plan: undefined };
      alternatives.set(key, made);
      return made;
    },
  };
}

function buildWithout(
  federation: Federation,
  query: ObjectTypeDefinitionNode,
  lost: ReadonlySet<string>,
  names: Map<string, string>,
): Variant {
  const fields = query.fields?.map((field) => withoutOwners(field, query, lost, names));
  const definitions = federation.document.definitions.map((d) => (d === query ? { ...query, fields } : d));
  const document = { kind: Kind.DOCUMENT, definitions } as const;
  return { ...federation, plan: undefined, document, sdl: print(document) };
}

/** The partners that resolve a root field. A field without `@join__field` is resolved by every partner of its type. */
function ownersOf(
  field: FieldDefinitionNode,
  query: ObjectTypeDefinitionNode | undefined,
  names: Map<string, string>,
): string[] {
  return entriesOf(field, query).map((entry) => names.get(String(argumentOf(entry, 'graph'))) ?? '');
}

function entriesOf(field: FieldDefinitionNode, query: ObjectTypeDefinitionNode | undefined): ConstDirectiveNode[] {
  const joined = field.directives?.filter((d) => d.name.value === 'join__field') ?? [];
  const entries = joined.length > 0 ? joined : (query?.directives?.filter((d) => d.name.value === 'join__type') ?? []);
  return entries.filter((d) => argumentOf(d, 'external') !== true && argumentOf(d, 'usedOverridden') !== true);
}

function withoutOwners(
  field: FieldDefinitionNode,
  query: ObjectTypeDefinitionNode,
  lost: ReadonlySet<string>,
  names: Map<string, string>,
): FieldDefinitionNode {
  const entries = entriesOf(field, query);
  const kept = entries.filter((entry) => !lost.has(names.get(String(argumentOf(entry, 'graph'))) ?? ''));
  if (kept.length === 0 || kept.length === entries.length) return field;
  const others = field.directives?.filter((d) => !entries.includes(d)) ?? [];
  return { ...field, directives: [...others, ...kept.map(asJoinField)] };
}

/** An entry that came from the type carries the type's arguments; a field's entry needs only its graph. */
function asJoinField(entry: ConstDirectiveNode): ConstDirectiveNode {
  if (entry.name.value === 'join__field') return entry;
  return {
    ...entry,
    name: { kind: Kind.NAME, value: 'join__field' },
    arguments: entry.arguments?.filter((a) => a.name.value === 'graph'),
  };
}
