import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { pino } from 'pino';
import { houseNames, loadHouse } from '../../bin/houses.js';
import { startGateway, type RunningGateway } from '../../gateway/server.js';
import { houseAlone, type TestedHouse } from '../../subgraphs/kit/testing/house-alone.js';
import { ask, httpPartner } from '../gateway/world.js';

const folder = join('test', 'queries');
const names = readdirSync(folder).sort();

/**
 * Behind HTTP, an answer is put together from objects, then from the partners' own bytes where the operation allows it,
 * then from memory: every question of the analysts has one answer, whatever the way.
 */
describe('les questions des analystes, derrière HTTP', () => {
  const houses: TestedHouse[] = [];
  const doors: Awaited<ReturnType<typeof httpPartner>>[] = [];
  let gateway: RunningGateway;

  beforeAll(async () => {
    const partnerUrls = new Map<string, string>();
    for (const name of houseNames()) {
      const house = await houseAlone(await loadHouse(name));
      houses.push(house);
      const door = await httpPartner((question, response) => {
        void house.ask(question).then((answer) => {
          response.setHeader('content-type', 'application/json');
          response.end(JSON.stringify(answer));
        });
      });
      doors.push(door);
      partnerUrls.set(name, door.url);
    }
    const logger = pino({ level: 'silent' });
    gateway = await startGateway({ supergraphFile: 'schema/supergraph.graphql', partnerUrls, logger });
  });
  afterAll(async () => {
    await gateway.stop();
    await Promise.all(doors.map((door) => door.stop()));
    for (const house of houses) await house.stop();
  });

  it.each(names)('%s', async (name) => {
    const question = readFileSync(join(folder, name, 'question.graphql'), 'utf8');
    const expected = { data: JSON.parse(readFileSync(join(folder, name, 'reponse.json'), 'utf8')) as unknown };
    // Other variables, needed or not: nothing is remembered. Bytes are tried the third time, memory the fifth.
    for (const variables of [{ asked: 1 }, { asked: 2 }, {}, {}, {}])
      expect(await ask(gateway.url, question, variables)).toEqual(expected);
  });

  it('took each of the three ways', async () => {
    const metrics = await (await fetch(new URL('/metrics', gateway.url))).text();
    const count = (from: string) =>
      Number(new RegExp(`^graphe_answers_total\\{from="${from}"\\} (\\d+)$`, 'm').exec(metrics)?.[1]);
    expect(count('memory')).toBe(names.length);
    expect(count('bytes')).toBeGreaterThan(0);
    expect(count('objects') + count('bytes')).toBe(names.length * 4);
  });
});
