import { createContext, useContext } from 'react';
import { Losses } from './losses.js';
import { Notes } from './notes.js';

/** What is gathered while one page is rendered: its notes, and what its answer lost. */
export interface PageReading {
  readonly notes: Notes;
  readonly losses: Losses;
  /** What a code of the graph means, as the schema says it: « EAJE » is « Établissement d’accueil du jeune enfant ». */
  readonly meaning: (type: string, code: string) => string;
}

const nothing: PageReading = { notes: new Notes(), losses: new Losses([]), meaning: (_, code) => code };

export const ReadingContext = createContext<PageReading>(nothing);

export const useReading = (): PageReading => useContext(ReadingContext);
