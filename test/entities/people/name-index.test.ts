import { array, assert, constantFrom, property, shuffledSubarray, tuple } from 'fast-check';
import { expect, it } from 'vitest';
import { Index, agreementKeys } from '../../../src/entities/people/name-index.ts';
import { fullNamesAgree } from '../../../src/entities/people/agreement.ts';
import { parseName } from '../../../src/entities/people/person-name.ts';

const words =
  `Joe Joseph J. R. Biden Bill William Ahmed Ahmad bin al-Sharif Sharif Qadafi Gadafi Yevgeny Eugene Petrenko
  Petrenka Jr. Jong-un Jong Un Kim de Vega Zelensky Zelenskyy Orbán Viktor`.split(/\s+/);

it('finds every name that agrees with another', () => {
  const name = array(constantFrom(...words), { minLength: 2, maxLength: 3 })
    .map((parts) => parseName(parts.join(' ')))
    .filter((parsed) => parsed.words.length > 1);
  // Names from the same few words agree often.
  const pair = tuple(name, name).chain(([a, b]) => {
    const mixed = shuffledSubarray([...a.text.split(' '), ...b.text.split(' ')], { minLength: 2, maxLength: 4 });
    return mixed.map((parts) => [a, parseName(parts.join(' '))] as const);
  });
  assert(
    property(pair, ([a, b]) => {
      if (b.words.length < 2 || !fullNamesAgree(a, b)) return;
      const keys = agreementKeys(b);
      expect(agreementKeys(a).some((key) => keys.includes(key))).toBe(true);
    }),
    { numRuns: 5000, seed: 1 },
  );
});

it('keeps the order, each value once, and no more of one key than anybody reads', () => {
  const index = new Index<number>();
  for (let value = 0; value < 100; value++) {
    index.add('a', value);
    index.add('b', value);
  }
  index.add('c', 7);
  index.add('c', 7);
  expect(index.get(['c'])).toEqual([7]);
  expect(index.get(['a', 'b'])).toEqual(Array.from({ length: 64 }, (_, i) => i));
  expect(index.get(['d'])).toEqual([]);
});
