import { expect, it } from 'vitest';
import { createCombination } from '../../src/entities/combine.ts';
import type { Person } from '../../src/entities/entities.ts';
import type { EntitiesRecord } from '../../src/records.ts';

const article = (...people: Partial<Person>[]): EntitiesRecord => ({
  type: 'entities',
  id: 'a',
  path: 'a',
  index: 1,
  people: people.map((person) => ({ name: '', count: 1, aliases: [], mentions: [], ...person })),
  countries: [],
});

const combined = (...articles: EntitiesRecord[]): string[] => {
  const combination = createCombination();
  for (const record of articles) combination.add(record);
  return combination
    .record()
    .people.map(({ name, articles: n, role = '-', country = '-' }) => `${name} ${n} ${role} ${country}`);
};

it('joins full names over articles, with the role and the country that most of them give', () => {
  expect(
    combined(
      article({ name: 'Anna Berg', role: 'minister' }),
      article({ name: 'Anna Berg', role: 'President', country: 'SE' }),
      article({ name: 'Anna B. Berg', role: 'President' }),
      article({ name: 'Anna Berg' }),
    ),
  ).toEqual(['Anna Berg 4 President SE']);
});

it('joins nobody by a surname alone', () => {
  expect(combined(article({ name: 'Berg' }), article({ name: 'Berg' }), article({ name: 'Anna Berg' }))).toEqual([
    'Berg 1 - -',
    'Berg 1 - -',
    'Anna Berg 1 - -',
  ]);
  expect(combined(article({ name: 'Berg', role: 'President' }), article({ name: 'Berg', role: 'President' }))).toEqual([
    'Berg 2 President -',
  ]);
});
