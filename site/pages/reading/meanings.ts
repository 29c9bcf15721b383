import { isEnumType, type GraphQLSchema } from 'graphql';

/** The words of the schema for its own codes, without the final stop: « Établissement d’accueil du jeune enfant ». */
export function meanings(schema: GraphQLSchema): (type: string, code: string) => string {
  return (type, code) => {
    const known = schema.getType(type);
    const description = isEnumType(known) ? known.getValue(code)?.description : undefined;
    return description ? description.replace(/\s+/g, ' ').trim().replace(/\.$/, '') : code;
  };
}
