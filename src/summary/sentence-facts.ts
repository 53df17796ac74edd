/** What the ranker's features are worked out from, sentence by sentence. */
import type { Segmentation } from '../text/segmentation.ts';
import type { Candidates } from './candidates.ts';
import { fitness } from './fitness.ts';
import { accumulate, forwardDegree, greatestEarlierSimilarity, lexRank, project, type Vectors } from './vectors.ts';

/** One sentence, its words, and its place in the article. */
export interface SentenceFacts {
  /** From 0, among the sentences that aren't furniture, and how many of these there are. */
  readonly place: number;
  readonly count: number;
  /** Word tokens: all, those with a capital but the first, those of the first person. */
  readonly tokens: number;
  readonly capitals: number;
  readonly firstPerson: number;
  /** Distinct content stems, and how many of them the article has once. */
  readonly stems: number;
  readonly once: number;
  /** Share of the title's stems that stand here. */
  readonly titleShare: number;
  /** Shares of the article's words that each stem has: summed, summed over repeated stems, their logarithms summed. */
  readonly share: number;
  readonly repeatedShare: number;
  readonly logShare: number;
  /** Leading names that stand here for the first time. */
  readonly firstMentions: number;
  /** Salience of the stems: all, those that no earlier sentence has. */
  readonly expected: number;
  readonly expectedNew: number;
  /** Cosine with the first three sentences, 0 for these. */
  readonly likenessToLead: number;
  readonly centrality: number;
  /** Greatest cosine with an earlier sentence. */
  readonly saidBefore: number;
  /** Cosines with all later sentences, 1 on average. */
  readonly takenUp: number;
  readonly hasQuote: boolean;
  readonly opensWithQuote: boolean;
  readonly opensWithThe: boolean;
  readonly opensParagraph: boolean;
}

/** The content stems of an article's own title. */
export interface TitleStems {
  readonly count: number;
  /** Per stem of the article 1 where the title has it. */
  readonly holds: Uint8Array;
}

/** The sentences that aren't furniture, in order, each by its index with what is known of it. Linear in the article. */
export function* describeSentences(
  { text, sentences }: Segmentation,
  candidates: Candidates,
  vectors: Vectors,
  title: TitleStems,
): Generator<[s: number, facts: SentenceFacts]> {
  const { words } = vectors;
  const n = candidates.length;
  let count = 0;
  let paragraphs = 0;
  for (let s = 0; s < n; s++) {
    if (candidates.fitness[s] === fitness.furniture) continue;
    count++;
    paragraphs += sentences.opensParagraph[s]!;
  }
  const rank = lexRank(vectors, n);
  const earlier = greatestEarlierSimilarity(vectors, n);
  const later = forwardDegree(vectors, n);
  const laterSum = sum(later);
  const laterMean = count > 0 && laterSum > 0 ? laterSum / count : 1;
  const stems = new StemReader(vectors, title);
  const lead = new Float64Array(words.stems.length);
  let leadLength = 0;
  let place = 0;
  for (let s = 0; s < n; s++) {
    if (candidates.fitness[s] === fitness.furniture) continue;
    if (place < leadSentences) accumulate(vectors, s, lead);
    if (place === leadSentences - 1)
      leadLength = Math.sqrt(lead.reduce((squares, value) => squares + value * value, 0));
    const start = candidates.start[s]!;
    const own = stems.read(s);
    yield [
      s,
      {
        place,
        count,
        tokens: words.tokens[s]!,
        capitals: words.capitals[s]!,
        firstPerson: words.firstPerson[s]!,
        // Field by field: objects put together with `...` have a new shape each time, which is slow to make and to read.
        stems: own.stems,
        once: own.once,
        titleShare: own.titleShare,
        share: own.share,
        repeatedShare: own.repeatedShare,
        logShare: own.logShare,
        firstMentions: own.firstMentions,
        expected: own.expected,
        expectedNew: own.expectedNew,
        likenessToLead: place >= leadSentences && leadLength > 0 ? project(vectors, s, lead) / leadLength : 0,
        centrality: rank[s]!,
        saidBefore: earlier[s]!,
        takenUp: later[s]! / laterMean,
        hasQuote: hasQuote(text, start, candidates.end[s]!),
        opensWithQuote: openingMarks.includes(text.charAt(start)),
        opensWithThe: text.startsWith('The ', start),
        opensParagraph: paragraphs > 2 && sentences.opensParagraph[s] === 1,
      },
    ];
    place++;
  }
}

/** Sentences that the others are held against. */
const leadSentences = 3;

/** What the stems of a sentence tell. */
type StemFacts = Pick<
  SentenceFacts,
  | 'stems'
  | 'once'
  | 'titleShare'
  | 'share'
  | 'repeatedShare'
  | 'logShare'
  | 'firstMentions'
  | 'expected'
  | 'expectedNew'
>;

/** Reads an article's sentences in their order: what is met for the first time depends on it. */
class StemReader {
  readonly #vectors: Vectors;
  readonly #title: TitleStems;
  readonly #occurrences: number;
  readonly #logShare: Float64Array;
  readonly #leading: ReadonlySet<number>;
  /** Per stem 1 once a sentence had it. */
  readonly #met: Uint8Array;

  constructor(vectors: Vectors, title: TitleStems) {
    const { total, capitalised, stems } = vectors.words;
    const occurrences = sum(total);
    this.#vectors = vectors;
    this.#title = title;
    this.#occurrences = occurrences;
    // No `Float64Array.from`: it asks an iterator for each.
    this.#logShare = new Float64Array(total.length);
    for (let t = 0; t < total.length; t++) this.#logShare[t] = Math.log(total[t]! / occurrences);
    this.#leading = leadingNames(capitalised);
    this.#met = new Uint8Array(stems.length);
  }

  /** Reads sentence `s`, which comes after those read before. */
  read(s: number): StemFacts {
    const { words, salience } = this.#vectors;
    const from = words.row[s]!;
    const to = words.row[s + 1]!;
    let titleHits = 0;
    let once = 0;
    let share = 0;
    let repeatedShare = 0;
    let logShare = 0;
    let expected = 0;
    let expectedNew = 0;
    let firstMentions = 0;
    for (let k = from; k < to; k++) {
      const t = words.stem[k]!;
      const own = words.total[t]! / this.#occurrences;
      titleHits += this.#title.holds[t]!;
      expected += salience[t]!;
      share += own;
      logShare += this.#logShare[t]!;
      if (words.total[t]! > 1) repeatedShare += own;
      else once++;
      if (this.#met[t] === 1) continue;
      this.#met[t] = 1;
      expectedNew += salience[t]!;
      if (this.#leading.has(t)) firstMentions++;
    }
    const titleShare = this.#title.count === 0 ? 0 : titleHits / this.#title.count;
    const stems = to - from;
    return { stems, once, titleShare, share, repeatedShare, logShare, firstMentions, expected, expectedNew };
  }
}

function sum(values: Iterable<number>): number {
  let total = 0;
  for (const value of values) total += value;
  return total;
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
