/**
 * What a text must begin with or hold for an expression to match it, as plain strings: looking for these is far cheaper
 * than compiling the expression. A prefilter may let too much through, never too little.
 */

/** Nothing is known where neither prefixes nor literals are given. */
export interface Prefilter {
  /** The first characters a text may have, as many as are known up to `longestPrefix`, each between line feeds. */
  readonly prefixes?: string;
  /** Literals of which one must stand somewhere. */
  readonly holds?: readonly string[];
  /** And one of these. */
  readonly alsoHolds?: readonly string[];
}

/** The prefilters of several expressions, and the numbers of those that may match a text by its first character. */
export interface Prefilters {
  readonly each: readonly Prefilter[];
  /** Under '' and `beyondAscii` what holds for characters that aren't listed, within ASCII and beyond. */
  readonly byFirst: Readonly<Record<string, readonly number[]>>;
}

/** An expression cut at its alternatives, each with its prefilter: a text matches it if it matches one of them. */
export interface Cuttings {
  readonly flags: string;
  readonly sources: readonly string[];
  readonly prefilters: Prefilters;
}

/** Stands for any character that isn't ASCII, where a prefix ends. */
export const beyondAscii = '\u0080';

/** Characters of a prefix; with fewer, more is compiled in vain. */
export const longestPrefix = 4;

/** The prefixes one by one. */
export function listPrefixes(prefixes: string): string[] {
  return prefixes.slice(1, -1).split('\n');
}

/** All that may be a prefix of a text that begins with `start`, as prefilters write them. */
export function prefixesOf(start: string): string[] {
  const prefixes = Array.from({ length: start.length }, (_, at) => start.slice(0, at + 1));
  const beyond = /[^\0-\x7f]/.exec(start)?.index; // oxlint-disable-line no-control-regex
  return beyond === undefined ? prefixes : [start.slice(0, beyond) + beyondAscii, ...prefixes];
}
