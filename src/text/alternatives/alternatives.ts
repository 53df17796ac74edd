/**
 * Long expressions of which little is compiled. V8 takes milliseconds to compile `^(?:read more|see also|… hundreds …)`,
 * and a run on one article would spend most of its time so. Therefore, when the package is built:
 *
 * - the expression is cut at its alternatives, `^read more`, `^see also`, … (`cut.ts`);
 * - of each it is worked out what a text must begin with or hold for it to match: `read`, `see ` (`prefilter.ts` has
 *   the shape, `literals.ts` finds it, from what `source.ts` and `starts.ts` read off the expression).
 *
 * A text that begins with "Seen from …" then rules both out by a look-up (`candidates.ts`), and neither is ever compiled.
 * In a run on many texts choosing costs more than it saves: then the expression is compiled as a whole (`whole.ts`).
 */
import { type Expression, openExpression } from '../expression.ts';
import { openCandidates } from './candidates.ts';
import type { Cuttings, Prefilter } from './prefilter.ts';
import { openStanding } from './standing.ts';
import { openWhole } from './whole.ts';

export interface Alternatives {
  /** The number of the first alternative that matches; -1 where none does. */
  first(this: void, text: string): number;
  test(this: void, text: string): boolean;
  /** The match of the first alternative that has one. */
  exec(this: void, text: string): RegExpExecArray | null;
}

/** Texts tested before the whole expression is compiled or its literals indexed: the sentences of some eight articles. */
const mostTestedApart = 200;

/** From so many on, their literals are looked for together. */
const manyCandidates = 16;

/** Binds the cuttings of an expression; nothing is compiled before a text asks for it. */
export function openAlternatives(cuttings: Cuttings): Alternatives {
  const { flags, sources, prefilters } = cuttings;
  const candidates = openCandidates(prefilters);
  const opened: Expression[] = [];
  let whole: ((text: string) => boolean) | undefined;
  let tested = 0;
  let standing: ((text: string) => Uint8Array) | undefined;
  let searched = 0;
  /** Runs `attempt` on what may match until it gives something. */
  const search = <Found>(
    text: string,
    attempt: (expression: RegExp, k: number) => Found | null | undefined,
  ): Found | undefined => {
    const numbers = candidates(text);
    let marks: Uint8Array | undefined;
    if (numbers.length >= manyCandidates && searched++ >= mostTestedApart) {
      marks = (standing ??= openStanding(prefilters.each))(text);
    }
    for (const k of numbers) {
      if (marks?.[k] === 0) continue;
      const prefilter = prefilters.each[k]!;
      if (!holds(prefilter.holds, text) || !holds(prefilter.alsoHolds, text)) continue;
      const found = attempt((opened[k] ??= openExpression(sources[k]!, flags))(text), k);
      if (found !== null && found !== undefined) return found;
    }
    return undefined;
  };
  return {
    first: (text) => search(text, (expression, k) => (expression.test(text) ? k : undefined)) ?? -1,
    test: (text) => {
      if (tested++ >= mostTestedApart) return (whole ??= openWhole(cuttings))(text);
      return search(text, (expression) => expression.test(text) || undefined) ?? false;
    },
    exec: (text) => search(text, (expression) => expression.exec(text)) ?? null,
  };
}

/** Whether one of the literals stands in a text, where any are given. */
function holds(literals: Prefilter['holds'], text: string): boolean {
  return literals === undefined || literals.some((literal) => text.includes(literal));
}
