/**
 * What the ranker knows of a sentence by itself: a row of numbers per sentence, named and grouped. A new feature is a
 * line in `featureList` and what it reads in `SentenceFacts`; then `bench/train/summary.ts` fits the weights anew.
 */
import type { Segmentation } from '../text/segmentation.ts';
import { fitness, type Candidates } from './candidates.ts';
import { accumulate, forwardDegree, greatestEarlierSimilarity, lexRank, project, type Vectors } from './vectors.ts';

/** What features are worked out from: one sentence, its words, and its place in the article. */
interface SentenceFacts {
  /** From 0, among the sentences that aren't furniture, and how many of these there are. */
  place: number;
  count: number;
  /** Word tokens: all, those with a capital but the first, those of the first person. */
  tokens: number;
  capitals: number;
  firstPerson: number;
  /** Distinct content stems, and how many of them the article has once. */
  stems: number;
  once: number;
  /** Share of the title's stems that stand here. */
  titleShare: number;
  /** Shares of the article's words that each stem has: summed, summed over repeated stems, their logarithms summed. */
  share: number;
  repeatedShare: number;
  logShare: number;
  /** Leading names that stand here for the first time. */
  firstMentions: number;
  /** Salience of the stems: all, those that no earlier sentence has. */
  expected: number;
  expectedNew: number;
  /** Cosine with the first three sentences, 0 for these. */
  likenessToLead: number;
  centrality: number;
  /** Greatest cosine with an earlier sentence. */
  saidBefore: number;
  /** Cosines with all later sentences, 1 on average. */
  takenUp: number;
  hasQuote: boolean;
  opensWithQuote: boolean;
  opensWithThe: boolean;
  opensParagraph: boolean;
}

/** A feature, the group under which it is shown, the sign its weight is held to in training, and how it is worked out. */
export interface Feature {
  readonly name: string;
  readonly group: string;
  readonly sign?: 'negative' | 'positive';
  readonly of: (sentence: SentenceFacts) => number;
}

const isAt = (place: number, wanted: number): number => (place === wanted ? 1 : 0);

export const featureList: readonly Feature[] = [
  { name: 'title words', group: 'title', of: (s) => s.titleShare },
  { name: 'frequent words', group: 'frequency', of: (s) => 10 * s.repeatedShare },
  { name: 'mean share', group: 'frequency', of: (s) => (100 * s.share) / Math.max(4, s.stems) },
  { name: 'mean log share', group: 'frequency', of: (s) => (s.stems === 0 ? -7 : s.logShare / s.stems) },
  { name: 'words met once', group: 'frequency', of: (s) => (s.stems === 0 ? 1 : s.once / s.stems) },
  { name: 'content density', group: 'frequency', of: (s) => s.stems / Math.max(1, s.tokens) },
  { name: 'capitalised share', group: 'names', sign: 'negative', of: (s) => s.capitals / Math.max(1, s.tokens) },
  { name: 'first mentions', group: 'names', of: (s) => s.firstMentions },
  { name: 'first person', group: 'voice', sign: 'negative', of: (s) => s.firstPerson / Math.max(1, s.tokens) },
  { name: 'likeness to the lead', group: 'repetition', of: (s) => s.likenessToLead },
  { name: 'said before', group: 'repetition', of: (s) => s.saidBefore },
  { name: 'opens with the', group: 'repetition', of: (s) => (s.opensWithThe ? 1 : 0) },
  { name: 'centrality', group: 'centrality', of: (s) => s.centrality },
  { name: 'taken up later', group: 'centrality', of: (s) => s.takenUp },
  { name: 'relative position', group: 'position', of: (s) => (s.count > 1 ? s.place / (s.count - 1) : 0) },
  { name: 'slow decay', group: 'position', of: (s) => Math.exp(-s.place / 12) },
  { name: 'fast decay', group: 'position', of: (s) => Math.exp(-s.place / 5) },
  { name: 'first sentence', group: 'position', of: (s) => isAt(s.place, 0) },
  { name: 'second sentence', group: 'position', of: (s) => isAt(s.place, 1) },
  { name: 'third sentence', group: 'position', of: (s) => isAt(s.place, 2) },
  { name: 'last three', group: 'position', of: (s) => (s.count > 8 && s.place >= s.count - 3 ? 1 : 0) },
  { name: 'starts a paragraph', group: 'position', of: (s) => (s.opensParagraph ? 1 : 0) },
  { name: 'log words', group: 'length', of: (s) => Math.log(s.tokens + 1) },
  { name: 'over 25 words', group: 'length', sign: 'negative', of: (s) => Math.max(0, s.tokens - 25) / 10 },
  { name: 'over 40 words', group: 'length', sign: 'negative', of: (s) => Math.max(0, s.tokens - 40) / 10 },
  { name: 'under 12 words', group: 'length', sign: 'negative', of: (s) => Math.max(0, 12 - s.tokens) / 12 },
  { name: 'under 20 words', group: 'length', of: (s) => Math.max(0, 20 - s.tokens) / 10 },
  { name: 'quotation mark', group: 'quotation', of: (s) => (s.hasQuote ? 1 : 0) },
  { name: 'opens with a quotation', group: 'quotation', of: (s) => (s.opensWithQuote ? 1 : 0) },
  { name: 'expected words', group: 'salience', sign: 'positive', of: (s) => s.expected },
  { name: 'expected share', group: 'salience', of: (s) => s.expected / Math.max(4, s.stems) },
  { name: 'new expected words', group: 'salience', of: (s) => s.expectedNew },
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
  const { words } = vectors;
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
  for (const total of words.total) occurrences += total;
  const logShare = Float64Array.from(words.total, (total) => Math.log(total / occurrences));
  const leading = leadingNames(words.capitalised);
  const met = new Uint8Array(words.stems.length);

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
    let once = 0;
    let share = 0;
    let repeatedShare = 0;
    let logShares = 0;
    let expected = 0;
    let expectedNew = 0;
    let firstMentions = 0;
    for (let k = words.row[s]!; k < words.row[s + 1]!; k++) {
      const t = words.stem[k]!;
      const own = words.total[t]! / occurrences;
      titleHits += title.holds[t]!;
      expected += vectors.salience[t]!;
      share += own;
      logShares += logShare[t]!;
      if (words.total[t]! > 1) repeatedShare += own;
      else once++;
      if (met[t] === 1) continue;
      met[t] = 1;
      expectedNew += vectors.salience[t]!;
      if (leading.has(t)) firstMentions++;
    }
    if (place < 3) accumulate(vectors, s, lead);
    if (place === 2) leadLength = Math.sqrt(lead.reduce((sum, value) => sum + value * value, 0));
    const start = candidates.start[s]!;
    const facts: SentenceFacts = {
      place,
      count: live,
      tokens: words.tokens[s]!,
      capitals: words.capitals[s]!,
      firstPerson: words.firstPerson[s]!,
      stems: words.row[s + 1]! - words.row[s]!,
      once,
      titleShare: title.count === 0 ? 0 : titleHits / title.count,
      share,
      repeatedShare,
      logShare: logShares,
      firstMentions,
      expected,
      expectedNew,
      likenessToLead: place >= 3 && leadLength > 0 ? project(vectors, s, lead) / leadLength : 0,
      centrality: rank[s]!,
      saidBefore: earlier[s]!,
      takenUp: forward[s]! / forwardMean,
      hasQuote: hasQuote(document.text, start, candidates.end[s]!),
      opensWithQuote: openingMarks.includes(document.text.charAt(start)),
      opensWithThe: document.text.startsWith('The ', start),
      opensParagraph: paragraphs > 2 && document.sentences.opensParagraph[s] === 1,
    };
    for (let f = 0; f < width; f++) rows[s * width + f] = featureList[f]!.of(facts);
    place++;
  }
  return rows;
}

/** A quotation's first character may be one of these, straight, curly or single. */
const openingMarks = `"“‘'`;

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
