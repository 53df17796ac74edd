/**
 * One summary of many articles on one event: what most of them tell comes first, nothing twice, every sentence with the
 * article it is from. Articles on something else are told apart and left out.
 */
import type { Segmentation } from '../text/segmentation.ts';
import { fitness } from './fitness.ts';
import { openRanker, scoreRows, type Ranker } from './coefficients.ts';
import type { SummaryModel } from './model.ts';
import { rateRelevance, relevanceWeight } from './query.ts';
import { excessFrom } from './pairs.ts';
import { enough } from './choice.ts';
import { analyze, toSentence, type Analysis } from './summarize.ts';
import type { SummaryOptions, SummarySentence } from './summary.ts';

/** One of the articles. */
export interface TogetherArticle {
  readonly document: Segmentation;
  readonly title?: string;
}

/** A sentence and the index of the article it stands in. */
interface SourcedSentence extends SummarySentence {
  readonly article: number;
  /** How many of the articles tell the same, this one included. */
  readonly articles: number;
}

/** The sentences most articles vouch for first. */
export interface TogetherSummary {
  readonly sentences: readonly SourcedSentence[];
  readonly words: number;
  /** Indices of articles that are about something else. */
  readonly apart: readonly number[];
  /** Only with a query: false when no article says anything of it. */
  readonly queryFound?: boolean;
}

const defaultSentences = 5;
/** So many of an article's sentences, its best, are looked at again beside the other articles'. */
const perArticle = 12;
/**
 * An article belongs when its cosine with the sum of the others is at least this share of the median article's; set by
 * eye on articles on one event with strangers among them, which stay under a third.
 */
const belongingShare = 0.4;
/** Two sentences of different articles this similar tell the same. */
const sameFact = 0.5;
/** One more telling article counts like this much score; relevance to a query leads (`relevanceWeight`). */
const consensusWeight = 2;

interface PooledSentence {
  readonly article: number;
  readonly s: number;
  readonly vector: ReadonlyMap<string, number>;
  readonly score: number;
  readonly words: number;
}

/** Summarizes articles together. Linear in their total length, beside what it chooses from. */
export function summarizeTogether(
  articles: readonly TogetherArticle[],
  options: SummaryOptions & { readonly names?: readonly (readonly string[])[] },
  model: SummaryModel,
): TogetherSummary {
  const analyses = articles.map(({ document, title }) => analyze(document, title, model));
  const profiles = analyses.map(profile);
  const apart = findStrangers(profiles);
  const strangers = new Set(apart);
  const maxWords = options.words ?? Infinity;
  const maxSentences = options.sentences ?? (options.words === undefined ? defaultSentences : Infinity);
  const ranker = openRanker(model.coefficients, maxSentences);
  const { pool, queryFound } = poolSentences(analyses, profiles, strangers, options, ranker);
  const { pairs } = ranker;

  const gain = Float64Array.from(pool, ({ score }) => score);
  const chosen: PooledSentence[] = [];
  let words = 0;
  while (chosen.length < maxSentences) {
    let best = -1;
    for (let i = 0; i < pool.length; i++) if (gain[i]! > -Infinity && (best === -1 || gain[i]! > gain[best]!)) best = i;
    if (best === -1) break;
    const pick = pool[best]!;
    if (words + pick.words > maxWords) {
      if (words > enough * maxWords) break;
      gain[best] = -Infinity;
      continue;
    }
    chosen.push(pick);
    words += pick.words;
    gain[best] = -Infinity;
    for (let i = 0; i < pool.length; i++) {
      if (gain[i] === -Infinity) continue;
      const shared = cosine(pick.vector, pool[i]!.vector);
      if (shared >= sameFact) gain[i] = -Infinity;
      // Across articles the same thing is said in other words: repetition costs double.
      else gain[i] = gain[i]! + 2 * (pairs.similarity * shared + pairs.excess * Math.max(0, shared - excessFrom));
    }
  }
  const sentences = chosen.map(({ article, s, vector, score }) => {
    const { document, candidates } = analyses[article]!;
    const telling = new Set(pool.filter((other) => cosine(vector, other.vector) >= sameFact).map((one) => one.article));
    return { ...toSentence(document, candidates, s, score), article, articles: telling.add(article).size };
  });
  return { sentences, words, apart, ...(options.query !== undefined && { queryFound }) };
}

/** An article's stems with their weights, as a vector of length 1. */
function profile({ vectors }: Analysis): Map<string, number> {
  const { words, idf } = vectors;
  const weights = words.stems.map((_, t) => Math.log1p(words.total[t]!) * idf[t]!);
  const length = Math.sqrt(weights.reduce((sum, weight) => sum + weight * weight, 0)) || 1;
  return new Map(words.stems.map((stem, t) => [stem, weights[t]! / length]));
}

/** Articles that have little in common with the rest, told in up to three rounds so that strangers don't blur the rest. */
function findStrangers(profiles: readonly ReadonlyMap<string, number>[]): number[] {
  // Of two, neither is the stranger.
  if (profiles.length < 3) return [];
  let strangers: number[] = [];
  for (let round = 0; round < 3; round++) {
    const out = new Set(strangers);
    const sum = new Map<string, number>();
    let members = 0;
    for (const [a, vector] of profiles.entries()) {
      if (out.has(a)) continue;
      members++;
      for (const [stem, weight] of vector) sum.set(stem, (sum.get(stem) ?? 0) + weight);
    }
    const likeness = profiles.map((vector, a) => {
      let product = 0;
      for (const [stem, weight] of vector) product += weight * ((sum.get(stem) ?? 0) - (out.has(a) ? 0 : weight));
      return product / Math.max(1, out.has(a) ? members : members - 1);
    });
    const inside = likeness.filter((_, a) => !out.has(a)).toSorted((x, y) => x - y);
    const median = inside[inside.length >> 1]!;
    const next = [...likeness.keys()].filter((a) => likeness[a]! < belongingShare * median);
    if (profiles.length - next.length < 2 || next.join() === strangers.join()) break;
    strangers = next;
  }
  return strangers;
}

/** The best sentences of every article that belongs, with what the other articles make of them. */
function poolSentences(
  analyses: readonly Analysis[],
  profiles: readonly ReadonlyMap<string, number>[],
  strangers: ReadonlySet<number>,
  options: SummaryOptions & { readonly names?: readonly (readonly string[])[] },
  ranker: Ranker,
): { pool: PooledSentence[]; queryFound: boolean } {
  const holding = new Map<string, number>();
  let members = 0;
  for (const [a, vector] of profiles.entries()) {
    if (strangers.has(a)) continue;
    members++;
    for (const stem of vector.keys()) holding.set(stem, (holding.get(stem) ?? 0) + 1);
  }
  const relevances = analyses.map(({ vectors }) =>
    options.query === undefined ? undefined : rateRelevance(vectors.words, options.query, options.names),
  );
  const queryFound = relevances.some((relevance, a) => !strangers.has(a) && relevance?.some((value) => value > 0));
  const pool: PooledSentence[] = [];
  for (const [a, { candidates, vectors, rows }] of analyses.entries()) {
    if (strangers.has(a)) continue;
    const scores = scoreRows(ranker, rows);
    const usable = [...scores.keys()].filter(
      (s) =>
        candidates.fitness[s] === fitness.good &&
        candidates.leans[s] === 0 &&
        candidates.quotationStart[s] === candidates.quotationEnd[s] &&
        (!queryFound || relevances[a]![s]! > 0),
    );
    const { row, stem, stems } = vectors.words;
    const pooled = usable.map((s): PooledSentence => {
      const vector = new Map<string, number>();
      let shared = 0;
      for (let k = row[s]!; k < row[s + 1]!; k++) {
        const name = stems[stem[k]!]!;
        const weight = vectors.weight[k]!;
        vector.set(name, weight);
        if (members > 1) shared += (weight * weight * (holding.get(name)! - 1)) / (members - 1);
      }
      const relevance = queryFound ? relevanceWeight * relevances[a]![s]! : 0;
      return {
        article: a,
        s,
        vector,
        score: scores[s]! + consensusWeight * shared + relevance,
        words: candidates.words[s]!,
      };
    });
    pool.push(...pooled.sort((x, y) => y.score - x.score).slice(0, perArticle));
  }
  return { pool, queryFound };
}

function cosine(a: ReadonlyMap<string, number>, b: ReadonlyMap<string, number>): number {
  if (b.size < a.size) return cosine(b, a);
  let sum = 0;
  for (const [stem, weight] of a) sum += weight * (b.get(stem) ?? 0);
  return sum;
}
