/** What can go wrong in a way that the user can mend. Anything else that is thrown is a fault of ours. */

/** Stable codes; listed in the README with their meaning. */
export type ErrorCode =
  | 'usage'
  | 'not-found'
  | 'unreadable'
  | 'empty'
  | 'binary'
  | 'unknown-format'
  | 'malformed'
  | 'no-text'
  | 'too-large'
  | 'unwritable'
  | 'worker-died'
  | 'internal';

/** A bad input as plain data, in its place in the order of results; can cross to and from a worker. */
export interface Problem {
  readonly code: ErrorCode;
  /** What is wrong, without the file's name. */
  readonly message: string;
  /** What to do about it. */
  readonly hint?: string;
  readonly path?: string;
  /** The article's place in its file, from 1. */
  readonly index?: number;
  /** Where a fault of ours happened; shown only to those who ask with `NEWSCTL_DEBUG`. */
  readonly stack?: string;
}

/** Whether there may be articles behind a problem: any folder holds files that merely are none. */
export function hidesArticles({ code }: Problem): boolean {
  return code === 'unreadable' || code === 'too-large' || code === 'worker-died';
}

/** The one class of error thrown on purpose. */
export class NewsctlError extends Error {
  override readonly name = 'NewsctlError';
  readonly problem: Problem;

  constructor(code: ErrorCode, message: string, rest: Omit<Problem, 'code' | 'message'> & { cause?: unknown } = {}) {
    const { cause, ...where } = rest;
    super(message, cause === undefined ? undefined : { cause });
    this.problem = { code, message, ...where };
  }
}

/** Exit codes; see the table in the README. */
export const exitCode = { done: 0, no: 1, failed: 2, hungUp: 129, interrupted: 130, terminated: 143 } as const;

/** The signals that end a run, and with which code. */
export const signalCodes = {
  SIGHUP: exitCode.hungUp,
  SIGINT: exitCode.interrupted,
  SIGTERM: exitCode.terminated,
} as const;
