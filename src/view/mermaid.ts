/** Graphs for Mermaid, as Markdown pages show them. https://mermaid.js.org/syntax/flowchart.html */
import type { Graph } from './graph.ts';
import { printable } from './terminal/sanitize.ts';

/** A flowchart from left to right; articles that are not there are dashed. */
export function viewMermaid(graph: Graph): string {
  const names = new Map(graph.nodes.map((node, at) => [node.key, `a${at + 1}`]));
  const lines = ['flowchart LR'];
  for (const node of graph.nodes)
    lines.push(`  ${names.get(node.key)}["${escape(node.label)}"]${node.status === 'found' ? '' : ':::absent'}`);
  for (const edge of graph.edges) lines.push(`  ${names.get(edge.from)} -->|${edge.label}| ${names.get(edge.to)}`);
  if (graph.nodes.some((node) => node.status !== 'found')) lines.push('  classDef absent stroke-dasharray: 5 5');
  return `${lines.join('\n')}\n`;
}

/** Everything but letters, digits and plain punctuation as `#code;`, so that no title ends its string or becomes HTML or Markdown. */
function escape(text: string): string {
  return printable(text).replace(/["#&<>`*_[\](){}|\\;]/g, (character) => `#${character.charCodeAt(0)};`);
}
