import { assert, nat, property, string } from 'fast-check';
import { expect, test } from 'vitest';
import { unitsOf } from '../../src/text/units.ts';

test('gives what charCodeAt gives, and a 0 behind it', () => {
  const copied = property(string({ unit: 'binary' }), nat({ max: 300 }), (text, most) => {
    const end = Math.min(text.length, most);
    const units = unitsOf(text, end);
    const expected = Array.from({ length: end }, (_, at) => text.charCodeAt(at));
    expect([...units.subarray(0, end + 1)]).toEqual([...expected, 0]);
  });
  assert(copied);
});

test('of halves of pairs, of long texts and of short ones after these', () => {
  const long = '\udc00ä\ud83d'.repeat(70_000);
  const units = unitsOf(long);
  expect([units[209_997], units[209_998], units[209_999], units[210_000]]).toEqual([0xdc00, 0xe4, 0xd83d, 0]);
  expect([...unitsOf('is').subarray(0, 3)]).toEqual([0x69, 0x73, 0]);
});
