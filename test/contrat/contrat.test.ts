import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'graphql';
import { houseNames, loadHouse } from '../../bin/houses.js';
import { apiSchema, compose, type Subgraph } from '../../schema/compose.js';
import { vanished } from '../../schema/nothing-vanishes.js';
import { defaultUrl } from '../../schema/partenaires.js';
import { breachesOf } from '../../schema/rules.js';
import { migrationNeeded, openOrm } from '../../subgraphs/kit/database/orm.js';
import { testAddress } from '../../subgraphs/kit/testing/house-alone.js';
import { buildHouseSchema } from '../../subgraphs/kit/federation/build-schema.js';
import { houseFolder } from '../../subgraphs/kit/house-folder.js';
import { Fait } from '../../subgraphs/kit/valeurs/fait.js';

const read = (...path: string[]) => readFileSync(join(process.cwd(), ...path), 'utf8');
const glossaire = read('schema', 'glossaire.md');

describe.each(houseNames())('le contrat de la maison « %s »', (name) => {
  it('is the committed one: `npm run schema` was run', async () => {
    const house = await loadHouse(name);
    const { sdl } = await buildHouseSchema(house);
    expect(readFileSync(join(houseFolder(house), 'schema.graphql'), 'utf8')).toBe(`${sdl.trim()}\n`);
  });

  it('follows every rule of the governance group', () => {
    expect(breachesOf(read('subgraphs', name, 'schema.graphql'), { glossaire })).toEqual([]);
  });

  it('has a reference for every key others may use, since one without would compose in silence', async () => {
    const { nouns } = await loadHouse(name);
    const document = parse(read('subgraphs', name, 'schema.graphql'));
    const resolvable = document.definitions.flatMap((definition) => {
      if (definition.kind !== 'ObjectTypeDefinition') return [];
      const keys = (definition.directives ?? []).filter((directive) => directive.name.value === 'key');
      const open = keys.some((key) => !key.arguments?.some((argument) => argument.name.value === 'resolvable'));
      return open ? [definition.name.value] : [];
    });
    const answered = nouns.flatMap((noun) => (noun.type && noun.byReference ? [noun.type.name] : []));
    expect(resolvable.filter((type) => !answered.includes(type))).toEqual([]);
  });

  it('has tables that say what its nouns declare: every change has its migration', async () => {
    const orm = await openOrm(await loadHouse(name), testAddress(name));
    const needed = await migrationNeeded(orm);
    await orm.close();
    expect(needed).toBe('');
  });

  it('keeps every decimal whole: a numeric without scale would round what partners wrote', () => {
    const folder = join('subgraphs', name, 'migrations');
    for (const file of readdirSync(folder)) expect(read(folder, file)).not.toMatch(/numeric\(\d+, ?0\)/);
  });

  it('keeps a source on every row of every table', async () => {
    const orm = await openOrm(await loadHouse(name), testAddress(name));
    // A view has no rows of its own: what it shows is read from rows that have their source.
    const tables = [...orm.getMetadata().getAll().values()].filter((meta) => !meta.abstract && !meta.view);
    await orm.close();
    const without = tables.filter(({ class: noun }) => !(noun.prototype instanceof Fait));
    expect(without.map(({ className }) => className)).toEqual([]);
  });
});

describe('le supergraphe', () => {
  it('composes from the committed contracts and is the committed one', () => {
    const subgraphs: Subgraph[] = houseNames().map((name) => ({
      name,
      sdl: read('subgraphs', name, 'schema.graphql'),
      url: defaultUrl(name),
    }));
    const { supergraphSdl, hints } = compose(subgraphs);
    expect(supergraphSdl).toBe(read('schema', 'supergraph.graphql'));
    // A hint is two houses that say the same thing differently: readers would see one of them at random.
    expect(hints).toEqual([]);
  });

  it('takes nothing away from what was published, unless it was deprecated first', async () => {
    const current = apiSchema(read('schema', 'supergraph.graphql'));
    expect(await vanished(read('schema', 'publie.graphql'), current)).toEqual([]);
  });
});
