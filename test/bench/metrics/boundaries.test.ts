import { describe, expect, it } from 'vitest';
import { boundariesBetween, compareBoundaries } from '../../../bench/metrics/boundaries.ts';

describe('boundariesBetween', () => {
  it('counts characters without white space and leaves the last end out', () => {
    // "He left." has 7 characters, "So did she." 9 more
    expect(boundariesBetween(['He left. ', 'So did\nshe.', ' ', 'End'])).toEqual([7, 16]);
    expect(boundariesBetween(['Only one.'])).toEqual([]);
    expect(boundariesBetween([])).toEqual([]);
  });
});

it('compareBoundaries counts what both have', () => {
  expect(compareBoundaries([7, 16, 20], [7, 20, 31, 40])).toEqual({ found: 3, gold: 4, right: 2 });
});
