import { Kind, parse, print, valueFromASTUntyped, type OperationDefinitionNode } from 'graphql';
import { parse as parseYaml } from 'yaml';
import { z } from 'zod';
import type { Question, QuestionValue, QuestionVariable } from './question.js';

const scalar = z.union([z.string(), z.number(), z.boolean()]);
const value = z.union([scalar, z.array(scalar)]);

/** What a question's head says, in YAML behind `#`: one line per variable, its label and an example. */
const head = z.strictObject({
  titre: z.string(),
  theme: z.string(),
  version: z.int().positive(),
  description: z.string(),
  liste: z.string(),
  pages: z.strictObject({ curseur: z.string(), taille: z.string() }).optional(),
  variables: z.record(z.string(), z.tuple([z.string()], value)).default({}),
});

/** Reads one file of the library. What is said in its head and what its document declares must be the same variables. */
export function readQuestion(name: string, content: string): Question {
  const said = head.parse(parseYaml(headOf(content)));
  const document = parse(content, { noLocation: true });
  const operation = document.definitions.find((node) => node.kind === Kind.OPERATION_DEFINITION);
  if (!operation) throw new Error(`${name}: no operation`);
  const variables = variablesOf(name, operation, said.variables);
  const { pages } = said;
  return {
    name,
    title: said.titre,
    theme: said.theme,
    description: said.description.trim(),
    version: said.version,
    variables,
    listPath: said.liste,
    paging: pages && {
      cursor: pages.curseur,
      size: pages.taille,
      pageInfoPath: `${said.liste}.pageInfo`,
    },
    text: content,
    document,
  };
}

const headOf = (content: string): string =>
  content
    .split('\n')
    .slice(
      0,
      content.split('\n').findIndex((line) => !line.startsWith('#')),
    )
    .map((line) => line.replace(/^# ?/, ''))
    .join('\n');

function variablesOf(
  question: string,
  { variableDefinitions = [] }: OperationDefinitionNode,
  said: Readonly<Record<string, readonly [string, ...QuestionValue[]]>>,
): QuestionVariable[] {
  const declared = variableDefinitions.map(({ variable, type, defaultValue }) => {
    const name = variable.name.value;
    const [label, example] = said[name] ?? [];
    if (!label) throw new Error(`${question}: its head does not explain $${name}`);
    return {
      name,
      type: print(type),
      label,
      example,
      defaultValue: defaultValue && (valueFromASTUntyped(defaultValue) as QuestionValue),
      required: type.kind === Kind.NON_NULL_TYPE && !defaultValue,
    };
  });
  const unknown = Object.keys(said).find((name) => !declared.some((variable) => variable.name === name));
  if (unknown) throw new Error(`${question}: its head explains $${unknown}, which it does not declare`);
  return declared;
}
