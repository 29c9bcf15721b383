import { parse, TypeInfo, visit, visitWithTypeInfo, type FieldNode, type GraphQLSchema } from 'graphql';

/** Visits the fields of a selection written in a directive (`@requires(fields: "…")`), each with the type it is on. */
export function visitFieldSet(
  schema: GraphQLSchema,
  type: string,
  selection: string,
  onField: (parent: string, field: FieldNode, path: string) => void,
): void {
  const info = new TypeInfo(schema);
  const path: string[] = [];
  visit(
    parse(`fragment Set on ${type} { ${selection} }`, { noLocation: true }),
    visitWithTypeInfo(info, {
      Field: {
        enter(field) {
          path.push(field.name.value);
          const parent = info.getParentType()?.name;
          if (parent) onField(parent, field, path.join('/'));
        },
        leave: () => void path.pop(),
      },
    }),
  );
}
