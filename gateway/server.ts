import { realpathSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { ApolloServer } from '@apollo/server';
import {
  ApolloServerPluginCacheControlDisabled,
  ApolloServerPluginLandingPageDisabled,
} from '@apollo/server/plugin/disabled';
import fastifyApollo, { fastifyApolloDrainPlugin } from '@as-integrations/fastify';
import fastify from 'fastify';
import { pino, type Logger } from 'pino';
import { ConfigError, readConfig, standardLimits, type GatewayLimits } from './config.js';
import { Engine } from './engine/engine.js';
import { silenceVendorTelemetry } from './no-vendor-telemetry.js';
import { Partners } from './partners/partners.js';
import type { PartnerTransport } from './partners/transport.js';
import { useAccessLog, useOperationRecord } from './plugins/use-access-log.js';
import { useFrenchErrors } from './plugins/use-french-errors.js';
import { useHealth } from './plugins/use-health.js';
import { useLegacyStatus } from './plugins/use-legacy-status.js';
import { operationLimits, useLimits } from './plugins/use-limits.js';
import { useReadableErrors } from './plugins/use-readable-errors.js';
import { requestIdHeader, requestIdOf, useRequestContext } from './plugins/use-request-context.js';
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
  readonly limits?: Partial<GatewayLimits>;
  readonly logger: Logger;
};

export interface RunningGateway {
  /** Where operations are sent. */
  readonly url: string;
  stop(): Promise<void>;
}

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
    onCircuit: (partner, state, reason) => log.warn({ partner, state, reason }, 'circuit'),
  });
  const engine = new Engine(readSdl(options), partners, log);
  const [stray] = partners.strayUrls();
  if (stray) throw new ConfigError(`Configuration refusée — aucun partenaire du graphe ne s’appelle « ${stray} »`);

  // The door, in the order in which a request meets it.
  const app = fastify({
    bodyLimit: limits.maxBodyBytes,
    requestIdHeader: false,
    genReqId: (request) => requestIdOf(request.headers[requestIdHeader]),
  });
  useRequestContext(app, limits.requestDeadlineMs); //    its id, and whether it is still worth answering
  useAccessLog(app, log); //                              one line once it is answered
  useReadableErrors(app, log, limits.maxBodyBytes); //    what is no GraphQL request is refused in JSON
  useHealth(app, partners);
  useLimits(app); //                                      excess is refused before validation and planning
  const apollo = new ApolloServer<RequestContext>({
    gateway: engine, //                                   plan, fetch, merge, shape
    introspection: true, //                               the graph is public and documents itself
    csrfPrevention: true,
    persistedQueries: false,
    includeStacktraceInErrorResponses: false,
    parseOptions: { maxTokens: operationLimits.tokens },
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

  const stopWatching = watchSupergraph(options, (sdl) => engine.replace(sdl), log);
  const stop = async (): Promise<void> => {
    stopWatching();
    await apollo.stop();
  };
  try {
    const address = await app.listen({ host: options.host ?? '127.0.0.1', port: options.port ?? 0 });
    return { url: `${address}/graphql`, stop };
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
  const logger = pino({ level: config.logLevel });
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
