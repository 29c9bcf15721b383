import { readFileSync } from 'node:fs';
import { buildSchema } from 'graphql';
import { readExportRequest } from '../../../site/exploration/read-export-request.js';

const schema = buildSchema(readFileSync('schema/publie.graphql', 'utf8'));
const asked = { query: '{ cafs { nom } }', path: 'cafs', format: 'csv' };

describe('a request for a file', () => {
  it('is a query of the contract, a list and a format', () => {
    const { path, format, partial, variables } = readExportRequest(asked, schema);
    expect({ path, format, partial, variables }).toEqual({
      path: 'cafs',
      format: 'csv',
      partial: false,
      variables: {},
    });
  });

  it.each([
    ['an unknown format', { ...asked, format: 'exe' }, /format/],
    ['an unknown field', { ...asked, autre: 1 }, /illisible/],
    ['a body that is no object', '{ cafs { nom } }', /corps/],
    ['what the contract does not have', { ...asked, query: '{ cafs { nimporte } }' }, /n’est pas de celles/],
    ['what is not GraphQL', { ...asked, query: '{ cafs { nom ' }, /n’est pas de celles/],
    ['a text without end', { ...asked, query: `{ ${'cafs { nom } '.repeat(6000)} }` }, /n’est pas de celles/],
  ])('refuses %s', (_, sent, message) => {
    expect(() => readExportRequest(sent, schema)).toThrow(message);
  });
});
