import { getNamedType, isEnumType, type GraphQLSchema } from 'graphql';
import { library, themes } from '../questions/library.js';
import { typeOf } from './read-request.js';

/** The library for programs (the explorer is one): what to ask, and what each variable may be. */
export function writeCatalogue(schema: GraphQLSchema) {
  return {
    themes,
    questions: library.map(({ name, title, theme, description, version, variables, listPath, paging, text }) => ({
      name,
      title,
      theme,
      description,
      version,
      listPath,
      paging,
      variables: variables.map((variable) => {
        const type = getNamedType(typeOf(schema, variable));
        const values = isEnumType(type)
          ? type.getValues().map(({ name: value, description: label }) => ({ value, label }))
          : undefined;
        return { ...variable, values };
      }),
      text,
    })),
  };
}
