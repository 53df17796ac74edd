/** Graphs in the DOT language of Graphviz. https://graphviz.org/doc/info/lang.html */
import { printable } from '../terminal/sanitize.ts';
import { once } from './graph.ts';
import type { GraphEdge, GraphKind, GraphNode, GraphPart, GraphWriter } from './graph.ts';

const opening: Readonly<Record<GraphKind, string>> = {
  links: 'digraph links {\n  rankdir=LR;\n  node [shape=box];\n',
  // A tie has no direction: springs lay it out better than ranks, and never one node over another.
  entities: 'graph entities {\n  layout=fdp;\n  overlap=false;\n  splines=true;\n  node [shape=box, style=rounded];\n',
};

/** Parts with a title become clusters, each in a box of its own. */
export function dotGraph(kind: GraphKind): GraphWriter {
  const open = once(opening[kind]);
  let drawn = 0;
  let clusters = 0;
  return {
    part({ title, nodes, edges }: GraphPart) {
      const names = new Map(nodes.map(({ key }) => [key, `a${++drawn}`]));
      const indent = title === undefined ? '  ' : '    ';
      const arrow = kind === 'links' ? '->' : '--';
      const lines = [
        ...nodes.map((node) => `${names.get(node.key)} [${attributes(nodeAttributes(node))}];`),
        ...edges.map(
          (edge) => `${names.get(edge.from)} ${arrow} ${names.get(edge.to)}${suffix(edgeAttributes(edge))};`,
        ),
      ].map((line) => `${indent}${line}\n`);
      if (title === undefined) return open() + lines.join('');
      return `${open()}  subgraph cluster_${++clusters} {\n    label=${quote(title)};\n${lines.join('')}  }\n`;
    },
    close: () => `${open()}}\n`,
  };
}

type Attributes = readonly (readonly [name: string, value: string])[];

function nodeAttributes({ label, look, note }: GraphNode): Attributes {
  return [
    ['label', quote(label)],
    ...(look === 'absent' ? ([['style', 'dashed']] as const) : []),
    ...(look === 'country'
      ? ([
          ['shape', 'ellipse'],
          ['style', 'filled'],
          ['fillcolor', 'lightgrey'],
        ] as const)
      : []),
    ...(note === undefined ? [] : ([['tooltip', quote(note)]] as const)),
  ];
}

/** A line twice as strong is one point thicker. */
function edgeAttributes({ label, weight }: GraphEdge): Attributes {
  return [
    ...(label === undefined ? [] : ([['label', label]] as const)),
    ...(weight === undefined
      ? []
      : ([
          ['weight', `${weight}`],
          ['penwidth', (1 + Math.log2(weight)).toFixed(1)],
        ] as const)),
  ];
}

const attributes = (pairs: Attributes): string => pairs.map(([name, value]) => `${name}=${value}`).join(', ');

const suffix = (pairs: Attributes): string => (pairs.length === 0 ? '' : ` [${attributes(pairs)}]`);

/**
 * A quoted string: quotes and backslashes escaped, so that `\n` or `\N` in a title is not taken for an escape, and
 * ampersands, so that `&lt;` is not taken for a character of HTML.
 */
function quote(text: string): string {
  return `"${printable(text).replace(/[\\"]/g, '\\$&').replaceAll('&', '&amp;')}"`;
}
