/** What input meets before it meets memory, and what is said when it does. */
import { NewsctlError, type Problem } from '../errors.ts';

export interface Limits {
  /** The most that is held of an input, in bytes: a file, or one of many in JSON Lines, JSON and WARC. */
  readonly recordBytes: number;
  /** The most that a compressed file may expand to, in bytes. */
  readonly expandedBytes: number;
  /** The most that a compressed file may expand to for each of its bytes, once it has expanded to `ratioFrom` bytes. */
  readonly ratio: number;
  readonly ratioFrom: number;
}

export const MiB = 1024 * 1024;

/**
 * Articles are thousands of times smaller; to look for the names in one of 32 MB takes more than a gigabyte. Text
 * compresses to a tenth, repetitive logs to a fiftieth; zeros reach 1:1030 in gzip and far more in zstd. A V8 string ends
 * at 512 Mi code units.
 */
export const defaultLimits: Limits = {
  recordBytes: 32 * MiB,
  expandedBytes: 1024 * 1024 * MiB,
  ratio: 200,
  ratioFrom: 16 * MiB,
};

/**
 * The limits when a user allows inputs of `bytes`: what is allowed is no bomb, so the ratio is asked only
 * beyond it. How much a stream of records expands to in all stays as it is: its memory doesn't grow.
 */
export function limitsFor(bytes: number): Partial<Limits> {
  return { recordBytes: bytes, ratioFrom: Math.max(bytes, defaultLimits.ratioFrom) };
}

/** The problem of `what` ("is", "line 3 is") being larger than `bytes`. */
export function overLimit(
  what: string,
  bytes: number,
): Problem & { readonly code: 'too-large'; readonly hint: string } {
  return { code: 'too-large', message: `${what} larger than ${sizeText(bytes)}`, hint: raise };
}

/** What to do about every limit that `--max-size` raises. */
export const raise = 'if it is no trap, raise the limit with --max-size';

/** "256 MB", or bytes where they aren't whole megabytes. */
export function sizeText(bytes: number): string {
  return bytes % MiB === 0 ? `${bytes / MiB} MB` : `${bytes} bytes`;
}

/**
 * The most elements of a page or a feed, lines of a text, signs of Markdown. Each takes some hundred bytes, up to 800, while it
 * is read, and more when it is analysed. The longest books have a third of it.
 */
export const mostPieces = 1_000_000;

/** The error of something that has more than `most` of `what`. */
export function tooMany(what: string, most = mostPieces): NewsctlError {
  return new NewsctlError('too-large', `has more than ${most.toLocaleString('en')} ${what}`, {
    hint: 'it is no article; if it holds many, split it',
  });
}

/** Throws `tooMany` lines where the text has more. Linear. */
export function limitLines(text: string): void {
  let lines = 1;
  for (let at = text.indexOf('\n'); at >= 0; at = text.indexOf('\n', at + 1)) lines++;
  for (let at = text.indexOf('\r'); at >= 0; at = text.indexOf('\r', at + 1)) if (text[at + 1] !== '\n') lines++;
  if (lines > mostPieces) throw tooMany('lines');
}
