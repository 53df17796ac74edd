/** The tagger's labels: O, then B and I of each type (Ramshaw and Marcus 1995, as IOB2). */
import type { NameType } from '../names.ts';

export const nameTypes: readonly NameType[] = ['PER', 'LOC', 'ORG', 'MISC'];
export const labelCount = 9;
export const outside = 0;
/** The labels but O, whose score is 0. */
export const scoredLabels = labelCount - 1;

export const beginLabel = (type: number): number => 1 + 2 * type;
export const insideLabel = (type: number): number => 2 + 2 * type;
/** Index into `nameTypes`; -1 for O. */
export const typeOf = (label: number): number => (label === 0 ? -1 : (label - 1) >> 1);
export const isInside = (label: number): boolean => label !== 0 && (label & 1) === 0;

/** Whether `to` may follow `from`: I only after B or I of its type. */
export const mayFollow = (from: number, to: number): boolean =>
  !isInside(to) || from === to || (from === to - 1 && from !== 0);
