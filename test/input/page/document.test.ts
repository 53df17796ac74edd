import { expect, it } from 'vitest';
import { elementsOf, parsePage, textOf } from '../../../src/input/page/document.ts';

it('leaves out what links hold where a page has no end of them, and nothing else', () => {
  const link = '<a href="x">a <b>link</b></a>';
  const root = parsePage(`<p>before</p>${link.repeat(20_000)}<p>between ${link.repeat(3)}links</p><p>after</p>`);
  const elements = [...elementsOf(root)];
  expect(elements.filter(({ name }) => name === 'a')).toHaveLength(20_000);
  expect(elements.filter(({ name }) => name === 'p').map(textOf)).toEqual(['before', 'between links', 'after']);
});

it('refuses a page of nothing but elements before it takes all memory', () => {
  expect(() => parsePage('<br>'.repeat(1_000_001))).toThrow(/more than 1,000,000 elements/);
});
