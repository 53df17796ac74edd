/**
 * Sentence boundaries as sets of offsets: precision, recall and F1 over all documents together (micro average).
 *
 * An offset counts the characters before the boundary that are not white space, so that it doesn't matter to which
 * sentence the white space between two belongs, or whether a system trims. The end of the document is no boundary:
 * everybody finds it.
 */
import type { Counts } from './counts.ts';

/** Boundaries inside a document that was cut into `sentences`, in order and complete but for white space. */
export function boundariesBetween(sentences: readonly string[]): number[] {
  const offsets: number[] = [];
  let offset = 0;
  for (const sentence of sentences) {
    const length = sentence.replaceAll(/\s/gu, '').length;
    if (length > 0) offsets.push((offset += length));
  }
  return offsets.slice(0, -1);
}

/** How many of a system's boundaries are right, of one document. */
export function compareBoundaries(system: readonly number[], gold: readonly number[]): Counts {
  const wanted = new Set(gold);
  const found = new Set(system);
  return { found: found.size, right: [...found].filter((offset) => wanted.has(offset)).length, gold: wanted.size };
}
