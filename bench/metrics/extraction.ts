/**
 * How near an extracted text comes to the gold text: precision and recall of runs of four words, the measure of the
 * article extraction benchmark (Scrapinghub, 2020). Case counts, punctuation and blanks do not.
 */
import { f1, type Score } from './counts.ts';

const word = /[\p{L}\p{N}\p{M}_]+/gu;
const run = 4;

/** Shares, 0 to 1. */
export interface ExtractionScore {
  /** Undefined where the system gave no text. */
  readonly precision: number | undefined;
  /** Undefined where the gold text is empty. */
  readonly recall: number | undefined;
}

/** One page's score; repeated runs count as often as both texts have them. */
export function scoreExtraction(gold: string, system: string): ExtractionScore {
  const want = countRuns(gold);
  const got = countRuns(system);
  let shared = 0;
  for (const [key, count] of want) shared += Math.min(count, got.get(key) ?? 0);
  const size = (runs: ReadonlyMap<string, number>): number => [...runs.values()].reduce((sum, count) => sum + count, 0);
  return {
    precision: got.size === 0 ? undefined : shared / size(got),
    recall: want.size === 0 ? undefined : shared / size(want),
  };
}

function countRuns(text: string): Map<string, number> {
  const words = text.match(word) ?? [];
  const counts = new Map<string, number>();
  const add = (of: readonly string[]): void => {
    const key = of.join(' ');
    counts.set(key, (counts.get(key) ?? 0) + 1);
  };
  // A text shorter than a run is one run.
  if (words.length > 0 && words.length <= run) add(words);
  else for (let at = 0; at + run <= words.length; at += 1) add(words.slice(at, at + run));
  return counts;
}

/** Precision and recall are averaged over pages, F1 is taken of the two averages. */
export function averageScores(scores: readonly ExtractionScore[]): Score {
  const precision = mean(scores.map((score) => score.precision));
  const recall = mean(scores.map((score) => score.recall));
  return { precision, recall, f1: f1(precision, recall) };
}

function mean(values: readonly (number | undefined)[]): number {
  const known = values.filter((value) => value !== undefined);
  return known.length === 0 ? 0 : known.reduce((sum, value) => sum + value, 0) / known.length;
}
