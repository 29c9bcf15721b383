import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';

const root = process.cwd();
const files = ['bin', 'gateway', 'schema', 'site', 'subgraphs', 'test'].flatMap((folder) =>
  readdirSync(join(root, folder), { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && /\.(tsx?|mjs)$/.test(entry.name))
    .map((entry) => relative(root, join(entry.parentPath, entry.name))),
);

/** The room of the house a file is in: `gateway`, `schema`, `kit`, a partner's name, `test` or `bin`. */
const roomOf = (file: string) => {
  const [first = '', second = ''] = file.split('/');
  return first === 'subgraphs' ? second : first;
};
const isPartner = (room: string) => !['gateway', 'schema', 'site', 'kit', 'test', 'bin', 'dist'].includes(room);

const imports = files.flatMap((file) =>
  [...readFileSync(join(root, file), 'utf8').matchAll(/(?:from|import)\s*\(?\s*'([^']+)'/g)].map(([, target = '']) => ({
    file,
    target: target.startsWith('.') ? relative(root, join(root, dirname(file), target)) : target,
    ours: target.startsWith('.'),
  })),
);

const breaches = (wrong: (from: string, to: string, target: string, file: string) => boolean) =>
  imports
    .filter(({ file, target, ours }) => ours && wrong(roomOf(file), roomOf(target), target, file))
    .map(({ file, target }) => `${file} → ${target}`);

const users = (library: RegExp) => [
  ...new Set(imports.filter(({ target }) => library.test(target)).map(({ file }) => file)),
];

describe('qui peut importer qui', () => {
  it('schema/ imports nothing of ours', () => {
    expect(breaches((from, to) => from === 'schema' && to !== 'schema')).toEqual([]);
  });

  it('the kit imports only itself and schema/', () => {
    expect(breaches((from, to) => from === 'kit' && !['kit', 'schema'].includes(to))).toEqual([]);
  });

  it('a partner imports itself, the kit and schema/; never another partner, never the gateway', () => {
    expect(breaches((from, to) => isPartner(from) && ![from, 'kit', 'schema'].includes(to))).toEqual([]);
  });

  it('the gateway imports only itself and schema/, and knows no house', () => {
    expect(breaches((from, to) => from === 'gateway' && !['gateway', 'schema'].includes(to))).toEqual([]);
  });

  it('the site imports only itself and schema/: it is a client of the graph, and nobody’s part', () => {
    expect(breaches((from, to) => from === 'site' && !['site', 'schema'].includes(to))).toEqual([]);
    expect(breaches((from, to) => to === 'site' && !['site', 'bin', 'test'].includes(from))).toEqual([]);
  });

  it('from outside, a house is entered only by its index', () => {
    const wrong = breaches((from, to, target) => from !== to && isPartner(to) && !/\/index\.(js|ts)$/.test(target));
    expect(wrong).toEqual([]);
  });

  it('keeps each heavy library behind few files', () => {
    // Tests and the benchmark compare us with the vendor's gateway: they may import it.
    const product = (library: RegExp) => users(library).filter((file) => !file.startsWith('test/'));
    expect(product(/^@apollo\/(gateway|query-planner)/).length).toBeLessThanOrEqual(2);
    expect(product(/^@apollo\/(federation-internals|composition)/).length).toBeLessThanOrEqual(3);
    expect(users(/^dataloader$/).every((file) => file.startsWith('subgraphs/kit/'))).toBe(true);
    expect(
      users(/^(pg|@mikro-orm\/(postgresql|pglite|migrations))$/).filter((file) => isPartner(roomOf(file))),
    ).toEqual([]);
  });

  it('has no file too long to be read at once', () => {
    const long = files
      .map((file) => ({ file, lines: readFileSync(join(root, file), 'utf8').split('\n').length }))
      .filter(({ lines }) => lines > 300);
    expect(long).toEqual([]);
  });

  it('says nowhere where a machine keeps its files', () => {
    // A folder of ours may be called so; a path that begins there may not stand anywhere.
    const path = new RegExp(['(?<![.\\w])(?:/ho', 'me/', '|/wo', 'rk/', '|/ro', 'ot/)'].join(''));
    expect(files.filter((file) => path.test(readFileSync(join(root, file), 'utf8')))).toEqual([]);
  });
});
