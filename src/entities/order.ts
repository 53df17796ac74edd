/** The orders a listing can have. */
import type { Mention } from './entities.ts';

interface Sortable {
  readonly name: string;
  readonly count: number;
  readonly articles?: number;
  readonly prominence?: number;
  /** In reading order; a listing of several articles has none and stands in the order of first mention itself. */
  readonly mentions?: readonly Mention[];
}

export type Order = 'mentions' | 'articles' | 'name' | 'first' | 'prominence';

/** The title comes before the text. */
function firstMention({ mentions }: Sortable): number {
  const first = mentions?.[0];
  if (first === undefined) return 0;
  return first.in === 'title' ? first.start - Number.MAX_SAFE_INTEGER : first.start;
}

let opened: Intl.Collator | undefined;
/** Opened when names are compared: that costs more time than all else that a short run does with its result. */
const collator = (): Intl.Collator => (opened ??= new Intl.Collator('en'));

const comparisons: Record<Order, (a: Sortable, b: Sortable) => number> = {
  mentions: (a, b) => b.count - a.count,
  articles: (a, b) => (b.articles ?? 1) - (a.articles ?? 1) || b.count - a.count,
  name: (a, b) => collator().compare(a.name, b.name),
  first: (a, b) => firstMention(a) - firstMention(b),
  prominence: (a, b) => (b.prominence ?? 0) - (a.prominence ?? 0) || b.count - a.count,
};

/** A copy in the order asked for; entries that are equal in it stay in the order of their first mention. */
export function orderBy<Entry extends Sortable>(entries: readonly Entry[], order: Order): Entry[] {
  return [...entries].sort(comparisons[order]);
}
