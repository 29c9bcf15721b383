import {
  isTypeDefinitionNode,
  Kind,
  valueFromASTUntyped,
  type ConstDirectiveNode,
  type DocumentNode,
  type FieldDefinitionNode,
  type TypeNode,
} from 'graphql';

/** A field as the partners share it. */
export interface MappedField {
  readonly type: string;
  /** Who answers it. */
  readonly holders: ReadonlySet<string>;
  /** Who answers more than usual below it (`@provides`). */
  readonly providers: ReadonlySet<string>;
}

/** A type of the supergraph, partner by partner. */
export interface MappedType {
  readonly name: string;
  readonly kind: 'object' | 'interface' | 'union' | 'leaf';
  /** Who knows it. */
  readonly partners: ReadonlySet<string>;
  /** Who can be asked for one of it by its key. */
  readonly entries: ReadonlySet<string>;
  /** Who knows an interface as an object (`@interfaceObject`). */
  readonly asObject: ReadonlySet<string>;
  readonly fields: ReadonlyMap<string, MappedField>;
  /** The objects that may stand behind it, as each partner knows them. */
  readonly members: ReadonlyMap<string, readonly string[]>;
}

export type PartnerMap = ReadonlyMap<string, MappedType>;

type Arguments = Readonly<Record<string, unknown>>;

/** Who holds what, read off the joins of a supergraph. */
export function mapPartners(supergraph: DocumentNode): PartnerMap {
  const map = new Map<string, MappedType>();
  const members = new Map<string, Map<string, string[]>>();
  const join = (whole: string, partner: string, member: string): void => {
    const byPartner = members.get(whole) ?? new Map<string, string[]>();
    members.set(whole, byPartner.set(partner, [...(byPartner.get(partner) ?? []), member]));
  };
  for (const node of supergraph.definitions) {
    if (!isTypeDefinitionNode(node)) continue;
    const name = node.name.value;
    const entries = joins(node, 'join__type');
    const partners = new Set(entries.map(graphOf));
    const declared = 'fields' in node && node.kind !== Kind.INPUT_OBJECT_TYPE_DEFINITION ? (node.fields ?? []) : [];
    if (node.kind === Kind.OBJECT_TYPE_DEFINITION) {
      for (const one of joins(node, 'join__implements')) join(String(one['interface']), graphOf(one), name);
    }
    for (const one of joins(node, 'join__unionMember')) join(name, graphOf(one), String(one['member']));
    map.set(name, {
      name,
      kind: kindOf(node.kind),
      partners,
      entries: new Set(entries.filter((one) => one['key'] !== undefined && one['resolvable'] !== false).map(graphOf)),
      asObject: new Set(entries.filter((one) => one['isInterfaceObject'] === true).map(graphOf)),
      fields: new Map(declared.map((field) => [field.name.value, mapField(field, partners)])),
      members: members.get(name) ?? members.set(name, new Map()).get(name) ?? new Map(),
    });
  }
  return map;
}

function mapField(field: FieldDefinitionNode, partners: ReadonlySet<string>): MappedField {
  const all = joins(field, 'join__field').filter((one) => one['graph'] !== undefined);
  const held = all.filter((one) => one['external'] !== true && one['usedOverridden'] !== true);
  return {
    type: nameOf(field.type),
    holders: all.length > 0 ? new Set(held.map(graphOf)) : partners,
    providers: new Set(held.filter((one) => one['provides'] !== undefined).map(graphOf)),
  };
}

function joins({ directives = [] }: { directives?: readonly ConstDirectiveNode[] }, name: string): Arguments[] {
  return directives
    .filter((directive) => directive.name.value === name)
    .map((directive) =>
      Object.fromEntries((directive.arguments ?? []).map((one) => [one.name.value, valueFromASTUntyped(one.value)])),
    );
}

const graphOf = (one: Arguments): string => String(one['graph']);

function kindOf(kind: Kind): MappedType['kind'] {
  if (kind === Kind.OBJECT_TYPE_DEFINITION) return 'object';
  if (kind === Kind.INTERFACE_TYPE_DEFINITION) return 'interface';
  return kind === Kind.UNION_TYPE_DEFINITION ? 'union' : 'leaf';
}

function nameOf(type: TypeNode): string {
  return type.kind === Kind.NAMED_TYPE ? type.name.value : nameOf(type.type);
}
