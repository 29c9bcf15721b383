import { parse, print, validate } from 'graphql';
import { shapesOf } from '../../../site/tables/shapes-of.js';
import { withProvenance } from '../../../site/tables/with-provenance.js';
import { context, golden, goldenNames } from './golden.js';

const keysOf = (document: ReturnType<typeof parse>): string[] =>
  shapesOf(document, context).flatMap(({ path, columns }) => columns.map(({ key }) => `${path} ${key}`));

describe('une question complétée de ses sources', () => {
  it.each(goldenNames)('%s: stays valid, keeps its columns, and adds none but what a bare figure means', (name) => {
    const { document } = golden(name);
    const completed = withProvenance(document, context.schema);
    expect(validate(context.schema, completed)).toEqual([]);
    const before = new Set(keysOf(document));
    const after = keysOf(completed);
    expect([...before].filter((key) => !after.includes(key))).toEqual([]);
    const added = after.filter((key) => !before.has(key));
    expect(added.filter((key) => !/(unite|periode|statut)$|attestations /.test(key))).toEqual([]);
  });

  it('asks where each object was read and why its fields are empty', () => {
    const text = print(withProvenance(parse('{ commune(codeInsee: "62397") { nom } }'), context.schema));
    expect(text).toContain('emetteur');
    expect(text).toContain('licence');
    expect(text).toContain('explication');
  });

  it('leaves alone a question whose aliases bear those names', () => {
    const document = parse('{ commune(codeInsee: "62397") { source: nom } }');
    expect(withProvenance(document, context.schema)).toBe(document);
  });
});
