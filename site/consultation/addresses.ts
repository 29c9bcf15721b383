import type { FastifyRequest } from 'fastify';
import type { Question, QuestionValue } from '../questions/question.js';

type Values = Readonly<Record<string, QuestionValue>>;

/** `/q/ctg.csv?siren=200072478`: a list is its parameter repeated. */
export function addressOf(
  question: { readonly name: string; readonly variables: readonly { readonly name: string }[] },
  values: Values,
  more: Readonly<Record<string, string>> = {},
  form?: string,
): string {
  const parameters = new URLSearchParams();
  for (const { name } of question.variables) {
    for (const value of [values[name] ?? []].flat()) parameters.append(name, inAddress(value));
  }
  for (const [name, value] of Object.entries(more)) parameters.append(name, value);
  const query = parameters.toString();
  return `/q/${question.name}${form ? `.${form}` : ''}${query ? `?${query}` : ''}`;
}

/** As people read a yes or a no. */
export const inAddress = (value: string | number | boolean): string =>
  typeof value === 'boolean' ? (value ? 'oui' : 'non') : String(value);

/** The examples of a question: what its page opens on, and what its snippets ask. */
export const examplesOf = (question: Question): Values =>
  Object.fromEntries(
    question.variables.flatMap(({ name, example, defaultValue }) =>
      example === undefined || example === defaultValue ? [] : [[name, example]],
    ),
  );

/** Where this site is, as its reader reached it. */
export function originOf({ protocol, host }: FastifyRequest): string {
  return `${protocol}://${/^[\w.:[\]-]{1,255}$/.test(host) ? host : 'localhost'}`;
}
