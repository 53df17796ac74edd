/** Where a lookup among the listed files ended: one of them, several that fit alike, or none. */

/** A listed file, or one article of a file of several. */
export interface Entry {
  readonly path: string;
  /** Path below the searched folder. */
  readonly inside: string;
}

/** Where a lookup ended. */
export type Outcome = { readonly found: string } | { readonly candidates: readonly string[] } | undefined;

const kind = (path: string): string | undefined => /\.[^./]+$/.exec(path)?.[0].toLowerCase();

/**
 * Of files that fit one address the one that is named just so, else the one of the linking file's own kind, else the only
 * one; `place` is the wanted path below the folder, `from` the path of the linking file.
 */
export function pick(entries: readonly Entry[] | undefined, place: string, from: string): Outcome {
  if (!entries || entries.length === 0) return undefined;
  const exact = entries.find(({ inside }) => inside === place);
  if (exact) return { found: exact.path };
  const alike = entries.filter(({ path }) => kind(path) === kind(from));
  return oneOf((alike.length === 1 ? alike : entries).map(({ path }) => path));
}

/** The only name, or all as candidates. */
export function oneOf(names: readonly string[] | undefined): Outcome {
  if (!names || names.length === 0) return undefined;
  return names.length === 1 ? { found: names[0]! } : { candidates: names.toSorted() };
}

/** A feed may hold thousands of one title. */
const mostSaid = 5;

/** Paths as they are said to people. */
export function fewOf(paths: readonly string[]): string {
  const more = paths.length - mostSaid;
  if (more <= 0) return paths.join(', ');
  return `${paths.slice(0, mostSaid).join(', ')} and ${more.toLocaleString('en')} more`;
}
