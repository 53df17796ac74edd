import type { ArticleFields } from '../../article.ts';

export function readText(text: string, _options: { clean?: boolean } = {}): ArticleFields {
  return { text };
}
