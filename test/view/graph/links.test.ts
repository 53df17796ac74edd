import { expect, test } from 'vitest';
import { dotGraph } from '../../../src/view/graph/dot.ts';
import type { GraphPart, GraphWriter } from '../../../src/view/graph/graph.ts';
import { graphOfChain, graphOfNeighbours } from '../../../src/view/graph/links.ts';
import { mermaidGraph } from '../../../src/view/graph/mermaid.ts';

const whole = (graph: GraphWriter, part: GraphPart): string => graph.part(part) + graph.close();

const evidence = 'test';
const records = [
  {
    path: 'a.html',
    title: 'A "quoted" \\N <b>title</b>\u001B[31m',
    next: { path: 'b.html', title: 'B', status: 'found', evidence },
  },
  {
    path: 'b.html',
    title: 'B',
    previous: { path: 'a.html', status: 'found', evidence },
    next: { href: 'c.html', status: 'missing', evidence },
  },
] as const;

test('dot escapes labels and dashes what is absent', () => {
  expect(whole(dotGraph('links'), graphOfNeighbours(records))).toBe(`digraph links {
  rankdir=LR;
  node [shape=box];
  a1 [label="A \\"quoted\\" \\\\N <b>title</b>\uFFFD[31m"];
  a2 [label="B"];
  a3 [label="c.html", style=dashed, tooltip="missing"];
  a1 -> a2 [label=next];
  a2 -> a1 [label=previous];
  a2 -> a3 [label=next];
}
`);
});

test('mermaid escapes labels and dashes what is absent', () => {
  expect(whole(mermaidGraph('links'), graphOfNeighbours(records))).toBe(`flowchart LR
  a1["A #34;quoted#34; #92;N #60;b#62;title#60;/b#62;\uFFFD#91;31m"]
  a2["B"]
  a3["c.html"]:::absent
  a1 -->|next| a2
  a2 -->|previous| a1
  a2 -->|next| a3
  classDef absent stroke-dasharray: 5 5
`);
});

test('a chain goes one way and shows what lies beyond its end', () => {
  const graph = graphOfChain({
    articles: [
      { path: 'a.html', id: 'a.html', title: 'A', published: '2024-05-03T10:00:00Z' },
      { path: 'b.html', id: 'b.html' },
    ],
    position: 0,
    start: { reason: 'end' },
    end: { reason: 'loop', path: 'a.html' },
    disagreements: [],
  });
  expect(graph.nodes.map(({ label }) => label)).toEqual(['A (2024-05-03)', 'b.html']);
  expect(graph.edges).toEqual([
    { from: 'a.html', to: 'b.html', label: 'next' },
    { from: 'b.html', to: 'a.html', label: 'next' },
  ]);
});
