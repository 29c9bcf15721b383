import type { FastifyInstance } from 'fastify';
import { Counter, Gauge, Histogram, Registry } from 'prom-client';
import type { Partners } from '../partners/partners.js';
import { clientLeft, whenOver } from './use-access-log.js';

/** An operation's name is the client's to choose: past so many of them, the others are counted together. */
const maximumNames = 100;
const others = 'autres';
const anonymous = 'sans nom';
/** Before it was known what it was. */
const refused = 'refusée';

const buckets = [0.001, 0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 5, 10, 20];

/** Prometheus reads `/metrics`: what was asked of the graph and of each partner. Never a variable, never a document. */
export function useMetrics(app: FastifyInstance, partners: Partners): void {
  const registers = [new Registry()];
  const operations = new Counter({
    name: 'graphe_operations_total',
    help: 'Requests to the graph, by operation and by HTTP status.',
    labelNames: ['operation', 'status'],
    registers,
  });
  const seconds = new Histogram({
    name: 'graphe_operation_seconds',
    help: 'How long requests to the graph took, by operation.',
    labelNames: ['operation'],
    buckets,
    registers,
  });
  const errors = new Counter({
    name: 'graphe_errors_total',
    help: 'Errors answered to clients, by code.',
    labelNames: ['code'],
    registers,
  });
  const answers = new Counter({
    name: 'graphe_answers_total',
    help: 'Answers, by what they were put together from: objects, bytes, or memory when partners repeat themselves.',
    labelNames: ['from'],
    registers,
  });
  const calls = new Counter({
    name: 'graphe_partner_calls_total',
    help: 'Requests to partners, by partner and outcome.',
    labelNames: ['partner', 'outcome'],
    registers,
  });
  const callSeconds = new Histogram({
    name: 'graphe_partner_seconds',
    help: 'How long partners took to answer.',
    labelNames: ['partner'],
    buckets,
    registers,
  });
  new Gauge({
    name: 'graphe_partner_reachable',
    help: '1 when the partner is asked, 0 while its circuit is open.',
    labelNames: ['partner'],
    registers,
    collect() {
      this.reset();
      for (const { name, circuit } of partners.all()) this.set({ partner: name }, circuit.isOpen ? 0 : 1);
    },
  });
  new Gauge({
    name: 'graphe_partner_waiting',
    help: 'Requests waiting for their turn at the partner.',
    labelNames: ['partner'],
    registers,
    collect() {
      this.reset();
      for (const { name, waiting } of partners.all()) this.set({ partner: name }, waiting);
    },
  });

  const names = boundedNames(maximumNames);
  const codes = boundedNames(maximumNames);
  app.addHook('onRequest', (request, reply, done) => {
    done();
    whenOver(reply, (left) => {
      const { access, startedAt } = request.exchange;
      for (const code of access.errorCodes) errors.inc({ code: codes(code) });
      if (request.routeOptions.url !== '/graphql') return;
      const operation = names(access.operation ? (access.operation.name ?? anonymous) : refused);
      operations.inc({ operation, status: String(left ? clientLeft : reply.statusCode) });
      if (access.answeredFrom) answers.inc({ from: access.answeredFrom });
      seconds.observe({ operation }, (performance.now() - startedAt) / 1000);
      for (const { partner, outcome, ms } of access.calls) {
        calls.inc({ partner, outcome });
        callSeconds.observe({ partner }, ms / 1000);
      }
    });
  });
  app.get('/metrics', async (_, reply) =>
    reply.type(Registry.PROMETHEUS_CONTENT_TYPE).send(await registers[0]?.metrics()),
  );
}

/** The first names met keep theirs. */
function boundedNames(maximum: number): (name: string) => string {
  const kept = new Set<string>();
  return (name) => {
    if (kept.has(name)) return name;
    if (kept.size >= maximum || name.length > 100) return others;
    kept.add(name);
    return name;
  };
}
