import { parseType, typeFromAST, type GraphQLInputType, type GraphQLSchema, type TypeNode } from 'graphql';
import type { Question, QuestionValue, QuestionVariable } from '../questions/question.js';
import { closeNames } from './close-names.js';
import { readValue } from './read-value.js';
import { Refusal, type Problem } from './refusal.js';

/** Parameters of the address that are not variables of the question. */
export const reserved = {
  format: 'Forme de la réponse ; l’extension de l’adresse (`.csv`) et l’en-tête Accept le disent aussi.',
  version: 'Version attendue de la question : refusé plutôt que répondu autrement quand elle n’est pas servie.',
  partiel: '« oui » : accepte un fichier où il manque les données d’un partenaire ; son nom le dit.',
  liste: 'Liste de la réponse que montre la table, quand ce n’est pas celle de la question.',
} as const;

export type QueryString = Readonly<Record<string, string | readonly string[] | undefined>>;

export interface Asked {
  readonly variables: Readonly<Record<string, QuestionValue>>;
  readonly problems: readonly Problem[];
  /** Whether a value was given for any variable: a page that is opened bare shows its form, not an error. */
  readonly isBare: boolean;
}

/** The texts given for a parameter; a form sends empty ones for what was left blank. */
export const textsOf = (query: QueryString, name: string): readonly string[] => {
  const given = Object.hasOwn(query, name) ? query[name] : undefined;
  return (typeof given === 'string' ? [given] : (given ?? [])).map((text) => text.trim()).filter((text) => text !== '');
};

export function readRequest(question: Question, schema: GraphQLSchema, query: QueryString): Asked {
  const variables: Record<string, QuestionValue> = {};
  const problems: Problem[] = [];
  for (const variable of question.variables) {
    const texts = textsOf(query, variable.name);
    if (texts.length === 0) {
      if (variable.required) problems.push(missing(variable, typeOf(schema, variable)));
      continue;
    }
    const reading = readValue(typeOf(schema, variable), texts);
    if ('value' in reading) variables[variable.name] = reading.value;
    else problems.push(wrong(variable.name, texts, reading.expected));
  }
  const isBare = question.variables.every(({ name }) => textsOf(query, name).length === 0);
  return { variables, problems: [...unknown(question, query), ...problems], isBare };
}

export function typeOf(schema: GraphQLSchema, { type }: QuestionVariable): GraphQLInputType {
  return typeFromAST(schema, parseType(type) as TypeNode as never) as GraphQLInputType;
}

/** Says which version is served, to who pinned another. */
export function checkVersion(question: Question, query: QueryString): void {
  const [pinned] = textsOf(query, 'version');
  if (pinned === undefined || pinned === String(question.version)) return;
  if (!/^\d{1,6}$/.test(pinned)) {
    const problem = wrong('version', [pinned], 'un numéro de version');
    throw new Refusal(400, 'VARIABLES_INVALIDES', problem.message, { problems: [problem] });
  }
  const served = `La version servie est la ${String(question.version)} : /q/${question.name}?version=${String(question.version)}.`;
  const gone = Number(pinned) < question.version;
  throw new Refusal(
    gone ? 410 : 409,
    'REQUETE_INVALIDE',
    `La version ${pinned} de « ${question.name} » ${gone ? 'n’est plus servie' : 'n’existe pas encore'}. ${served}`,
    { extensions: { versionServie: question.version } },
  );
}

function missing({ name, label }: QuestionVariable, type: GraphQLInputType): Problem {
  const reading = readValue(type, ['']);
  const expected = 'expected' in reading ? reading.expected : label;
  return { variable: name, expected, message: `« ${name} » manque (${label}). Attendu : ${expected}.` };
}

function wrong(variable: string, texts: readonly string[], expected: string): Problem {
  const given = texts.map((text) => `« ${text.slice(0, 80)} »`).join(', ');
  return { variable, expected, message: `« ${variable} » vaut ${given}. Attendu : ${expected}.` };
}

function unknown(question: Question, query: QueryString): Problem[] {
  const known = [...question.variables.map(({ name }) => name), ...Object.keys(reserved)];
  return Object.keys(query)
    .filter((name) => !known.includes(name))
    .map((name) => {
      const expected = known.join(', ');
      const hint = closeNames(name, known);
      return {
        variable: name.slice(0, 80),
        expected,
        message: `« ${name.slice(0, 80)} » n’est pas un paramètre.${hint} Attendu : ${expected}.`,
      };
    });
}
