/** Couples and siblings named together: in "Max and Lena Moss" the first has the surname of the second. */
import type { Segmentation } from '../../text/segmentation.ts';
import type { GenderOf } from './identity.ts';
import { type Naming, renamed } from './naming.ts';
import { surnameStart } from './agreement.ts';
import { parseName } from './person-name.ts';

/**
 * Gives the surname to a given name that "and" joins to a full name. Not where the text has named the first alone or in
 * full before, or where it may be a surname itself: then the two need not share one.
 */
export function completeCouples(
  { text }: Segmentation,
  namings: readonly Naming[],
  genderOf: GenderOf | undefined,
): readonly Naming[] {
  if (genderOf === undefined) return namings;
  const inFull = new Set<string>();
  for (const { name } of namings) {
    if (name.words.length > 1) inFull.add(name.words[0]!).add(name.words.at(-1)!);
  }
  const met = new Set<string>();
  const completed = (naming: Naming, before: Naming | undefined, next: Naming | undefined): Naming => {
    const { name, end, title, span } = naming;
    if (name.words.length !== 1) return naming;
    const given = name.words[0]!;
    const isFirst = !met.has(given);
    met.add(given);
    // "Messi, Nadal and Luis Moss": a list
    const isListed = before !== undefined && text.slice(before.end, naming.start) === ', ';
    if (
      !isFirst ||
      isListed ||
      title !== '' ||
      inFull.has(given) ||
      next === undefined ||
      next.span.sentence !== span.sentence
    ) {
      return naming;
    }
    const { words, suffix } = next.name;
    if (words.length < 2 || suffix !== '' || !/^\s(?:and|&)\s$/.test(text.slice(end, next.start))) return naming;
    if (genderOf(given) === undefined || words[0]!.length < 2) return naming;
    const surname = next.name.text.split(/\s+/).slice(surnameStart(next.name)).join(' ');
    return renamed(naming, parseName(`${name.text} ${surname}`));
  };
  const all: Naming[] = [];
  for (let k = 0; k < namings.length; k++) all.push(completed(namings[k]!, namings[k - 1], namings[k + 1]));
  return all;
}
