/** Articles as nodes, previous and next as arrows between them. */
import type { Direction } from '../../direction.ts';
import type { Chain, ChainArticle } from '../../links/chain.ts';
import type { Neighbours, ResolvedLink } from '../../links/links.ts';
import type { GraphEdge, GraphNode, GraphPart } from './graph.ts';

/** The record of one article with its neighbours. */
export interface NeighboursRecord extends Neighbours {
  readonly path: string;
  readonly title?: string;
}

/** Articles and their neighbours; each article is drawn once. */
export function graphOfNeighbours(records: readonly NeighboursRecord[]): GraphPart {
  const nodes = new Map<string, GraphNode>();
  const edges: GraphEdge[] = [];
  for (const { path, title } of records) nodes.set(path, { key: path, label: title ?? path, look: 'article' });
  for (const record of records) {
    for (const direction of ['previous', 'next'] as const) {
      const link = record[direction];
      if (!link) continue;
      const node = nodeOfLink(link);
      if (!nodes.has(node.key)) nodes.set(node.key, node);
      edges.push({ from: record.path, to: node.key, label: direction });
    }
  }
  return { nodes: [...nodes.values()], edges };
}

/** A chain, with what lies beyond its ends where a link says so. */
export function graphOfChain(chain: Chain): GraphPart {
  const nodes: GraphNode[] = chain.articles.map((article) => ({
    key: article.path,
    label: labelOf(article),
    look: 'article',
  }));
  const edges: GraphEdge[] = [];
  for (let at = 0; at + 1 < chain.articles.length; at++) {
    edges.push({ from: chain.articles[at]!.path, to: chain.articles[at + 1]!.path, label: 'next' });
  }
  const beyond = (end: Chain['end'], from: ChainArticle | undefined, label: Direction) => {
    if (!from) return;
    if (end.reason === 'loop') edges.push({ from: from.path, to: end.path, label });
    if ('link' in end) {
      const node = nodeOfLink(end.link);
      if (!nodes.some(({ key }) => key === node.key)) nodes.push(node);
      edges.push({ from: from.path, to: node.key, label });
    }
  };
  beyond(chain.start, chain.articles[0], 'previous');
  beyond(chain.end, chain.articles[chain.articles.length - 1], 'next');
  return { nodes, edges };
}

const labelOf = (article: ChainArticle): string =>
  (article.title ?? article.path) + (article.published === undefined ? '' : ` (${article.published.slice(0, 10)})`);

function nodeOfLink(link: ResolvedLink): GraphNode {
  const label = link.title ?? link.href ?? '';
  const key = link.path ?? link.href ?? label;
  return link.status === 'found' ? { key, label, look: 'article' } : { key, label, look: 'absent', note: link.status };
}
