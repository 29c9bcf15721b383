import { lieux, places } from './places.js';
import { httpPartner, told, until, World } from './world.js';

/** What keeps a partner, and the gateway itself, from being asked for more than is useful. */

describe('Requests to one partner at once', () => {
  test('are bounded; some wait for their turn, the others are refused and named', async () => {
    const world = await World.of([lieux], { limits: { partnerConcurrency: 2, partnerQueue: 1 } });
    let open = (): void => undefined;
    const door = new Promise<void>((resolve) => (open = resolve));
    let atOnce = 0;
    let most = 0;
    world.behaviours.set('lieux', async (answer) => {
      most = Math.max(most, ++atOnce);
      await door;
      atOnce--;
      return answer();
    });
    const over: string[][] = [];
    const ask = async (texte: string) => over.push(told(await world.ask(`{ echo(texte: "${texte}") }`)));
    const all = ['a', 'b', 'c', 'd', 'e'].map(ask);
    await until(() => over.length === 2, 'what can neither go in nor wait is refused');
    expect(over).toEqual(Array(2).fill(['echo: PARTENAIRE_INDISPONIBLE (lieux)']));
    expect(world.asked).toHaveLength(2);
    open();
    await Promise.all(all);
    expect(over.slice(2)).toEqual([[], [], []]);
    expect(most).toBe(2);
    expect(world.log.some(({ failure }) => String(failure).startsWith('saturated'))).toBe(true);
    // It is our bound, not the partner's fault: its circuit stays closed.
    expect(await world.ask('{ echo(texte: "o") }')).toEqual({ data: { echo: 'o' } });
    await world.gateway.stop();
  });
});

describe('A connection that is cut', () => {
  const cutting = async () => {
    const asked: string[] = [];
    const partner = await httpPartner(({ query }, response) => {
      asked.push(query);
      response.socket?.destroy();
    });
    const partnerUrls = new Map(['lieux', 'agenda'].map((name) => [name, partner.url]));
    const world = await World.of(places, {
      transports: new Map(),
      partnerUrls,
      limits: { partnerProbeIntervalMs: 60_000 },
    });
    return { asked, partner, world, stop: () => Promise.all([world.gateway.stop(), partner.stop()]) };
  };
  const sent = (asked: string[], name: string) => asked.filter((query) => query.includes(name)).length;

  test('makes a query be sent twice', async () => {
    const { asked, world, stop } = await cutting();
    expect(told(await world.ask('{ echo(texte: "o") }'))).toEqual(['echo: PARTENAIRE_INDISPONIBLE (lieux)']);
    expect(sent(asked, 'echo')).toBe(2);
    await stop();
  });

  test('never makes a mutation be sent twice', async () => {
    const { asked, world, stop } = await cutting();
    expect(told(await world.ask('mutation { note(texte: "x") }'))).toEqual(['note: PARTENAIRE_INDISPONIBLE (agenda)']);
    expect(sent(asked, 'note')).toBe(1);
    await stop();
  });
});

describe('A client that leaves', () => {
  test('is no longer worked for: a partner of this process is told, and the next ones are not asked', async () => {
    const world = await World.of(places);
    let isTold = false;
    world.behaviours.set('lieux', (answer, _, signal) => {
      const faithful = answer();
      return new Promise((resolve) => {
        signal.addEventListener('abort', () => {
          isTold = true;
          resolve(faithful);
        });
      });
    });
    const client = new AbortController();
    const left = fetch(world.gateway.url, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ query: '{ lieux { nom ouvert } }' }),
      signal: client.signal,
    }).catch(() => 'left');
    await until(() => world.asked.length === 1, 'the first partner is asked');
    client.abort();
    expect(await left).toBe('left');
    await until(() => isTold, 'the partner is told');
    await until(() => world.log.some(({ msg }) => msg === 'access'), 'the request is over');
    expect(world.partnersAsked()).toEqual(['lieux']);
    await world.gateway.stop();
  });

  test('waiting for its turn gives it up', async () => {
    const world = await World.of([lieux], { limits: { partnerConcurrency: 1 } });
    let open = (): void => undefined;
    const door = new Promise<void>((resolve) => (open = resolve));
    world.behaviours.set('lieux', (answer) => door.then(answer));
    const first = world.ask('{ echo(texte: "1") }');
    await until(() => world.asked.length === 1, 'the first is there');
    const client = new AbortController();
    const second = fetch(world.gateway.url, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: '{"query":"{ echo(texte: \\"2\\") }"}',
      signal: client.signal,
    }).catch(() => 'left');
    const { url } = world.gateway;
    await until(async () => (await metrics(url)).includes('graphe_partner_waiting{partner="lieux"} 1'), 'it waits');
    client.abort();
    expect(await second).toBe('left');
    await until(() => world.log.some(({ status }) => status === 499), 'the gateway knows');
    open();
    expect(await first).toEqual({ data: { echo: '1' } });
    expect(await world.ask('{ echo(texte: "3") }')).toEqual({ data: { echo: '3' } });
    expect(world.asked.some(({ request }) => JSON.stringify(request).includes('\\"2\\"'))).toBe(false);
    await world.gateway.stop();
  });
});

async function metrics(url: string): Promise<string> {
  return (await fetch(new URL('/metrics', url))).text();
}
