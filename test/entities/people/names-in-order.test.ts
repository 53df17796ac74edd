import { expect, test } from 'vitest';
import type { NameSpan } from '../../../src/entities/names.ts';
import { beginsName, nameBefore } from '../../../src/entities/people/names-in-order.ts';

const span = (firstToken: number, endToken: number): NameSpan => ({
  type: 'PER',
  sentence: 0,
  firstToken,
  endToken,
  start: firstToken * 10,
  end: endToken * 10 - 1,
});

test('finds names by the tokens beside them', () => {
  const names = [span(0, 2), span(2, 3), span(5, 8), span(9, 10)];
  const tokens = Array.from({ length: 12 }, (_, i) => i);
  expect(tokens.filter((token) => beginsName(names, token))).toEqual([0, 2, 5, 9]);
  expect(tokens.map((token) => nameBefore(names, token)).map((name) => name && names.indexOf(name))).toEqual([
    undefined,
    undefined,
    0,
    1,
    undefined,
    undefined,
    undefined,
    undefined,
    2,
    undefined,
    3,
    undefined,
  ]);
  expect(nameBefore([], 3)).toBeUndefined();
  expect(beginsName([], 0)).toBe(false);
});
