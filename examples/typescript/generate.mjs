// npm run examples: writes generated/graphql.ts from the published contract and the documents beside it.
// With --check, only says whether it is up to date.
import { readdirSync, readFileSync, writeFileSync, mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { codegen } from '@graphql-codegen/core';
import * as typedDocumentNode from '@graphql-codegen/typed-document-node';
import * as operations from '@graphql-codegen/typescript-operations';
import { parse } from 'graphql';
import { format, resolveConfig } from 'prettier';

const here = import.meta.dirname;
const contract = join(here, '..', '..', 'schema', 'publie.graphql');
const target = join(here, 'generated', 'graphql.ts');

const documents = readdirSync(here)
  .filter((file) => file.endsWith('.graphql'))
  .map((file) => ({ location: file, document: parse(readFileSync(join(here, file), 'utf8')) }));

// Every scalar of the graph travels as a text: decimals are exact, codes keep their zeros.
const scalars = Object.fromEntries(
  ['Siren', 'CodeInsee', 'CodeDepartement', 'Date', 'Decimal', 'ID'].map((name) => [name, 'string']),
);
const written = await codegen({
  filename: target,
  schema: parse(readFileSync(contract, 'utf8')),
  documents,
  config: {
    scalars,
    strictScalars: true,
    enumsAsTypes: true,
    onlyOperationTypes: true,
    useTypeImports: true,
    skipTypename: true,
  },
  plugins: [{ operations: {} }, { typedDocumentNode: {} }],
  pluginMap: { operations, typedDocumentNode },
});
const head = '// Written by « npm run examples » from schema/publie.graphql: not to be changed by hand.\n';
const text = await format(head + written, { ...(await resolveConfig(target)), parser: 'typescript' });

if (!process.argv.includes('--check')) {
  mkdirSync(join(here, 'generated'), { recursive: true });
  writeFileSync(target, text);
} else if (readFileSync(target, 'utf8') !== text) {
  console.error('examples/typescript/generated/graphql.ts n’est plus à jour : npm run examples');
  process.exitCode = 1;
}
