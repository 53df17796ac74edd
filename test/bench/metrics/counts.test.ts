import { expect, it } from 'vitest';
import { f1, scoreOf, share, sumCounts } from '../../../bench/metrics/counts.ts';

it('takes precision and recall of all documents together, F1 of these', () => {
  const {
    precision,
    recall,
    f1: both,
  } = scoreOf(
    sumCounts([
      { found: 3, gold: 5, right: 2 },
      { found: 2, gold: 1, right: 1 },
    ]),
  );
  expect(precision).toBeCloseTo(3 / 5);
  expect(recall).toBeCloseTo(3 / 6);
  expect(both).toBeCloseTo(6 / 11);
});

it('finds no fault with who is asked nothing, and none right with who gives nothing', () => {
  expect(scoreOf({ found: 0, gold: 0, right: 0 })).toEqual({ precision: 1, recall: 1, f1: 1 });
  expect(scoreOf({ found: 0, gold: 2, right: 0 })).toEqual({ precision: 1, recall: 0, f1: 0 });
  expect(f1(0, 0)).toBe(0);
  expect(share(0, 0)).toBe(1);
});
