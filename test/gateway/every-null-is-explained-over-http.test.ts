import { graphql } from 'graphql';
import { pino } from 'pino';
import { startGateway } from '../../gateway/server.js';
import { library } from './faults/library.js';
import { Spoiler, wholeAnswerKinds } from './faults/spoil.js';
import { countLost, unexplained } from './faults/unexplained.js';
import { compose, httpPartner, post, type Answer } from './world.js';

/**
 * The promise of the engine, over HTTP, by objects, by bytes and from memory: whatever partners do to their answers, every null is
 * either their own or explained at its place, no value is one that nobody said, and the next answer is whole again.
 */

const queries = {
  'entities, with their keys': `{ pieces { id titre pages prix ouvert genre mots lieu { rue ville }
    auteur { id nom age signature } note resume epaisseur critiques { texte auteur { id nom } } } }`,
  'entities, without their keys': '{ pieces { titre note epaisseur auteur { nom signature } } }',
  'a figure of figures': '{ piece(id: "p1") { epaisseur auteur { signature pieces { titre epaisseur } } } }',
  'a union': `{ trouvailles { __typename ... on Piece { titre note } ... on Auteur { nom signature }
    ... on Livre { isbn cote densite } } }`,
  'lists of lists': '{ rangees { titre epaisseur notes } matrice }',
  'an interface': '{ supports { __typename id poids cote densite ... on Livre { isbn } ... on Disque { duree } } }',
  'an interface known as an object': '{ rayon { cote densite __typename ... on Livre { isbn } } }',
  'an interface, without a type': '{ rayon { cote poids } supports { densite } }',
  conditions: `query Q($oui: Boolean = true) { piece(id: "p2") { titre @include(if: $oui) resume
    critiques @skip(if: $oui) { texte } auteur { id pieces { note intitule: titre } } } }`,
};
const byBytes = ['entities, with their keys', 'entities, without their keys', 'a figure of figures'];
const seeds = 20;

/** Written in the partner's own way: whole answers that keep it were never decoded. */
const ownWriting = (text: string): string => text.replaceAll('é', '\\u00e9');
const isFromBytes = (text: string): boolean => text.includes('\\u00e9');

let spoiler: ((request: string) => Spoiler) | undefined;
const committed = new Set<string>();
/** What partners were asked and answered for the last operation: what one wants to read when it went wrong. */
const said: string[] = [];

async function open({ asksForKeys }: { asksForKeys: boolean }) {
  const partners = await Promise.all(
    library.map(({ name, schema }) =>
      httpPartner(({ query, variables }, response) => {
        void graphql({ schema, source: query, variableValues: variables }).then((result) => {
          const spoiling =
            query === '{ __typename }' ? undefined : spoiler?.(`${name} ${query} ${JSON.stringify(variables)}`);
          const answer = spoiling?.answer(result) ?? JSON.stringify(result);
          said.push(`${name} ← ${query} ${JSON.stringify(variables)}\n${name} → ${String(answer)}`);
          response.setHeader('content-type', 'application/json');
          response.end(typeof answer === 'string' ? ownWriting(answer) : answer);
        });
      }),
    ),
  );
  const urls = new Map(library.map(({ name }, index) => [name, partners[index]?.url ?? '']));
  const supergraphSdl = compose(library, (name) => urls.get(name) ?? '');
  const gateway = await startGateway({ supergraphSdl, logger: pino({ level: 'silent' }), asksForKeys });
  return {
    url: gateway.url,
    stop: async () => {
      await gateway.stop();
      await Promise.all(partners.map((partner) => partner.stop()));
    },
  };
}

describe.each([
  ['as it is', { asksForKeys: false, remembers: false }],
  ['remembering what it answered', { asksForKeys: false, remembers: true }],
  ['asking for keys, of partners that also mix entities up', { asksForKeys: true, remembers: false }],
])('the gateway, %s', (_, options) => {
  let gateway: Awaited<ReturnType<typeof open>>;
  beforeAll(async () => {
    gateway = await open(options);
  });
  afterAll(() => gateway.stop());

  let asked = 0;
  const ask = async (query: string): Promise<{ answer: Answer; text: string }> => {
    // With other variables each time, needed or not, nothing is remembered.
    const variables = options.remembers ? {} : { asked: ++asked };
    const text = await (await post(gateway.url, JSON.stringify({ query, variables }))).text();
    return { answer: JSON.parse(text) as Answer, text };
  };

  test.each(Object.entries(queries))('explains every null: %s', async (name, query) => {
    spoiler = undefined;
    const { answer: faithful } = await ask(query);
    expect(faithful.errors).toBeUndefined();
    let whole = '';
    for (let i = 0; i < 3; i++) {
      const { answer, text } = await ask(query);
      expect(answer).toEqual(faithful);
      whole = text;
    }

    let [lost, told, fromBytes, spoiledFromBytes] = [0, 0, 0, 0];
    for (let seed = 1; seed <= seeds; seed++) {
      const spoilers: Spoiler[] = [];
      const habits = { onlyNulls: seed % 3 === 0, swaps: options.asksForKeys };
      spoiler = (request) => {
        const made = new Spoiler(`${seed} ${request}`, habits);
        spoilers.push(made);
        return made;
      };
      said.splice(0);
      const { answer, text } = await ask(query);
      const faults = unexplained(
        faithful,
        answer,
        spoilers.flatMap(({ ownNulls }) => ownNulls),
      );
      if (faults.length > 0) throw new Error([`seed ${seed}:`, ...faults, JSON.stringify(answer), ...said].join('\n'));
      for (const { kinds } of spoilers) for (const kind of kinds) committed.add(kind);
      lost += countLost(faithful.data, answer.data);
      told += answer.errors?.length ?? 0;
      if (isFromBytes(text) && text !== whole) spoiledFromBytes++;

      spoiler = undefined;
      const after = await ask(query);
      expect([seed, after.answer]).toEqual([seed, faithful]);
      if (isFromBytes(after.text)) fromBytes++;
    }
    expect(lost).toBeGreaterThan(seeds / 2);
    expect(told).toBeGreaterThan(seeds / 2);
    if (options.asksForKeys || options.remembers || !byBytes.includes(name)) return;
    expect(fromBytes).toBe(seeds);
    expect(spoiledFromBytes).toBeGreaterThan(0);
  });
});

test('every kind of fault was committed', () => {
  expect(wholeAnswerKinds.filter((kind) => !committed.has(kind))).toEqual([]);
  expect([...committed].filter((kind) => !wholeAnswerKinds.includes(kind)).sort()).toEqual([
    'a field nobody asked for',
    'a key twice',
    'a missing field',
    'a null',
    'an entity that is none',
    'an error at a null',
    'an unknown entity',
    'another name of type',
    'another type',
    'fewer entities',
    'more entities',
    'no entities',
    'no name of type',
    'swapped entities',
  ]);
});
