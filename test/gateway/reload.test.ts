import { agenda, lieux, places } from './places.js';
import { compose, httpPartner, serving, told, World } from './world.js';

/** A supergraph is replaced while requests are answered: none is lost, and only what may be served is. */

const versioned = (sdl: string, version: number) => `# version: ${version}\n${sdl}`;

test('No request is lost over many reloads, though a partner comes and goes', async () => {
  const served = await Promise.all([lieux, agenda].map((house) => httpPartner(serving(house))));
  const urls = new Map([lieux, agenda].map(({ name }, index) => [name, served[index]?.url ?? '']));
  const at = (name: string) => urls.get(name) ?? '';
  const both = compose([lieux, agenda], at);
  const alone = compose([lieux], at);
  const world = await World.of([lieux, agenda], { transports: new Map(), supergraphSdl: both });

  let isOver = false;
  let answered = 0;
  const lost: unknown[] = [];
  const client = async (query: string, expected: unknown): Promise<void> => {
    while (!isOver) {
      const answer = await world.ask(query);
      answered++;
      // While it is out, the partner's fields are unknown to the schema: refused in words, which is no loss.
      const isUnknown = answer.errors?.every(({ extensions }) => extensions['code'] === 'REQUETE_INVALIDE');
      if (JSON.stringify(answer.data) !== JSON.stringify(expected) && !isUnknown) lost.push(answer);
    }
  };
  const clients = [
    ...Array.from({ length: 4 }, () =>
      client('{ echo(texte: "o") lieux { nom } }', {
        echo: 'o',
        lieux: ['a', 'b', 'c'].map((id) => ({ nom: `Lieu ${id}` })),
      }),
    ),
    ...Array.from({ length: 4 }, () =>
      client('{ lieux { ouvert } creneau }', {
        lieux: [true, false, true].map((ouvert) => ({ ouvert })),
        creneau: 'matin',
      }),
    ),
  ];
  for (let reload = 0; reload < 12; reload++) {
    const before = answered;
    expect(await world.gateway.replaceSupergraph(reload % 2 === 0 ? alone : both)).toBe('Changed');
    while (answered < before + 16) await new Promise((next) => setImmediate(next));
  }
  isOver = true;
  await Promise.all(clients);
  expect(lost).toEqual([]);
  expect(answered).toBeGreaterThan(100);
  await world.gateway.stop();
  await Promise.all(served.map((partner) => partner.stop()));
});

test('While a supergraph is read, step after step, others have their turn', async () => {
  const world = await World.of([lieux, agenda], { supergraphSdl: compose([lieux]) });
  let [turns, isOver] = [0, false];
  const reading = world.gateway.replaceSupergraph(compose([lieux, agenda])).finally(() => (isOver = true));
  for (; !isOver; turns++) await new Promise((next) => setImmediate(next));
  expect(await reading).toBe('Changed');
  expect(turns).toBeGreaterThanOrEqual(5);
  await world.gateway.stop();
});

describe('A supergraph is refused, and the one before still served', () => {
  const query = '{ echo(texte: "o") }';
  let world: World;
  beforeAll(async () => {
    world = await World.of([lieux, agenda], {
      transports: new Map([['lieux', async () => ({ data: { echo: 'o' } })]]),
      supergraphSdl: versioned(compose([lieux, agenda]), 5),
    });
  });
  afterAll(() => world.gateway.stop());
  const refuse = async (sdl: string, why: RegExp) => {
    await expect(world.gateway.replaceSupergraph(sdl)).rejects.toThrow(why);
    expect(await world.ask(query)).toEqual({ data: { echo: 'o' } });
  };

  test('when a partner is at another host than those of the first one', () =>
    refuse(
      versioned(
        compose([lieux, agenda], (name) => `http://${name}.ailleurs.test/`),
        6,
      ),
      /agenda.*not allowed/,
    ));

  test('when it is older, or no longer says its version', async () => {
    await refuse(versioned(compose([lieux]), 4), /older than version 5/);
    await refuse(compose([lieux]), /no version/);
    expect(await world.gateway.replaceSupergraph(versioned(compose([lieux]), 6))).toBe('Changed');
    expect(await world.gateway.replaceSupergraph(versioned(compose([lieux, agenda]), 7))).toBe('Changed');
  });

  test('when it is no supergraph', () => refuse('# version: 9\ntype Query { a: Int }', /supergraph/));
});

test('The hosts that are allowed may be told, and then hold for the first supergraph too', async () => {
  const elsewhere = compose(places, (name) => `http://${name}.test:8080/`);
  const options = { transports: new Map(), supergraphSdl: elsewhere };
  await expect(World.of(places, { ...options, allowedHosts: new Set(['lieux.test']) })).rejects.toThrow('not allowed');
  const world = await World.of(places, {
    ...options,
    allowedHosts: new Set(['lieux.test', 'agenda.test:8080', 'bilan.test']),
    limits: { partnerDeadlineMs: 50 },
  });
  await expect(world.gateway.replaceSupergraph(compose(places, (name) => `http://${name}.test:9090/`))).rejects.toThrow(
    'agenda',
  );
  // An address given by whoever runs the gateway needs no leave.
  const partner = await httpPartner(serving(lieux));
  const given = await World.of([lieux], {
    transports: new Map(),
    supergraphSdl: compose([lieux], () => 'http://ailleurs.test/'),
    partnerUrls: new Map([['lieux', partner.url]]),
    allowedHosts: new Set(['lieux.test']),
  });
  expect(told(await given.ask('{ echo(texte: "o") }'))).toEqual([]);
  await Promise.all([world.gateway.stop(), given.gateway.stop()]);
  await partner.stop();
});
