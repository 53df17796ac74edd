/** What the graph views draw, whatever it is a graph of. Built from results; `dot.ts` and `mermaid.ts` write it down. */

/** `links`: articles and the arrows between them. `entities`: who is named together, ties without a direction. */
export type GraphKind = 'links' | 'entities';

export interface GraphNode {
  /** Tells the nodes of a part apart. */
  readonly key: string;
  readonly label: string;
  /** What it stands for; an article that a link leads to and that isn't there is `absent`. */
  readonly look: 'article' | 'absent' | 'person' | 'country';
  /** Said when it is pointed at. */
  readonly note?: string;
}

export interface GraphEdge {
  readonly from: string;
  readonly to: string;
  readonly label?: string;
  /** How strong a tie is, from 1; the line is as thick. */
  readonly weight?: number;
}

/** A graph, or one article's part of it under the article's name. */
export interface GraphPart {
  readonly title?: string;
  readonly nodes: readonly GraphNode[];
  readonly edges: readonly GraphEdge[];
}

/** One graph written part by part: the text of each, then the text of the end. */
export interface GraphWriter {
  readonly part: (part: GraphPart) => string;
  readonly close: () => string;
}

/** Gives a graph's opening the first time, then nothing: whichever part comes first, or the end of a graph without one. */
export function once(opening: string): () => string {
  let left = opening;
  return () => {
    const text = left;
    left = '';
    return text;
  };
}
