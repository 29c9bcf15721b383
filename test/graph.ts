import { join } from 'node:path';
import { pino } from 'pino';
import { startGateway } from '../gateway/server.js';
import { contractFiles } from '../bin/contract-files.js';
import { houseNames, loadHouse } from '../bin/houses.js';
import { openSite } from '../site/index.js';
import { houseAlone, type TestedHouse } from '../subgraphs/kit/testing/house-alone.js';

export interface GraphError {
  message: string;
  path?: (string | number)[];
  extensions?: { code?: string; partenaire?: string };
}

export interface Answer {
  status: number;
  data: Record<string, unknown> | null;
  errors: GraphError[];
  /** What each partner was asked, in the order it was asked, and the SQL each of these requests took. */
  asked: { partenaire: string; query: string; sql: string[] }[];
  /** Every SQL statement each partner ran. */
  sql: Map<string, string[]>;
}

export interface Graph {
  readonly url: string;
  ask(query: string, variables?: Record<string, unknown>): Promise<Answer>;
  /** Closes a partner's door, and opens it again. */
  close(partenaire: string): void;
  open(partenaire: string): void;
  stop(): Promise<void>;
}

/** Four real houses on real tables and the real gateway, in one process, asked over HTTP as a client would. */
export async function openGraph({ withSite = false } = {}): Promise<Graph> {
  const houses = new Map<string, TestedHouse>();
  for (const name of houseNames()) houses.set(name, await houseAlone(await loadHouse(name)));
  const closed = new Set<string>();
  let asked: Answer['asked'] = [];
  // One request at a time for each partner, so that every statement is known to belong to one request.
  const turns = new Map<string, Promise<unknown>>();

  const gateway = await startGateway({
    supergraphFile: join(process.cwd(), 'schema', 'supergraph.graphql'),
    port: 0,
    logger: pino({ level: 'silent' }),
    alsoServe: withSite ? (app, graphUrl) => openSite(app, { ...contractFiles, graphUrl }) : undefined,
    transports: new Map(
      [...houses].map(([name, house]) => [
        name,
        async (request, { requestId }) => {
          if (closed.has(name)) throw Object.assign(new Error('connect ECONNREFUSED'), { code: 'ECONNREFUSED' });
          const sent: Answer['asked'][number] = { partenaire: name, query: request.query, sql: [] };
          asked.push(sent);
          const turn = (turns.get(name) ?? Promise.resolve()).then(async () => {
            const before = house.sql().length;
            const answer = await house.ask(request, { requestId });
            sent.sql = house.sql().slice(before);
            return answer;
          });
          turns.set(
            name,
            turn.catch(() => undefined),
          );
          return turn;
        },
      ]),
    ),
  });

  return {
    url: gateway.url,
    ask: async (query, variables) => {
      asked = [];
      for (const house of houses.values()) house.forgetSql();
      const response = await fetch(gateway.url, {
        method: 'POST',
        headers: { 'content-type': 'application/json', accept: 'application/graphql-response+json, application/json' },
        body: JSON.stringify({ query, variables }),
      });
      const { data = null, errors = [] } = (await response.json()) as Partial<Answer>;
      const sql = new Map(
        [...houses].map(([name, house]) => [name, house.sql()] as const).filter(([, said]) => said.length > 0),
      );
      return { status: response.status, data, errors, asked, sql };
    },
    close: (partenaire) => void closed.add(partenaire),
    open: (partenaire) => void closed.delete(partenaire),
    stop: async () => {
      await gateway.stop();
      for (const house of houses.values()) await house.stop();
    },
  };
}
