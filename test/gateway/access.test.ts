import type { Identity } from '../../gateway/reader.js';
import { house, told, World } from './world.js';

/** `@authenticated`, `@requiresScopes`, `@policy`: what a reader is denied is null, named, and never fetched. */

const dossiers = house(
  'dossiers',
  `type Query {
     public: String
     moi: String @authenticated
     dossier: Dossier
     dossiers: [Dossier!]
     coffre: Coffre
     secret: Secret
     acteurs: [Acteur!]
     choses: [Chose!]
   }
   type Mutation { effacer: Boolean @policy(policies: [["chef"]]) dire: String }
   type Dossier @key(fields: "id") {
     id: ID!
     titre: String
     montant: Int @requiresScopes(scopes: [["montants"], ["lire", "compter"]])
     note: String @policy(policies: [["chef"]])
     responsable: String! @authenticated
   }
   type Coffre @key(fields: "code") { code: ID! @authenticated contenu: String }
   type Secret @authenticated { texte: String }
   interface Acteur { nom: String age: Int }
   type Personne implements Acteur { nom: String @authenticated age: Int }
   type Service implements Acteur { nom: String age: Int }
   union Chose = Service | Secret`,
  {
    Query: {
      public: () => 'p',
      moi: () => 'm',
      dossier: () => ({ id: '1' }),
      dossiers: () => [{ id: '1' }, { id: '2' }],
      coffre: () => ({ code: 'c-secret', contenu: 'or' }),
      secret: () => ({ texte: 's' }),
      acteurs: () => [
        { __typename: 'Personne', nom: 'P', age: 1 },
        { __typename: 'Service', nom: 'S', age: 2 },
      ],
      choses: () => [
        { __typename: 'Service', nom: 'S' },
        { __typename: 'Secret', texte: 's' },
      ],
    },
    Mutation: { effacer: () => true, dire: () => 'dit' },
    Dossier: { titre: () => 't', montant: () => 10, note: () => 'n', responsable: () => 'r' },
  },
);

const comptes = house(
  'comptes',
  `type Dossier @key(fields: "id") {
     id: ID!
     montant: Int @external
     double: Int @requires(fields: "montant") @requiresScopes(scopes: [["montants"], ["lire", "compter"]])
     solde: Int
   }
   type Coffre @key(fields: "code") { code: ID! poids: Int }`,
  {
    Dossier: {
      __resolveReference: (ref: object) => ref,
      double: ({ montant }: { montant: number }) => montant * 2,
      solde: () => 5,
    },
    Coffre: { __resolveReference: (ref: object) => ref, poids: () => 3 },
  },
);

const identities: Record<string, Partial<Identity>> = {
  agent: { authenticated: true },
  comptable: { authenticated: true, scopes: ['montants'] },
  'deux portées': { scopes: ['lire', 'compter'] },
  'une portée': { scopes: ['lire'] },
  chef: { policies: ['chef'] },
};

describe('A restricted supergraph', () => {
  let world: World;
  beforeAll(async () => {
    world = await World.of([dossiers, comptes], {
      identify: ({ headers }) => {
        if (headers['x-role'] === 'panne') throw new Error('no directory');
        const known = identities[decodeURIComponent(String(headers['x-role']))];
        return { authenticated: false, scopes: [], policies: [], ...known };
      },
    });
  });
  beforeEach(() => world.asked.splice(0));
  afterAll(() => world.gateway.stop());
  const as = (role: string, query: string) =>
    world.ask(query, undefined, role ? { 'x-role': encodeURIComponent(role) } : {});
  const fetched = () => world.asked.map(({ request }) => request.query).join(' ');

  test.each([
    ['', '{ moi }', { moi: null }, ['moi']],
    ['', '{ secret { texte } }', { secret: null }, ['secret']],
    ['panne', '{ moi }', { moi: null }, ['moi']],
    ['', 'mutation { effacer }', { effacer: null }, ['effacer']],
    ['agent', 'mutation { effacer }', { effacer: null }, ['effacer']],
  ])('denied at the root to « %s », fetches nothing: %s', async (role, query, data, paths) => {
    const answer = await as(role, query);
    expect(answer.data).toEqual(data);
    expect(answer.errors?.map(({ path, extensions }) => `${path?.join('.')} ${String(extensions['code'])}`)).toEqual(
      paths.map((path) => `${path} NON_HABILITE`),
    );
    expect(answer.errors?.[0]?.message).toMatch(/^Le champ « \w+ » demande une habilitation/);
    expect(world.asked).toEqual([]);
  });

  const montant = '{ dossiers { titre montant } public }';
  test('denied below the root, is null at each place, and is never fetched', async () => {
    const answer = await as('une portée', montant);
    expect(answer.data).toEqual({
      dossiers: [
        { titre: 't', montant: null },
        { titre: 't', montant: null },
      ],
      public: 'p',
    });
    expect(told(answer)).toEqual([
      'dossiers.0.montant: NON_HABILITE (undefined)',
      'dossiers.1.montant: NON_HABILITE (undefined)',
    ]);
    expect(fetched()).not.toContain('montant');
  });

  test.each(['deux portées', 'comptable'])('one of the sets of scopes is enough: %s', async (role) => {
    const answer = await as(role, '{ dossier { montant double } }');
    expect(answer).toEqual({ data: { dossier: { montant: 10, double: 20 } } });
  });

  test('the same text gives each reader what is theirs', async () => {
    const query = '{ dossier { note montant } moi }';
    const seen = await Promise.all(['chef', 'comptable', '', 'chef'].map(async (role) => (await as(role, query)).data));
    expect(seen).toEqual([
      { dossier: { note: 'n', montant: null }, moi: null },
      { dossier: { note: null, montant: 10 }, moi: 'm' },
      { dossier: { note: null, montant: null }, moi: null },
      { dossier: { note: 'n', montant: null }, moi: null },
    ]);
  });

  test('a figure worked out from a denied one is denied', async () => {
    const answer = await as('', '{ dossier { double solde } }');
    expect(answer.data).toEqual({ dossier: { double: null, solde: 5 } });
    expect(fetched()).not.toMatch(/montant|double/);
  });

  test('a denied field that may not be null takes its object with it, once', async () => {
    const answer = await as('', '{ dossier { titre responsable } public }');
    expect(answer.data).toEqual({ dossier: null, public: 'p' });
    expect(told(answer)).toEqual(['dossier.responsable: NON_HABILITE (undefined)']);
  });

  test('a denied key that partners need between them never reaches the client', async () => {
    expect(await as('', '{ coffre { poids contenu } }')).toEqual({ data: { coffre: { poids: 3, contenu: 'or' } } });
    const answer = await as('', '{ coffre { poids x: code } }');
    expect(answer.data).toEqual({ coffre: null });
    expect(JSON.stringify(answer)).not.toContain('c-secret');
    const plain = await as('', '{ coffre { code poids } }');
    expect(told(plain)).toEqual(['coffre.code: NON_HABILITE (undefined)']);
    expect(JSON.stringify(plain)).not.toContain('c-secret');
  });

  test('a field of an interface asks what every object behind it asks; on one object, what that one asks', async () => {
    const answer = await as('', '{ acteurs { __typename nom age } }');
    expect(answer.data).toEqual({
      acteurs: [
        { __typename: 'Personne', nom: null, age: 1 },
        { __typename: 'Service', nom: null, age: 2 },
      ],
    });
    expect(fetched()).not.toContain('nom');
    const split = await as('', '{ acteurs { ... on Personne { nom } ...S } } fragment S on Service { nom }');
    expect(split.data).toEqual({ acteurs: [{ nom: null }, { nom: 'S' }] });
    expect(told(split)).toEqual(['acteurs.0.nom: NON_HABILITE (undefined)']);
    expect((await as('agent', '{ acteurs { nom } }')).data).toEqual({ acteurs: [{ nom: 'P' }, { nom: 'S' }] });
  });

  test('a denied member of a union gives nothing of itself', async () => {
    const answer = await as('', '{ choses { ... on Service { nom } ... on Secret { texte } } }');
    expect(answer.data).toEqual({ choses: [{ nom: 'S' }, { texte: null }] });
    expect(fetched()).not.toContain('texte');
  });

  test('what is asked twice, by fragment, by alias or not at all is denied all the same', async () => {
    const answer = await as(
      '',
      'query Q($non: Boolean = false) { ...F a: moi @include(if: $non) b: moi } fragment F on Query { moi }',
    );
    expect(answer.data).toEqual({ moi: null, b: null });
    expect(told(answer)).toEqual(['b: NON_HABILITE (undefined)', 'moi: NON_HABILITE (undefined)']);
    expect(world.asked).toEqual([]);
  });
});

test('Without anyone to say who asks, everything restricted is denied', async () => {
  const world = await World.of([dossiers, comptes]);
  expect((await world.ask('{ moi public }')).data).toEqual({ moi: null, public: 'p' });
  await world.gateway.stop();
});
