/** Precision, recall and F1, as every evaluation takes them: of counts, or of two shares. */

/** Answers over one document or many: how many were given, are wanted, and are both. */
export interface Counts {
  found: number;
  gold: number;
  right: number;
}

/** Shares, 0 to 1. */
export interface Score {
  readonly precision: number;
  readonly recall: number;
  readonly f1: number;
}

/** A share of a whole; 1 of nothing: who is asked nothing makes no mistake. */
export function share(part: number, whole: number): number {
  return whole === 0 ? 1 : part / whole;
}

/** The harmonic mean of precision and recall, 0 where both are. */
export function f1(precision: number, recall: number): number {
  return precision + recall === 0 ? 0 : (2 * precision * recall) / (precision + recall);
}

/** Precision, recall and F1 of counts. */
export function scoreOf({ found, gold, right }: Counts): Score {
  const precision = share(right, found);
  const recall = share(right, gold);
  return { precision, recall, f1: f1(precision, recall) };
}

/** All counts together, for a micro average. */
export function sumCounts(counts: readonly Counts[]): Counts {
  const sum = (key: keyof Counts): number => counts.reduce((total, each) => total + each[key], 0);
  return { found: sum('found'), gold: sum('gold'), right: sum('right') };
}
