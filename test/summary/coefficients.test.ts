import { describe, expect, it } from 'vitest';
import { coefficientNames, openRanker, stretch } from '../../src/summary/coefficients.ts';
import { featureList } from '../../src/summary/features.ts';

describe('stretch', () => {
  it('grows from one sentence to five and stays there', () => {
    expect(stretch(1)).toBe(-1);
    expect(stretch(Math.sqrt(5))).toBeCloseTo(0, 12);
    expect(stretch(5)).toBe(1);
    expect(stretch(400)).toBe(1);
  });
});

describe('openRanker', () => {
  const coefficients = Float64Array.from(coefficientNames, (name) => {
    if (name.endsWith(': weight')) return 3;
    return name.endsWith(': slope') ? 2 : 1;
  });

  it('adds the slopes as far as the summary is long', () => {
    const one = openRanker(coefficients, 1);
    const five = openRanker(coefficients, 5);
    expect([...one.weight]).toEqual(featureList.map(() => 1));
    expect([...five.weight]).toEqual(featureList.map(() => 5));
    expect([...five.mean]).toEqual(featureList.map(() => 1));
    expect(one.pairs).toEqual({ similarity: 1, excess: 1, salience: 1, neighbour: 1 });
    expect(five.pairs).toEqual({ similarity: 5, excess: 5, salience: 5, neighbour: 5 });
  });

  it('refuses coefficients of other features', () => {
    expect(() => openRanker(coefficients.slice(1), 3)).toThrow(/another version/);
  });
});
