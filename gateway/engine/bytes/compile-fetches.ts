import {
  getNamedType,
  isInterfaceType,
  isLeafType,
  isListType,
  isNonNullType,
  isObjectType,
  type FieldNode,
  type GraphQLObjectType,
  type GraphQLOutputType,
} from 'graphql';
import { forEachFetch } from '../fetch-index.js';
import type { Federation, FetchNode, PlanNode, QueryPlan } from '../federation.js';
import { hasTwin } from '../twins.js';
import { literal } from './literal.js';
import { compileRepresentation, repeatedKeys } from './compile-representation.js';
import type { ByteFetch, FieldShape, ObjectShape, Place } from './shape.js';
import { readOperation, type Collect } from './read-operation.js';
import { stepAside } from './step-aside.js';
import { oneOf, valueEnd } from './values.js';

export interface CompiledFetches {
  readonly root: Place;
  readonly places: readonly Place[];
  readonly fetches: ReadonlyMap<FetchNode, ByteFetch>;
}

/** The fetch being read. */
interface Reading {
  readonly index: number;
  readonly collect: Collect;
}

type OpenPlace = { -readonly [Key in keyof Place]: Place[Key] };

/** Reads, once per plan, what each fetch must answer and where it goes. Steps aside from whatever is not plain. */
export function compileFetches(plan: QueryPlan, federation: Federation, rootType: GraphQLObjectType): CompiledFetches {
  const { apiSchema, fullSchema } = federation;
  const places = new Map<string, OpenPlace>();
  const fetches = new Map<FetchNode, ByteFetch>();

  const open = (path: string, type: GraphQLObjectType): OpenPlace => {
    const known = places.get(path);
    if (known) return known.type === type ? known : stepAside('a place with two types');
    const place = { index: places.size, type, origin: undefined, parts: [] };
    places.set(path, place);
    return place;
  };

  const readFetch = (node: FetchNode, path: string): void => {
    if (node.inputRewrites?.length || node.outputRewrites?.length) stepAside('rewrites');
    const place = places.get(path) ?? stepAside('a place that no fetch brought');
    const { selections, collect } = readOperation(node);
    const index = fetches.size;
    const representation = node.requires && compileRepresentation(node.requires, place);
    const shape = readObject(collect(selections, place.type), place, path, { index, collect });
    const fetch = {
      index,
      node,
      place,
      part: place.parts.length,
      shape,
      hasTwin: hasTwin(plan, node),
      representation,
      repeatedKeys: repeatedKeys(representation, shape),
    };
    place.parts.push(fetch);
    fetches.set(node, fetch);
  };

  const readObject = (nodes: readonly FieldNode[], place: Place, path: string, fetch: Reading): ObjectShape => {
    return { place, fields: nodes.map((node, index) => readField(node, index === 0, place.type, path, fetch)) };
  };

  const readField = (
    node: FieldNode,
    isFirst: boolean,
    on: GraphQLObjectType,
    parentPath: string,
    fetch: Reading,
  ): FieldShape => {
    const field = node.name.value;
    const name = node.alias?.value ?? field;
    const base = { name, field, opening: literal(`${isFirst ? '{' : ','}"${name}":`) };
    if (field === '__typename') {
      const content = oneOf([on.name]);
      return { ...base, isNullable: false, list: undefined, content, leaf: content };
    }
    const type = typeOf(on.name, field);
    const isNullable = !isNonNullType(type);
    const inner = isNonNullType(type) ? type.ofType : type;
    const list = isListType(inner) ? { hasNullableItems: !isNonNullType(inner.ofType) } : undefined;
    const named = getNamedType(type);
    const depth = String(type).split('[').length - 1;
    if (depth > 1) stepAside('a list of lists');
    if (isLeafType(named)) {
      const content = valueEnd(named);
      return { ...base, isNullable, list, content, leaf: list ? undefined : content };
    }
    const object = fullSchema.getType(named.name);
    if (!isObjectType(object) || !node.selectionSet) return stepAside('an abstract type');
    const path = parentPath ? `${parentPath}/${name}` : name;
    const place = open(path, object);
    if (place.origin) stepAside('an object that two partners bring');
    const shape = readObject(fetch.collect(node.selectionSet.selections, object), place, path, fetch);
    place.origin = { fetch: fetch.index, shape };
    return { ...base, isNullable, list, content: shape, leaf: undefined };
  };

  /** As the client may see it; a field that only partners see has its type between them. */
  const typeOf = (parent: string, field: string): GraphQLOutputType => {
    for (const schema of [apiSchema, fullSchema]) {
      const type = schema.getType(parent);
      const found = isObjectType(type) || isInterfaceType(type) ? type.getFields()[field] : undefined;
      if (found) return found.type;
    }
    return stepAside('an unknown field');
  };

  const root = open('', rootType);
  if (!plan.node || plan.node.kind === 'Subscription') return stepAside('no plan');
  if (!isPlain(plan.node)) stepAside('a condition in the plan');
  forEachFetch(plan.node, [], (fetch, path) => readFetch(fetch, path.join('/')));
  return { root, places: [...places.values()], fetches };
}

/** Everything in it happens in every request. */
function isPlain(node: PlanNode): boolean {
  if (node.kind === 'Sequence' || node.kind === 'Parallel') return node.nodes.every(isPlain);
  return node.kind === 'Fetch' || (node.kind === 'Flatten' && isPlain(node.node));
}
