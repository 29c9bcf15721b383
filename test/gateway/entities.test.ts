import { graphql } from 'graphql';
import { places } from './places.js';
import { house, httpPartner, told, World, type Behaviour } from './world.js';

/** Entities are answered by position: what does not stand where it was asked is not taken for what was asked. */

const unused = new AbortController().signal;

const reversed: Behaviour = async (answer, request) => {
  const answered = JSON.parse(JSON.stringify(await answer())) as { data?: { _entities?: unknown[] } };
  if (request.query.includes('_entities')) answered.data?._entities?.reverse();
  return answered;
};

describe('Entities in another order', () => {
  let world: World;
  let asking: World;
  beforeAll(async () => {
    world = await World.of(places);
    asking = await World.of(places, { asksForKeys: true });
  });
  afterEach(() => [world, asking].forEach(({ behaviours }) => behaviours.clear()));
  afterAll(() => Promise.all([world.gateway.stop(), asking.gateway.stop()]));

  test('are noticed when partners are asked to repeat the keys; what stands right is kept', async () => {
    asking.behaviours.set('agenda', reversed);
    const answer = await asking.ask('{ lieux { nom ouvert } }');
    expect(answer.data).toEqual({
      lieux: [
        { nom: 'Lieu a', ouvert: null },
        { nom: 'Lieu b', ouvert: false },
        { nom: 'Lieu c', ouvert: null },
      ],
    });
    expect(told(answer)).toEqual(['lieux.0.ouvert: NON_OBTENU (agenda)', 'lieux.2.ouvert: NON_OBTENU (agenda)']);
    expect(asking.log.some(({ misplaced }) => misplaced === 2)).toBe(true);
  });

  test('asking for keys changes nothing to a faithful answer, even under names that clients use', async () => {
    const query = '{ lieux { id: nom cle: id ouvert voisins(limite: 1) { id densite } } }';
    const answer = await asking.ask(query);
    expect(answer).toEqual(await world.ask(query));
    expect(answer.errors).toBeUndefined();
  });

  test('are noticed behind HTTP too, on the first answer and on the next', async () => {
    const partners = await Promise.all(
      places.map((one) =>
        httpPartner((body, response) => {
          const { schema } = one;
          void graphql({ schema, source: body.query, variableValues: body.variables }).then(async (result) => {
            const answered =
              one.name === 'agenda' ? await reversed(() => Promise.resolve(result), body, unused) : result;
            response.end(JSON.stringify(answered));
          });
        }),
      ),
    );
    const partnerUrls = new Map(places.map(({ name }, index) => [name, partners[index]?.url ?? '']));
    const remote = await World.of(places, { transports: new Map(), partnerUrls, asksForKeys: true });
    for (let turn = 0; turn < 6; turn++) {
      expect(told(await remote.ask('{ lieux { nom ouvert } }'))).toEqual([
        'lieux.0.ouvert: NON_OBTENU (agenda)',
        'lieux.2.ouvert: NON_OBTENU (agenda)',
      ]);
    }
    await remote.gateway.stop();
    await Promise.all(partners.map((partner) => partner.stop()));
  });

  test.each([
    ['another type', { __typename: 'Contact', ouvert: true }],
    ['another key', { __typename: 'Lieu', _cle_id: 'zzz', ouvert: true }],
  ])('%s is not taken for what was asked', async (_, entity) => {
    asking.behaviours.set('agenda', (answer, request) =>
      request.query.includes('_entities') ? { data: { _entities: [entity] } } : answer(),
    );
    const answer = await asking.ask('{ lieux { voisins(limite: 1) { id } } lieu(id: "a") { nom } }');
    expect(answer.errors).toBeUndefined();
    const one = await asking.ask('query Un { choses { ... on Lieu { ouvert } } }');
    expect(told(one)).toEqual(['choses.0.ouvert: NON_OBTENU (agenda)']);
  });
});

describe('Two figures that require one field with different arguments', () => {
  const avis = house(
    'avis',
    `type Query { livre: Livre } type Livre @key(fields: "id") { id: ID! avis(limite: Int!): [Int!] }`,
    {
      Query: { livre: () => ({ id: '1' }) },
      Livre: {
        __resolveReference: (ref: object) => ref,
        avis: (_: unknown, { limite }: { limite: number }) => [5, 4, 3, 2].slice(0, limite),
      },
    },
  );
  const notes = house(
    'notes',
    `type Livre @key(fields: "id") {
       id: ID!
       avis(limite: Int!): [Int!] @external
       premier: String @requires(fields: "avis(limite: 1)")
       trois: String @requires(fields: "avis(limite: 3)")
       encore: String @requires(fields: "avis(limite: 3)")
     }`,
    {
      Livre: {
        __resolveReference: (ref: object) => ref,
        ...Object.fromEntries(
          ['premier', 'trois', 'encore'].map((name) => [name, ({ avis }: { avis: number[] }) => avis.join()]),
        ),
      },
    },
  );
  let world: World;
  beforeAll(async () => {
    world = await World.of([avis, notes]);
  });
  afterAll(() => world.gateway.stop());

  test('are right one by one, and beside the client’s own arguments', async () => {
    expect(await world.ask('{ livre { premier avis(limite: 2) } }')).toEqual({
      data: { livre: { premier: '5', avis: [5, 4] } },
    });
    expect(await world.ask('{ livre { trois encore } }')).toEqual({
      data: { livre: { trois: '5,4,3', encore: '5,4,3' } },
    });
  });

  test('are refused together, in words that say how to ask', async () => {
    const answer = await world.ask('{ livre { premier ...T } } fragment T on Livre { trois }');
    expect(answer.data).toBeUndefined();
    expect(answer.errors).toEqual([
      {
        message:
          '« Livre.premier » et « Livre.trois » se calculent à partir de deux versions d’une même donnée : demandez-les dans deux requêtes.',
        extensions: { code: 'REQUETE_INVALIDE' },
      },
    ]);
  });
});
