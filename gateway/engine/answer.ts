import type { DocumentNode, ExecutionResult } from 'graphql';
import type { Logger } from 'pino';
import type { Partners } from '../partners/partners.js';
import type { RequestContext } from '../request-context.js';
import { answerFromBytes } from './bytes/answer-from-bytes.js';
import { textOf } from './bytes/ready-answer.js';
import { Calls } from './calls.js';
import { executePlan } from './execute-plan.js';
import type { Graph } from './graph.js';
import { Ledger } from './ledger.js';
import { answerFromMemory, remember } from './memory/answer-from-memory.js';
import { labelsThatHold, type LabelPolicy } from './override-labels.js';
import type { PlannedOperation, ToPrepare } from './plan.js';
import type { RunContext } from './run-context.js';
import { shapeAnswer } from './shape-answer.js';
import { showPlan } from './show-plan.js';
import type { JsonObject } from './targets.js';
import { withhold } from './withhold.js';

/** An operation ready to be answered: validated, its variables coerced. */
export interface Question {
  readonly graph: Graph;
  readonly document: DocumentNode;
  readonly operationName: string | undefined;
  readonly rawVariables: Readonly<JsonObject>;
  readonly variables: Readonly<JsonObject>;
  readonly request: RequestContext;
}

export interface AnswerTools {
  readonly partners: Partners;
  readonly log: Logger;
}

/**
 * Plans, runs, shapes. When a partner is lost at the entry of the graph and others hold the same entry, the operation is
 * planned again around it: at once if the partner is known to be lost, else after having found out. Each turn avoids at
 * least one more partner, so turns are few.
 */
export async function answer(question: Question, tools: AnswerTools, policy: LabelPolicy): Promise<ExecutionResult> {
  const { graph } = question;
  const avoided = new Set<string>();
  const wanted = await toPrepare(question, policy, tools.log);
  let planned = await timed(question.request, () => graph.plan(wanted));
  const isQuery = planned.operation.operation === 'query';

  const planAround = async (lost: Iterable<string>): Promise<PlannedOperation | undefined> => {
    const news = [...lost].filter((name) => isQuery && !avoided.has(name) && graph.canAvoid(name, planned));
    if (news.length === 0) return undefined;
    news.forEach((name) => avoided.add(name));
    return graph.planAvoiding(avoided, wanted);
  };
  const isKnownLost = (name: string): boolean => tools.partners.get(name)?.circuit.isOpen === true;

  const knownLost = [...planned.fetches.entries().keys()].filter(isKnownLost);
  if (knownLost.length > 0) planned = (await planAround(knownLost)) ?? planned;
  const calls = new Calls(tools.partners, question.request, isQuery);
  if (!planned.withheld && !question.request.showPlan) {
    const ready =
      (await answerFromMemory(question, tools, planned, calls)) ??
      (planned.repeatsKeys ? undefined : await answerFromBytes(question, tools, planned, calls));
    if (ready) return { data: ready };
  }
  question.request.access.answeredFrom = 'objects';
  const first = planned;
  for (;;) {
    const run = startRun(question, tools, planned, calls);
    const data = await executePlan(run);
    const other = run.request.giveUp.isOver ? undefined : await planAround(run.lostEntries);
    if (other) {
      planned = other;
      continue;
    }
    const result = finish(run, data);
    const isWhole = planned === first && !result.errors && !result.extensions;
    if (isWhole) remember(question, planned, calls, () => Buffer.from(textOf(result)));
    return result;
  }
}

/** Only what was not known took time: a plan that is kept is there at once. */
async function timed(
  { access, startedAt }: RequestContext,
  plan: () => PlannedOperation | Promise<PlannedOperation>,
): Promise<PlannedOperation> {
  const began = performance.now();
  const planned = plan();
  if (!(planned instanceof Promise)) return planned;
  try {
    return await planned;
  } finally {
    access.planning = { at: began - startedAt, ms: performance.now() - began };
  }
}

/** Nothing is looked up for a supergraph that restricts nothing and has no labels. */
async function toPrepare(question: Question, policy: LabelPolicy, log: Logger): Promise<ToPrepare> {
  const { graph, document, operationName, request } = question;
  const { giveUp, requestId, clientHeaders: headers } = request;
  const allowed = graph.access && (await graph.access.allow(document, request.identity));
  const { overrideLabels } = graph.federation;
  const labels =
    overrideLabels.length > 0 ? await labelsThatHold(overrideLabels, { requestId, headers }, policy, log) : [];
  return { document, operationName, allowed, labels, giveUp };
}

function startRun(question: Question, tools: AnswerTools, planned: PlannedOperation, calls: Calls): RunContext {
  const { graph, request, rawVariables, variables } = question;
  const ledger = new Ledger(planned.fetches);
  const { federation, roles } = graph;
  const lostEntries = new Set<string>();
  return { ...tools, federation, roles, planned, calls, request, rawVariables, variables, ledger, lostEntries };
}

function finish(run: RunContext, collected: JsonObject): ExecutionResult {
  withhold(run, collected);
  const data = shapeAnswer(run.federation, run.planned, run.variables, collected, run.ledger);
  const errors = run.ledger.settle();
  const extensions = run.request.showPlan ? { plan: showPlan(run.planned.plan) } : undefined;
  return { data, ...(errors.length > 0 && { errors }), ...(extensions && { extensions }) };
}
