import { parseType, type TypeNode } from 'graphql';
import type { QuestionVariable } from '../../questions/question.js';
import { writeTypescript } from '../shape/write-typescript.js';
import type { Snippet, SnippetSubject } from './snippet.js';

/** Types written out beside the call: nothing to install, and the editor knows every field. */
export function writeTypescriptClient({ question, values, origin, shape }: SnippetSubject): Snippet {
  const called = question.name.replace(/-(\w)/g, (_, letter: string) => letter.toUpperCase());
  const variables = question.variables.map(
    (variable) => `  ${variable.name}${variable.required ? '' : '?'}: ${typescriptOf(variable)};`,
  );
  return {
    language: 'typescript',
    title: 'TypeScript',
    note: 'Node 20 ou un navigateur, sans paquet. Un champ que le graphe peut laisser vide est « null » dans son type.',
    code: [
      `type Variables = {${variables.length > 0 ? `\n${variables.join('\n')}\n` : ''}};`,
      `type Donnees = ${writeTypescript(shape)};`,
      `type Reponse = {\n  data: Donnees;\n  errors?: { message: string; extensions?: { code?: string; partenaire?: string } }[];\n};`,
      '',
      `async function ${called}(variables: Variables): Promise<Reponse> {`,
      `  const url = new URL(${JSON.stringify(`${origin}/q/${question.name}.json`)});`,
      '  for (const [nom, valeur] of Object.entries(variables)) {',
      '    for (const une of [valeur].flat()) url.searchParams.append(nom, String(une));',
      '  }',
      '  const reponse = await fetch(url);',
      '  if (!reponse.ok) throw new Error(await reponse.text());',
      '  return (await reponse.json()) as Reponse;',
      '}',
      '',
      `const { data, errors = [] } = await ${called}(${JSON.stringify(values, null, 2)});`,
      '// Un partenaire arrêté est nommé ici ; le reste est là.',
      'for (const { message } of errors) console.warn(message);',
      'console.log(data);',
    ].join('\n'),
  };
}

/** `[ID!]!` is `string[]`; whether it may be left out is said by the name. */
function typescriptOf({ type }: QuestionVariable): string {
  const write = (node: TypeNode): string => {
    if (node.kind === 'NonNullType') return write(node.type);
    if (node.kind === 'ListType') return `${write(node.type)}[]`;
    const { value } = node.name;
    return value === 'Int' || value === 'Float' ? 'number' : value === 'Boolean' ? 'boolean' : 'string';
  };
  return write(parseType(type));
}
