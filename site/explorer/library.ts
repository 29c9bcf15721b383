/** A worked question, as `/questions.json` tells it. */
export interface LibraryQuestion {
  readonly name: string;
  readonly title: string;
  readonly theme: string;
  readonly description: string;
  readonly version: number;
  readonly variables: readonly LibraryVariable[];
  /** The list of the answer that its table shows first. */
  readonly listPath?: string;
  readonly text: string;
}

export interface LibraryVariable {
  readonly name: string;
  readonly type: string;
  readonly label: string;
  readonly example?: unknown;
  readonly required: boolean;
}

/** The explorer works without its library: an empty one is shown as such. */
export async function readLibrary(): Promise<readonly LibraryQuestion[]> {
  const response = await fetch('/questions.json');
  if (!response.ok) return [];
  const said = (await response.json()) as readonly LibraryQuestion[] | { questions: readonly LibraryQuestion[] };
  return 'questions' in said ? said.questions : said;
}

/** Its head (title, variables…) is for the library: the panel has just shown it. */
export const bareText = ({ text }: LibraryQuestion): string => text.replace(/^(?:\s*#.*\n)+/, '');

export const exampleVariables = ({ variables }: LibraryQuestion): string => {
  const given = variables.filter(({ example }) => example !== undefined && example !== null);
  return given.length === 0
    ? ''
    : JSON.stringify(Object.fromEntries(given.map(({ name, example }) => [name, example])), null, 2);
};

/** The question a text is, whatever its blank lines. */
export const questionOf = (library: readonly LibraryQuestion[], text: string): LibraryQuestion | undefined => {
  const asked = squeezed(text);
  return library.find((question) => squeezed(question.text) === asked);
};

const squeezed = (text: string): string =>
  text
    .replace(/^\s*#.*$/gm, '')
    .replace(/\s+/g, ' ')
    .trim();

export const byTheme = (library: readonly LibraryQuestion[]): Map<string, LibraryQuestion[]> => {
  const themes = new Map<string, LibraryQuestion[]>();
  for (const question of library) themes.set(question.theme, [...(themes.get(question.theme) ?? []), question]);
  return themes;
};
