/**
 * One expression as its alternatives, each compiled when a text comes that it may match. Compiling all of them as one
 * pays only where many texts are tested: trying that is faster than looking for what may match.
 */
import { type Expression, openExpression } from './expression.ts';
import { beyondAscii, type Cuttings, type Hint, longestStart } from './hints.ts';

export interface Alternatives {
  /** The number of the first alternative that matches; -1 where none does. */
  first(this: void, text: string): number;
  test(this: void, text: string): boolean;
  /** The match of the first alternative that has one. */
  exec(this: void, text: string): RegExpExecArray | null;
}

/** Beginnings of which the candidates are remembered: more are rarer than their memory is worth. */
const mostRemembered = 2000;

/** Beginnings looked for in hint after hint before the hints are indexed, which takes as long. */
const mostSought = 30;

/** Texts tested before the whole expression is compiled: the sentences of some eight articles. */
const mostTestedApart = 200;

/** Binds the cuttings of an expression; nothing is compiled before a text asks for it. */
export function openAlternatives({ flags, sources, hints }: Cuttings): Alternatives {
  const opened: Expression[] = [];
  let whole: ((text: string) => boolean) | undefined;
  let tested = 0;
  const remembered = new Map<string, readonly number[]>();
  let sought = 0;
  let index: ReadonlyMap<string, readonly number[]> | undefined;
  const byFirst = (first: string): readonly number[] =>
    hints.byFirst[first] ?? hints.byFirst[first > '\x7f' ? beyondAscii : '']!;
  /** What may match a text by its first characters. */
  const candidates = (start: string): readonly number[] => {
    let found = remembered.get(start);
    if (found === undefined) {
      if (remembered.size > mostRemembered) remembered.clear();
      if (sought++ >= mostSought) found = lookUp((index ??= indexHints(hints.each)), start);
      else found = byFirst(start.charAt(0)).filter((k) => mayBegin(hints.each[k]!, start));
      remembered.set(start, found);
    }
    return found;
  };
  /** Runs `attempt` on what may match until it gives something. */
  const search = <Found>(
    text: string,
    attempt: (expression: RegExp, k: number) => Found | null | undefined,
  ): Found | undefined => {
    for (const k of candidates(text.slice(0, longestStart))) {
      if (!mayHold(hints.each[k]!, text)) continue;
      const found = attempt((opened[k] ??= openExpression(sources[k]!, flags))(text), k);
      if (found !== null && found !== undefined) return found;
    }
    return undefined;
  };
  return {
    first: (text) => search(text, (expression, k) => (expression.test(text) ? k : undefined)) ?? -1,
    test: (text) => {
      if (tested++ >= mostTestedApart) return (whole ??= openWhole(sources, flags, hints.each))(text);
      return search(text, (expression) => expression.test(text) || undefined) ?? false;
    },
    exec: (text) => search(text, (expression) => expression.exec(text)) ?? null,
  };
}

/** All alternatives as one expression, behind the quickest look that rules out most texts. */
function openWhole(sources: readonly string[], flags: string, hints: readonly Hint[]): (text: string) => boolean {
  const whole = new RegExp(sources.join('|'), flags);
  const begins = hints.map((hint) => hint.begins);
  if (begins.every((list) => list !== undefined)) {
    const pairs = markPairs(begins.flatMap(beginningsIn));
    return (text) => {
      const first = text.charCodeAt(0);
      const second = text.charCodeAt(1);
      return first < 128 && second < 128 && pairs[first * 128 + second] === 0 ? false : whole.test(text);
    };
  }
  const needles = hints.flatMap(({ holds, begins: list }) => holds ?? (list === undefined ? [''] : beginningsIn(list)));
  if (needles.includes('') || needles.includes(beyondAscii)) return (text) => whole.test(text);
  // Plain words are found sooner than what stands around them.
  const needle = new RegExp(needles.map((text) => text.replace(/[\\^$.*+?()[\]{}|/]/g, '\\$&')).join('|'));
  return (text) => needle.test(text) && whole.test(text);
}

const beginningsIn = (begins: string): string[] => begins.slice(1, -1).split('\n');

/** 1 for every pair of ASCII characters that one of the beginnings may open with. */
function markPairs(beginnings: readonly string[]): Uint8Array {
  const pairs = new Uint8Array(128 * 128);
  for (const beginning of beginnings) {
    const first = beginning.charCodeAt(0);
    const second = beginning.charCodeAt(1);
    if (first >= 128) continue;
    if (second < 128) pairs[first * 128 + second] = 1;
    else pairs.fill(1, first * 128, (first + 1) * 128);
  }
  return pairs;
}

function mayBegin({ begins }: Hint, start: string): boolean {
  if (begins === undefined) return true;
  const beyond = upToBeyond(start);
  if (beyond !== undefined && begins.includes(`\n${beyond}\n`)) return true;
  for (let length = 1; length <= start.length; length++) {
    if (begins.includes(`\n${start.slice(0, length)}\n`)) return true;
  }
  return false;
}

function mayHold({ holds, alsoHolds }: Hint, text: string): boolean {
  if (holds === undefined) return true;
  const stands = (needle: string): boolean => text.includes(needle);
  return holds.some(stands) && (alsoHolds === undefined || alsoHolds.some(stands));
}

/** As hints write a beginning up to its first character that isn't ASCII; undefined where all are. */
function upToBeyond(start: string): string | undefined {
  const at = /[^\0-\x7f]/.exec(start)?.index; // oxlint-disable-line no-control-regex
  return at === undefined ? undefined : start.slice(0, at) + beyondAscii;
}

/** The numbers of the hints by each beginning they give; under '' those that give none. */
function indexHints(hints: readonly Hint[]): ReadonlyMap<string, readonly number[]> {
  const index = new Map<string, number[]>();
  for (const [k, { begins = '' }] of hints.entries()) {
    for (const beginning of begins === '' ? [''] : beginningsIn(begins)) {
      const numbers = index.get(beginning);
      if (numbers === undefined) index.set(beginning, [k]);
      else numbers.push(k);
    }
  }
  return index;
}

/** The numbers, ascending, of which `mayBegin` is true. */
function lookUp(index: ReadonlyMap<string, readonly number[]>, start: string): readonly number[] {
  const found = new Set(index.get(''));
  const add = (beginning: string): void => index.get(beginning)?.forEach((k) => found.add(k));
  const beyond = upToBeyond(start);
  if (beyond !== undefined) add(beyond);
  for (let length = 1; length <= start.length; length++) add(start.slice(0, length));
  return [...found].sort((a, b) => a - b);
}
