import { describe, expect, it } from 'vitest';
import { boundariesBetween, compareBoundaries, scoreOf, sumCounts } from '../../../bench/metrics/boundaries.ts';

describe('boundariesBetween', () => {
  it('counts characters without white space and leaves the last end out', () => {
    // "He left." has 7 characters, "So did she." 9 more
    expect(boundariesBetween(['He left. ', 'So did\nshe.', ' ', 'End'])).toEqual([7, 16]);
    expect(boundariesBetween(['Only one.'])).toEqual([]);
    expect(boundariesBetween([])).toEqual([]);
  });
});

describe('scoreOf', () => {
  it('is precision, recall and their harmonic mean over all documents', () => {
    const first = compareBoundaries([7, 16, 20], [7, 20, 31, 40]); // 2 of 3 right, 2 of 4 found
    const second = compareBoundaries([5, 9], [5]); // 1 of 2 right, 1 of 1 found
    expect(first).toEqual({ found: 3, right: 2, gold: 4 });
    const { precision, recall, f1 } = scoreOf(sumCounts([first, second]));
    expect(precision).toBeCloseTo(3 / 5);
    expect(recall).toBeCloseTo(3 / 5);
    expect(f1).toBeCloseTo(3 / 5);
  });

  it('is 0 when nothing was found or wanted', () => {
    expect(scoreOf({ found: 0, right: 0, gold: 0 })).toEqual({ precision: 0, recall: 0, f1: 0 });
  });
});
