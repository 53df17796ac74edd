/**
 * What an article says about something: BM25+ (Robertson & Zaragoza 2009; Lv & Zhai 2011 for the added constant) with
 * the sentences as documents. An entity named in the query is one concept under all its names.
 */
import type { Words } from './words.ts';
import { contentStems } from './vocabulary.ts';

const k1 = 1.2;
const b = 0.75;
const delta = 0.3;

/** In code units: nobody asks for a longer name, and as an expression it would be more than V8's stack holds. */
const longestName = 200;

/** One thing asked for: any of its names will do, a name matches where all its stems are. */
type Concept = readonly (readonly string[])[];

/** The query's concepts; `names` lists each entity's names. */
function readConcepts(query: string, names: readonly (readonly string[])[]): Concept[] {
  const concepts: Concept[] = [];
  let rest = ` ${query} `;
  for (const all of names) {
    const group = all.filter((name) => name.length <= longestName);
    const named = group.filter((name) => name !== '' && holdsWords(rest, name));
    const inflected = group.flatMap((name) => inflectionsIn(rest, name));
    if (named.length === 0 && inflected.length === 0) continue;
    const alternatives = group.map(contentStems).filter((stems) => stems.length > 0);
    if (alternatives.length === 0) continue;
    concepts.push(alternatives);
    for (const name of [...named, ...inflected]) rest = rest.replaceAll(wordsOf(name), ' ');
  }
  for (const stem of new Set(contentStems(rest))) concepts.push([[stem]]);
  return concepts;
}

/** Words of the query that are another form of a name of one word: "Kenyans" of "Kenyan". */
function inflectionsIn(query: string, name: string): string[] {
  const stems = contentStems(name);
  if (stems.length !== 1 || /\s/.test(name)) return [];
  return (query.match(/[\p{L}\p{M}\p{N}’'-]+/gu) ?? []).filter((word) => contentStems(word).join() === stems[0]);
}

/** The words of a name, whole and in any case, as a pattern. */
function wordsOf(name: string): RegExp {
  const escaped = name.replace(/[\\^$.*+?()[\]{}|]/g, '\\$&').replace(/\s+/g, '\\s+');
  return new RegExp(`(?<![\\p{L}\\p{N}])${escaped}(?![\\p{L}\\p{N}])`, 'giu');
}

function holdsWords(query: string, name: string): boolean {
  return wordsOf(name).test(query);
}

/**
 * What relevance to the query counts beside the general score, which then orders what is equally relevant. Two
 * sentences for the three rarest words of an editor's highlight: 20.0 mean ROUGE with 1, 20.8 with 2, 21.0 with 4, 21.2
 * with 8 and 16.
 */
export const relevanceWeight = 8;

/** Relevance of every sentence to the query, 0 where it says nothing of it. */
export function rateRelevance(words: Words, query: string, names: readonly (readonly string[])[] = []): Float64Array {
  const n = words.row.length - 1;
  const relevance = new Float64Array(n);
  const numbers = new Map(words.stems.map((stem, t) => [stem, t]));
  let tokens = 0;
  let sentences = 0;
  for (const count of words.tokens) {
    tokens += count;
    if (count > 0) sentences++;
  }
  const meanLength = sentences === 0 ? 1 : tokens / sentences;
  for (const concept of readConcepts(query, names)) {
    const frequency = new Float64Array(n);
    for (const stems of concept) {
      const wanted = stems.map((stem) => numbers.get(stem));
      if (wanted.includes(undefined)) continue;
      countTogether(words, new Set(wanted as number[]), frequency);
    }
    const holding = frequency.reduce((count, value) => count + (value > 0 ? 1 : 0), 0);
    if (holding === 0) continue;
    const idf = Math.log(1 + (sentences - holding + 0.5) / (holding + 0.5));
    for (let s = 0; s < n; s++) {
      const tf = frequency[s]!;
      if (tf === 0) continue;
      const length = k1 * (1 - b + (b * words.tokens[s]!) / meanLength);
      relevance[s] = relevance[s]! + idf * ((tf * (k1 + 1)) / (tf + length) + delta);
    }
  }
  return relevance;
}

/** Raises each sentence's frequency to that of the rarest wanted stem in it, where all are there. */
function countTogether(words: Words, wanted: ReadonlySet<number>, frequency: Float64Array): void {
  for (let s = 0; s < frequency.length; s++) {
    let found = 0;
    let least = Infinity;
    for (let k = words.row[s]!; k < words.row[s + 1]!; k++) {
      if (!wanted.has(words.stem[k]!)) continue;
      found++;
      least = Math.min(least, words.count[k]!);
    }
    if (found === wanted.size) frequency[s] = Math.max(frequency[s]!, least);
  }
}
