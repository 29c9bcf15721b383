import type { GraphError } from '../../graph.js';

export type Path = readonly (string | number)[];

/** What an answer lost on the way, and by whom: a page never shows a hole without its reason. */
export class Losses {
  private readonly errors: readonly GraphError[];

  constructor(errors: readonly GraphError[]) {
    this.errors = errors.filter(({ extensions }) => extensions?.partenaire && isLoss(extensions.code));
  }

  /** Whose answers are missing somewhere on the page. */
  partners(): string[] {
    return names(this.errors);
  }

  /** Whose answer is missing at this very place, or above it. */
  at(path: Path): string[] {
    return names(this.errors.filter((error) => startsWith(path, error.path ?? [])));
  }

  /** Whose answer is missing at this place, above it or anywhere below. */
  around(path: Path): string[] {
    return names(this.errors.filter(({ path: lost = [] }) => startsWith(path, lost) || startsWith(lost, path)));
  }
}

const isLoss = (code: string | undefined): boolean =>
  code === 'PARTENAIRE_INDISPONIBLE' || code === 'NON_OBTENU' || code === 'ERREUR_PARTENAIRE';

const startsWith = (path: Path, start: Path): boolean => start.every((step, index) => path[index] === step);

const names = (errors: readonly GraphError[]): string[] => [
  ...new Set(errors.flatMap(({ extensions }) => extensions?.partenaire ?? [])),
];
