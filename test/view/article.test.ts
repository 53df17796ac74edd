import { expect, it } from 'vitest';
import type { ArticleRecord } from '../../src/records.ts';
import { articlePlainText } from '../../src/view/article.ts';

const record = (text: string): ArticleRecord => ({ type: 'article', id: 'a', path: 'a', index: 1, authors: [], text });

it('articlePlainText lets no carriage return write over its line, and keeps line ends as they are', () => {
  expect(articlePlainText(record('hidden\rshown\r\nnext'), false, false)).toBe('hidden\nshown\r\nnext\n');
  expect(articlePlainText(record('hidden\rshown\r\nnext'), false, true)).toBe('hidden\nshown\nnext\n');
});
