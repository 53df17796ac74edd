/** Graphs of who is named together, written down and, where Graphviz is installed, drawn by it. */
import { spawnSync } from 'node:child_process';
import { describe, expect, test } from 'vitest';
import { dotGraph } from '../../../src/view/graph/dot.ts';
import { graphOfTies } from '../../../src/view/graph/entities.ts';
import { mermaidGraph } from '../../../src/view/graph/mermaid.ts';

const names = {
  people: [{ name: 'Ana "Zé" Prado' }, { name: 'Omar &lt;b&gt; \\N' }],
  countries: [{ code: 'PT', name: 'Portugal' }],
};
const graph = graphOfTies(names, [
  { between: [0, 'PT'], sentences: 4 },
  { between: [0, 1], sentences: 1 },
]);

test('dot draws people as boxes, countries filled, strong ties thick', () => {
  const dot = dotGraph('entities');
  expect(dot.part(graph) + dot.close()).toBe(`graph entities {
  layout=fdp;
  overlap=false;
  splines=true;
  node [shape=box, style=rounded];
  a1 [label="Ana \\"Zé\\" Prado"];
  a2 [label="Portugal", shape=ellipse, style=filled, fillcolor=lightgrey];
  a3 [label="Omar &amp;lt;b&amp;gt; \\\\N"];
  a1 -- a2 [label=4, weight=4, penwidth=3.0];
  a1 -- a3 [weight=1, penwidth=1.0];
}
`);
});

test('mermaid draws the same', () => {
  const mermaid = mermaidGraph('entities');
  expect(mermaid.part(graph) + mermaid.close()).toBe(`flowchart LR
  a1("Ana #34;Zé#34; Prado")
  a2(["Portugal"])
  a3("Omar #38;lt#59;b#38;gt#59; #92;N")
  a1 ===|4| a2
  a1 --- a3
`);
});

test('parts with a title stand in boxes of their own, with nodes of their own', () => {
  const titled = graphOfTies(names, [{ between: [0, 'PT'], sentences: 1 }], 'A "title"');
  const dot = dotGraph('entities');
  const written = dot.part(titled) + dot.part(titled) + dot.close();
  expect(written).toContain('  subgraph cluster_1 {\n    label="A \\"title\\"";\n    a1 [label=');
  expect(written).toContain('  subgraph cluster_2 {\n    label="A \\"title\\"";\n    a3 [label=');
  const mermaid = mermaidGraph('entities');
  expect(mermaid.part(titled) + mermaid.close()).toBe(
    'flowchart LR\n  subgraph s1["A #34;title#34;"]\n    a1("Ana #34;Zé#34; Prado")\n    a2(["Portugal"])\n    a1 --- a2\n  end\n',
  );
});

test('without ties there still is a graph', () => {
  expect(dotGraph('links').close()).toBe('digraph links {\n  rankdir=LR;\n  node [shape=box];\n}\n');
  expect(mermaidGraph('entities').close()).toBe('flowchart LR\n');
});

describe.skipIf(spawnSync('dot', ['-V']).status !== 0)('Graphviz', () => {
  test('draws every name as it is', () => {
    const dot = dotGraph('entities');
    const { stdout, stderr, status } = spawnSync('dot', ['-Tsvg'], {
      input: dot.part({ ...graph, title: 'Both & all' }) + dot.close(),
      encoding: 'utf8',
    });
    expect({ stderr, status }).toEqual({ stderr: '', status: 0 });
    const labels = [...stdout.matchAll(/<text[^>]*>([^<]*)</g)].map(([, label]) => label);
    expect(labels.sort()).toEqual(
      ['4', 'Ana &quot;Zé&quot; Prado', 'Both &amp; all', 'Omar &amp;lt;b&amp;gt; \\N', 'Portugal'].sort(),
    );
  });
});
