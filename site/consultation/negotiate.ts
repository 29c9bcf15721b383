import { exportFormats, isExportName, type ExportName } from '../exports/export.js';
import { Refusal } from './refusal.js';

/** How an answer is written: a page for people, the graph’s own JSON, or a file. */
export type Form = 'html' | 'json' | ExportName;

export const forms: readonly Form[] = ['html', 'json', ...(Object.keys(exportFormats) as ExportName[])];

export const contentTypes: Readonly<Record<Form, string>> = {
  html: 'text/html; charset=utf-8',
  json: 'application/json; charset=utf-8',
  ...(Object.fromEntries(Object.entries(exportFormats).map(([name, { contentType }]) => [name, contentType])) as Record<
    ExportName,
    string
  >),
};

export const isForm = (name: string): name is Form => name === 'html' || name === 'json' || isExportName(name);

/** What the address says wins over what the client says it accepts; who says nothing is answered JSON. */
export function chooseForm(
  extension: string | undefined,
  format: string | undefined,
  accept: string | undefined,
): Form {
  const named = format ?? extension;
  if (named !== undefined) {
    if (isForm(named)) return named;
    const expected = forms.join(', ');
    const message = `« ${named.slice(0, 40)} » n’est pas une forme de réponse. Attendu : ${expected}.`;
    throw new Refusal(format === undefined ? 404 : 400, 'VARIABLES_INVALIDES', message, {
      problems: [{ variable: 'format', expected, message }],
    });
  }
  const form = accepted(accept ?? '*/*');
  if (form) return form;
  const served = [...new Set(Object.values(contentTypes).map(bare))].join(', ');
  throw new Refusal(406, 'METHODE_REFUSEE', `Aucune des formes acceptées n’est servie. Servies : ${served}.`);
}

const bare = (type: string): string => (type.split(';', 1)[0] ?? '').trim().toLowerCase();

/** Types a client may ask by another of their names. */
const aliases: Readonly<Record<string, Form>> = {
  'application/xhtml+xml': 'html',
  'application/graphql-response+json': 'json',
  'application/jsonl': 'jsonl',
  'application/x-parquet': 'parquet',
};

/** The served form the client likes best; among equals, the one it named first. */
function accepted(header: string): Form | undefined {
  const wanted = header
    .split(',')
    .map((part) => {
      const [type = '', ...parameters] = part.split(';').map((piece) => piece.trim().toLowerCase());
      const weight = parameters.find((parameter) => parameter.startsWith('q='))?.slice(2);
      return { type, weight: weight === undefined ? 1 : Number(weight) || 0 };
    })
    .filter(({ weight }) => weight > 0)
    .sort((a, b) => b.weight - a.weight);
  const order: readonly Form[] = ['json', ...forms.filter((form) => form !== 'json')];
  for (const { type } of wanted) {
    const found =
      type === '*/*'
        ? 'json'
        : type.endsWith('/*')
          ? order.find((form) => bare(contentTypes[form]).startsWith(type.slice(0, -1)))
          : (order.find((form) => bare(contentTypes[form]) === type) ??
            (Object.hasOwn(aliases, type) ? aliases[type] : undefined));
    if (found) return found;
  }
  return undefined;
}
