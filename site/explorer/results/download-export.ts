import type { Run } from '../runs.js';

export interface ExportChoice {
  readonly format: string;
  readonly label: string;
  readonly title: string;
}

export const exportChoices: readonly ExportChoice[] = [
  { format: 'csv', label: 'CSV', title: 'Pour un tableur français : point-virgule, virgule décimale' },
  { format: 'csv-rfc4180', label: 'CSV RFC 4180', title: 'Pour un programme : virgule, point décimal' },
  { format: 'xlsx', label: 'XLSX', title: 'Classeur, avec une feuille de provenance' },
  { format: 'jsonl', label: 'JSON lines', title: 'Une ligne de JSON par ligne du tableau' },
  { format: 'parquet', label: 'Parquet', title: 'Pour DuckDB, pandas, R ; provenance en métadonnées' },
];

export interface ExportWish {
  readonly path: string;
  readonly format: string;
  /** What is there, when a partner does not answer. */
  readonly partial: boolean;
}

export class ExportRefused extends Error {
  constructor(
    message: string,
    /** The same without what is missing may be had. */
    readonly couldBePartial: boolean,
  ) {
    super(message);
  }
}

/**
 * Gives the file to the browser and answers its name. It is held whole before it is given: were the server to break off, the
 * reading fails, and no half of a file is left that looks complete.
 */
export async function downloadExport(run: Run, { path, format, partial }: ExportWish): Promise<string> {
  const { query, variables, operationName } = run;
  const response = await fetch('/exports', {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ query, variables, operationName, path, format, partiel: partial }),
  });
  if (!response.ok) throw await refusal(response);
  const file = await response.blob();
  const name = /filename="([^"]+)"/.exec(response.headers.get('content-disposition') ?? '')?.[1] ?? `export.${format}`;
  const address = URL.createObjectURL(file);
  const link = Object.assign(document.createElement('a'), { href: address, download: name });
  link.click();
  // The browser has taken its own hold of the file by the time the click returns to it.
  setTimeout(() => {
    URL.revokeObjectURL(address);
  }, 60_000);
  return name;
}

async function refusal(response: Response): Promise<ExportRefused> {
  try {
    const { errors = [] } = (await response.json()) as {
      errors?: { message: string; extensions?: { code?: string } }[];
    };
    return new ExportRefused(
      errors.map(({ message }) => message).join(' '),
      lossCodes.has(errors[0]?.extensions?.code ?? ''),
    );
  } catch {
    return new ExportRefused(`Le serveur répond ${response.status}.`, false);
  }
}

const lossCodes = new Set(['PARTENAIRE_INDISPONIBLE', 'NON_OBTENU']);
