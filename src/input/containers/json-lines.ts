/**
 * Cuts JSON Lines in two steps: a stream into stretches of whole lines, cheaply, on the thread that reads; a stretch
 * into its records, on whatever thread. In memory for one line, or for what was read at once.
 */
import type { Problem } from '../../errors.ts';
import { overLimit, type Limits } from '../limits.ts';
import type { InputRecord } from '../record.ts';
import type { Cutter } from './cutter.ts';
import { Gathered } from './gathered.ts';

/** Whole lines as they stand in their file. Plain data, so that it can cross to a worker. */
export interface Lines {
  readonly path: string;
  /** Number of the first line in its file, from 1. */
  readonly first: number;
  /** How many lines there are, blank ones too. */
  readonly count: number;
  /** A buffer of its own, so that sending it sends nothing else. */
  readonly bytes: Uint8Array;
}

const newline = 0x0a;

/** The same bytes as what Node searches; V8's own search of a byte array takes many times as long. */
const searchable = ({ buffer, byteOffset, byteLength }: Uint8Array): Buffer =>
  Buffer.from(buffer, byteOffset, byteLength);

/** Cuts chunks into stretches of whole lines; a line over the limit is a problem in its place. */
export function stretchCutter(path: string, { recordBytes }: Limits): Cutter<Lines> {
  /** The beginning of a line that goes on in the next chunk. */
  const held = new Gathered(recordBytes);
  let next = 1;

  function take(last?: Uint8Array): Lines {
    const bytes = held.take(last);
    const first = next;
    const searched = searchable(bytes);
    for (let end = searched.indexOf(newline); end >= 0; end = searched.indexOf(newline, end + 1)) next++;
    if (bytes.at(-1) !== newline) next++;
    return { path, first, count: next - first, bytes };
  }

  return {
    push(chunk) {
      const last = chunk.lastIndexOf(newline);
      const found: (Lines | Problem)[] = [];
      if (last >= 0) {
        let from = 0;
        if (held.isTooLarge) {
          from = chunk.indexOf(newline) + 1;
          found.push(tooLarge(path, next++, recordBytes));
          held.clear();
        }
        if (from <= last) found.push(take(chunk.subarray(from, last + 1)));
      }
      held.add(chunk.subarray(last + 1));
      return found;
    },
    end() {
      if (held.isTooLarge) return [tooLarge(path, next, recordBytes)];
      return held.isEmpty ? [] : [take()];
    },
  };
}

/**
 * The records of a stretch, views of its bytes. Blank lines yield nothing but are counted, so that `index` is the line's
 * number in the file.
 */
export function* recordsOf({ path, first, bytes }: Lines, { recordBytes }: Limits): Generator<InputRecord | Problem> {
  let index = first;
  const searched = searchable(bytes);
  for (let from = 0; from < bytes.length; index++) {
    const found = searched.indexOf(newline, from);
    const end = found < 0 ? bytes.length : found;
    if (end - from > recordBytes) yield tooLarge(path, index, recordBytes);
    else {
      const close = endOfValue(bytes, from, end);
      if (close > from) yield { path, index, many: true, format: 'jsonl', bytes: bytes.subarray(from, close) };
    }
    from = end + 1;
  }
}

/** What remains of a stretch from line number `index` on. */
export function linesFrom({ path, first, count, bytes }: Lines, index: number): Lines {
  let from = 0;
  for (let line = first; line < index; line++) from = bytes.indexOf(newline, from) + 1;
  return { path, first: index, count: count - (index - first), bytes: bytes.slice(from) };
}

/** Both steps at once. */
export function jsonLinesCutter(path: string, limits: Limits): Cutter {
  const cutter = stretchCutter(path, limits);
  const cut = (found: (Lines | Problem)[]): (InputRecord | Problem)[] =>
    found.flatMap((piece) => ('code' in piece ? [piece] : [...recordsOf(piece, limits)]));
  return { push: (chunk) => cut(cutter.push(chunk)), end: () => cut(cutter.end()) };
}

function tooLarge(path: string, line: number, recordBytes: number): Problem {
  return { ...overLimit(`line ${line} is`, recordBytes), path, index: line };
}

const comma = 0x2c;

/** Where what a line holds ends: blanks behind it are left out, and the comma of a list that was cut into lines. */
function endOfValue(bytes: Uint8Array, from: number, end: number): number {
  const close = withoutBlanks(bytes, from, end);
  return close > from && bytes[close - 1] === comma ? withoutBlanks(bytes, from, close - 1) : close;
}

/** The end of a stretch without the white space at it; a record separator (RFC 7464) counts as such. */
function withoutBlanks(bytes: Uint8Array, from: number, end: number): number {
  let close = end;
  while (close > from && isBlank(bytes[close - 1]!)) close--;
  return close;
}

const isBlank = (byte: number): boolean => byte === 0x20 || (byte >= 9 && byte <= 13) || byte === 0x1e;
