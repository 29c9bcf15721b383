import {
  isEnumType,
  isListType,
  isNonNullType,
  type GraphQLEnumType,
  type GraphQLInputType,
  type GraphQLScalarType,
} from 'graphql';
import { CodeDepartement, CodeInsee, DateCivile, Decimal, Siren } from '../../schema/scalars.js';
import type { QuestionValue } from '../questions/question.js';

/** Either the value as the graph takes it, or what was expected. */
export type Reading = { readonly value: QuestionValue } | { readonly expected: string };

type Scalar = string | number | boolean;

/** The scalars of the graph that refuse nonsense; the site says so before asking. */
const checked: Readonly<Record<string, GraphQLScalarType>> = {
  Siren,
  CodeInsee,
  CodeDepartement,
  Date: DateCivile,
  Decimal,
};
const yes = new Set(['oui', 'true', '1']);
const no = new Set(['non', 'false', '0']);

/** Reads the texts of a query string as a GraphQL type: a list is its parameter repeated. */
export function readValue(type: GraphQLInputType, texts: readonly string[]): Reading {
  if (isNonNullType(type)) return readValue(type.ofType as GraphQLInputType, texts);
  if (isListType(type)) {
    const read = texts.map((text) => readValue(type.ofType as GraphQLInputType, [text]));
    const wrong = read.find((one) => 'expected' in one);
    return wrong ?? { value: read.flatMap((one) => ('value' in one ? [one.value as Scalar] : [])) };
  }
  const [text = '', ...others] = texts;
  if (others.length > 0) return { expected: 'une seule valeur' };
  return isEnumType(type) ? readEnum(type, text) : readScalar((type as GraphQLScalarType).name, text);
}

function readEnum(type: GraphQLEnumType, text: string): Reading {
  const names = type.getValues().map(({ name }) => name);
  return names.includes(text) ? { value: text } : { expected: `l’une des valeurs ${names.join(', ')}` };
}

function readScalar(type: string, text: string): Reading {
  if (type === 'Int') {
    const isInt = /^-?\d{1,10}$/.test(text) && Number(text) === (Number(text) | 0);
    return isInt ? { value: Number(text) } : { expected: 'un nombre entier, par exemple « 20 »' };
  }
  if (type === 'Float') {
    return /^-?\d+(\.\d+)?$/.test(text) ? { value: Number(text) } : { expected: 'un nombre, par exemple « 2.5 »' };
  }
  if (type === 'Boolean') {
    if (yes.has(text)) return { value: true };
    return no.has(text) ? { value: false } : { expected: '« oui » ou « non »' };
  }
  const scalar = Object.hasOwn(checked, type) ? checked[type] : undefined;
  try {
    return { value: scalar ? (scalar.parseValue(text) as string) : text };
  } catch (error) {
    return { expected: /Attendu : (.*)\.$/.exec(String(error))?.[1] ?? `une valeur de type ${type}` };
  }
}
