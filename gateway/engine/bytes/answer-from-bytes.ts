import { PartnerFailure } from '../../partners/partner-failure.js';
import type { AnswerTools, Question } from '../answer.js';
import type { Calls } from '../calls.js';
import { remember } from '../memory/answer-from-memory.js';
import type { PlannedOperation } from '../plan.js';
import type { JsonObject } from '../targets.js';
import { learn, programFor } from './program.js';
import { ReadyAnswer } from './ready-answer.js';
import { ByteRun } from './run-fetches.js';
import { StepAside } from './step-aside.js';
import { AnswerWriter } from './write-answer.js';

/**
 * The short way, when nothing is out of the ordinary: the answer is put together from ranges of the partners' own
 * bytes, which are checked but never decoded. At the first thing that is not as expected, it gives nothing, and the
 * object path takes over with the answers already received.
 */
export async function answerFromBytes(
  question: Question,
  { partners, log }: AnswerTools,
  planned: PlannedOperation,
  calls: Calls,
): Promise<JsonObject | undefined> {
  const program = programFor(planned, question.graph.federation);
  const { node } = planned.plan;
  if (!program || !node || node.kind === 'Subscription') return undefined;
  for (const name of program.partners) {
    const partner = partners.get(name);
    if (!partner?.overHttp || partner.circuit.isOpen) return undefined;
  }
  try {
    const run = new ByteRun(program, calls, question.rawVariables, partners.slabs);
    await run.run(node);
    const bytes = new AnswerWriter(run, program.size, partners.slabs).write(program.writer, run.root);
    remember(question, planned, calls, () => bytes);
    run.release();
    program.size = bytes.length + (bytes.length >> 4);
    learn(planned, false);
    question.request.access.answeredFrom = 'bytes';
    return new ReadyAnswer(bytes).asData();
  } catch (error) {
    if (error instanceof PartnerFailure) return undefined;
    learn(planned, true);
    const reason = error instanceof StepAside ? error.message : error;
    log[error instanceof StepAside ? 'debug' : 'error']({ reason }, 'the byte path steps aside');
    return undefined;
  }
}
