import { buildSchema, type GraphQLSchema } from 'graphql';
import { codeOf, followed, sorts, valueOf, workedOut, type Item } from './data.js';
import type { Model, ModelField, ModelType } from './model.js';

/** The same graph without any federation: what every answer is compared with. */
export function wholeSchema(model: Model): GraphQLSchema {
  const types = model.types.map(({ name, fields, homes }) => {
    const thing = model.things.includes(name);
    const lines = [...fields, ...(thing && model.objectPartner ? [added] : [])].map(fieldText);
    const keys = ['id', 'code'].filter((key) => isKnown(key, homes) || (thing && key === 'id'));
    return `type ${name}${thing ? ' implements Chose' : ''} { ${keys.map((key) => `${key}: ID!`).join(' ')} ${lines.join(' ')} }`;
  });
  const schema = buildSchema(`
    type Query { ${model.roots.map(fieldText).join(' ')} }
    enum Sorte { ${sorts.join(' ')} }
    type Detail { x: Int y: String }
    ${model.things.length > 0 ? `interface Chose { id: ID! nom: String ${model.objectPartner ? fieldText(added) : ''} }` : ''}
    ${model.finds.length > 0 ? `union Trouvaille = ${model.finds.join(' | ')}` : ''}
    ${types.join('\n')}`);
  for (const type of model.types) {
    const made = schema.getType(type.name) as unknown as { getFields(): Record<string, { resolve?: unknown }> };
    const fields = made.getFields();
    const set = (name: string, resolve: (item: Item, given: { taille?: number }) => unknown): void => {
      const field = fields[name];
      if (field) field.resolve = resolve;
    };
    set('code', codeOf);
    set('ajout', ({ id }) => valueOf(model, added, `Chose-${id}`));
    for (const field of type.fields) {
      const { requires } = field;
      if (requires) set(field.name, (item) => workedOut(requires.map((path) => followed(model, type, item, path))));
      else set(field.name, (item, { taille }) => valueOf(model, field, codeOf(item), taille));
    }
  }
  const query = schema.getQueryType()?.getFields() ?? {};
  for (const root of model.roots) {
    const field = query[root.name];
    if (field) field.resolve = (_, { taille }: { taille?: number }) => valueOf(model, root, 'Query', taille);
  }
  return schema;
}

function isKnown(key: string, homes: ModelType['homes']): boolean {
  return Object.values(homes).some(({ keys }) => keys.some((fields) => fields.split(' ').includes(key)));
}

/** What the partner that knows `Chose` as an object adds to it. */
export const added: ModelField = { name: 'ajout', kind: 'text', isNullable: true, holders: [] };

export function fieldText({ name, kind, to, isNullable }: ModelField): string {
  const types = {
    text: 'String',
    whole: 'Int',
    flag: 'Boolean',
    sort: 'Sorte',
    sized: 'String',
    detail: 'Detail',
    'worked out': 'String',
  };
  const type = kind === 'one' ? (to ?? '') : kind === 'many' ? `[${to ?? ''}!]` : types[kind];
  return `${name}${kind === 'sized' ? '(taille: Int = 2)' : ''}: ${type}${isNullable ? '' : '!'}`;
}
