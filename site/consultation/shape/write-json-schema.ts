import type { SchemaRegistry } from '../openapi/schema-registry.js';
import type { Shape, ShapeField } from './answer-shape.js';

export type JsonSchema = Readonly<Record<string, unknown>>;

/** The shape as JSON Schema 2020-12, the dialect of OpenAPI 3.1; each object is written once, in the registry. */
export function writeJsonSchema(shape: Shape, registry: SchemaRegistry): JsonSchema {
  switch (shape.kind) {
    case 'scalar':
      return scalarSchema(shape.name);
    case 'enum':
      return { type: 'string', enum: shape.values };
    case 'list': {
      const items = writeJsonSchema(shape.of, registry);
      return { type: 'array', items: shape.isNullableInside ? orNull(items) : items };
    }
    case 'object': {
      const fields = [...shape.fields];
      const required = fields.filter(([, field]) => !field.isOptional).map(([name]) => name);
      return registry.refer(shape.type, {
        type: 'object',
        properties: Object.fromEntries(fields.map(([name, field]) => [name, fieldSchema(field, registry)])),
        ...(required.length > 0 && { required }),
      });
    }
  }
}

export function scalarSchema(name: string): JsonSchema {
  return Object.hasOwn(scalars, name) ? (scalars[name] ?? {}) : { type: 'string' };
}

const scalars: Readonly<Record<string, JsonSchema>> = {
  Int: { type: 'integer', format: 'int32' },
  Float: { type: 'number' },
  Boolean: { type: 'boolean' },
  Date: { type: 'string', format: 'date' },
  Decimal: { type: 'string', pattern: '^-?\\d+(\\.\\d+)?$' },
  Siren: { type: 'string', pattern: '^\\d{9}$' },
  CodeInsee: { type: 'string', pattern: '^(\\d{2}|2[AB])\\d{3}$' },
  CodeDepartement: { type: 'string', pattern: '^(\\d{2}|2[AB]|9[78]\\d)$' },
};

function fieldSchema({ shape, isNullable, description }: ShapeField, registry: SchemaRegistry): JsonSchema {
  const written = writeJsonSchema(shape, registry);
  const schema = isNullable ? orNull(written) : written;
  return description ? { ...schema, description } : schema;
}

/** What the graph may leave empty is said to be null too. */
function orNull(schema: JsonSchema): JsonSchema {
  if ('$ref' in schema) return { anyOf: [schema, { type: 'null' }] };
  if (Array.isArray(schema['enum'])) {
    return { ...schema, type: ['string', 'null'], enum: [...(schema['enum'] as string[]), null] };
  }
  return { ...schema, type: [schema['type'], 'null'] };
}
