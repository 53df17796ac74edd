/** Which alternatives may match a text by its first characters: a look-up, since few of hundreds begin like any text. */
import { beyondAscii, listPrefixes, longestPrefix, type Prefilter, type Prefilters, prefixesOf } from './prefilter.ts';

/** Beginnings of which the candidates are remembered: more are rarer than their memory is worth. */
const mostRemembered = 2000;

/** Beginnings looked for in prefilter after prefilter before these are indexed, which takes as long. */
const mostSought = 30;

/** The numbers, ascending, of the alternatives that may match a text; nothing is worked out before the first one comes. */
export function openCandidates({ each, byFirst }: Prefilters): (text: string) => readonly number[] {
  const remembered = new Map<string, readonly number[]>();
  let sought = 0;
  let index: ReadonlyMap<string, readonly number[]> | undefined;
  const seek = (start: string): readonly number[] => {
    const first = start.charAt(0);
    const prefixes = prefixesOf(start).map((prefix) => `\n${prefix}\n`);
    return (byFirst[first] ?? byFirst[first > '\x7f' ? beyondAscii : '']!).filter((k) => {
      const known = each[k]!.prefixes;
      return known === undefined || prefixes.some((prefix) => known.includes(prefix));
    });
  };
  return (text) => {
    const start = text.slice(0, longestPrefix);
    let found = remembered.get(start);
    if (found === undefined) {
      if (remembered.size > mostRemembered) remembered.clear();
      found = sought++ < mostSought ? seek(start) : lookUp((index ??= indexPrefixes(each)), start);
      remembered.set(start, found);
    }
    return found;
  };
}

/** The numbers of the prefilters by each prefix they give; under '' those that give none. */
function indexPrefixes(prefilters: readonly Prefilter[]): ReadonlyMap<string, readonly number[]> {
  const index = new Map<string, number[]>();
  for (const [k, { prefixes }] of prefilters.entries()) {
    for (const prefix of prefixes === undefined ? [''] : listPrefixes(prefixes)) {
      const numbers = index.get(prefix);
      if (numbers === undefined) index.set(prefix, [k]);
      else numbers.push(k);
    }
  }
  return index;
}

function lookUp(index: ReadonlyMap<string, readonly number[]>, start: string): readonly number[] {
  const found = new Set(['', ...prefixesOf(start)].flatMap((prefix) => index.get(prefix) ?? []));
  return [...found].sort((a, b) => a - b);
}
