/** The byte path meets something it was not compiled for: the object path, which knows everything, takes over. */
export class StepAside extends Error {}

/** Without a stack: it is thrown where a partner writes JSON its own way, which is no fault. */
export function stepAside(reason: string): never {
  const limit = Error.stackTraceLimit;
  Error.stackTraceLimit = 0;
  const error = new StepAside(reason);
  Error.stackTraceLimit = limit;
  throw error;
}
