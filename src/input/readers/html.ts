import { Readability } from '@mozilla/readability';
import { parseHTML } from 'linkedom';
import type { ArticleFields } from '../../article.ts';
import { readPageNeighbours } from '../neighbours/page.ts';

export function readHtml(html: string, options: { url?: string; clean?: boolean }): ArticleFields {
  const { document } = parseHTML(html);
  const neighbours = readPageNeighbours(document, options.url);
  const article = new Readability(document).parse();
  return {
    text: (article?.textContent ?? '')
      .replace(/[ \t]+/g, ' ')
      .replace(/\s*\n\s*/g, '\n\n')
      .trim(),
    ...(article?.title ? { title: article.title } : {}),
    ...(options.url ? { url: options.url } : {}),
    ...neighbours,
  };
}
