import { createHash } from 'node:crypto';
import { readFileSync, writeFileSync } from 'node:fs';
import {
  buildSchema,
  getNamedType,
  isObjectType,
  Kind,
  print,
  stripIgnoredCharacters,
  TypeInfo,
  validate,
  visit,
  visitWithTypeInfo,
} from 'graphql';
import { contractFiles } from '../../../bin/contract-files.js';
import { reserved } from '../../../site/consultation/read-request.js';
import { library, themes, type Question } from '../../../site/questions/library.js';
import { readQuestion } from '../../../site/questions/read-question.js';
import { openGraph, type Graph } from '../../graph.js';

const schema = buildSchema(readFileSync(contractFiles.schemaFile, 'utf8'));
const named = library.map((question) => [question.name, question] as const);
if (process.env['UPDATE_GOLDEN'])
  writeFileSync('site/questions/versions.json', `${JSON.stringify(versions(), null, 2)}\n`);
const published = JSON.parse(readFileSync('site/questions/versions.json', 'utf8')) as Record<
  string,
  { version: number; document: string }
>;

const examples = ({ variables }: Question) =>
  Object.fromEntries(variables.flatMap(({ name, example }) => (example === undefined ? [] : [[name, example]])));

/** What the list of a path holds, wherever lists stand on the way. */
const rowsAt = (data: unknown, path: string): unknown[] =>
  path
    .split('.')
    .reduce<unknown[]>(
      (nodes, key) => nodes.flatMap((node) => elements((node as Record<string, unknown>)[key])),
      [data],
    );

/** A list, or the elements of one that comes in pages. */
const elements = (value: unknown): unknown[] =>
  [(value as { edges?: unknown[] } | null | undefined)?.edges ?? value ?? []].flat();

const digest = ({ document }: Question) =>
  createHash('sha256')
    .update(stripIgnoredCharacters(print(document)))
    .digest('hex')
    .slice(0, 16);

/** By name: what `versions.json` keeps. */
function versions(): Record<string, { version: number; document: string }> {
  const sorted = [...library].sort((a, b) => (a.name < b.name ? -1 : 1));
  return Object.fromEntries(sorted.map((one) => [one.name, { version: one.version, document: digest(one) }]));
}

describe('the library of questions', () => {
  it('has a question at least for each theme', () => {
    expect(themes.filter((theme) => !library.some((question) => question.theme === theme))).toEqual([]);
    expect(library.length).toBeGreaterThanOrEqual(20);
  });

  it.each(named)('%s holds against the published contract', (_, question) => {
    expect(validate(schema, question.document).map(({ message }) => message)).toEqual([]);
  });

  it.each(named)('%s explains each variable, and none takes the name of another parameter', (_, { variables }) => {
    for (const { name, label, required, example } of variables) {
      expect(label.length).toBeGreaterThan(3);
      expect(Object.keys(reserved)).not.toContain(name);
      expect(required && example === undefined).toBe(false);
    }
  });

  it.each(named)(
    '%s asks for the source of every fact, whether documents agree on it, and why it is missing',
    (_, question) => {
      expect(withoutSource(question)).toEqual([]);
    },
  );

  it.each(named)('%s, at its version, is the document that was published', (name, question) => {
    // A document that changes takes a new version, here and in its head: who pinned the old one must be told.
    expect({ version: question.version, document: digest(question) }).toEqual(published[name]);
  });

  it('refuses a head that does not explain what the document declares', () => {
    const head = '# titre: T\n# theme: Instances\n# version: 1\n# description: D\n# liste: cafs\n';
    expect(() => readQuestion('q', `${head}query Q($a: ID) { cafs { id } }`)).toThrow('does not explain $a');
    expect(() => readQuestion('q', `${head}# variables:\n#   b: ['B']\nquery Q { cafs { id } }`)).toThrow(
      'explains $b',
    );
    expect(readQuestion('q', `${head}query Q { cafs { id } }`).variables).toEqual([]);
  });
});

describe('the library on the real graph', () => {
  let graph: Graph;
  beforeAll(async () => {
    graph = await openGraph();
  });
  afterAll(() => graph.stop());

  it.each(named)('%s answers its example without an error, with rows', async (_, question) => {
    const { data, errors } = await graph.ask(print(question.document), examples(question));
    expect(errors).toEqual([]);
    expect(rowsAt(data, question.listPath).length).toBeGreaterThan(0);
  });
});

/** What names a thing, or leads to it: that needs no passage. Anything else is a fact, and is cited. */
const identity = new Set(
  'id nom siren code codeInsee titre epci numero intitule objet gravite convention communAvec'.split(' '),
);
/** Beside a fact, where its type has it: the passage, whether documents agree, why it is missing. */
const citing = [['source', 'sources', 'attestations', 'positions'], ['concordance'], ['absence', 'absences']];

function withoutSource({ document }: Question): string[] {
  const found: string[] = [];
  const types = new TypeInfo(schema);
  const visitor = visitWithTypeInfo(types, {
    Field({ name, selectionSet }) {
      const type = getNamedType(types.getType());
      if (!selectionSet || !isObjectType(type)) return;
      const asked = selectionSet.selections.flatMap((node) => (node.kind === Kind.FIELD ? [node.name.value] : []));
      if (asked.every((field) => identity.has(field))) return;
      for (const group of citing) {
        const has = group.filter((field) => field in type.getFields());
        if (has.length > 0 && !asked.some((field) => has.includes(field)))
          found.push(`${name.value}: ${has.join(' or ')}`);
      }
    },
  });
  visit(document, visitor);
  return [...new Set(found)];
}
