/** One expression as its alternatives, each compiled when a text comes that it may match. */
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

export function openAlternatives({ flags, sources, hints }: Cuttings): Alternatives {
  const compiled: RegExp[] = [];
  const remembered = new Map<string, readonly number[]>();
  /** What may match a text by its first two characters. */
  const candidates = (pair: string): readonly number[] => {
    let found = remembered.get(pair);
    if (found === undefined) {
      if (remembered.size > mostRemembered) remembered.clear();
      found = [...sources.keys()].filter((k) => mayBegin(hints[k]!, pair));
      remembered.set(pair, found);
    }
    return found;
  };
  /** Runs `attempt` on what may match until it gives something. */
  const search = <Found>(
    text: string,
    attempt: (expression: RegExp, k: number) => Found | null | undefined,
  ): Found | undefined => {
    for (const k of candidates(text.slice(0, 2))) {
      if (!mayMatch(hints[k]!, text)) continue;
      const found = attempt((compiled[k] ??= new RegExp(sources[k]!, flags)), k);
      if (found !== null && found !== undefined) return found;
    }
    return undefined;
  };
  return {
    first: (text) => search(text, (expression, k) => (expression.test(text) ? k : undefined)) ?? -1,
    test: (text) => search(text, (expression) => expression.test(text) || undefined) ?? false,
    exec: (text) => search(text, (expression) => expression.exec(text)) ?? null,
  };
}

function mayBegin({ begins }: Hint, pair: string): boolean {
  if (begins === undefined || begins.includes(`\n${pair}`) || begins.includes(`\n${pair[0]}\n`)) return true;
  return pair.charCodeAt(0) > 127 && begins.includes(beyondAscii);
}

function mayMatch({ begins, holds }: Hint, text: string): boolean {
  if (begins !== undefined && !(text.charCodeAt(0) > 127 && begins.includes(beyondAscii))) {
    let length = 1;
    while (length <= longestStart && !begins.includes(`\n${text.slice(0, length)}\n`)) length++;
    if (length > longestStart) return false;
  }
  return holds === undefined || holds.some((needle) => text.includes(needle));
}
