/**
 * Breaking text into lines by display width. Lines are ranges of the text, so that whatever is known about the text,
 * the names in it, the words searched for, can be styled after wrapping and never be torn apart by it.
 */
import type { Span } from '../../article.ts';
import { openExpression } from '../../text/expression.ts';
import { clusters, clusterWidth, displayWidth, isNarrow } from './width.ts';

export interface WrapOptions {
  /** Cells left empty before the first line of each paragraph; 0 by default. */
  readonly indent?: number;
  /** Cells left empty before its other lines; as `indent` by default. */
  readonly hangingIndent?: number;
}

/** A range of a text that has a style. */
export interface StyledSpan<S> extends Span {
  readonly style: S;
}

/** A piece of a line, all of it in one style or in none. */
export interface Segment<S> {
  readonly text: string;
  readonly style: S | undefined;
}

/** A line: a range of the text without the spaces it was broken at, and the cells to leave empty before it. */
export interface LineRange extends Span {
  readonly indent: number;
}

/** What a paragraph is set in: the cells of a line, and those left empty before its first and its other lines. */
interface Measure {
  readonly width: number;
  readonly first: number;
  readonly hanging: number;
}

/** Where a line of Chinese or Japanese may not begin, or may not end. */
const notFirst = openExpression(
  String.raw`^[、。，．・：；？！ー〜…‥〟’”）］｝」』】〉》〕ぁぃぅぇぉっゃゅょゎァィゥェォッャュョヮヵヶ々゛゜\p{M})\]},.;:!?%]`,
  'u',
);
const notLast = /[（［｛「『【〈《〔‘“〝([{]$/u;

/** A line can be broken after these where a letter follows: `well-known`, `talks—long`. */
const breakAfter = openExpression(String.raw`(?<=[\p{L}\p{N}][-‐–—])(?=[\p{L}“‘"'])`, 'u');
const hasBreak = /[-‐–—]./;
/** From here on there are characters of two cells, which lines may be broken between. */
const wide = /[\u1100-\u115F\u2E80-\uA4CF\uAC00-\uD7A3\uF900-\uFAFF\uFE30-\uFE6F\uFF00-\uFF60\u{1F000}-\u{3FFFF}]/u;
/** What a line is broken at; not the spaces that forbid it (U+00A0, U+2007, U+202F). */
const wordPattern = /[^ \t\u2000-\u2006\u2008-\u200A\u3000]+/g;

/**
 * Breaks `text` into lines of at most `width` cells: at spaces, after hyphens and dashes, between wide characters, and
 * within a word only where it is longer than a line. A newline ends a line; undefined `width` breaks there alone. Linear.
 */
export function breakLines(text: string, width: number | undefined, options: WrapOptions = {}): LineRange[] {
  const first = options.indent ?? 0;
  const hanging = options.hangingIndent ?? first;
  const lines: LineRange[] = [];
  let paragraph = 0;
  while (paragraph <= text.length) {
    const newline = text.indexOf('\n', paragraph);
    const end = newline === -1 ? text.length : newline;
    if (width === undefined) lines.push({ start: paragraph, end, indent: end > paragraph ? first : 0 });
    else if (isNarrow(text.slice(paragraph, end))) breakNarrow(text, paragraph, end, { width, first, hanging }, lines);
    else breakParagraph(text, paragraph, end, { width, first, hanging }, lines);
    paragraph = end + 1;
  }
  return lines;
}

/** The same lines as of `breakParagraph`, found from their ends: a long article is laid out while its reader waits. */
function breakNarrow(
  text: string,
  from: number,
  to: number,
  { width, first, hanging }: Measure,
  lines: LineRange[],
): void {
  const pastSpaces = (at: number): number => {
    while (at < to && text[at] === ' ') at++;
    return at;
  };
  let indent = first;
  let start = pastSpaces(from);
  if (start === to) lines.push({ start: from, end: from, indent: 0 });
  while (start < to) {
    const most = start + Math.max(1, width - indent);
    let end = Math.min(most, to);
    if (end < to && text[end] !== ' ') {
      while (end > start && text[end - 1] !== ' ' && !canBreakAt(text, end)) end--;
      if (end === start) end = most;
    }
    const next = pastSpaces(end);
    while (text[end - 1] === ' ') end--;
    lines.push({ start, end, indent });
    indent = hanging;
    start = next;
  }
}

/** Whether a line may end before `at` within a word. */
function canBreakAt(text: string, at: number): boolean {
  if (!/[-‐–—]/.test(text[at - 1]!)) return false;
  const around = text.slice(Math.max(0, at - 2), at + 1);
  return breakAfter(around).test(around);
}

function breakParagraph(
  text: string,
  from: number,
  to: number,
  { width, first, hanging }: Measure,
  lines: LineRange[],
): void {
  const room = (indent: number): number => Math.max(1, width - indent);
  let indent = first;
  let start = -1;
  let end = -1;
  let used = 0;
  const flush = (): void => {
    lines.push({ start, end, indent });
    indent = hanging;
    start = -1;
    used = 0;
  };
  for (const piece of pieces(text, from, to)) {
    const gap = start === -1 ? 0 : displayWidth(text.slice(end, piece.start));
    if (start !== -1 && used + gap + piece.width > room(indent)) flush();
    if (start === -1) {
      ({ start } = piece);
      end = start;
    } else used += gap;
    if (piece.width <= room(indent)) {
      ({ end } = piece);
      used += piece.width;
      continue;
    }
    for (const cluster of clusters(text.slice(piece.start, piece.end))) {
      const cells = clusterWidth(cluster);
      if (end > start && used + cells > room(indent)) {
        flush();
        start = end;
      }
      end += cluster.length;
      used += cells;
    }
  }
  if (start !== -1) flush();
  else lines.push({ start: from, end: from, indent: 0 });
}

/** What is not broken unless it must be: words, parts of hyphenated words, single wide characters. */
function* pieces(text: string, from: number, to: number): Generator<Span & { width: number }> {
  const paragraph = text.slice(from, to);
  for (const { 0: word, index } of paragraph.matchAll(wordPattern)) {
    let start = from + index;
    for (const part of hasBreak.test(word) ? word.split(breakAfter(word)) : [word]) {
      if (!wide.test(part)) {
        yield { start, end: start + part.length, width: displayWidth(part) };
        start += part.length;
        continue;
      }
      for (const run of wideRuns(part)) {
        yield { start, end: start + run.length, width: displayWidth(run) };
        start += run.length;
      }
    }
  }
}

/** Cuts before and after every wide character, but for the punctuation that stays with its neighbour. */
function* wideRuns(word: string): Generator<string> {
  let run = '';
  let lastIsWide = false;
  for (const cluster of clusters(word)) {
    const isWide = clusterWidth(cluster) > 1;
    if (run !== '' && (isWide || lastIsWide) && !notFirst(cluster).test(cluster) && !notLast.test(run)) {
      yield run;
      run = '';
    }
    run += cluster;
    lastIsWide = isWide;
  }
  if (run !== '') yield run;
}

/** The lines of `text` as strings, indented. See `breakLines`. */
export function wrap(text: string, width: number | undefined, options: WrapOptions = {}): string[] {
  return breakLines(text, width, options).map((line) => ' '.repeat(line.indent) + text.slice(line.start, line.end));
}

/**
 * The lines of `text` as pieces in one style each. `spans` are in order and do not overlap; of two that do, the first
 * stays.
 */
export function wrapSpans<S>(
  text: string,
  spans: readonly StyledSpan<S>[],
  width: number | undefined,
  options: WrapOptions = {},
): Segment<S>[][] {
  return breakLines(text, width, options).map((line) => {
    const segments = segmentsOf(text, line, spans);
    return line.indent === 0 ? segments : [{ text: ' '.repeat(line.indent), style: undefined }, ...segments];
  });
}

/** The pieces of a range of `text`, cut at the borders of `spans` (in order). */
export function segmentsOf<S>(text: string, range: Span, spans: readonly StyledSpan<S>[]): Segment<S>[] {
  const segments: Segment<S>[] = [];
  let at = range.start;
  for (let i = firstEndingAfter(spans, range.start); i < spans.length; i++) {
    const span = spans[i]!;
    if (span.start >= range.end) break;
    const start = Math.max(span.start, at);
    const end = Math.min(span.end, range.end);
    if (start >= end) continue;
    if (start > at) segments.push({ text: text.slice(at, start), style: undefined });
    segments.push({ text: text.slice(start, end), style: span.style });
    at = end;
  }
  if (at < range.end) segments.push({ text: text.slice(at, range.end), style: undefined });
  return segments;
}

function firstEndingAfter(spans: readonly Span[], offset: number): number {
  let low = 0;
  let high = spans.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (spans[middle]!.end > offset) high = middle;
    else low = middle + 1;
  }
  return low;
}
