import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { getIntrospectionQuery, parse } from 'graphql';
import { measureDocument } from '../../gateway/plugins/measure-document.js';
import { measureValue } from '../../gateway/plugins/measure-values.js';
import { operationLimits } from '../../gateway/plugins/use-limits.js';
import { places } from './places.js';
import { post, World } from './world.js';

/** Excess is refused before it is validated or planned: in time that grows with the text, whatever the text unfolds to. */
describe('An operation', () => {
  let world: World;
  beforeAll(async () => {
    world = await World.of(places);
  });
  afterAll(() => world.gateway.stop());

  interface Refusal {
    errors: { message: string; extensions: Record<string, unknown> }[];
  }
  const expectRefused = async (body: object, limite: string, valeur: number | null, message: string, status = 400) => {
    const response = await post(world.gateway.url, JSON.stringify(body));
    const { errors } = (await response.json()) as Refusal;
    expect(response.status).toBe(status);
    expect(errors).toHaveLength(1);
    expect(errors[0]?.extensions).toMatchObject({ code: 'LIMITE_DEPASSEE', limite, valeur });
    expect(errors[0]?.extensions['maximum']).toEqual(expect.any(Number));
    expect(errors[0]?.message).toContain(message);
    expect(world.asked).toEqual([]);
  };

  const nested = (levels: number) => `{ lieux ${'{ voisins '.repeat(levels)}{ id } ${'}'.repeat(levels)} }`;
  const doubling = (times: number, inside: (next: string) => string) =>
    Array.from({ length: times }, (_, i) => `fragment F${i} on Lieu { ${inside(`...F${i + 1}`)} }`).join(' ') +
    ` fragment F${times} on Lieu { id }`;
  const list = (length: number) => Array.from({ length }, () => '1').join(' ');

  test.each<[string, string, string, number | null, string]>([
    ['levels', nested(60), 'profondeur', 62, '62 niveaux de profondeur, 40 au plus'],
    ['braces', nested(150), 'imbrication', 152, '152 niveaux d’imbrication, 100 au plus'],
    ['brackets', `{ echo(texte: ${'['.repeat(150)}${']'.repeat(150)}) }`, 'imbrication', 151, '151 niveaux'],
    ['brackets in a type', `query Q($v: ${'['.repeat(150)}Int${']'.repeat(150)}) { creneau }`, 'imbrication', 150, ''],
    [
      'braces for the parser',
      '{a'.repeat(4_900),
      'imbrication',
      null,
      'davantage de niveaux d’imbrication, 100 au plus',
    ],
    [
      'aliases',
      `{ ${Array.from({ length: 600 }, (_, i) => `a${i}: creneau`).join(' ')} }`,
      'alias',
      600,
      '600 alias, 500 au plus',
    ],
    ['root fields', `{ ${'creneau '.repeat(101)} }`, 'champs-racine', 101, '101 champs à la racine, 100 au plus'],
    ['repeated fields', `{ lieux { ${'id '.repeat(101)} } }`, 'champs-repetes', 101, '101 champs du même nom'],
    [
      'fields repeated by fragments',
      `{ lieux { ${Array.from({ length: 60 }, (_, i) => `... { id } ...G${i}`).join(' ')} } } ${Array.from({ length: 60 }, (_, i) => `fragment G${i} on Lieu { id }`).join(' ')}`,
      'champs-repetes',
      120,
      '120 champs du même nom',
    ],
    [
      'fields repeated by their parents',
      `{ lieux { ${`voisins { ${'id nom '.repeat(50)} } `.repeat(3)} } }`,
      'champs-repetes',
      150,
      '',
    ],
    [
      'comparisons',
      `{ lieux { ${`voisins { ${Array.from({ length: 100 }, (_, i) => `f${i % 20}`).join(' ')} } `.repeat(19)} } }`,
      'champs-compares',
      89_471,
      '',
    ],
    ['pages in pages', '{ lieux(first: 1000) { voisins(first: 1000) { id } } }', 'valeurs-demandees', 1_001_001, ''],
    ['directives', `{ creneau ${'@skip(if: false) '.repeat(501)} }`, 'directives', 501, '501 directives, 500 au plus'],
    ['words', `{ lieux { ${'nom '.repeat(10_001)} } }`, 'mots', null, 'davantage de mots (tokens), 10000 au plus'],
    [
      'questions about the schema',
      `{ ${Array.from({ length: 100 }, (_, i) => `s${i}: __schema { types { name kind description fields { name isDeprecated } } }`).join(' ')} }`,
      'introspection',
      240_100,
      '',
    ],
    [
      'elements of a list',
      `{ echo(texte: [${list(1_001)}]) }`,
      'elements-de-liste',
      1_001,
      '1001 éléments dans une liste, 1000 au plus',
    ],
  ])(
    'with too many %s is refused, with the limit, the value and the bound',
    async (_, query, limite, valeur, message) => expectRefused({ query }, limite, valeur, message),
  );

  test.each([
    ['side by side', (next: string) => `a: voisins { ${next} } b: voisins { ${next} }`],
    ['one in the other', (next: string) => `${next} voisins { ${next} }`],
  ])('of a few hundred bytes that unfolds to millions is refused at once: %s', async (_, inside) => {
    for (const times of [18, 30]) {
      const response = await post(
        world.gateway.url,
        JSON.stringify({ query: `{ lieux { ...F0 } } ${doubling(times, inside)}` }),
      );
      expect(JSON.stringify(await response.json())).toMatch(/"limite":"(?:selections|alias)"/);
    }
    expect(world.asked).toEqual([]);
  });

  test('with too long a list in its variables is refused', () =>
    expectRefused(
      {
        query: 'query Q($t: String!) { echo(texte: $t) }',
        variables: { t: { x: Array.from({ length: 1_002 }, () => 1) } },
      },
      'elements-de-liste',
      1_002,
      '1002 éléments',
    ));

  test('too long is refused', () =>
    expectRefused(
      { query: 'x'.repeat(1_000_001) },
      'octets',
      1_000_013,
      'Le corps dépasse la limite de 1000000 octets.',
      413,
    ));

  test('once accepted is still refused for its variables', async () => {
    const query = 'query R($t: String!) { echo(texte: $t) }';
    const first = await post(world.gateway.url, JSON.stringify({ query, variables: { t: 'x' } }));
    expect(first.status).toBe(200);
    world.asked.splice(0);
    await expectRefused({ query, variables: { t: [Array(2_000).fill(0)] } }, 'elements-de-liste', 2_000, '2000');
  });
});

test('The usual introspection of a whole schema is far from the limits', () => {
  const { introspection } = measureDocument(parse(getIntrospectionQuery()));
  expect(introspection).toBeGreaterThan(100);
  expect(introspection).toBeLessThan(operationLimits.introspection.maximum / 2);
});

test('No limit is near any of the analysts’ questions', () => {
  const folder = join(process.cwd(), 'test', 'queries');
  const questions = readdirSync(folder);
  expect(questions.length).toBeGreaterThan(10);
  for (const name of questions) {
    const text = readFileSync(join(folder, name, 'question.graphql'), 'utf8');
    const size = measureDocument(parse(text, { maxTokens: operationLimits.tokens.maximum / 2 }));
    for (const [measure, value] of Object.entries(size)) {
      const { maximum } = operationLimits[measure as keyof typeof size];
      expect({ name, measure, isFar: value <= maximum / 2 }).toEqual({ name, measure, isFar: true });
    }
  }
});

test('The longest list of a value is found however deep it is', () => {
  let deep: unknown = [1, 2, 3];
  for (let i = 0; i < 100_000; i++) deep = { deep };
  expect(measureValue(deep)).toEqual({ listElements: 3, nesting: 100_001 });
  expect(measureValue({ a: [[], [1]], b: 'texte' })).toEqual({ listElements: 2, nesting: 3 });
  expect(measureValue(undefined)).toEqual({ listElements: 0, nesting: 0 });
});

describe('Fields of one name at one place', () => {
  const comparisons = (text: string) => measureDocument(parse(text)).compared;

  test('are counted two by two wherever they are written', () => {
    expect(comparisons('{ a { b } c }')).toBe(0);
    expect(comparisons('{ a a a }')).toBe(3);
    expect(comparisons('{ a { b } ... { a { b } } ...F } fragment F on Query { a { b } }')).toBe(6);
    expect(comparisons(`{ ${'a { b b } '.repeat(10)} }`)).toBe(45 + 190);
  });

  test('are counted in fragments that nobody uses, and once in those that contain each other', () => {
    expect(comparisons('{ c } fragment F on Query { a a }')).toBe(1);
    expect(comparisons('{ ...F } fragment F on Query { a { ...G } a } fragment G on Query { a { ...F } }')).toBe(1);
  });

  test('weigh what their arguments weigh', () => {
    expect(comparisons('{ a(x: [1, 2]) a(x: [1, 2]) }')).toBeGreaterThan(comparisons('{ a(x: 1) a(x: 1) }'));
  });
});

test('A page counts for as many values as it is long, wherever its length is said', () => {
  const asked = (text: string, variables?: unknown) => measureDocument(parse(text), variables).answered;
  expect(asked('{ a { b } }')).toBe(2);
  expect(asked('{ a(first: 50) { b c(last: 10) { d } } }')).toBe(1 + 50 * (1 + 1 + 10));
  expect(asked('query Q($n: Int) { a(first: $n) { b } }', { n: 7 })).toBe(8);
  expect(asked('query Q($n: Int = 9) { a(first: $n) { b } }')).toBe(10);
  expect(asked('query Q($n: Int) { a(first: $n) { b } }', { n: 'x' })).toBe(2);
});
