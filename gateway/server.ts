import { realpathSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { ApolloServer } from '@apollo/server';
import {
  ApolloServerPluginCacheControlDisabled,
  ApolloServerPluginLandingPageDisabled,
} from '@apollo/server/plugin/disabled';
import fastifyApollo, { fastifyApolloDrainPlugin } from '@as-integrations/fastify';
import fastify, { type FastifyInstance } from 'fastify';
import type { Logger } from 'pino';
import { ConfigError, readConfig, standardLimits, type GatewayLimits, type TracesConfig } from './config.js';
import { writeResult } from './engine/bytes/ready-answer.js';
import { Engine, type Replacement } from './engine/engine.js';
import type { LabelPolicy } from './engine/override-labels.js';
import { silenceVendorTelemetry } from './no-vendor-telemetry.js';
import { Partners } from './partners/partners.js';
import type { PartnerTransport } from './partners/transport.js';
import { useAccessLog, useOperationRecord, useRefusalRecord } from './plugins/use-access-log.js';
import { useFrenchErrors } from './plugins/use-french-errors.js';
import { useHealth } from './plugins/use-health.js';
import { useKnownOperations } from './plugins/use-known-operations.js';
import { useLegacyStatus } from './plugins/use-legacy-status.js';
import { operationLimits, useLimits } from './plugins/use-limits.js';
import { useMetrics } from './plugins/use-metrics.js';
import { refuseUnreadableHttp } from './plugins/unreadable-http.js';
import { readableUrl, useReadableErrors } from './plugins/use-readable-errors.js';
import { requestIdHeader, requestIdOf, useRequestContext } from './plugins/use-request-context.js';
import { loadTraces, samplerOf, useTraces } from './plugins/use-traces.js';
import { createLog } from './log.js';
import type { Identify } from './reader.js';
import type { RequestContext } from './request-context.js';
import { readSdl, watchSupergraph, type SupergraphSource } from './supergraph.js';

export type GatewayOptions = SupergraphSource & {
  readonly host?: string;
  /** 0, the default, takes a free port. */
  readonly port?: number;
  /** Partners of this very process, by name: no HTTP, no JSON. The others are reached at their URL. */
  readonly transports?: ReadonlyMap<string, PartnerTransport>;
  /** Where a partner is, when it is not where the supergraph says. */
  readonly partnerUrls?: ReadonlyMap<string, string>;
  /** Hosts a supergraph may send requests to; by default those of the first one. */
  readonly allowedHosts?: ReadonlySet<string>;
  /** Who asks, for supergraphs with `@authenticated`, `@requiresScopes` or `@policy`; by default nobody: denied. */
  readonly identify?: Identify;
  /** Decides the labels of `@override(label:)` other than `percent(…)`; by default none holds. */
  readonly overrideLabel?: LabelPolicy['holds'];
  /** The header whose value decides `percent(…)`; by default the request's id does. */
  readonly overrideHeader?: string;
  /** Who presents it in `x-montrer-plan` is shown plans; by default nobody is. */
  readonly planToken?: string;
  /** Asks partners to repeat the keys of lists of entities, so that an answer in another order is noticed. */
  readonly asksForKeys?: boolean;
  /** Where spans are sent; by default nowhere. */
  readonly traces?: TracesConfig;
  readonly limits?: Partial<GatewayLimits>;
  /** Declares other addresses on the same HTTP server, behind the same ids, access log and readable errors. */
  readonly alsoServe?: (app: FastifyInstance, graphUrl: () => string) => Promise<void>;
  readonly logger: Logger;
};

export interface RunningGateway {
  /** Where operations are sent. */
  readonly url: string;
  /** Serves another supergraph once it is read; rejects when it is refused, and the last good one stays. */
  replaceSupergraph(sdl: string): Promise<Replacement>;
  stop(): Promise<void>;
}

/** The planning thread starts once the gateway serves: it must not slow the start down, nor wait for its first use. */
const warmDelayMs = 200;

export async function startGateway(options: GatewayOptions): Promise<RunningGateway> {
  silenceVendorTelemetry();
  const log = options.logger;
  const limits = { ...standardLimits, ...options.limits };

  // Who is asked, and how the answers are put together.
  const partners = new Partners({
    transports: options.transports,
    urls: options.partnerUrls,
    deadlineMs: limits.partnerDeadlineMs,
    probeDeadlineMs: limits.partnerProbeDeadlineMs,
    probeIntervalMs: limits.partnerProbeIntervalMs,
    maxResponseBytes: limits.partnerMaxResponseBytes,
    connections: limits.partnerConnections,
    concurrency: limits.partnerConcurrency,
    queue: limits.partnerQueue,
    requestDeadlineMs: limits.requestDeadlineMs,
    allowedHosts: options.allowedHosts,
    onCircuit: (partner, state, reason) => log.warn({ partner, state, reason }, 'circuit'),
  });
  const engine = new Engine(readSdl(options), partners, log, {
    planning: limits,
    labels: { holds: options.overrideLabel, header: options.overrideHeader },
    asksForKeys: options.asksForKeys,
  });
  const [stray] = partners.strayUrls();
  if (stray) throw new ConfigError(`Configuration refusée — aucun partenaire du graphe ne s’appelle « ${stray} »`);

  // The door, in the order in which a request meets it.
  const app = fastify({
    bodyLimit: limits.maxBodyBytes,
    // A request that trickles in holds its connection no longer than one that is being answered.
    requestTimeout: limits.requestDeadlineMs,
    // Node exchanges the two bounds when the one of the head is the longer.
    http: {
      headersTimeout: limits.requestDeadlineMs,
      connectionsCheckingInterval: Math.ceil(limits.requestDeadlineMs / 4),
    },
    clientErrorHandler: refuseUnreadableHttp,
    requestIdHeader: false,
    rewriteUrl: readableUrl,
    genReqId: (request) => requestIdOf(request.headers[requestIdHeader]),
  });
  const { identify, planToken } = options;
  const samples = samplerOf(options.traces);
  const traces = await loadTraces(options.traces, log);
  // Its id, who asks, and whether it is still worth answering.
  useRequestContext(app, { deadlineMs: limits.requestDeadlineMs, identify, planToken, samples, log });
  useAccessLog(app, log); //                              one line once it is answered
  useRefusalRecord(app); //                               with the code of what was refused, whoever refused it
  useReadableErrors(app, log, limits.maxBodyBytes); //    what is no GraphQL request is refused in JSON
  useHealth(app, partners);
  useMetrics(app, partners);
  useTraces(app, traces); //                              spans, if there is somewhere to send them
  useLimits(app); //                                      excess is refused before validation and planning
  useKnownOperations(app, engine, partners.slabs); //     what was asked before is answered at once
  const apollo = new ApolloServer<RequestContext>({
    gateway: engine, //                                   plan, fetch, merge, shape
    stringifyResult: writeResult, //                      an answer already written leaves as it is
    introspection: true, //                               the graph is public and documents itself
    csrfPrevention: true,
    persistedQueries: false,
    includeStacktraceInErrorResponses: false,
    parseOptions: { maxTokens: operationLimits.tokens.maximum },
    formatError: useFrenchErrors(log), //                 the last word on every error
    stopOnTerminationSignals: false, //                   the program below does it
    logger: apolloLogger(log),
    plugins: [
      useOperationRecord(),
      useLegacyStatus(), //                               the status that older clients expect
      fastifyApolloDrainPlugin(app), //                   answers what is in flight before stopping
      ApolloServerPluginLandingPageDisabled(), //         its page loads scripts from a vendor
      ApolloServerPluginCacheControlDisabled(),
    ],
  });
  await apollo.start();
  await app.register(fastifyApollo(apollo), { context: async (request) => request.exchange });

  let url = '';
  await options.alsoServe?.(app, () => url);

  const stopWatching = watchSupergraph(options, (sdl) => engine.replace(sdl), log);
  const warming = setTimeout(() => engine.warm(), warmDelayMs).unref();
  const stop = async (): Promise<void> => {
    clearTimeout(warming);
    stopWatching();
    await apollo.stop();
    await traces?.stop();
  };
  try {
    url = `${await app.listen({ host: options.host ?? '127.0.0.1', port: options.port ?? 0 })}/graphql`;
    return { url, replaceSupergraph: (sdl) => engine.replace(sdl), stop };
  } catch (error) {
    await stop();
    throw error;
  }
}

/** Apollo Server says twice what we log already; only its warnings are news. */
function apolloLogger(log: Logger) {
  const quiet = (): void => undefined;
  return {
    debug: quiet,
    info: quiet,
    warn: (m: unknown) => log.warn(String(m)),
    error: (m: unknown) => log.error(String(m)),
  };
}

async function main(): Promise<void> {
  const config = readConfig();
  const logger = createLog(config.logLevel);
  const gateway = await startGateway({ ...config, logger });
  logger.info({ url: gateway.url }, 'gateway ready');
  const stop = (): void => {
    gateway.stop().then(
      () => process.exit(0),
      () => process.exit(1),
    );
  };
  process.once('SIGINT', stop);
  process.once('SIGTERM', stop);
}

if (process.argv[1] && realpathSync(process.argv[1]) === fileURLToPath(import.meta.url)) {
  main().catch((error: unknown) => {
    process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`);
    process.exit(1);
  });
}
