import { Kind, type DirectiveNode, type DocumentNode, type GraphQLSchema, type TypeNode } from 'graphql';
import type { Identity } from '../reader.js';
import { visitFieldSet } from './field-sets.js';
import { argumentOf, readInterfaceObjects } from './join-directives.js';

/** One thing the reader must have; equal conditions have equal texts. */
export type Condition = string;

/** Which conditions must be met to see a field of a type. */
export type AccessRules = ReadonlyMap<string, ReadonlySet<Condition>>;

const features = ['authenticated', 'requiresScopes', 'policy'] as const;
type Feature = (typeof features)[number];

/**
 * Reads `@authenticated`, `@requiresScopes` and `@policy`. A field asks for its own conditions, those of the type it
 * belongs to, those of the type it leads to, and those of the fields it is worked out from. A field of an interface
 * asks for those of every object that implements it: which one stands behind it is not known before it is fetched.
 * Undefined when the supergraph restricts nothing.
 */
export function readAccessRules(document: DocumentNode, schema: GraphQLSchema): AccessRules | undefined {
  const names = directiveNames(document);
  if (names.size === 0) return undefined;
  const interfaceObjects = readInterfaceObjects(document);
  const types = document.definitions.filter(
    (d) => d.kind === Kind.OBJECT_TYPE_DEFINITION || d.kind === Kind.INTERFACE_TYPE_DEFINITION,
  );
  const ofType = new Map<string, Set<Condition>>();
  for (const d of document.definitions) {
    if ('directives' in d && 'name' in d && d.name) ofType.set(d.name.value, conditionsOf(d.directives, names));
  }
  const own = new Map<string, Set<Condition>>();
  for (const type of types) {
    for (const field of type.fields ?? []) {
      const conditions = conditionsOf(field.directives, names);
      for (const name of [type.name.value, namedType(field.type)]) ofType.get(name)?.forEach((c) => conditions.add(c));
      own.set(`${type.name.value}.${field.name.value}`, conditions);
    }
  }

  const rules = new Map([...own].map(([place, conditions]) => [place, new Set(conditions)]));
  const add = (place: string, from: string): void => own.get(from)?.forEach((c) => rules.get(place)?.add(c));
  for (const type of types) {
    for (const { name } of type.fields ?? []) {
      const place = `${type.name.value}.${name.value}`;
      for (const { name: above } of type.interfaces ?? []) {
        add(`${above.value}.${name.value}`, place);
        // The only holder of the field may be a partner that knows nothing but the interface.
        if (interfaceObjects.has(above.value)) add(place, `${above.value}.${name.value}`);
      }
    }
  }
  // A figure worked out from a restricted one is restricted; composition says so too, for supergraphs made lately.
  for (const type of types) {
    for (const { name, directives = [] } of type.fields ?? []) {
      for (const required of directives.map((directive) => argumentOf(directive, 'requires'))) {
        if (typeof required !== 'string') continue;
        const place = `${type.name.value}.${name.value}`;
        visitFieldSet(schema, type.name.value, required, (on, needed) => add(place, `${on}.${needed.name.value}`));
      }
    }
  }
  return new Map([...rules].filter(([, conditions]) => conditions.size > 0));
}

export function isMet(condition: Condition, identity: Identity): boolean {
  const [feature, alternatives] = JSON.parse(condition) as [Feature, string[][]];
  if (feature === 'authenticated') return identity.authenticated;
  const held = feature === 'policy' ? identity.policies : identity.scopes;
  return alternatives.some((all) => all.every((one) => held.includes(one)));
}

/** The names under which this supergraph imports the three directives. */
function directiveNames(document: DocumentNode): Map<string, Feature> {
  const names = new Map<string, Feature>();
  for (const definition of document.definitions) {
    if (definition.kind !== Kind.SCHEMA_DEFINITION && definition.kind !== Kind.SCHEMA_EXTENSION) continue;
    for (const directive of definition.directives ?? []) {
      const url = String(argumentOf(directive, 'url') ?? argumentOf(directive, 'feature') ?? '');
      const feature = features.find((name) => url.includes(`/${name}/`));
      if (!feature) continue;
      names.set(String(argumentOf(directive, 'as') ?? feature), feature);
      for (const item of (argumentOf(directive, 'import') as unknown[] | undefined) ?? []) {
        const { name, as } = typeof item === 'string' ? { name: item, as: item } : (item as Record<string, string>);
        if (name === `@${feature}`) names.set((as ?? name).slice(1), feature);
      }
    }
  }
  return names;
}

function conditionsOf(
  directives: readonly DirectiveNode[] | undefined,
  names: ReadonlyMap<string, Feature>,
): Set<Condition> {
  const conditions = new Set<Condition>();
  for (const directive of directives ?? []) {
    const feature = names.get(directive.name.value);
    if (!feature) continue;
    const alternatives = argumentOf(directive, feature === 'policy' ? 'policies' : 'scopes') ?? [];
    conditions.add(JSON.stringify([feature, alternatives]));
  }
  return conditions;
}

function namedType(type: TypeNode): string {
  return type.kind === Kind.NAMED_TYPE ? type.name.value : namedType(type.type);
}
