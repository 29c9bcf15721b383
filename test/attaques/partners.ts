import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { buildSubgraphSchema } from '@apollo/subgraph';
import {
  execute,
  getNamedType,
  getNullableType,
  isAbstractType,
  isEnumType,
  isListType,
  isObjectType,
  parse,
  type GraphQLFieldResolver,
  type GraphQLOutputType,
  type GraphQLSchema,
} from 'graphql';
import type { WorldName } from './attack.js';
import { subgraphsOf } from './worlds.js';

// Forked: partners that answer anything of the right shape, in a process of their own, so that what is measured is the
// gateway. Lists hold what is asked for (`first`), two elements near the root, one deeper.
const world = process.argv[2] as WorldName;
const schemas = new Map(
  subgraphsOf(world).map(({ name, sdl }) => [name, buildSubgraphSchema([{ typeDefs: parse(sdl) }])]),
);

const shallow = 8;
const longest = 100;
/** Elements of one answer; past them lists are empty: a partner that is held too long is lost to everyone. */
const maximumElements = 30_000;
let elements = 0;

/** `first` is said of a connection, and counts the edges inside it. */
type Made = Record<string, unknown> & { readonly [wanted]?: number };
const wanted = Symbol('first');

const anything: GraphQLFieldResolver<Made, unknown, { first?: number }> = (source, { first }, _, info) =>
  source[info.fieldName] ??
  valueOf(info.returnType, source[wanted] ?? (depthOf(info.path) < shallow ? 2 : 1), info.schema, first);

function valueOf(type: GraphQLOutputType, length: number, schema: GraphQLSchema, first?: number): unknown {
  const bare = getNullableType(type);
  if (isListType(bare)) {
    const element = bare.ofType as GraphQLOutputType;
    const count = elements > maximumElements ? 0 : Math.min(length, longest);
    elements += count;
    return Array.from({ length: count }, () => valueOf(element, length, schema));
  }
  const named = getNamedType(bare);
  if (isObjectType(named)) return first === undefined ? {} : { [wanted]: first };
  if (isAbstractType(named)) return { __typename: schema.getPossibleTypes(named)[0]?.name };
  if (isEnumType(named)) return named.getValues()[0]?.value;
  return { Int: 1, Float: 1, Boolean: true }[named.name] ?? '1';
}

function depthOf(path: { prev: unknown } | undefined): number {
  let depth = 0;
  for (let here = path; here; here = here.prev as typeof path) depth++;
  return depth;
}

const server = createServer((request, response) => {
  const schema = schemas.get(request.url?.slice(1) ?? '');
  let text = '';
  request.on('data', (chunk) => (text += String(chunk)));
  request.on('end', () => {
    void (async () => {
      if (!schema) throw new Error(`no partner at ${request.url ?? ''}`);
      const { query, variables } = JSON.parse(text) as { query: string; variables?: Record<string, unknown> };
      const document = parse(query);
      elements = 0;
      return execute({ schema, document, variableValues: variables, fieldResolver: anything, rootValue: {} });
    })()
      .catch((error: unknown) => ({ errors: [{ message: String(error) }] }))
      .then((answer) => response.setHeader('content-type', 'application/json').end(JSON.stringify(answer)));
  });
});
server.listen(0, '127.0.0.1', () => {
  process.send?.({ url: `http://127.0.0.1:${String((server.address() as AddressInfo).port)}` });
});
process.once('disconnect', () => process.exit());
