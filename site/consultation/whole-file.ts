import { setMaxListeners } from 'node:events';
import type { FastifyReply } from 'fastify';
import type { DocumentNode } from 'graphql';
import { writeExport, type ExportName } from '../exports/export.js';
import { extract } from '../exports/extract.js';
import type { ExportMeta, TableStream } from '../exports/table-stream.js';
import type { Site } from '../site.js';
import type { AnswerError } from '../tables/context.js';
import { refusedByGraph, refuseIncomplete } from './completeness.js';
import { asRefusal } from './consultation.js';
import { contractVersion } from './contract-version.js';
import { Refusal } from './refusal.js';
import { spool, type SpooledFile } from './spool.js';

/** One list of an answer, to be made a file of: of a question of the library, or of any query. */
export interface FileOrder {
  readonly site: Site;
  readonly reply: FastifyReply;
  readonly document: DocumentNode;
  readonly variables: Readonly<Record<string, unknown>>;
  readonly operationName?: string;
  readonly path: string;
  readonly format: ExportName;
  /** Takes what is there when a partner does not answer. */
  readonly takesPart: boolean;
  /** How to ask for that, told when it is refused. */
  readonly hint: string;
  readonly about: (table: TableStream) => Omit<ExportMeta, 'contractVersion' | 'errors'>;
}

export interface WholeFile extends SpooledFile {
  /** What it lacks; empty unless a part was accepted. */
  readonly errors: readonly AnswerError[];
}

/** Files are written to disk before they leave; so many at once, so that a crowd does not fill it. */
const atOnce = 8;
let writing = 0;

/** Every page of the list, written whole before its first byte leaves; a `Refusal` rather than a part nobody asked for. */
export async function wholeFile(order: FileOrder): Promise<WholeFile> {
  if (writing >= atOnce) {
    const message = 'Trop de fichiers sont en train d’être produits. Réessayer dans un instant.';
    throw new Refusal(503, 'LIMITE_DEPASSEE', message, { retryAfterSeconds: 5 });
  }
  writing += 1;
  try {
    return await produce(order);
  } catch (error) {
    throw asRefusal(error);
  } finally {
    writing -= 1;
  }
}

async function produce(order: FileOrder): Promise<WholeFile> {
  const { site, document, variables, operationName, format, takesPart, hint } = order;
  const signal = leavingOf(order.reply);
  const context = { schema: site.schema, owners: site.owners, operationName };
  const { tables, errors } = await extract({ graph: site.graph, context, document, variables, signal });
  const refusal = refusedByGraph(errors);
  if (refusal) throw refusal;
  const table = tableAt(tables, order.path);
  const isRefused = () => errors.length > 0 && !takesPart;
  if (isRefused()) throw refuseIncomplete(errors, hint);
  const meta = { ...order.about(table), contractVersion, errors };
  const file = await spool(writeExport(format, table, meta), { isZip: format === 'xlsx', signal });
  if (!isRefused()) return { ...file, errors };
  // A partner has stopped while later pages were read.
  await file.discard();
  throw refuseIncomplete(errors, hint);
}

function tableAt(tables: readonly TableStream[], wanted: string): TableStream {
  const table = tables.find(({ path }) => path === wanted);
  if (table) return table;
  const expected = tables.map(({ path }) => path).join(', ');
  const message = `« ${wanted.slice(0, 120)} » n’est pas une liste de cette réponse. Attendu : ${expected}.`;
  throw new Refusal(400, 'VARIABLES_INVALIDES', message, { problems: [{ variable: 'liste', expected, message }] });
}

/** Whoever leaves stops what is asked and written for them. */
function leavingOf(reply: FastifyReply): AbortSignal {
  const controller = new AbortController();
  setMaxListeners(0, controller.signal);
  reply.raw.once('close', () => {
    if (!reply.raw.writableFinished) controller.abort();
  });
  return controller.signal;
}
