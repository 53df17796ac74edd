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

export function openAlternatives({ flags, sources, hints }: Cuttings): Alternatives {
  const opened: Expression[] = [];
  let whole: RegExp | undefined;
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
      const { holds } = hints.each[k]!;
      if (holds !== undefined && !holds.some((needle) => text.includes(needle))) continue;
      const found = attempt((opened[k] ??= openExpression(sources[k]!, flags))(text), k);
      if (found !== null && found !== undefined) return found;
    }
    return undefined;
  };
  return {
    first: (text) => search(text, (expression, k) => (expression.test(text) ? k : undefined)) ?? -1,
    test: (text) => {
      if (tested++ >= mostTestedApart) return (whole ??= new RegExp(sources.join('|'), flags)).test(text);
      return search(text, (expression) => expression.test(text) || undefined) ?? false;
    },
    exec: (text) => search(text, (expression) => expression.exec(text)) ?? null,
  };
}

function mayBegin({ begins }: Hint, start: string): boolean {
  if (begins === undefined || (start.charCodeAt(0) > 127 && begins.includes(beyondAscii))) return true;
  for (let length = 1; length <= start.length; length++) {
    if (begins.includes(`\n${start.slice(0, length)}\n`)) return true;
  }
  return false;
}

/** The numbers of the hints by each beginning they give; under '' those that give none. */
function indexHints(hints: readonly Hint[]): ReadonlyMap<string, readonly number[]> {
  const index = new Map<string, number[]>();
  for (const [k, { begins = '' }] of hints.entries()) {
    for (const beginning of begins === '' ? [''] : begins.slice(1, -1).split('\n')) {
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
  if (start.charCodeAt(0) > 127) add(beyondAscii);
  for (let length = 1; length <= start.length; length++) add(start.slice(0, length));
  return [...found].sort((a, b) => a - b);
}
