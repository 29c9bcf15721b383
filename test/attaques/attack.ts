/** One hostile request, and what must come back. */
export interface Attack {
  readonly name: string;
  readonly world: WorldName;
  /** `200`, or `400 LIMITE_DEPASSEE`: the status and the code of the first error. Near a bound, either: `200 ou 400 LIMITE_DEPASSEE`. */
  readonly answers: string;
  /** What it takes to send it, headers apart. */
  readonly bytes: number;
  readonly send: (door: Door) => Promise<string>;
}

/** The graph of the houses; one whose interface multiplies the ways to plan; one with nested inputs and large unions. */
export type WorldName = 'ctg' | 'noeuds' | 'catalogue';

export interface Door {
  readonly host: string;
  readonly port: number;
  readonly url: string;
}

/** Attacks are small: what is dear must not be the sending. */
export const maximumBytes = 10_000;

export function answersOf(answers: string): string[] {
  return answers.split(' ou ');
}

/** A hostile document, sent the ordinary way. */
export function document(
  world: WorldName,
  name: string,
  answers: string,
  query: string,
  more: { variables?: unknown; operationName?: unknown } = {},
): Attack {
  return body(world, name, answers, JSON.stringify({ query, ...more }));
}

/** A hostile body, or headers. */
export function body(
  world: WorldName,
  name: string,
  answers: string,
  bytes: string | Uint8Array<ArrayBuffer>,
  headers: Record<string, string> = {},
): Attack {
  const send = async ({ url }: Door): Promise<string> => {
    const sent = { 'content-type': 'application/json', 'x-request-id': `attaque-${String(++sendings)}`, ...headers };
    return outcomeOf(await fetch(url, { method: 'POST', headers: sent, body: bytes }));
  };
  return { name, world, answers, bytes: Buffer.byteLength(bytes), send };
}

let sendings = 0;

export async function outcomeOf(response: Response): Promise<string> {
  const text = await response.text();
  let code: unknown;
  try {
    const { errors } = JSON.parse(text) as { errors?: { extensions?: { code?: unknown } }[] };
    if (errors) code = errors[0]?.extensions?.code ?? 'sans code';
  } catch {
    code = 'pas du JSON';
  }
  return [String(response.status), ...(code === undefined ? [] : [String(code)])].join(' ');
}

/** `times` pieces of text, each made from its number. */
export function many(times: number, piece: (index: number) => string, separator = ' '): string {
  return Array.from({ length: times }, (_, index) => piece(index)).join(separator);
}

/** `open`…`inside`…`close`, one in the other. */
export function nested(levels: number, open: string, inside: string, close: string): string {
  return open.repeat(levels) + inside + close.repeat(levels);
}
