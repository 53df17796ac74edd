/** Graphs in the DOT language of Graphviz. https://graphviz.org/doc/info/lang.html */
import type { Graph } from './graph.ts';
import { printable } from './terminal/sanitize.ts';

/** A directed graph from left to right; articles that are not there are dashed. */
export function viewDot(graph: Graph): string {
  const names = new Map(graph.nodes.map((node, at) => [node.key, `a${at + 1}`]));
  const lines = ['digraph links {', '  rankdir=LR;', '  node [shape=box];'];
  for (const node of graph.nodes) {
    const style = node.status === 'found' ? '' : `, style=dashed, tooltip=${quote(node.status)}`;
    lines.push(`  ${names.get(node.key)} [label=${quote(node.label)}${style}];`);
  }
  for (const edge of graph.edges)
    lines.push(`  ${names.get(edge.from)} -> ${names.get(edge.to)} [label=${edge.label}];`);
  return `${lines.join('\n')}\n}\n`;
}

/** A quoted string: quotes and backslashes escaped, so that `\n` or `\N` in a title is not taken for an escape. */
function quote(text: string): string {
  return `"${printable(text).replace(/[\\"]/g, '\\$&')}"`;
}
