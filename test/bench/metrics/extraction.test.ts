import { describe, expect, it } from 'vitest';
import { averageScores, scoreExtraction } from '../../../bench/metrics/extraction.ts';

describe('scoreExtraction', () => {
  it('counts runs of four words, repeats as often as both have them', () => {
    // Gold runs: abcd bcde; system runs: abcd bcdx, so one of two each.
    expect(scoreExtraction('a b c d e', 'a, b: c d x')).toEqual({ precision: 0.5, recall: 0.5 });
    // "a a a a a" has the run aaaa twice, the system once.
    expect(scoreExtraction('a a a a a', 'a a a a')).toEqual({ precision: 1, recall: 0.5 });
  });

  it('takes a short text for one run and an empty one for none', () => {
    expect(scoreExtraction('one two', 'one two')).toEqual({ precision: 1, recall: 1 });
    expect(scoreExtraction('one two', '')).toEqual({ precision: undefined, recall: 0 });
    expect(scoreExtraction('', 'one')).toEqual({ precision: 0, recall: undefined });
  });

  it('averages pages before it takes F1', () => {
    const { f1, precision, recall } = averageScores([
      { precision: 1, recall: 0.5 },
      { precision: undefined, recall: 0 },
      { precision: 0.5, recall: 1 },
    ]);
    expect([precision, recall]).toEqual([0.75, 0.5]);
    expect(f1).toBeCloseTo(0.6);
  });
});
