import { buildSchema, isInterfaceType, isObjectType, type GraphQLSchema } from 'graphql';
import type { FieldOwners } from '../site.js';
import { fieldNote } from './field-note.js';

/**
 * The contract with, below each field's description, whose it is, its unit and what it rests on: GraphiQL shows descriptions in
 * its documentation, in its completion and on hover, so that is where people read it.
 */
export function documentSchema(sdl: string, owners: FieldOwners): GraphQLSchema {
  const schema = buildSchema(sdl, { noLocation: true });
  for (const type of Object.values(schema.getTypeMap())) {
    if (type.name.startsWith('__') || !(isObjectType(type) || isInterfaceType(type))) continue;
    for (const field of Object.values(type.getFields())) {
      const note = fieldNote(type, field, owners(type.name, field.name));
      field.description = field.description ? `${field.description}\n\n${note}` : note;
    }
  }
  return schema;
}
