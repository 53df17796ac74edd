/** Who is named together with whom and with which countries, as a graph. */
import type { Tie, TieEnd } from '../../entities/ties.ts';
import type { GraphNode, GraphPart } from './graph.ts';

/** The names of what ties may join. */
export interface TiedNames {
  readonly people: readonly { readonly name: string }[];
  readonly countries: readonly { readonly code: string; readonly name: string }[];
}

/** The ties and whoever they join, in the order in which the ties name them: nobody stands alone. */
export function graphOfTies({ people, countries }: TiedNames, ties: readonly Tie[], title?: string): GraphPart {
  const countryNames = new Map(countries.map(({ code, name }) => [code, name]));
  const nodes = new Map<TieEnd, GraphNode>();
  for (const end of ties.flatMap(({ between }) => between)) {
    if (nodes.has(end)) continue;
    nodes.set(
      end,
      typeof end === 'number'
        ? { key: `${end}`, label: people[end]!.name, look: 'person' }
        : { key: end, label: countryNames.get(end) ?? end, look: 'country' },
    );
  }
  return {
    ...(title !== undefined && { title }),
    nodes: [...nodes.values()],
    edges: ties.map(({ between: [from, to], sentences }) => ({
      from: `${from}`,
      to: `${to}`,
      ...(sentences > 1 && { label: `${sentences}` }),
      weight: sentences,
    })),
  };
}
