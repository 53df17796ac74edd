/**
 * The table of labels by what they begin with, so that a short run opens little of it. Worked out when the package is
 * built.
 */
import { type Language, languages, wordsOf } from './label-words.ts';

const lists: string[] = [];

/** The number of a list of words of which one stands behind a beginning. */
function numberOf(list: string): number {
  const known = lists.indexOf(list);
  return known < 0 ? lists.push(list) - 1 : known;
}

/** What labels of a language begin with, each a line: the word, its side, and how it becomes a label. */
function linesOf({ nouns, before, after, alone, whole }: Language): string[] {
  return [0, 1].flatMap((side) => {
    const line = (word: string, way: string | number): string => `${word}\t${side}\t${way}`;
    return [
      ...wordsOf(alone?.[side]).map((word) => line(word, 'alone')),
      ...wordsOf(whole?.[side]).map((word) => line(word, 'whole')),
      ...wordsOf(before?.[side]).map((word) => line(word, numberOf(nouns))),
      ...wordsOf(after && nouns).map((word) => line(word, numberOf(after![side]!))),
    ];
  });
}

/**
 * Under their first two letters the beginnings of labels, a line each: the word; 0 for previous, 1 for next; `alone` where
 * it is a label that says only that, `whole` where it names an article, else the number of `lastWords`.
 */
export const beginnings: Readonly<Record<string, string>> = (() => {
  const byKey = new Map<string, string[]>();
  for (const line of languages.flatMap(linesOf)) {
    const key = line.slice(0, line.indexOf('\t')).slice(0, 2);
    byKey.set(key, [...(byKey.get(key) ?? []), line]);
  }
  return Object.fromEntries([...byKey].map(([key, lines]) => [key, lines.join('\n')]));
})();

/** What may stand behind a beginning: words between bars. */
export const lastWords: readonly string[] = lists;

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
