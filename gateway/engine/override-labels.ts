import { createHash } from 'node:crypto';
import { visit, type DocumentNode } from 'graphql';
import type { Logger } from 'pino';
import type { ReaderRequest } from '../reader.js';
import { argumentOf } from './join-directives.js';

/** How `@override(from: …, label: …)` is decided, operation by operation. */
export interface LabelPolicy {
  /** The header whose value decides `percent(…)`: the same value always goes the same way. Else the request's id. */
  readonly header?: string;
  /** Says whether any other label holds; none does without it. */
  readonly holds?: (label: string, request: ReaderRequest) => boolean | Promise<boolean>;
}

export function readOverrideLabels(document: DocumentNode): string[] {
  const labels = new Set<string>();
  visit(document, {
    Directive(directive) {
      const label = directive.name.value === 'join__field' ? argumentOf(directive, 'overrideLabel') : undefined;
      if (typeof label === 'string') labels.add(label);
    },
  });
  return [...labels].sort();
}

const percentage = /^percent\((\d{1,3}(?:\.\d{1,8})?)\)$/;

/** The labels that hold for this request. One that cannot be decided does not hold: the field stays where it was. */
export async function labelsThatHold(
  labels: readonly string[],
  request: ReaderRequest,
  policy: LabelPolicy,
  log: Logger,
): Promise<string[]> {
  const decided = await Promise.all(
    labels.map(async (label) => {
      const percent = percentage.exec(label)?.[1];
      if (percent !== undefined) return shareOf(request, policy) < Number(percent);
      try {
        return (await policy.holds?.(label, request)) === true;
      } catch (error) {
        log.error({ label, requestId: request.requestId, error: String(error) }, 'the label could not be decided');
        return false;
      }
    }),
  );
  return labels.filter((_, index) => decided[index]);
}

/** Where the request falls between 0 and 100, the same for every gateway and at every start. */
function shareOf(request: ReaderRequest, { header }: LabelPolicy): number {
  const given = header === undefined ? undefined : request.headers[header.toLowerCase()];
  const subject = typeof given === 'string' && given !== '' ? given : request.requestId;
  return (createHash('sha256').update(subject).digest().readUInt32BE(0) / 2 ** 32) * 100;
}
