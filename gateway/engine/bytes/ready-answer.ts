import type { ExecutionResult, FormattedExecutionResult } from 'graphql';
import { readJson } from '../../partners/read-json.js';
import type { JsonObject } from '../targets.js';

/** The `data` of an answer that is already written. Whoever wants to read it as an object still can. */
export class ReadyAnswer {
  readonly #bytes: Buffer;

  constructor(bytes: Buffer) {
    this.#bytes = bytes;
  }

  /** The whole answer, as long as nothing was added to it. */
  static bytesOf({ data, errors, extensions }: ExecutionResult | FormattedExecutionResult): Buffer | undefined {
    return (data as unknown) instanceof ReadyAnswer && !errors && !extensions
      ? (data as unknown as ReadyAnswer).#bytes
      : undefined;
  }

  static isIn(result: ExecutionResult): boolean {
    return (result.data as unknown) instanceof ReadyAnswer;
  }

  /** To the pipeline it is the object that the answer's `data` would be. */
  asData(): JsonObject {
    return this as unknown as JsonObject;
  }

  toJSON(): JsonObject {
    return (readJson(this.#bytes) as { data: JsonObject }).data;
  }
}

/** Apollo Server hands what this gives to the HTTP server as it is, which takes bytes as well as text. */
export function writeResult(result: FormattedExecutionResult): string {
  const bytes = ReadyAnswer.bytesOf(result);
  return bytes ? (sendable(bytes) as string) : textOf(result);
}

/** Every answer ends with a line feed, as Apollo Server's do. */
export function textOf(result: ExecutionResult | FormattedExecutionResult): string {
  return `${JSON.stringify(result)}\n`;
}

/** A short text leaves in one piece with its headers. */
export function sendable(bytes: Buffer): Buffer | string {
  return bytes.length < 4096 ? bytes.toString('utf8') : bytes;
}
