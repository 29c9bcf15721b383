import { pino } from 'pino';
import { startGateway, type RunningGateway } from '../../gateway/server.js';
import { ask, compose, house, httpPartner, post, told } from './world.js';

/** What a partner wrote is what the reader receives, value for value; what cannot be read costs the partner's own share only. */

const register = house(
  'register',
  `scalar Long scalar Free
   type Query { acts: [Act!] act: Act free: Free amount: Float rank: Int name: ID word: String }
   type Act @key(fields: "number") { number: Long! }`,
  {},
);
const notes = house(
  'notes',
  `scalar Long
   type Query { hour: String }
   type Act @key(fields: "number") { number: Long! note: String }`,
  {},
);

let gateway: RunningGateway;
/** The figures that `register` answers, as it writes them. */
let written = '';
/** The representations that `notes` was asked for, as they were written. */
const asked: string[] = [];
const partners: Awaited<ReturnType<typeof httpPartner>>[] = [];

beforeAll(async () => {
  partners.push(
    await httpPartner(({ query }, response) =>
      response.end(query === '{ __typename }' ? '{"data":{"__typename":"Query"}}' : `{"data":${written}}`),
    ),
    await httpPartner((question, response, _, text) => {
      const numbers = [...text.matchAll(/"number":(\d+)/g)].map(([, number = '']) => number);
      asked.push(...numbers);
      const entities = numbers.map((number) => `{"__typename":"Act","number":${number},"note":"of ${number}"}`);
      response.end(
        question.variables && numbers.length > 0
          ? `{"data":{"_entities":[${entities.join()}]}}`
          : '{"data":{"__typename":"Query","hour":"noon"}}',
      );
    }),
  );
  const supergraphSdl = compose([register, notes], (name) => partners[name === 'notes' ? 1 : 0]?.url ?? '');
  gateway = await startGateway({ supergraphSdl, logger: pino({ level: 'silent' }) });
});
afterAll(async () => {
  await gateway.stop();
  await Promise.all(partners.map((partner) => partner.stop()));
});

/** By objects, then where it can be by bytes, then from memory. */
const turns = [{ asked: 1 }, { asked: 2 }, {}, {}, {}];

describe('A number of more digits than JavaScript holds', () => {
  it.each([
    ['an integer', '12345678901234567891'],
    ['a decimal', '0.1000000000000000055511151231257827'],
    ['too large for any', '1e400'],
    ['inside a value of the partner’s own', '{"a":[12345678901234567891,{"b":-0.30000000000000000001}]}'],
  ])('comes as it was written: %s', async (_, figure) => {
    written = `{"free":${figure}}`;
    for (const variables of turns) {
      const response = await post(gateway.url, JSON.stringify({ query: '{ free }', variables }));
      expect((await response.text()).trim()).toBe(`{"data":{"free":${figure}}}`);
    }
  });

  it.each([
    ['0.30000000000000004', 0.30000000000000004],
    ['1.2345678901234567E-5', 0.000012345678901234567],
    ['100000000000000000000', 1e20],
  ])('is an ordinary one where those digits are the number’s: %s', async (figure, expected) => {
    written = `{"free":${figure},"amount":${figure}}`;
    expect(await ask(gateway.url, '{ free amount }')).toEqual({ data: { free: expected, amount: expected } });
  });

  it('is what GraphQL says of it where the type is GraphQL’s', async () => {
    const figure = '12345678901234567891';
    written = `{"amount":0.12345678901234567891,"name":${figure},"rank":${figure},"word":${figure}}`;
    const answer = await ask(gateway.url, '{ amount name rank word }');
    expect(answer.data).toEqual({ amount: 0.12345678901234568, name: figure, rank: null, word: null });
    expect(told(answer)).toEqual(['rank: NON_OBTENU (register)', 'word: NON_OBTENU (register)']);
  });

  it('designates the entity it designates, not its neighbour', async () => {
    const numbers = ['12345678901234567891', '12345678901234567892'];
    written = `{"acts":[${numbers.map((number) => `{"__typename":"Act","number":${number}}`).join()}]}`;
    for (const variables of turns) {
      asked.length = 0;
      expect(await ask(gateway.url, '{ acts { note } }', variables)).toEqual({
        data: { acts: numbers.map((number) => ({ note: `of ${number}` })) },
      });
      expect(asked).toEqual(numbers);
    }
  });
});

describe('What cannot be read', () => {
  it.each([
    ['a value', 'free'],
    ['a place of objects', 'acts { number note }'],
    ['a field nobody asked for', 'amount'],
  ])('because it nests without end costs the partner’s own share: %s', async (_, field) => {
    const name = field.split(' ')[0] ?? '';
    for (const [open, close] of [
      ['[', ']'],
      ['{"a":', '}'],
    ] as const) {
      const endless = `${open.repeat(50_000)}1${close.repeat(50_000)}`;
      written = name === 'amount' ? `{"amount":1,"other":${endless}}` : `{"${name}":${endless}}`;
      for (const variables of turns) {
        const answer = await ask(gateway.url, `{ ${field} hour }`, variables);
        expect(answer.data).toEqual({ [name]: null, hour: 'noon' });
        expect(told(answer)).toEqual([`${name}: PARTENAIRE_INDISPONIBLE (register)`]);
        expect(answer.errors?.[0]?.message).toContain('« register » n’a pas donné de réponse utilisable');
      }
    }
  });

  it('is told from a text that only looks like it', async () => {
    const word = `${'[{'.repeat(2_000)}" \\ ${'9'.repeat(40)}`;
    written = JSON.stringify({ word });
    expect(await ask(gateway.url, '{ word }')).toEqual({ data: { word } });
  });
});
