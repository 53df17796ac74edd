import type { ArticleFields } from '../../article.ts';

export function readMarkdown(text: string, _options: { clean?: boolean } = {}): ArticleFields {
  return { text };
}
