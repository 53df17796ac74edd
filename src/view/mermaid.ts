/** Graphs for Mermaid, as Markdown pages show them. https://mermaid.js.org/syntax/flowchart.html */
import type { Graph } from './graph.ts';

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
  // oxlint-disable-next-line no-control-regex -- controls are what is taken out
  const plain = text.replace(/[\u0000-\u001F\u007F-\u009F\u2028\u2029]+/g, ' ');
  return plain.replace(/["#&<>`*_[\](){}|\\;]/g, (character) => `#${character.charCodeAt(0)};`);
}
