import { writeCurl } from './write-curl.js';
import { writePowerQuery } from './write-power-query.js';
import { writePython } from './write-python.js';
import { writeR } from './write-r.js';
import { writeTypescriptClient } from './write-typescript-client.js';
import type { Snippet, SnippetSubject } from './snippet.js';

export type { Snippet, SnippetSubject } from './snippet.js';

/** The same question in each language people ask it from. */
export const writeSnippets = (subject: SnippetSubject): readonly Snippet[] =>
  [writeCurl, writePython, writeR, writePowerQuery, writeTypescriptClient].map((write) => write(subject));
