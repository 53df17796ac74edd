/** All alternatives as one expression, for runs on so many texts that compiling it costs less than choosing among them. */
import { beyondAscii, type Cuttings, listPrefixes } from './prefilter.ts';

/** Compiles the whole expression, and puts before it the quickest look that rules out most texts. */
export function openWhole({ sources, flags, prefilters: { each } }: Cuttings): (text: string) => boolean {
  const whole = new RegExp(sources.join('|'), flags);
  const prefixes = each.map((prefilter) => prefilter.prefixes);
  if (prefixes.every((list) => list !== undefined)) {
    const pairs = markPairs(prefixes.flatMap(listPrefixes));
    return (text) => {
      const first = text.charCodeAt(0);
      const second = text.charCodeAt(1);
      return first < 128 && second < 128 && pairs[first * 128 + second] === 0 ? false : whole.test(text);
    };
  }
  const literals = each.flatMap(
    ({ holds, prefixes: list }) => holds ?? (list === undefined ? [''] : listPrefixes(list)),
  );
  if (literals.includes('') || literals.includes(beyondAscii)) return (text) => whole.test(text);
  // Plain words are found sooner than what stands around them.
  const literal = new RegExp(literals.map((text) => text.replace(/[\\^$.*+?()[\]{}|/]/g, '\\$&')).join('|'));
  return (text) => literal.test(text) && whole.test(text);
}

/** 1 for every pair of ASCII characters that one of the prefixes may open with, at `first * 128 + second`. */
function markPairs(prefixes: readonly string[]): Uint8Array {
  const pairs = new Uint8Array(128 * 128);
  for (const prefix of prefixes) {
    const first = prefix.charCodeAt(0);
    const second = prefix.charCodeAt(1);
    if (first >= 128) continue;
    if (second < 128) pairs[first * 128 + second] = 1;
    else pairs.fill(1, first * 128, (first + 1) * 128);
  }
  return pairs;
}
