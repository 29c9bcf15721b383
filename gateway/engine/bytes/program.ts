import { isObjectType } from 'graphql';
import { FieldCollector } from '../collect-fields.js';
import type { Federation } from '../federation.js';
import type { PlannedOperation } from '../plan.js';
import { compileFetches, type CompiledFetches } from './compile-fetches.js';
import { compileWriter, type ObjectWriter } from './compile-writer.js';
import { StepAside, stepAside } from './step-aside.js';

/** An operation ready to be answered from bytes. */
export interface Program extends CompiledFetches {
  readonly writer: ObjectWriter;
  readonly partners: readonly string[];
  /** How long the last answer was. */
  size: number;
}

/** Compiling pays for operations that come back; partners that write JSON their own way are not tried for ever. */
const compiledAtRequest = 3;
const triesInVain = 5;

interface Experience {
  requests: number;
  inVain: number;
  program: Program | undefined;
}

const experiences = new WeakMap<PlannedOperation, Experience>();

export function programFor(planned: PlannedOperation, federation: Federation): Program | undefined {
  let experience = experiences.get(planned);
  if (!experience) experiences.set(planned, (experience = { requests: 0, inVain: 0, program: undefined }));
  if (++experience.requests === compiledAtRequest) experience.program = compile(planned, federation);
  return experience.inVain < triesInVain ? experience.program : undefined;
}

/** Whether the partners' answers were of the expected form; a few in a row that are not end the attempts. */
export function learn(planned: PlannedOperation, wasInVain: boolean): void {
  const experience = experiences.get(planned);
  if (experience) experience.inVain = wasInVain ? experience.inVain + 1 : 0;
}

function compile(planned: PlannedOperation, federation: Federation): Program | undefined {
  const { operation, plan, fragments, fieldCache } = planned;
  try {
    const { apiSchema, fullSchema } = federation;
    const queryName = apiSchema.getQueryType()?.name ?? '';
    const rootType = fullSchema.getType(queryName);
    if (operation.operation !== 'query' || !fieldCache || !isObjectType(rootType)) return undefined;
    const compiled = compileFetches(plan, federation, rootType);
    const fields = new FieldCollector(fullSchema, fragments, {}, new WeakMap());
    const groups = fields.root(operation.selectionSet, rootType);
    if ([...groups.values()].flat().some(({ name }) => /^__(schema|type)$/.test(name.value)))
      stepAside('introspection');
    const writer = compileWriter(compiled.root, groups, fields);
    const partners = [...new Set([...compiled.fetches.keys()].map((fetch) => fetch.serviceName))];
    return { ...compiled, writer, partners, size: 1024 };
  } catch (error) {
    if (error instanceof StepAside) return undefined;
    throw error;
  }
}
