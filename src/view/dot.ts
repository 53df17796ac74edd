/** Graphs in the DOT language of Graphviz. https://graphviz.org/doc/info/lang.html */
import type { Graph } from './graph.ts';

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
  // oxlint-disable-next-line no-control-regex -- controls are what is taken out
  const plain = text.replace(/[\u0000-\u001F\u007F-\u009F\u2028\u2029]+/g, ' ');
  return `"${plain.replace(/[\\"]/g, '\\$&')}"`;
}
