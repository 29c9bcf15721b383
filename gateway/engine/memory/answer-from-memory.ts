import { PartnerFailure } from '../../partners/partner-failure.js';
import type { AnswerTools, Question } from '../answer.js';
import { ReadyAnswer } from '../bytes/ready-answer.js';
import type { Calls } from '../calls.js';
import type { PlannedOperation } from '../plan.js';
import type { JsonObject } from '../targets.js';
import { RememberedRun } from './remembered-run.js';

/**
 * The last answer to this operation with these variables, if every partner, asked again on behalf of this reader, says what it
 * said then. Otherwise nothing: the stages that follow find in `calls` what has been received.
 */
export async function answerFromMemory(
  { graph: { rememberedRuns }, rawVariables, request }: Question,
  { partners }: AnswerTools,
  planned: PlannedOperation,
  calls: Calls,
): Promise<JsonObject | undefined> {
  const key = rememberedRuns.keyOf(planned, rawVariables);
  const run = key && rememberedRuns.recall(key);
  const { node } = planned.plan;
  if (!run || !node || node.kind === 'Subscription') return undefined;
  try {
    if (await run.isConfirmed(node, calls, partners.slabs)) {
      rememberedRuns.confirm(key);
      request.access.answeredFrom = 'memory';
      return new ReadyAnswer(run.answer).asData();
    }
    rememberedRuns.contradict(key);
    return undefined;
  } catch (error) {
    if (error instanceof PartnerFailure) return undefined; // Whose figures are missing is said by the stages that follow.
    throw error;
  }
}

/** Notes a run that lost nothing, of partners whose answers are bytes. A mutation is never answered from memory. */
export function remember(
  { graph: { rememberedRuns }, rawVariables }: Question,
  planned: PlannedOperation,
  calls: Calls,
  answer: () => Buffer,
): void {
  if (planned.operation.operation !== 'query') return;
  const key = rememberedRuns.keyOf(planned, rawVariables);
  if (!key) return;
  rememberedRuns.keep(key, () => {
    const exchanges = calls.exchanges();
    return exchanges && new RememberedRun(exchanges, answer());
  });
}
