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
  let known: { readonly inFull: ReadonlySet<string>; readonly firstAlone: ReadonlyMap<string, Naming> } | undefined;
  let all: Naming[] | undefined;
  for (let k = 0; k + 1 < namings.length; k++) {
    const naming = namings[k]!;
    const next = namings[k + 1]!;
    const isPair =
      naming.name.words.length === 1 && next.name.words.length > 1 && next.start - naming.end <= longestAnd;
    if (!isPair || naming.title !== '' || next.name.suffix !== '' || next.span.sentence !== naming.span.sentence)
      continue;
    if (!/^\s(?:and|&)\s$/.test(text.slice(naming.end, next.start)) || next.name.words[0]!.length < 2) continue;
    // "Messi, Nadal and Luis Moss": a list
    if (k > 0 && text.slice(namings[k - 1]!.end, naming.start) === ', ') continue;
    const given = naming.name.words[0]!;
    known ??= namesIn(namings);
    if (known.inFull.has(given) || known.firstAlone.get(given) !== naming || genderOf(given) === undefined) continue;
    const surname = next.name.text.split(/\s+/).slice(surnameStart(next.name)).join(' ');
    all ??= [...namings];
    all[k] = renamed(naming, parseName(`${naming.name.text} ${surname}`));
  }
  return all ?? namings;
}

/** The longest that "and" is with its blanks. */
const longestAnd = 5;

/** First and last words of full names, and where each name of a single word comes first. */
function namesIn(namings: readonly Naming[]): {
  readonly inFull: ReadonlySet<string>;
  readonly firstAlone: ReadonlyMap<string, Naming>;
} {
  const inFull = new Set<string>();
  const firstAlone = new Map<string, Naming>();
  for (const naming of namings) {
    const { words } = naming.name;
    if (words.length > 1) inFull.add(words[0]!).add(words.at(-1)!);
    else if (!firstAlone.has(words[0]!)) firstAlone.set(words[0]!, naming);
  }
  return { inFull, firstAlone };
}
