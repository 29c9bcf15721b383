import {
  getNamedType,
  getNullableType,
  isEnumType,
  isListType,
  type GraphQLInputType,
  type GraphQLSchema,
} from 'graphql';
import type { Question, QuestionVariable } from '../../questions/question.js';
import { contentTypes, forms } from '../negotiate.js';
import { typeOf } from '../read-request.js';
import { shapeOfAnswer } from '../shape/answer-shape.js';
import type { SchemaRegistry } from './schema-registry.js';
import { scalarSchema, writeJsonSchema, type JsonSchema } from '../shape/write-json-schema.js';

/** One question as an operation: its variables are its parameters. */
export function pathOf(question: Question, schema: GraphQLSchema, registry: SchemaRegistry) {
  const { name, title, theme, description, version, variables } = question;
  return {
    operationId: name.replace(/-(\w)/g, (_, letter: string) => letter.toUpperCase()),
    tags: [theme],
    summary: title,
    description: `${description} Version ${String(version)}.`,
    parameters: [
      ...variables.map((variable) => parameterOf(variable, typeOf(schema, variable))),
      ...['format', 'liste', 'partiel'].map((shared) => ({ $ref: `#/components/parameters/${shared}` })),
      {
        name: 'version',
        in: 'query',
        description: 'Version attendue de la question.',
        schema: { type: 'integer', enum: [version] },
      },
    ],
    responses: {
      '200': { description: 'La réponse.', headers, content: contentOf(question, schema, registry) },
      '304': { description: 'Inchangé depuis l’ETag donné dans « If-None-Match ».' },
      '400': { $ref: '#/components/responses/Refus' },
      '406': { $ref: '#/components/responses/Refus' },
      '409': { $ref: '#/components/responses/VersionNonServie' },
      '410': { $ref: '#/components/responses/VersionNonServie' },
      '503': { $ref: '#/components/responses/Incomplet' },
    },
  };
}

const headers = Object.fromEntries(
  ['ETag', 'Cache-Control', 'Content-Disposition', 'Link', 'Vary'].map((name) => [
    name,
    { $ref: `#/components/headers/${name}` },
  ]),
);

export function parameterOf(
  { name, label, required, example, defaultValue }: QuestionVariable,
  type: GraphQLInputType,
) {
  const named = getNamedType(type);
  const one: JsonSchema = isEnumType(named)
    ? { type: 'string', enum: named.getValues().map((value) => value.name) }
    : scalarSchema(named.name);
  const isList = isListType(getNullableType(type));
  const schema = isList ? { type: 'array', items: one, ...(required && { minItems: 1 }) } : one;
  return {
    name,
    in: 'query',
    description: label,
    required,
    ...(isList && { style: 'form', explode: true }),
    schema: { ...schema, ...(defaultValue !== undefined && { default: defaultValue }) },
    ...(example !== undefined && { example }),
  };
}

/** Every form it is served in; the JSON one is described field by field. */
function contentOf(
  question: Question,
  schema: GraphQLSchema,
  registry: SchemaRegistry,
): Record<string, { schema: JsonSchema }> {
  const answer = {
    type: 'object',
    required: ['data', 'extensions'],
    properties: {
      data: writeJsonSchema(shapeOfAnswer(question.document, schema), registry),
      errors: { type: 'array', items: { $ref: '#/components/schemas/Erreur' } },
      extensions: { $ref: '#/components/schemas/Extensions' },
    },
  };
  const content: Record<string, { schema: JsonSchema }> = {};
  for (const form of forms) {
    const type = (contentTypes[form].split(';', 1)[0] ?? '').trim();
    const isBinary = form === 'xlsx' || form === 'parquet';
    content[type] ??= { schema: form === 'json' ? answer : isBinary ? {} : { type: 'string' } };
  }
  return content;
}
