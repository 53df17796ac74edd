import type { ArticleFields } from '../../article.ts';
import { htmlToText } from './fragment.ts';

export function readHtml(html: string, _options: { url?: string; clean?: boolean } = {}): ArticleFields {
  return { text: htmlToText(html) };
}
