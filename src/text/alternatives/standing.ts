/**
 * Of which of the prefilters that ask for no beginning a literal stands in a text, found in one pass over it: looking for
 * each of hundreds in turn takes longer than all that comes after.
 */
import { unitsOf } from '../units.ts';
import type { Prefilter } from './prefilter.ts';

/** Code units by which a literal is looked for; shorter ones are few. */
const width = 4;
/** A power of two, large against the number of literals. */
const places = 1 << 14;

interface Literal {
  readonly text: string;
  /** The prefilters that have it. */
  readonly numbers: number[];
}

/**
 * Gives for a text a 1 by the number of each prefilter that it may match for its literals; of those with prefixes nothing is
 * told. Good until the next text.
 */
export function openStanding(prefilters: readonly Prefilter[]): (text: string) => Uint8Array {
  const literals = new Map<string, Literal>();
  const untold = Uint8Array.from(prefilters, ({ holds, prefixes }) =>
    Number(holds === undefined || prefixes !== undefined),
  );
  for (const [k, { holds = [] }] of prefilters.entries()) {
    for (const text of untold[k] === 1 ? [] : holds) {
      const known = literals.get(text);
      if (known === undefined) literals.set(text, { text, numbers: [k] });
      else known.numbers.push(k);
    }
  }
  const short = [...literals.values()].filter(({ text }) => text.length < width);
  const byPlace = new Map<number, Literal[]>();
  const isPlace = new Uint8Array(places);
  for (const literal of literals.values()) {
    const { text } = literal;
    if (text.length < width) continue;
    const place = placeOf(text.charCodeAt(0), text.charCodeAt(1), text.charCodeAt(2), text.charCodeAt(3));
    isPlace[place] = 1;
    byPlace.set(place, [...(byPlace.get(place) ?? []), literal]);
  }
  const standing = new Uint8Array(prefilters.length);
  const mark = ({ numbers }: Literal): void => {
    for (const k of numbers) standing[k] = 1;
  };
  return (text) => {
    standing.set(untold);
    for (const literal of short) if (text.includes(literal.text)) mark(literal);
    const units = unitsOf(text);
    for (let at = 0; at + width <= text.length; at++) {
      const place = placeOf(units[at]!, units[at + 1]!, units[at + 2]!, units[at + 3]!);
      if (isPlace[place] === 0) continue;
      for (const literal of byPlace.get(place)!) if (text.startsWith(literal.text, at)) mark(literal);
    }
    return standing;
  };
}

/** Letters differ in their low five bits. */
function placeOf(first: number, second: number, third: number, fourth: number): number {
  const mixed = first ^ (second << 5) ^ (third << 10) ^ (fourth << 15);
  return (mixed ^ (mixed >>> 12)) & (places - 1);
}
