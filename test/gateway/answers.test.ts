import { places } from './places.js';
import { altered, house, told, World } from './world.js';

/** What the engine answers when every partner does its part. */
describe('The gateway answers', () => {
  let world: World;
  beforeAll(async () => {
    world = await World.of(places);
  });
  beforeEach(() => world.asked.splice(0));
  afterAll(() => world.gateway.stop());

  const expectAnswer = async (query: string, data: unknown, variables?: Record<string, unknown>) =>
    expect(await world.ask(query, variables)).toEqual({ data });

  test('one object from several partners, in the order asked', async () => {
    const { data } = await world.ask('{ lieu(id: "a") { densite ouvert nom horaires { jour heures } } }');
    expect(JSON.stringify(data)).toBe(
      '{"lieu":{"densite":"100/km²","ouvert":true,"nom":"Lieu a","horaires":[{"jour":"lundi","heures":null}]}}',
    );
  });

  test('nothing of what it fetched on the way', () =>
    expectAnswer('{ lieux { densite } }', {
      lieux: [{ densite: '100/km²' }, { densite: '200/km²' }, { densite: '300/km²' }],
    }));

  test('an entity that stands in many places after asking for it once', async () => {
    await expectAnswer('{ lieux { voisins { ouvert } } }', {
      lieux: [
        { voisins: [{ ouvert: false }, { ouvert: true }] },
        { voisins: [{ ouvert: true }, { ouvert: true }] },
        { voisins: [{ ouvert: true }, { ouvert: false }] },
      ],
    });
    const { request } = world.asked.find(({ partner }) => partner === 'agenda') ?? {};
    expect(request?.variables?.['representations']).toHaveLength(3);
  });

  test('what a client asks under a name that @requires uses for something else', () =>
    expectAnswer('{ lieu(id: "a") { voisins(limite: 2) { id } premierVoisin id: nom } }', {
      lieu: { voisins: [{ id: 'b' }, { id: 'c' }], premierVoisin: 'b', id: 'Lieu a' },
    }));

  test('members of a union by their type, and their names under an alias', () =>
    expectAnswer('{ choses { genre: __typename ... on Lieu { nom ouvert } ... on Contact { courriel } } }', {
      choses: [
        { genre: 'Lieu', nom: 'Lieu a', ouvert: true },
        { genre: 'Contact', courriel: 'tel-b@exemple.fr' },
      ],
    }));

  test.each([
    [true, { nom: 'Lieu a' }],
    [false, { ouvert: true }],
  ])('@include and @skip with a variable: %s', (oui, lieu) =>
    expectAnswer(
      'query Q($oui: Boolean!) { lieu(id: "a") { nom @include(if: $oui) ouvert @skip(if: $oui) } }',
      { lieu },
      { oui },
    ),
  );

  test('default values of variables', () =>
    expectAnswer('query Q($n: Int = 3) { echo(texte: "o", nombre: $n) }', { echo: 'ooo' }));

  test('introspection beside data, and the name of the root type', () =>
    expectAnswer('{ __typename __type(name: "Lieu") { name } echo(texte: "o") }', {
      __typename: 'Query',
      __type: { name: 'Lieu' },
      echo: 'o',
    }));

  test('mutations one after the other', () =>
    expectAnswer('mutation { un: note(texte: "1") deux: note(texte: "2") }', { un: ['1'], deux: ['1', '2'] }));

  test('null where a partner answers null, without an error', () =>
    expectAnswer('{ lieu(id: "zzz") { nom } }', { lieu: null }));

  test('hostile names as plain names', () =>
    expectAnswer('{ lieu(id: "a") { constructor: nom toString: ouvert } }', {
      lieu: { constructor: 'Lieu a', toString: true },
    }));

  test('a partner’s error for the client as it is, at its place', async () => {
    const answer = await world.ask('{ lieux { nom refus } }');
    expect(answer.errors?.[1]).toEqual({
      message: 'Vous n’avez pas l’habilitation.',
      path: ['lieux', 1, 'refus'],
      extensions: { code: 'NON_HABILITE', partenaire: 'agenda' },
    });
    expect(answer.errors).toHaveLength(3);
  });

  test('a partner’s internal error masked, its detail in our log under the request’s id', async () => {
    const answer = await world.ask('{ lieu(id: "a") { nom panne } }');
    expect(answer.data).toEqual({ lieu: { nom: 'Lieu a', panne: null } });
    expect(answer.errors).toEqual([
      {
        message: 'Le partenaire « bilan » a rencontré une erreur.',
        path: ['lieu', 'panne'],
        extensions: { code: 'ERREUR_PARTENAIRE', partenaire: 'bilan' },
      },
    ]);
    const line = world.log.find(({ msg }) => msg === 'the partner answered an error');
    expect(line).toMatchObject({ partner: 'bilan', requestId: expect.any(String) as string });
    expect(JSON.stringify(line)).toContain('secret');
  });

  test('a null in a place that may not be null by nulling the nearest place that may', async () => {
    world.behaviours.set('agenda', altered('"lundi"', 'null'));
    const answer = await world.ask('{ lieu(id: "a") { nom horaires { jour heures } } echo(texte: "o") }');
    world.behaviours.delete('agenda');
    expect(answer.data).toEqual({ lieu: null, echo: 'o' });
    expect(told(answer)).toEqual(['lieu.horaires.0.jour: NON_OBTENU (agenda)']);
  });
});

test('An interface known as an object by a partner gets its objects’ names from the other', async () => {
  const animaux = house(
    'animaux',
    `type Query { animal: Animal }
     interface Animal @key(fields: "id") { id: ID! }
     type Chat implements Animal @key(fields: "id") { id: ID! miaule: Boolean }`,
    {
      Query: { animal: () => ({ id: '1' }) },
      Animal: { __resolveType: () => 'Chat', __resolveReference: (ref: object) => ref },
      Chat: { miaule: () => true },
    },
  );
  const poids = house(
    'poids',
    `type Query { leger: Animal }
     type Animal @key(fields: "id") @interfaceObject { id: ID! poids: Int }`,
    { Query: { leger: () => ({ id: '1' }) }, Animal: { poids: () => 4, __resolveReference: (ref: object) => ref } },
  );
  const world = await World.of([animaux, poids]);
  const query = '{ leger { poids ... on Chat { miaule } } }';
  expect(await world.ask(query)).toEqual({ data: { leger: { poids: 4, miaule: true } } });

  world.behaviours.set('animaux', () => Promise.reject(new Error('down')));
  const answer = await world.ask(query);
  expect(told(answer).join()).toContain('PARTENAIRE_INDISPONIBLE (animaux)');
  await world.gateway.stop();
});
