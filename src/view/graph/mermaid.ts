/** Graphs for Mermaid, as Markdown pages show them. https://mermaid.js.org/syntax/flowchart.html */
import { printable } from '../terminal/sanitize.ts';
import { once } from './graph.ts';
import type { GraphEdge, GraphKind, GraphNode, GraphPart, GraphWriter } from './graph.ts';

/** The brackets that give a node its outline. */
const outline: Readonly<Record<GraphNode['look'], readonly [string, string]>> = {
  article: ['["', '"]'],
  absent: ['["', '"]:::absent'],
  person: ['("', '")'],
  country: ['(["', '"])'],
};

/** A flowchart from left to right; parts with a title become subgraphs, each in a box of its own. */
export function mermaidGraph(kind: GraphKind): GraphWriter {
  const open = once('flowchart LR\n');
  let drawn = 0;
  let subgraphs = 0;
  let someAbsent = false;
  return {
    part({ title, nodes, edges }: GraphPart) {
      someAbsent ||= nodes.some(({ look }) => look === 'absent');
      const names = new Map(nodes.map(({ key }) => [key, `a${++drawn}`]));
      const indent = title === undefined ? '  ' : '    ';
      const lines = [
        ...nodes.map(({ key, label, look }) => names.get(key) + outline[look].join(escape(label))),
        ...edges.map((edge) => `${names.get(edge.from)} ${line(kind, edge)} ${names.get(edge.to)}`),
      ].map((text) => `${indent}${text}\n`);
      if (title === undefined) return open() + lines.join('');
      return `${open()}  subgraph s${++subgraphs}["${escape(title)}"]\n${lines.join('')}  end\n`;
    },
    close: () => open() + (someAbsent ? '  classDef absent stroke-dasharray: 5 5\n' : ''),
  };
}

/** Arrows for links; for ties lines, thick from two sentences on. */
function line(kind: GraphKind, { label, weight = 1 }: GraphEdge): string {
  const stroke = kind === 'links' ? '-->' : weight > 1 ? '===' : '---';
  return label === undefined ? stroke : `${stroke}|${label}|`;
}

/** Everything but letters, digits and plain punctuation as `#code;`, so that no title ends its string or becomes HTML or Markdown. */
function escape(text: string): string {
  return printable(text).replace(/["#&<>`*_[\](){}|\\;]/g, (character) => `#${character.charCodeAt(0)};`);
}
