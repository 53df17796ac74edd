/** The library's `findEntities`: the recogniser, opened when it is first asked. */
import type { Article } from '../article.ts';
import type { Entities } from '../entities/entities.ts';
import { loadRecognizer, type Recognizer } from '../entities/load.ts';

export interface FindEntitiesOptions {
  /** Countries by name only: names, short names and former names. */
  readonly strict?: boolean;
}

let recognizer: Recognizer | undefined;

/**
 * The people and countries that an article names, title included, each under one canonical name; both lists by count, then
 * by first mention. Of an article in another language than English it gives countries by name only. The weights (some 7 MB) are opened at the first call. Time is linear in the length of the text.
 */
export function findEntities(
  article: Pick<Article, 'title' | 'text' | 'origin' | 'language'>,
  options: FindEntitiesOptions = {},
): Entities {
  return (recognizer ??= loadRecognizer())(article, options);
}
