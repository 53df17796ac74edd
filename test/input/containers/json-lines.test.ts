import { expect, it } from 'vitest';
import { defaultLimits } from '../../../src/input/limits.ts';
import { linesFrom, recordsOf } from '../../../src/input/containers/json-lines.ts';

it('goes on with a stretch at any of its lines', () => {
  const bytes = new Uint8Array(Buffer.from('{"a":1}\n\n{"long":"too long"}\n{"b":2}'));
  const lines = { path: 'a.jsonl', first: 7, count: 4, bytes };
  const limits = { ...defaultLimits, recordBytes: 12 };
  const all = [...recordsOf(lines, limits)];
  expect(all.map(({ index }) => index)).toEqual([7, 9, 10]);
  for (const index of [7, 8, 9, 10]) {
    const rest = linesFrom(lines, index);
    expect(rest.first + rest.count).toBe(11);
    expect([...recordsOf(rest, limits)]).toEqual(all.filter((record) => record.index! >= index));
  }
});
