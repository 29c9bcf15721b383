import { readFileSync } from 'node:fs';
import { pino } from 'pino';
import { houseNames } from '../../bin/houses.js';
import { type RunningGateway, startGateway } from '../../gateway/server.js';
import type { Answer } from '../graph.js';
import { HouseProcess } from './processes.js';

const question = readFileSync('test/queries/premiere-question/question.graphql', 'utf8');
const complete = JSON.parse(readFileSync('test/queries/premiere-question/reponse.json', 'utf8')) as {
  conventionTerritoriale: Record<string, unknown>;
};

/** What each partner alone can say of the convention: lost with it, and nothing else is. */
const onlyFrom: Record<string, readonly string[]> = {
  caf: ['titre', 'dateSignature'],
  departement: ['deliberations'],
  epci: ['communesSignataires', 'equipementsSoutenus'],
  msa: ['engagementMsa'],
};

/** Four houses, each a process of its own, and the gateway over HTTP: partners as they are in production. */
describe('un partenaire arrêté', () => {
  const houses = new Map<string, HouseProcess>();
  let gateway: RunningGateway;

  beforeAll(async () => {
    for (const house of await Promise.all(houseNames().map((name) => HouseProcess.start(name))))
      houses.set(house.name, house);
    gateway = await startGateway({
      supergraphFile: 'schema/supergraph.graphql',
      port: 0,
      logger: pino({ level: 'silent' }),
      partnerUrls: new Map([...houses.values()].map(({ name, url }) => [name, url])),
    });
  }, 60_000);
  afterAll(async () => {
    await gateway.stop();
    for (const house of houses.values()) await house.kill();
  });

  const ask = async (): Promise<Pick<Answer, 'data' | 'errors'>> => {
    const response = await fetch(gateway.url, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ query: question }),
    });
    const { data = null, errors = [] } = (await response.json()) as Partial<Answer>;
    return { data, errors };
  };

  it('leaves nothing to say when all four answer', async () => {
    expect(await ask()).toEqual({ data: complete, errors: [] });
  });

  it.each(houseNames())(
    '« %s », killed, costs its own branch, is named, and is found again when it is back',
    async (name) => {
      await houses.get(name)?.kill();
      const { data, errors } = await ask();
      const convention = (data?.conventionTerritoriale ?? {}) as Record<string, unknown>;

      for (const [field, value] of Object.entries(complete.conventionTerritoriale)) {
        if (!onlyFrom[name]?.includes(field) && field !== 'dateSignature')
          expect({ [field]: convention[field] }).toEqual({ [field]: value });
      }
      for (const field of onlyFrom[name] ?? []) expect({ [field]: convention[field] }).toEqual({ [field]: null });

      expect(errors.length).toBeGreaterThan(0);
      for (const { message, extensions } of errors) {
        expect(extensions).toMatchObject({ code: 'PARTENAIRE_INDISPONIBLE', partenaire: name });
        expect(message).toContain(name);
        expect(JSON.stringify(errors)).not.toMatch(/127\.0\.0\.1|localhost|ECONN|node_modules|select /);
      }
      const missing = errors.map(({ path }) => (path ?? []).join('.'));
      for (const field of onlyFrom[name] ?? []) expect(missing.some((path) => path.includes(field))).toBe(true);

      await houses.get(name)?.start();
      let back = await ask();
      // The gateway's probe finds the partner by itself; nobody restarts anything.
      for (const limit = Date.now() + 15_000; back.errors.length > 0 && Date.now() < limit;) back = await ask();
      expect(back).toEqual({ data: complete, errors: [] });
    },
    40_000,
  );

  it('keeps the other attestations of a contested fact when one witness is away', async () => {
    await houses.get('departement')?.kill();
    const { data } = await ask();
    const convention = data?.conventionTerritoriale as { dateSignature: { attestations: { valeur: string }[] } };
    expect(convention.dateSignature.attestations.map(({ valeur }) => valeur)).toEqual(['2021-11-08', '2022-11-08']);
    await houses.get('departement')?.start();
  }, 30_000);
});
