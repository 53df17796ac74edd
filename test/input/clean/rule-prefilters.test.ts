/** The furniture rules answer behind their prefilters as they do without. */
import { expect, test } from 'vitest';
import { prefilters } from '../../../src/input/clean/rule-prefilters.constant.ts';
import { rules } from '../../../src/input/clean/rules.ts';
import { openAlternatives } from '../../../src/text/alternatives/alternatives.ts';

test('the prefilters of the rules leave nothing out', () => {
  const all = rules.flatMap(({ alternatives }) => alternatives);
  expect(prefilters.each.length).toBe(all.length);
  expect(prefilters.each.filter(({ prefixes, holds }) => prefixes === undefined && holds === undefined)).toEqual([]);
  const folded = [
    'no time to read?',
    '3 min read',
    '© 2024 the daily',
    'home > news > world > x',
    'по теме',
    '関連記事',
  ];
  const { first } = openAlternatives({ flags: 'u', sources: all.map((source) => `^(?:${source})$`), prefilters });
  for (const line of [...folded, 'jane doe / getty images', 'all contents: all rights reserved', '12', '---', 'g+']) {
    const slow = all.findIndex((source) => new RegExp(`^(?:${source})$`, 'u').test(line));
    expect([line, first(line)]).toEqual([line, slow]);
    expect(slow).toBeGreaterThan(-1);
  }
});
