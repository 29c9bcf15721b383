import { Kind, parse, type ConstDirectiveNode, type DocumentNode } from 'graphql';
import type { FieldOwners } from './site.js';

/**
 * Who answers each field, as the supergraph says it (`@join__field(graph: CAF)`; without one, every partner of the type).
 * A part that a partner only reads (`external`) is not its own.
 */
export function readOwners(supergraphSdl: string): FieldOwners {
  const document = parse(supergraphSdl, { noLocation: true });
  const names = partnerNames(document);
  const owners = new Map<string, readonly string[]>();
  const named = (directives: readonly ConstDirectiveNode[]): string[] => [
    ...new Set(directives.flatMap((directive) => names.get(argument(directive, 'graph') ?? '') ?? [])),
  ];
  for (const type of document.definitions) {
    if (type.kind !== Kind.OBJECT_TYPE_DEFINITION && type.kind !== Kind.INTERFACE_TYPE_DEFINITION) continue;
    const ofType = named(all(type.directives, 'join__type'));
    for (const field of type.fields ?? []) {
      const joined = all(field.directives, 'join__field').filter((use) => argument(use, 'external') !== 'true');
      const own = named(joined);
      owners.set(`${type.name.value}.${field.name.value}`, own.length > 0 ? own : ofType);
    }
  }
  return (type, field) => owners.get(`${type}.${field}`) ?? [];
}

/** `CAF` → `caf`: the enum of the supergraph names its partners. */
function partnerNames(document: DocumentNode): Map<string, string> {
  const names = new Map<string, string>();
  for (const definition of document.definitions) {
    if (definition.kind !== Kind.ENUM_TYPE_DEFINITION || definition.name.value !== 'join__Graph') continue;
    for (const value of definition.values ?? []) {
      const [graph] = all(value.directives, 'join__graph');
      names.set(value.name.value, (graph && argument(graph, 'name')) ?? value.name.value.toLowerCase());
    }
  }
  return names;
}

const all = (directives: readonly ConstDirectiveNode[] | undefined, name: string): ConstDirectiveNode[] =>
  (directives ?? []).filter((directive) => directive.name.value === name);

function argument({ arguments: given }: ConstDirectiveNode, name: string): string | undefined {
  const value = given?.find((candidate) => candidate.name.value === name)?.value;
  return value && 'value' in value ? String(value.value) : undefined;
}
