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

/** Which mention is read first: the title comes before the text. */
export function byPlace(a: Mention, b: Mention): number {
  return Number(b.in === 'title') - Number(a.in === 'title') || a.start - b.start;
}

function byFirstMention(a: Sortable, b: Sortable): number {
  const first = a.mentions?.[0];
  const second = b.mentions?.[0];
  return first === undefined || second === undefined ? 0 : byPlace(first, second);
}

let opened: Intl.Collator | undefined;
/** Opened when names are compared: that costs more time than all else that a short run does with its result. */
const collator = (): Intl.Collator => (opened ??= new Intl.Collator('en'));

const comparisons: Record<Order, (a: Sortable, b: Sortable) => number> = {
  mentions: (a, b) => b.count - a.count,
  articles: (a, b) => (b.articles ?? 1) - (a.articles ?? 1) || b.count - a.count,
  name: (a, b) => collator().compare(a.name, b.name),
  first: byFirstMention,
  prominence: (a, b) => (b.prominence ?? 0) - (a.prominence ?? 0) || b.count - a.count,
};

/** A copy in the order asked for; entries that are equal in it stay in the order of their first mention. */
export function orderBy<Entry extends Sortable>(entries: readonly Entry[], order: Order): Entry[] {
  return [...entries].sort(comparisons[order]);
}
