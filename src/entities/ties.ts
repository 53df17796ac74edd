/** Who is named together with whom: a tie is two people, a person and a country, or two countries that share a sentence. */
import type { Span } from '../article.ts';
import type { Sentences } from '../text/sentences.ts';

/** A person by the place in the list of people, a country by its code. */
export type TieEnd = number | string;

export interface Tie {
  /** A person before a country; two of a kind in the order of their places or codes. */
  readonly between: readonly [TieEnd, TieEnd];
  /** How many sentences name both; the title is one. */
  readonly sentences: number;
}

/** A sentence that names more than this many is a list of names; it ties nobody, and time stays linear. */
const mostInASentence = 20;

/** The ties of an article, in the order in which its sentences make them; mentions are offsets of the sentences' text. */
export function findTies(
  sentences: Sentences,
  people: readonly { readonly mentions: readonly Span[] }[],
  countries: readonly { readonly code: string; readonly mentions: readonly Span[] }[],
): Tie[] {
  const mentions = [
    ...people.flatMap((person, end) => person.mentions.map(({ start }) => ({ start, end: end as TieEnd }))),
    ...countries.flatMap((country) => country.mentions.map(({ start }) => ({ start, end: country.code as TieEnd }))),
  ].sort((a, b) => a.start - b.start);
  const counts = createTieCounts();
  let next = 0;
  for (let sentence = 0; sentence < sentences.length && next < mentions.length; sentence++) {
    const named = new Set<TieEnd>();
    for (; next < mentions.length && mentions[next]!.start < sentences.end[sentence]!; next++) {
      named.add(mentions[next]!.end);
    }
    if (named.size > mostInASentence) continue;
    const ends = [...named];
    for (const [at, one] of ends.entries()) for (const other of ends.slice(at + 1)) counts.add(one, other);
  }
  return counts.list();
}

export interface TieCounts {
  /** One more sentence that names both, or `sentences` of them; nobody is tied to themselves. */
  add(one: TieEnd, other: TieEnd, sentences?: number): void;
  /** Ties of another list of people: `places` says where each of its people stands in this one. */
  addAll(ties: readonly Tie[], places: readonly number[]): void;
  /** In the order in which they were first added. */
  list(): Tie[];
}

/** Counts sentences for each pair, whichever of the two comes first. */
export function createTieCounts(): TieCounts {
  const counts = new Map<string, { between: readonly [TieEnd, TieEnd]; sentences: number }>();
  const add = (one: TieEnd, other: TieEnd, sentences = 1): void => {
    if (one === other) return;
    const swaps = typeof one === typeof other ? one > other : typeof one === 'string';
    const between = swaps ? ([other, one] as const) : ([one, other] as const);
    const key = between.join(' ');
    const known = counts.get(key);
    if (known === undefined) counts.set(key, { between, sentences });
    else known.sentences += sentences;
  };
  return {
    add,
    addAll(ties, places) {
      const place = (end: TieEnd): TieEnd => (typeof end === 'number' ? places[end]! : end);
      for (const { between, sentences } of ties) add(place(between[0]), place(between[1]), sentences);
    },
    list: () => [...counts.values()],
  };
}

/** Ties of `least` sentences or more; without it the strongest `most`, of equals those that came first. */
export function strongestTies(ties: readonly Tie[], least: number | undefined, most: number): Tie[] {
  const sorted = ties.filter(({ sentences }) => sentences >= (least ?? 1)).sort((a, b) => b.sentences - a.sentences);
  return least === undefined ? sorted.slice(0, most) : sorted;
}
