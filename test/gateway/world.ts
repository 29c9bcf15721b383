import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { Writable } from 'node:stream';
import { composeServices } from '@apollo/composition';
import { buildSubgraphSchema } from '@apollo/subgraph';
import { graphql, parse, type GraphQLSchema } from 'graphql';
import { pino } from 'pino';
import type { PartnerRequest, PartnerTransport } from '../../gateway/partners/transport.js';
import { startGateway, type GatewayOptions, type RunningGateway } from '../../gateway/server.js';

/** A small world: partners written in a few lines, composed on the spot, in this process or behind HTTP. */

type Module = Extract<Parameters<typeof buildSubgraphSchema>[0], readonly unknown[]>[number];

export interface House {
  readonly name: string;
  readonly sdl: string;
  readonly schema: GraphQLSchema;
}

const federation =
  'extend schema @link(url: "https://specs.apollo.dev/federation/v2.7", import: ["@key", "@shareable", "@external", "@requires", "@provides", "@inaccessible", "@interfaceObject", "@override", "@authenticated", "@requiresScopes", "@policy"])';

export function house(name: string, typeDefs: string, resolvers: unknown): House {
  const sdl = `${federation}\n${typeDefs}`;
  return { name, sdl, schema: buildSubgraphSchema([{ typeDefs: parse(sdl), resolvers } as Module]) };
}

export function compose(houses: readonly House[], url = (name: string) => `http://127.0.0.1:1/${name}`): string {
  const composed = composeServices(houses.map((h) => ({ name: h.name, url: url(h.name), typeDefs: parse(h.sdl) })));
  if (!composed.supergraphSdl) throw new Error(String(composed.errors));
  return composed.supergraphSdl;
}

/** What a house does to a request before, or instead of, answering it. */
export type Behaviour = (answer: () => Promise<unknown>, request: PartnerRequest, signal: AbortSignal) => unknown;

/** The faithful answer, with a piece of its JSON replaced. */
export function altered(piece: string, by: string): Behaviour {
  return async (answer) => JSON.parse(JSON.stringify(await answer()).replaceAll(piece, by)) as unknown;
}

export class World {
  readonly asked: { partner: string; request: PartnerRequest; headers: Readonly<Record<string, string>> }[] = [];
  readonly log: Record<string, unknown>[] = [];
  readonly behaviours = new Map<string, Behaviour>();
  gateway!: RunningGateway;

  private constructor(readonly houses: readonly House[]) {}

  static async of(houses: readonly House[], options: Partial<GatewayOptions> = {}): Promise<World> {
    const world = new World(houses);
    const transports = new Map(houses.map((h) => [h.name, world.#transport(h)]));
    const supergraph =
      'supergraphFile' in options || 'supergraphSdl' in options ? {} : { supergraphSdl: compose(houses) };
    world.gateway = await startGateway({
      transports,
      logger: world.logger(),
      ...supergraph,
      ...options,
    } as GatewayOptions);
    return world;
  }

  logger() {
    const lines = new Writable({
      write: (chunk: Buffer, _, done) => {
        this.log.push(JSON.parse(chunk.toString()) as Record<string, unknown>);
        done();
      },
    });
    return pino({ level: 'info' }, lines);
  }

  #transport({ name, schema }: House): PartnerTransport {
    return async (request, { signal, headers }) => {
      this.asked.push({ partner: name, request, headers });
      const answer = () => graphql({ schema, source: request.query, variableValues: request.variables });
      return (await (this.behaviours.get(name) ?? ((answering) => answering()))(answer, request, signal)) as object;
    };
  }

  ask(query: string, variables?: Record<string, unknown>, headers?: Record<string, string>): Promise<Answer> {
    return ask(this.gateway.url, query, variables, headers);
  }

  /** Whom the last operation asked; probes left out. */
  partnersAsked(): string[] {
    return this.asked.filter(({ request }) => request.query !== '{ __typename }').map(({ partner }) => partner);
  }
}

export interface Answer {
  data?: unknown;
  extensions?: Record<string, unknown>;
  errors?: { message: string; path?: (string | number)[]; extensions: Record<string, unknown> }[];
}

export async function ask(
  url: string,
  query: string,
  variables?: Record<string, unknown>,
  headers?: Record<string, string>,
): Promise<Answer> {
  const response = await post(url, JSON.stringify({ query, variables }), headers);
  return (await response.json()) as Answer;
}

export function post(url: string, body: string, headers: Record<string, string> = {}): Promise<Response> {
  return fetch(url, { method: 'POST', body, headers: { 'content-type': 'application/json', ...headers } });
}

/** `path: CODE (partner)`, in a stable order: what a test says of errors. */
export function told({ errors = [] }: Answer): string[] {
  return errors
    .map(
      ({ path, extensions }) =>
        `${path?.join('.') ?? ''}: ${String(extensions['code'])} (${String(extensions['partenaire'])})`,
    )
    .sort();
}

/** A partner behind HTTP that answers however the test says. */
export async function httpPartner(
  handle: (body: PartnerRequest, response: ServerResponse, request: IncomingMessage, text: string) => void,
  port = 0,
): Promise<{ url: string; port: number; stop(): Promise<void> }> {
  const server: Server = createServer((request, response) => {
    let text = '';
    request.on('data', (chunk) => (text += String(chunk)));
    request.on('end', () => handle(JSON.parse(text) as PartnerRequest, response, request, text));
  });
  await new Promise<void>((listening) => server.listen(port, '127.0.0.1', listening));
  const address = server.address() as AddressInfo;
  return {
    url: `http://127.0.0.1:${address.port}/graphql`,
    port: address.port,
    stop: () =>
      new Promise((closed) => {
        server.close(() => closed());
        server.closeAllConnections();
      }),
  };
}

/** Serves a house over HTTP, faithfully. */
export function serving({ schema }: House) {
  return (body: PartnerRequest, response: ServerResponse): void => {
    void graphql({ schema, source: body.query, variableValues: body.variables }).then((result) => {
      response.setHeader('content-type', 'application/json');
      response.end(JSON.stringify(result));
    });
  };
}

/** Waits until the condition holds; fails after a bound far above what is expected. */
export async function until(condition: () => boolean | Promise<boolean>, what: string): Promise<void> {
  for (const end = Date.now() + 10_000; Date.now() < end; await new Promise((next) => setTimeout(next, 20))) {
    if (await condition()) return;
  }
  throw new Error(`never happened: ${what}`);
}
