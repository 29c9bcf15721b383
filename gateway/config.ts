import { z } from 'zod';

/** Everything the environment decides, read once. A wrong value stops the start and is named. */
export interface GatewayConfig {
  readonly supergraphFile: string;
  readonly host: string;
  readonly port: number;
  readonly partnerUrls: ReadonlyMap<string, string>;
  /** Hosts a supergraph may send requests to; by default those of the first one. */
  readonly allowedHosts: ReadonlySet<string> | undefined;
  /** Who presents it is shown the plan of an operation; nobody is without it. */
  readonly planToken: string | undefined;
  /** The header that decides `@override(label: "percent(…)")`. */
  readonly overrideHeader: string | undefined;
  /** Whether partners are asked to repeat the keys of lists of entities. */
  readonly asksForKeys: boolean;
  readonly logLevel: string;
  /** Where spans are sent; nothing is recorded, loaded or sent without it. */
  readonly traces: TracesConfig | undefined;
  readonly limits: GatewayLimits;
}

export interface TracesConfig {
  /** The full address, `/v1/traces` included. */
  readonly endpoint: string;
  readonly serviceName: string;
  /** The share of the traces beginning here that are recorded; one begun by the caller is recorded if it says so. */
  readonly ratio: number;
  /** How often spans are sent, and how many may wait for it. */
  readonly everyMs: number;
  readonly maximumWaiting: number;
  /** How long the collector may take. */
  readonly deadlineMs: number;
}

export interface GatewayLimits {
  /** How long a partner may take to answer. */
  readonly partnerDeadlineMs: number;
  readonly partnerProbeDeadlineMs: number;
  readonly partnerProbeIntervalMs: number;
  readonly partnerMaxResponseBytes: number;
  readonly partnerConnections: number;
  /** Requests to one partner at once, and those that may wait for their turn; beyond, they are refused. */
  readonly partnerConcurrency: number;
  readonly partnerQueue: number;
  /** What planning one operation may take; beyond, it is refused. */
  readonly planningDeadlineMs: number;
  readonly planningMemoryMb: number;
  /** How long a whole request may take; what is then still missing is named. */
  readonly requestDeadlineMs: number;
  /** The largest request body that is read. */
  readonly maxBodyBytes: number;
}

const milliseconds = (standard: number) => z.coerce.number().int().min(1).max(600_000).default(standard);

const httpAddress = z.url({ protocol: /^https?$/ });
/** As OpenTelemetry has it, an empty variable is one that is not set. */
const unlessEmpty = <Value extends z.ZodType>(value: Value) => z.preprocess((given) => given || undefined, value);

const environment = z.object({
  SUPERGRAPH_FILE: z.string().min(1).default('schema/supergraph.graphql'),
  HOST: z.string().min(1).default('127.0.0.1'),
  PORT: z.coerce.number().int().min(0).max(65_535).default(4000),
  LOG_LEVEL: z.enum(['trace', 'debug', 'info', 'warn', 'error', 'fatal', 'silent']).default('info'),
  PARTNER_DEADLINE_MS: milliseconds(5_000),
  PARTNER_PROBE_DEADLINE_MS: milliseconds(1_000),
  PARTNER_PROBE_INTERVAL_MS: milliseconds(500),
  PARTNER_MAX_RESPONSE_BYTES: z.coerce.number().int().min(1024).default(32_000_000),
  PARTNER_CONNECTIONS: z.coerce.number().int().min(1).max(1024).default(64),
  PARTNER_CONCURRENCY: z.coerce.number().int().min(1).max(100_000).default(256),
  PARTNER_QUEUE: z.coerce.number().int().min(0).max(100_000).default(1_024),
  PLANNING_DEADLINE_MS: milliseconds(1_500),
  PLANNING_MEMORY_MB: z.coerce.number().int().min(64).max(16_384).default(384),
  ALLOWED_PARTNER_HOSTS: z.string().optional(),
  PLAN_TOKEN: z.string().min(8).optional(),
  OVERRIDE_HEADER: z.string().min(1).optional(),
  ASK_ENTITY_KEYS: z.enum(['0', '1']).default('0'),
  REQUEST_DEADLINE_MS: milliseconds(20_000),
  MAX_BODY_BYTES: z.coerce.number().int().min(1024).default(1_000_000),
  OTEL_SDK_DISABLED: z.string().optional(),
  OTEL_EXPORTER_OTLP_ENDPOINT: unlessEmpty(httpAddress.optional()),
  OTEL_EXPORTER_OTLP_TRACES_ENDPOINT: unlessEmpty(httpAddress.optional()),
  OTEL_SERVICE_NAME: unlessEmpty(z.string().default('graphe-gateway')),
  OTEL_TRACES_SAMPLER_ARG: unlessEmpty(z.coerce.number().min(0).max(1).default(1)),
  OTEL_EXPORTER_OTLP_TIMEOUT: unlessEmpty(milliseconds(10_000)),
  OTEL_BSP_SCHEDULE_DELAY: unlessEmpty(milliseconds(5_000)),
  OTEL_BSP_MAX_QUEUE_SIZE: unlessEmpty(z.coerce.number().int().min(16).max(100_000).default(2_048)),
});

/** Every variable that is read, but those that name a partner. */
export const environmentNames: readonly string[] = Object.keys(environment.shape);

/** `PARTNER_URL_CAF=http://…` → `caf`; any case, `_` for what a variable's name cannot hold. */
const urlPrefix = 'PARTNER_URL_';

export class ConfigError extends Error {}

export function readConfig(env: NodeJS.ProcessEnv = process.env): GatewayConfig {
  const read = environment.safeParse(env);
  if (!read.success) {
    const wrong = read.error.issues.map((issue) => `${issue.path.join('.')}: ${issue.message}`);
    throw new ConfigError(`Configuration refusée — ${wrong.join(' ; ')}`);
  }
  const values = read.data;
  return {
    supergraphFile: values.SUPERGRAPH_FILE,
    host: values.HOST,
    port: values.PORT,
    partnerUrls: readPartnerUrls(env),
    allowedHosts: readHosts(values.ALLOWED_PARTNER_HOSTS),
    planToken: values.PLAN_TOKEN,
    overrideHeader: values.OVERRIDE_HEADER,
    asksForKeys: values.ASK_ENTITY_KEYS === '1',
    logLevel: values.LOG_LEVEL,
    traces: readTraces(values),
    limits: {
      partnerDeadlineMs: values.PARTNER_DEADLINE_MS,
      partnerProbeDeadlineMs: values.PARTNER_PROBE_DEADLINE_MS,
      partnerProbeIntervalMs: values.PARTNER_PROBE_INTERVAL_MS,
      partnerMaxResponseBytes: values.PARTNER_MAX_RESPONSE_BYTES,
      partnerConnections: values.PARTNER_CONNECTIONS,
      partnerConcurrency: values.PARTNER_CONCURRENCY,
      partnerQueue: values.PARTNER_QUEUE,
      planningDeadlineMs: values.PLANNING_DEADLINE_MS,
      planningMemoryMb: values.PLANNING_MEMORY_MB,
      requestDeadlineMs: values.REQUEST_DEADLINE_MS,
      maxBodyBytes: values.MAX_BODY_BYTES,
    },
  };
}

export const standardLimits: GatewayLimits = readConfig({}).limits;

/** OpenTelemetry's rules: an address for traces is taken as it is, the general one has their path added. */
function readTraces(values: z.infer<typeof environment>): TracesConfig | undefined {
  const general = values.OTEL_EXPORTER_OTLP_ENDPOINT?.replace(/\/*$/, '/v1/traces');
  const endpoint = values.OTEL_EXPORTER_OTLP_TRACES_ENDPOINT ?? general;
  if (!endpoint || values.OTEL_SDK_DISABLED?.toLowerCase() === 'true') return undefined;
  return {
    endpoint,
    serviceName: values.OTEL_SERVICE_NAME,
    ratio: values.OTEL_TRACES_SAMPLER_ARG,
    everyMs: values.OTEL_BSP_SCHEDULE_DELAY,
    maximumWaiting: values.OTEL_BSP_MAX_QUEUE_SIZE,
    deadlineMs: values.OTEL_EXPORTER_OTLP_TIMEOUT,
  };
}

/** `caf.test, msa.test:8443`: a host, or a host and its port. */
function readHosts(text: string | undefined): ReadonlySet<string> | undefined {
  const hosts = text?.split(/[\s,]+/).filter((host) => host !== '');
  return hosts && hosts.length > 0 ? new Set(hosts) : undefined;
}

function readPartnerUrls(env: NodeJS.ProcessEnv): Map<string, string> {
  const urls = new Map<string, string>();
  for (const [name, value] of Object.entries(env)) {
    if (!name.startsWith(urlPrefix) || !value) continue;
    if (!/^https?:\/\//.test(value) || !URL.canParse(value)) {
      throw new ConfigError(`Configuration refusée — ${name} : ce n’est pas une adresse http(s)`);
    }
    urls.set(name.slice(urlPrefix.length).toLowerCase(), value);
  }
  return urls;
}
