import { agenda, lieux, places } from './places.js';
import { World } from './world.js';

/** What a partner says to the client passes; what it says of itself does not, whatever the code it says it under. */

let world: World;
beforeAll(async () => {
  world = await World.of(places);
});
afterAll(() => world.gateway.stop());

async function errorFrom(error: object) {
  world.behaviours.set(agenda.name, () => ({
    data: { creneau: null },
    errors: [{ message: 'Non.', path: ['creneau'], ...error }],
  }));
  return (await world.ask('{ creneau }')).errors?.[0];
}

it('keeps the code, the sentence, and what is a word or a figure', async () => {
  const extensions = { code: 'FILTRE_INVALIDE', champ: 'date', maximum: 3, strict: true };
  expect(await errorFrom({ extensions })).toEqual({
    message: 'Non.',
    path: ['creneau'],
    extensions: { ...extensions, partenaire: agenda.name },
  });
});

it.each([
  ['an address', { url: 'http://10.0.0.1/secret' }],
  ['a stack', { stack: 'Error: secret', stacktrace: ['at secret'], trace: 'Error\n    at secret' }],
  ['a body', { response: { status: 500, body: 'secret' }, bodies: ['secret'] }],
  ['a long text', { dump: 'secret '.repeat(100) }],
  ['another partner’s name', { partenaire: lieux.name, serviceName: 'secret' }],
])('leaves out %s', async (_, more) => {
  for (const code of ['FILTRE_INVALIDE', 'BAD_USER_INPUT']) {
    expect(await errorFrom({ extensions: { code, ...more } })).toEqual({
      message: 'Non.',
      path: ['creneau'],
      extensions: { code, partenaire: agenda.name },
    });
  }
});

it.each([
  ['FILTRE_INVALIDE', 'Un filtre se contredit ou porte une valeur impossible.'],
  ['FORBIDDEN', `Le partenaire « ${agenda.name} » a refusé ce qui lui était demandé.`],
])('says what the code means in place of a sentence that tells where it comes from: %s', async (code, said) => {
  for (const message of [
    'refused by http://10.0.0.1/secret',
    'refused\n    at /srv/secret.js:3',
    'secret '.repeat(100),
  ])
    expect(await errorFrom({ message, extensions: { code } })).toMatchObject({ message: said, extensions: { code } });
});
