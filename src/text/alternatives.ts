/** Many expressions of which a text matches one or none, each compiled when a text comes that it may match. */
import { beyondAscii, type Hint } from './hints.ts';

/** The number of the first expression that matches; -1 where none does. */
export type Matcher = (text: string) => number;

/** `compile` makes an expression of a source; `hints` are those of the sources, in their order. */
export function createMatcher(
  sources: readonly string[],
  hints: readonly Hint[],
  compile: (source: string) => RegExp,
): Matcher {
  const compiled: RegExp[] = [];
  return (text) => {
    const first = text[0] ?? '';
    const one = `\n${first >= beyondAscii ? beyondAscii : first}\n`;
    const exact = `\n${first}\n`;
    const two = `\n${text.slice(0, 2)}\n`;
    return sources.findIndex((source, k) => {
      const { begins, holds } = hints[k]!;
      if (begins !== undefined && !begins.includes(two) && !begins.includes(one) && !begins.includes(exact))
        return false;
      if (holds !== undefined && !holds.some((needle) => text.includes(needle))) return false;
      return (compiled[k] ??= compile(source)).test(text);
    });
  };
}
