import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { contractVersion as versionIn } from '../exports/contract-version.js';

/** The version of the published contract, with its day. */
export const contractVersion: string = versionIn(readFileSync(join(process.cwd(), 'schema', 'CHANGELOG.md'), 'utf8'));
