/** Reads a saved web page: its metadata, its previous and next article, and its main content. */
import type { ArticleFields } from '../../article.ts';
import { readPageNeighbours } from '../neighbours/page.ts';
import { extractParagraphs } from '../page/content.ts';
import { parsePage } from '../page/document.ts';
import { readPageMetadata } from '../page/metadata.ts';

/**
 * One article from a page. `url` is where the page is known to come from (an archive's record says so). A page is
 * never read without being cleaned: without its choice of the main content it has no article.
 * Throws NewsctlError `too-large` for pages nested beyond all use. Linear in the length of the page.
 */
export function readHtml(html: string, options: { url?: string; clean?: boolean } = {}): ArticleFields {
  const document = parsePage(html);
  const { authors, ...metadata } = readPageMetadata(document, options.url);
  const neighbours = readPageNeighbours(document, metadata.baseUrl ?? metadata.url);
  return {
    ...metadata,
    ...(authors.length > 0 && { authors }),
    text: extractParagraphs(document, { title: metadata.title, authors }).join('\n\n'),
    ...neighbours,
  };
}
