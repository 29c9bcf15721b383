import { CriticalityLevel, diff } from '@graphql-inspector/core';
import { buildSchema, getNamedType, type GraphQLSchema, isObjectType } from 'graphql';

/**
 * Rule `nothingVanishes`: what was published may only leave after having been deprecated in a publication. Answers, in
 * words, what the current API would take away from its readers without warning.
 */
export async function vanished(publishedSdl: string, currentSdl: string): Promise<string[]> {
  const published = buildSchema(publishedSdl);
  const changes = await diff(published, buildSchema(currentSdl));
  return changes
    .filter(({ criticality }) => criticality.level === CriticalityLevel.Breaking)
    .filter(({ path = '' }) => !announced(published, path))
    .map(({ message }) => message);
}

/** A field that was deprecated, or anything below it; a type whose every way in was deprecated. */
function announced(published: GraphQLSchema, path: string): boolean {
  const [typeName = '', fieldName] = path.split('.');
  const type = published.getType(typeName);
  if (!fieldName) return waysInto(published, typeName).every(({ deprecationReason }) => deprecationReason);
  return isObjectType(type) && Boolean(type.getFields()[fieldName]?.deprecationReason);
}

const waysInto = (schema: GraphQLSchema, typeName: string) =>
  Object.values(schema.getTypeMap())
    .filter(isObjectType)
    .flatMap((type) => Object.values(type.getFields()))
    .filter((field) => getNamedType(field.type).name === typeName);
