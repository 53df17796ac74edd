/** Where to look in the table of labels, so that a short run splits few of its lists. Worked out when the package is built. */
import { languages, wordsOf } from './label-words.ts';

/** The numbers of the languages that have a label with these two letters at its beginning. */
export const languagesByKey: Readonly<Record<string, readonly number[]>> = (() => {
  const numbers = new Map<string, Set<number>>();
  for (const [k, { nouns, before, after, alone, whole }] of languages.entries()) {
    const first = [alone, whole, before].flatMap((pair) => pair ?? []).flatMap(wordsOf);
    for (const word of after ? [...first, ...wordsOf(nouns)] : first) {
      const key = word.slice(0, 2);
      numbers.set(key, (numbers.get(key) ?? new Set()).add(k));
    }
  }
  return Object.fromEntries([...numbers].map(([key, set]) => [key, [...set]]));
})();

/** The last two letters of all labels, each between bars: most texts end otherwise. */
export const endings: string = `|${[
  ...new Set(
    languages
      .flatMap(({ nouns, before, after, alone, whole }) => [
        ...(before ? [nouns] : []),
        ...[after, alone, whole].flatMap((pair) => pair ?? []),
      ])
      .flatMap(wordsOf)
      .map((word) => word.slice(-2)),
  ),
].join('|')}|`;
