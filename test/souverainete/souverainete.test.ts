import { spawnSync } from 'node:child_process';
import { cpSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Client } from 'pg';
import { houseNames } from '../../bin/houses.js';
import { testAddress } from '../../subgraphs/kit/testing/house-alone.js';

const urlOf = (name: string): string => {
  const address = testAddress(name);
  if (!('url' in address)) throw new Error('PGlite n’a pas de rôles : ce test veut un serveur.');
  return address.url;
};

const pairs = houseNames().flatMap((mine) =>
  houseNames().flatMap((other) => (mine === other ? [] : [[mine, other] as const])),
);

describe('la base d’un partenaire', () => {
  it.each(pairs)('of « %s » lends its role no way into the database of « %s »', async (mine, other) => {
    const url = new URL(urlOf(mine));
    url.pathname = new URL(urlOf(other)).pathname;
    const client = new Client({ connectionString: url.toString() });
    await expect(client.connect()).rejects.toMatchObject({ code: '42501' });
    await client.end().catch(() => undefined);
  });

  it.each(houseNames())('of « %s » belongs to a role without any privilege on the server', async (name) => {
    const client = new Client({ connectionString: urlOf(name) });
    await client.connect();
    const { rows } = await client.query(
      'select rolsuper, rolcreatedb, rolcreaterole, rolreplication, rolbypassrls from pg_roles where rolname = current_user',
    );
    await client.end();
    expect(rows).toEqual([
      { rolsuper: false, rolcreatedb: false, rolcreaterole: false, rolreplication: false, rolbypassrls: false },
    ]);
  });
});

describe('une maison, les autres absentes', () => {
  const copy = mkdtempSync(join(tmpdir(), 'maison-seule-'));
  afterAll(() => {
    rmSync(copy, { recursive: true, force: true });
  });

  /** The repository as a partner that took its folder away would have it: the kit, the contract, and its house. */
  beforeAll(() => {
    for (const name of ['bin', 'schema', 'subgraphs/kit', 'subgraphs/msa', '.swcrc', 'package.json', 'tsconfig.json']) {
      cpSync(name, join(copy, name), { recursive: true });
    }
    symlinkSync(join(process.cwd(), 'node_modules'), join(copy, 'node_modules'), 'junction');
    // Those that join the gateway and the site to the houses, or serve them alone.
    for (const program of ['start.ts', 'gateway.ts']) rmSync(join(copy, 'bin', program));
  });

  it('still compiles', () => {
    const tsc = join(process.cwd(), 'node_modules', 'typescript', 'bin', 'tsc');
    const { stdout, status } = spawnSync(process.execPath, [tsc, '-p', copy], { encoding: 'utf8' });
    expect({ stdout, status }).toEqual({ stdout: '', status: 0 });
  });

  it('still opens and answers on its own database', () => {
    const ask = `
      import { readFileSync } from 'node:fs';
      import { loadHouse, houseNames } from './bin/houses.js';
      import { openHouse } from './subgraphs/kit/open-house.js';
      import { runHouse } from './subgraphs/kit/federation/run-house.js';
      const house = await loadHouse('msa');
      const orm = await openHouse(house, { url: process.env.MSA_URL }, () => undefined);
      const running = await runHouse(house, orm, console);
      const { data } = await running.ask({ query: '{ caisseMsa(id: "msa-59-62") { nom } }' });
      console.log(JSON.stringify({ present: houseNames(), nom: data.caisseMsa.nom }));
      await running.stop();
    `;
    writeFileSync(join(copy, 'dist', 'demande.js'), ask);
    const { stdout, stderr } = spawnSync(
      process.execPath,
      ['--import', 'reflect-metadata', join(copy, 'dist', 'demande.js')],
      {
        encoding: 'utf8',
        cwd: copy,
        env: { ...process.env, MSA_URL: urlOf('msa') },
      },
    );
    expect(stderr).toBe('');
    expect(JSON.parse(stdout)).toEqual({ present: ['msa'], nom: 'MSA Nord-Pas-de-Calais' });
  });
});

describe('une équipe institutionnelle', () => {
  it.each(houseNames())('« %s » finds on one page, in French, what it answers for and how to change it', (name) => {
    const page = readFileSync(join('subgraphs', name, 'README.md'), 'utf8');
    const parts = [
      'Qui répond',
      'Ce que nous apportons',
      'D’où viennent les données',
      'Base légale et secret',
      'Ce que nous ne savons pas',
      'Changer quelque chose',
    ];
    expect(parts.filter((part) => !page.replaceAll("'", '’').includes(part))).toEqual([]);
    expect(page).toContain(`npm run house -- ${name}`);
  });
});
