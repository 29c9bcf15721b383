import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { openDatabases } from '../../subgraphs/kit/database/open-databases.js';
import { runHouse } from '../../subgraphs/kit/federation/run-house.js';
import { openHouse } from '../../subgraphs/kit/open-house.js';
import { loadHouse } from '../../bin/houses.js';

/** Where the server's binary cannot run: the same migrations, the same facts, the same answers, over PGlite. */
describe('sans serveur PostgreSQL', () => {
  const folder = mkdtempSync(join(tmpdir(), 'graphe-ctg-pglite-'));
  afterAll(() => {
    rmSync(folder, { recursive: true, force: true });
  });

  const open = async () => {
    const said: string[] = [];
    const say = (step: string) => void said.push(step);
    const databases = await openDatabases(['msa'], { env: { DATABASE_EMBEDDED: 'pglite' }, folder, say });
    const address = databases.addresses.get('msa');
    if (!address) throw new Error('Pas de base.');
    const house = await loadHouse('msa');
    const running = await runHouse(house, await openHouse(house, address, say), { error: say, info: say } as never);
    const { data } = await running.ask({ query: '{ caisseMsa(id: "msa-59-62") { nom source { lignes } } }' });
    await running.stop();
    await databases.close();
    return { kind: databases.kind, said, data };
  };

  it('opens a house on PGlite, and finds its data again', async () => {
    const first = await open();
    expect(first).toMatchObject({ kind: 'PGlite', data: { caisseMsa: { nom: 'MSA Nord-Pas-de-Calais' } } });
    expect(first.said.join('\n')).toMatch(/faits chargés/);

    const second = await open();
    expect(JSON.stringify(second.data)).toBe(JSON.stringify(first.data));
    expect(second.said.join('\n')).not.toMatch(/faits chargés/);
  }, 120_000);
});
