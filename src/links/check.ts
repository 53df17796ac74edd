/** Finds links that lead nowhere or are not answered, for editors and site builders: data for one line each. */
import { type Direction, otherDirection } from '../direction.ts';
import type { LinkIndex } from './link-index.ts';
import type { LinkedArticle } from './links.ts';
import { fewOf } from './outcome.ts';

/**
 * `broken`: no file for the link. `ambiguous`: several. `one-way`: the linked article has no link back.
 * `disagreement`: its link back leads to another article.
 */
export type FaultKind = 'broken' | 'ambiguous' | 'one-way' | 'disagreement';

export interface LinkFault {
  readonly path: string;
  readonly direction: Direction;
  readonly kind: FaultKind;
  /** One sentence for people, without the path it is about. */
  readonly message: string;
  /** The linked file, or what the link says. */
  readonly target: string;
}

/** Checks the links of articles, in their order, once all have come; links that leave the folder are no fault. */
export async function* checkLinks(
  index: LinkIndex,
  articles: AsyncIterable<LinkedArticle> | Iterable<LinkedArticle>,
): AsyncGenerator<LinkFault> {
  const all: LinkedArticle[] = [];
  for await (const article of articles) {
    index.remember(article);
    all.push(article);
  }
  for (const article of all) {
    for (const direction of ['previous', 'next'] as const) {
      const fault = await checkLink(index, article, direction);
      if (fault) yield fault;
    }
  }
}

async function checkLink(
  index: LinkIndex,
  article: LinkedArticle,
  direction: Direction,
): Promise<LinkFault | undefined> {
  const written = article[direction];
  if (!written) return undefined;
  const path = await index.nameOf(article);
  const link = await index.findLink(article, written);
  const says = link.href ?? `"${link.title ?? ''}"`;
  if (link.status === 'external') return undefined;
  if (link.status === 'missing')
    return { path, direction, kind: 'broken', message: `${direction} leads nowhere: ${says}`, target: says };
  if (link.status === 'ambiguous') {
    const candidates = link.candidates ?? [];
    return {
      path,
      direction,
      kind: 'ambiguous',
      message: `${direction} fits ${candidates.length} files: ${fewOf(candidates)}`,
      target: says,
    };
  }
  const target = link.path!;
  const found = await index.readArticle(target);
  const way = otherDirection[direction];
  const back = found?.[way];
  if (!found || !back) {
    return { path, direction, kind: 'one-way', message: `${direction} is ${target}, which has no ${way}`, target };
  }
  const answer = await index.findLink(found, back);
  if (answer.path === path) return undefined;
  const other = answer.path ?? answer.href ?? `"${answer.title ?? ''}"`;
  return {
    path,
    direction,
    kind: 'disagreement',
    message: `${direction} is ${target}, whose ${way} is ${other}`,
    target,
  };
}
