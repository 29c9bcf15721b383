import { readFileSync, writeFileSync } from 'node:fs';
import { apiSchema } from '../schema/compose.js';

// npm run publish-schema: records the current API as published. From then on, what it holds may only leave by deprecation.
writeFileSync('schema/publie.graphql', `${apiSchema(readFileSync('schema/supergraph.graphql', 'utf8')).trim()}\n`);
console.log('schema/publie.graphql : contrat publié. Dire ce qui change dans schema/CHANGELOG.md.');
