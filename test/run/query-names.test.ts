import { describe, expect, it } from 'vitest';
import { loadQueryNames, mergeNames } from '../../src/run/query-names.ts';

describe('the names behind a query', () => {
  it('has all names of whom and what an article names, and those that the query uses of them', () => {
    const namesIn = loadQueryNames('Norwegians');
    const names = namesIn({ text: 'Norway and Sweden agreed on a bridge. Mayor Anna Holm said so. Holm was glad.' });
    expect(names.find((group) => group[0] === 'Norway')).toContain('Norwegians');
    expect(names.find((group) => group[0] === 'Anna Holm')).toContain('Holm');
  });

  it('takes what is called the same in two articles for one', () => {
    expect(
      mergeNames([
        ['Norway', 'Norwegian'],
        ['Anna Holm', 'Holm'],
        ['Norway', 'Oslo'],
      ]),
    ).toEqual([
      ['Norway', 'Norwegian', 'Oslo'],
      ['Anna Holm', 'Holm'],
    ]);
  });
});
