/**
 * What the ranker knows of a sentence by itself: a row of numbers per sentence, named and grouped. A new feature is a
 * line in `featureList` and its computation below; then `bench/train/summary.ts` fits the weights anew.
 */
import type { Segmentation } from '../text/segmentation.ts';
import { fitness, type Candidates } from './candidates.ts';
import { accumulate, forwardDegree, greatestEarlierSimilarity, lexRank, project, type Vectors } from './vectors.ts';

/** A feature, the group under which it is shown, and the sign its weight is held to in training. */
export interface Feature {
  readonly name: string;
  readonly group: string;
  readonly sign?: 'negative' | 'positive';
}

export const featureList: readonly Feature[] = [
  { name: 'title words', group: 'title' },
  { name: 'frequent words', group: 'frequency' },
  { name: 'covered mass', group: 'frequency' },
  { name: 'capitalised share', group: 'names', sign: 'negative' },
  { name: 'first person', group: 'voice', sign: 'negative' },
  { name: 'likeness to the lead', group: 'repetition' },
  { name: 'centrality', group: 'centrality' },
  { name: 'relative position', group: 'position' },
  { name: 'slow decay', group: 'position' },
  { name: 'fast decay', group: 'position' },
  { name: 'first mentions', group: 'names' },
  { name: 'said before', group: 'repetition' },
  { name: 'taken up later', group: 'centrality' },
  { name: 'over 25 words', group: 'length', sign: 'negative' },
  { name: 'over 40 words', group: 'length', sign: 'negative' },
  { name: 'under 12 words', group: 'length', sign: 'negative' },
  { name: 'quotation mark', group: 'quotation' },
  { name: 'first sentence', group: 'position' },
  { name: 'second sentence', group: 'position' },
  { name: 'third sentence', group: 'position' },
  { name: 'starts a paragraph', group: 'position' },
  { name: 'expected words', group: 'salience', sign: 'positive' },
  { name: 'expected share', group: 'salience' },
];

/** The content stems of an article's own title. */
export interface TitleStems {
  readonly count: number;
  /** Per stem of the article 1 where the title has it. */
  readonly holds: Uint8Array;
}

/** Rows of `featureList.length` values, one row per sentence; furniture has zeros. */
export function computeFeatures(
  document: Segmentation,
  candidates: Candidates,
  vectors: Vectors,
  title: TitleStems,
): Float64Array {
  const { words, idf } = vectors;
  const n = candidates.length;
  const width = featureList.length;
  const rows = new Float64Array(n * width);

  let live = 0;
  let paragraphs = 0;
  for (let s = 0; s < n; s++) {
    if (candidates.fitness[s] === fitness.furniture) continue;
    live++;
    paragraphs += document.sentences.opensParagraph[s]!;
  }

  let occurrences = 0;
  let mass = 0;
  for (let t = 0; t < words.stems.length; t++) {
    occurrences += words.total[t]!;
    if (words.total[t]! > 1) mass += words.total[t]! * idf[t]!;
  }
  const leading = leadingNames(words.capitalised);
  const mentioned = new Uint8Array(words.stems.length);

  const rank = lexRank(vectors, n);
  const forward = forwardDegree(vectors, n);
  const earlier = greatestEarlierSimilarity(vectors, n);
  let forwardSum = 0;
  for (const value of forward) forwardSum += value;
  const forwardMean = live > 0 && forwardSum > 0 ? forwardSum / live : 1;

  const lead = new Float64Array(words.stems.length);
  let leadLength = 0;
  let place = 0;
  for (let s = 0; s < n; s++) {
    if (candidates.fitness[s] === fitness.furniture) continue;
    let titleHits = 0;
    let frequent = 0;
    let covered = 0;
    let expected = 0;
    let firstMentions = 0;
    for (let k = words.row[s]!; k < words.row[s + 1]!; k++) {
      const t = words.stem[k]!;
      titleHits += title.holds[t]!;
      expected += vectors.salience[t]!;
      if (words.total[t]! > 1) {
        frequent += words.total[t]! / occurrences;
        covered += words.total[t]! * idf[t]!;
      }
      if (leading.has(t) && mentioned[t] === 0) {
        mentioned[t] = 1;
        firstMentions++;
      }
    }
    if (place < 3) accumulate(vectors, s, lead);
    if (place === 2) leadLength = Math.sqrt(lead.reduce((sum, value) => sum + value * value, 0));
    const tokens = words.tokens[s]!;
    let c = s * width;
    rows[c++] = title.count === 0 ? 0 : titleHits / title.count;
    rows[c++] = frequent * 10;
    rows[c++] = mass === 0 ? 0 : covered / mass;
    rows[c++] = tokens === 0 ? 0 : words.capitals[s]! / tokens;
    rows[c++] = tokens === 0 ? 0 : words.firstPerson[s]! / tokens;
    rows[c++] = place >= 3 && leadLength > 0 ? project(vectors, s, lead) / leadLength : 0;
    rows[c++] = rank[s]!;
    rows[c++] = live > 1 ? place / (live - 1) : 0;
    rows[c++] = Math.exp(-place / 12);
    rows[c++] = Math.exp(-place / 5);
    rows[c++] = firstMentions;
    rows[c++] = earlier[s]!;
    rows[c++] = forward[s]! / forwardMean;
    rows[c++] = Math.max(0, tokens - 25) / 10;
    rows[c++] = Math.max(0, tokens - 40) / 10;
    rows[c++] = Math.max(0, 12 - tokens) / 12;
    rows[c++] = hasQuote(document.text, candidates.start[s]!, candidates.end[s]!) ? 1 : 0;
    rows[c++] = place === 0 ? 1 : 0;
    rows[c++] = place === 1 ? 1 : 0;
    rows[c++] = place === 2 ? 1 : 0;
    rows[c++] = paragraphs > 2 ? document.sentences.opensParagraph[s]! : 0;
    rows[c++] = expected;
    rows[c++] = expected / Math.max(4, words.row[s + 1]! - words.row[s]!);
    place++;
  }
  return rows;
}

/** The five stems most often written with a capital, twice at least. */
function leadingNames(capitalised: Int32Array): ReadonlySet<number> {
  const top: number[] = [];
  for (let t = 0; t < capitalised.length; t++) {
    if (capitalised[t]! < 2) continue;
    let at = top.length;
    while (at > 0 && capitalised[top[at - 1]!]! < capitalised[t]!) at--;
    if (at < 5) {
      top.splice(at, 0, t);
      top.length = Math.min(top.length, 5);
    }
  }
  return new Set(top);
}

/** A double quotation mark, or an opening single one. */
function hasQuote(text: string, start: number, end: number): boolean {
  for (let i = start; i < end; i++) {
    const code = text.charCodeAt(i);
    if (code === 0x22 || (code >= 0x201c && code <= 0x201f) || code === 0x2018) return true;
  }
  return false;
}
