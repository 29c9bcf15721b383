import type { ErrorCode } from '../../schema/errors.js';

/** What is wrong with one parameter of the address, and what it should be. */
export interface Problem {
  readonly variable: string;
  readonly message: string;
  readonly expected: string;
}

/** An answer that is not given: its status, its code, and a French sentence that says what to do. */
export class Refusal extends Error {
  constructor(
    readonly status: number,
    readonly code: ErrorCode,
    message: string,
    readonly details: {
      readonly problems?: readonly Problem[];
      readonly extensions?: Readonly<Record<string, unknown>>;
      readonly retryAfterSeconds?: number;
    } = {},
  ) {
    super(message);
  }

  /** In the shape of the graph’s own refusals, one error per parameter at fault. */
  toJson(): { errors: { message: string; extensions: Record<string, unknown> }[] } {
    const { problems = [], extensions = {} } = this.details;
    if (problems.length === 0)
      return { errors: [{ message: this.message, extensions: { code: this.code, ...extensions } }] };
    return {
      errors: problems.map(({ variable, message, expected }) => ({
        message,
        extensions: { code: this.code, variable, attendu: expected, ...extensions },
      })),
    };
  }
}
