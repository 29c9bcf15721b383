import type { ReactElement } from 'react';
import type { GraphQLSchema } from 'graphql';
import { meanings } from './meanings.js';
import type { Losses } from './losses.js';
import { Notes } from './notes.js';
import { ReadingContext } from './page-reading.js';

/** Gives a page its notes, its losses and the words of the schema. */
export function withReading(schema: GraphQLSchema, losses: Losses, page: ReactElement): ReactElement {
  const reading = { notes: new Notes(), losses, meaning: meanings(schema) };
  return <ReadingContext value={reading}>{page}</ReadingContext>;
}
