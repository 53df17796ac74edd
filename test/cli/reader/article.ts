import type { ReadableArticle } from '../../../src/view/read.ts';

const text = [
  'Harbour Master Inês Calheta said the ferry to Morocco would sail on Monday. She had asked Lisbon twice.',
  'Morocco agreed. “We like ships,” Calheta said, “and we like them on time.” Nobody on the quay disagreed with that.',
  ...Array.from(
    { length: 12 },
    (_, i) => `Paragraph ${i + 1} tells of cargo, of ropes, of weather and of the price of cork in spring.`,
  ),
  'At the end Calheta rang a bell.',
].join('\n\n');

function marksOf(name: RegExp, kind: 'person' | 'country'): ReadableArticle['marks'] {
  return [...text.matchAll(name)].map(({ 0: found, index }) => ({ start: index, end: index + found.length, kind }));
}

export const ferry: ReadableArticle = {
  path: 'news/ferry.txt',
  title: 'Ferry Sails on Monday',
  authors: ['Ana Prado', 'Omar Zerhouni'],
  published: '2031-02-03T10:00:00Z',
  text,
  marks: [...marksOf(/(?:Inês )?Calheta/g, 'person'), ...marksOf(/Morocco/g, 'country')].sort(
    (a, b) => a.start - b.start,
  ),
  people: [{ name: 'Inês Calheta', count: 3 }],
  countries: [
    { name: 'Morocco', count: 2 },
    { name: 'Portugal', count: 1 },
  ],
  summary: ['Morocco agreed.', 'At the end Calheta rang a bell.'],
  nextTitle: 'Bell Rung Again',
};
