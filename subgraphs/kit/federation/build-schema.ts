import 'reflect-metadata';
import { buildSubgraphSchema } from '@apollo/subgraph';
import { printSchemaWithDirectives } from '@graphql-tools/utils';
import { parse, type GraphQLSchema } from 'graphql';
import { buildSchema, createResolversMap, type NonEmptyArray } from 'type-graphql';
import type { HouseContext } from '../context.js';
import type { HouseDefinition } from './define-house.js';
import { linkOf } from './link.js';
import { scalarsOfTheGraph } from './scalars.js';

/**
 * Builds one house's executable subgraph and its SDL. type-graphql's registry is global to the process, so each house
 * is built from its own list of classes: a class that is not listed would vanish, or a neighbour's would slip in.
 */
export async function buildHouseSchema(house: HouseDefinition): Promise<{ schema: GraphQLSchema; sdl: string }> {
  const resolvers = house.nouns.flatMap((noun) => noun.resolvers ?? []);
  const source = await buildSchema({
    resolvers: resolvers as unknown as NonEmptyArray<(typeof resolvers)[number]>,
    orphanedTypes: house.nouns.flatMap((noun) => noun.type ?? []),
    scalarsMap: [],
    validate: false,
    skipCheck: true,
  });
  const printed = printSchemaWithDirectives(source);
  const sdl = `${linkOf(printed, house.composedDirectives)}\n\n${printed}`;
  const resolversMap = createResolversMap(source) as Record<string, Record<string, unknown>>;
  for (const noun of house.nouns) {
    const { type, byReference } = noun;
    // The GraphQL name of a class is its own, by the rule of the house: no aliases.
    const name = type && source.getType(type.name)?.name;
    if (!byReference || !name) continue;
    resolversMap[name] = {
      ...resolversMap[name],
      __resolveReference: async (key: Record<string, string>, context: HouseContext) => {
        const found = await byReference(key, context);
        return found === null || found === undefined ? null : Object.assign(found, { __typename: name });
      },
    };
  }
  const schema = buildSubgraphSchema([
    { typeDefs: parse(sdl), resolvers: { ...resolversMap, ...scalarsOfTheGraph } as never },
  ]);
  return { schema, sdl };
}
