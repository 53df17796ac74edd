/** Finds the literals that a text must have for an expression to match: its prefixes, and what must stand further in. */
import { longestPrefix, type Prefilter } from './prefilter.ts';
import { readAlternatives } from './source.ts';
import { isFree, isLiteral, type Part, startsOf, textsOf } from './starts.ts';

/** Characters of what must be held, for which nobody has to remember what was found; five tell enough. */
const longestLiteral = 6;
const tellingLiteral = 5;
/** More of them take longer to look for than the expression. */
const mostLiterals = 60;
/** The same of what must be held as well, how short it may be, and how many parts away, to tell anything more. */
const mostFurther = 16;
const shortestFurther = 3;
const nearestFurther = 2;

/** Of `^(?:source)`, an expression as JavaScript writes it with the flag `u`. Throws a RangeError as `readAlternatives` does. */
export function prefilterAtStart(source: string): Prefilter {
  const alternatives = readAlternatives(source);
  const starts = alternatives.flatMap((parts) => startsOf(parts, longestPrefix));
  const begins = starts.every(({ text }) => text !== '') ? { prefixes: `\n${textsOf(starts).join('\n')}\n` } : {};
  // Where much may stand, the text must still hold what comes after that; what comes before is its beginning.
  const behind = alternatives.map((parts) => placesOf(parts, parts.findIndex(isFree) + 1));
  const all = alternatives.map((parts) => placesOf(parts, 1));
  return { ...begins, ...held(behind.every(([best]) => best !== undefined) ? behind : all, all) };
}

/** Of an expression that may match anywhere in a text. */
export function prefilterAnywhere(source: string): Prefilter {
  const all = readAlternatives(source).map((parts) => placesOf(parts, 0));
  return held(all, all);
}

/** A place of an alternative that a text must have, by what it may be there. */
interface Place {
  readonly at: number;
  readonly literals: readonly string[];
}

/** The places of an alternative from `first` on, those that tell most before others. */
function placesOf(parts: readonly Part[], first: number): Place[] {
  const places: Place[] = [];
  for (let at = first; at < parts.length; at++) {
    // What begins in the middle of a word, or with what may be left out, tells no more.
    if (isFree(parts[at]) || (at > first && isLiteral(parts[at - 1]!))) continue;
    const literals = shortestOf(textsOf(startsOf(parts.slice(at), longestLiteral)));
    if (literals.length <= mostLiterals && literals.every(isTelling)) places.push({ at, literals });
  }
  return places.sort((a, b) => tellingOf(b.literals) - tellingOf(a.literals) || a.literals.length - b.literals.length);
}

/** Whether few texts hold it: two characters, or a sign. */
function isTelling(text: string): boolean {
  return text.length > 1 || /^[^\p{L}\p{N}\s]$/u.test(text);
}

/** Longer literals are rarer, up to some length; of equals fewer are sooner looked for. */
function tellingOf(literals: readonly string[]): number {
  return Math.min(tellingLiteral, ...literals.map((literal) => literal.length));
}

/** What a text that matches one of the alternatives must hold: of each the place that tells most, and one more. */
function held(
  alternatives: readonly (readonly Place[])[],
  all: readonly (readonly Place[])[],
): Pick<Prefilter, 'holds' | 'alsoHolds'> {
  const best = alternatives.map(([place]) => place);
  const holds = unionOf(best);
  if (holds === undefined) return {};
  const further = unionOf(
    all.map((places, k) =>
      places.find(
        ({ at, literals }) =>
          Math.abs(at - best[k]!.at) >= nearestFurther &&
          literals.length <= mostFurther &&
          literals.every((literal) => literal.length >= shortestFurther),
      ),
    ),
  );
  const alsoHolds = further !== undefined && further.length <= mostFurther ? further : undefined;
  return { holds, ...(alsoHolds && { alsoHolds }) };
}

/** The literals of all places; undefined where an alternative has none. */
function unionOf(places: readonly (Place | undefined)[]): string[] | undefined {
  const literals = new Set<string>();
  for (const place of places) {
    if (place === undefined) return undefined;
    for (const literal of place.literals) literals.add(literal);
  }
  return shortestOf([...literals]);
}

/** Without those that hold another. */
function shortestOf(literals: readonly string[]): string[] {
  return literals.filter((literal) => !literals.some((other) => other !== literal && literal.includes(other)));
}
