/**
 * Previous and next as JSON-LD tells them: `previousItem` and `nextItem` of the article, or its place among the parts
 * (`hasPart`) of the series that it is part of, by `position` where all parts have one.
 */
import type { Direction } from '../../../direction.ts';
import { parseLinkedData } from '../../page/json-ld.ts';
import type { Fields } from '../../page/json-ld.ts';

export interface LinkedNeighbour {
  readonly direction: Direction;
  readonly href: string;
  readonly title?: string;
  readonly evidence: string;
}

/** Most scripts tell nothing of this; they are not parsed. */
const telling = /"(?:previousItem|nextItem|hasPart)"/;
const namesOfItems = { previous: 'previousItem', next: 'nextItem' } as const;

/** Reads the contents of a page's scripts; `isOwn` tells the page's own address. */
export function readLinkedNeighbours(
  scripts: readonly string[],
  isOwn: (address: string) => boolean,
): readonly LinkedNeighbour[] {
  const nodes = parseLinkedData(scripts.filter((script) => telling.test(script)));
  return nodes.flatMap((node) => [...readItems(node, isOwn), ...readParts(node, isOwn)]);
}

function readItems(node: Fields, isOwn: (address: string) => boolean): LinkedNeighbour[] {
  const own = addressOf(node);
  if (own !== undefined && !isOwn(own)) return [];
  return (['previous', 'next'] as const).flatMap((direction) => {
    const name = namesOfItems[direction];
    return toNeighbour(node[name], direction, `JSON-LD "${name}"`);
  });
}

function readParts(node: Fields, isOwn: (address: string) => boolean): LinkedNeighbour[] {
  const parts = node['hasPart'];
  if (!Array.isArray(parts)) return [];
  const items = parts as unknown[];
  const positions = items.map(positionOf);
  const isNumbered = positions.every((position) => position !== undefined);
  const order = items.map((_, at) => at);
  if (isNumbered) order.sort((a, b) => positions[a]! - positions[b]!);
  const own = order.findIndex((at) => {
    const address = addressOf(items[at]);
    return address !== undefined && isOwn(address);
  });
  if (own < 0) return [];
  return [
    ...toNeighbour(items[order[own - 1] ?? -1], 'previous', 'JSON-LD "hasPart"'),
    ...toNeighbour(items[order[own + 1] ?? -1], 'next', 'JSON-LD "hasPart"'),
  ];
}

const isFields = (value: unknown): value is Fields => typeof value === 'object' && value !== null;

function positionOf(value: unknown): number | undefined {
  const position = isFields(value) ? Number(value['position'] ?? Number.NaN) : Number.NaN;
  return Number.isNaN(position) ? undefined : position;
}

/** A list's item wraps the thing itself. */
const inside = (value: unknown): unknown => (isFields(value) ? (value['item'] ?? value) : value);

function addressOf(value: unknown): string | undefined {
  const thing = inside(value);
  const address = isFields(thing) ? (thing['url'] ?? thing['@id'] ?? thing['mainEntityOfPage']) : thing;
  const text = isFields(address) ? address['@id'] : address;
  return typeof text === 'string' && text.trim() !== '' ? text.trim() : undefined;
}

function toNeighbour(value: unknown, direction: Direction, evidence: string): LinkedNeighbour[] {
  const href = addressOf(value);
  if (href === undefined) return [];
  const thing = inside(value);
  const title = isFields(thing) ? (thing['headline'] ?? thing['name'] ?? (value as Fields)['name']) : undefined;
  return [
    { direction, href, evidence, ...(typeof title === 'string' && title.trim() !== '' && { title: title.trim() }) },
  ];
}
