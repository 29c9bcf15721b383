import { pino, type Logger } from 'pino';

/**
 * Lines leave together: each write wakes another thread, which costs as much as a small answer. Where there is little
 * to say, it is said within a quarter of a second.
 */
const together = { sync: false, minLength: 1 << 14, maxWrite: 1 << 15, periodicFlush: 250 } as const;

/** Where lines go is 1, the standard output, or a file. What is pending when the process leaves is written first. */
export function createLog(level: string, dest: number | string = 1): Logger {
  return pino({ level }, pino.destination({ dest, ...together }));
}
