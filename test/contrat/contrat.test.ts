import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { buildSchema, parse } from 'graphql';
import { diff, CriticalityLevel } from '@graphql-inspector/core';
import { houseNames, loadHouse } from '../../bin/houses.js';
import { apiSchema, compose, type Subgraph } from '../../schema/compose.js';
import { defaultUrl } from '../../schema/partenaires.js';
import { breachesOf } from '../../schema/rules.js';
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

  it('keeps a source on every row of every table', async () => {
    const { nouns } = await loadHouse(name);
    const tables = nouns.flatMap(({ table }) => table ?? []);
    expect(tables.filter((table) => !(table.prototype instanceof Fait)).map((table) => table.name)).toEqual([]);
  });
});

describe('le supergraphe', () => {
  it('composes from the committed contracts and is the committed one', () => {
    const subgraphs: Subgraph[] = houseNames().map((name) => ({
      name,
      sdl: read('subgraphs', name, 'schema.graphql'),
      url: defaultUrl(name),
    }));
    expect(compose(subgraphs).supergraphSdl).toBe(read('schema', 'supergraph.graphql'));
  });

  it('takes nothing away from what was published, unless it was deprecated first', async () => {
    expect(existsSync('schema/publie.graphql')).toBe(true);
    const published = buildSchema(read('schema', 'publie.graphql'));
    const current = buildSchema(apiSchema(read('schema', 'supergraph.graphql')));
    const changes = await diff(published, current);
    const breaking = changes.filter(({ criticality, meta }) => {
      const deprecatedFirst = (meta as { isRemovedFieldDeprecated?: boolean }).isRemovedFieldDeprecated === true;
      return criticality.level === CriticalityLevel.Breaking && !deprecatedFirst;
    });
    expect(breaking.map(({ message }) => message)).toEqual([]);
  });
});
