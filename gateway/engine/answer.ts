import type { DocumentNode, ExecutionResult } from 'graphql';
import type { Logger } from 'pino';
import type { Partners } from '../partners/partners.js';
import type { RequestContext } from '../request-context.js';
import { executePlan } from './execute-plan.js';
import type { Graph } from './graph.js';
import { Ledger } from './ledger.js';
import type { PlannedOperation } from './plan.js';
import type { RunContext } from './run-context.js';
import { shapeAnswer } from './shape-answer.js';
import type { JsonObject } from './targets.js';

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
export async function answer(question: Question, tools: AnswerTools): Promise<ExecutionResult> {
  const { graph, document, operationName } = question;
  const avoided = new Set<string>();
  let planned = graph.plan(document, operationName);
  const isQuery = planned.operation.operation === 'query';

  const planAround = (lost: Iterable<string>): PlannedOperation | undefined => {
    const news = [...lost].filter((name) => isQuery && !avoided.has(name) && graph.canAvoid(name, planned));
    if (news.length === 0) return undefined;
    news.forEach((name) => avoided.add(name));
    return graph.planAvoiding(avoided, document, operationName);
  };
  const isKnownLost = (name: string): boolean => tools.partners.get(name)?.circuit.isOpen === true;

  planned = planAround([...planned.fetches.entries().keys()].filter(isKnownLost)) ?? planned;
  for (;;) {
    const run = startRun(question, tools, planned);
    const data = await executePlan(run);
    const other = run.request.signal.aborted ? undefined : planAround(run.lostEntries);
    if (!other) return finish(run, data);
    planned = other;
  }
}

function startRun(question: Question, tools: AnswerTools, planned: PlannedOperation): RunContext {
  const { graph, request, rawVariables, variables } = question;
  const ledger = new Ledger(planned.fetches);
  const { federation, roles } = graph;
  return { ...tools, federation, roles, planned, request, rawVariables, variables, ledger, lostEntries: new Set() };
}

function finish(run: RunContext, collected: JsonObject): ExecutionResult {
  const data = shapeAnswer(run.federation, run.planned, run.variables, collected, run.ledger);
  const errors = run.ledger.settle();
  return errors.length > 0 ? { data, errors } : { data };
}
