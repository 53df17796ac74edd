/** English abbreviations that are written with a full stop, and what the stop says about the end of the sentence. */
import { WordFilter } from './word-filter.ts';

/** A name or a number goes with it, so a sentence all but never ends there: "Dr. Venter", "vs. Chelsea". */
export const neverEnds = 1;
/** Ends a sentence when what follows begins like one: "Apple Inc. The shares fell". */
export const mayEnd = 2;
/** An abbreviation only before a figure, else a word: "No. 5" but "He said no." */
export const beforeFigure = 3;

export type AbbreviationUse = typeof neverEnds | typeof mayEnd | typeof beforeFigure;

/**
 * American states as newspapers shorten them, without the stop. Not "Del." and "La.", which are parts of names more often,
 * nor those of initials ("N.Y."), which are told by their form.
 */
export const stateAbbreviations: readonly string[] = (
  'ala ariz ark calif colo conn fla ga ill ind kan ky mass md mich minn miss mo mont neb nev okla ore pa tenn tex va vt ' +
  'w.va wash wis wyo'
).split(' ');

/** Only with a capital: "Sen. Collins" but "the sales rep.", "Sat. night" but "there he sat." */
const capitalised: readonly (readonly [AbbreviationUse, string])[] = [
  [
    neverEnds,
    // Titles and offices
    'mr mrs ms mx dr drs prof profs sen sens rep reps gov govs gen gens lt sgt capt capts cmdr cmdt maj adm rev revs ' +
      'fr pres supt det insp cllr messrs mme mlle mons brig cpl pvt pfc cpt col cols atty hon ald asst dep treas pte ' +
      'spc ssgt msgt ' +
      // Parts of place names
      'ste mt mts ft ' +
      // German millions and billions
      'mio mrd',
  ],
  [
    mayEnd,
    // Streets, companies, degrees, generations
    'st dept univ inc co cos corp ltd plc llc bros jr sr depts est ave blvd rd hwy esq assn assoc intl natl govt ph.d pty gmbh ' +
      // Months and weekdays
      'jan feb mar apr jun jul aug sept sep oct nov dec mon tue tues wed weds thu thur thurs fri sat sun ' +
      // States and provinces
      [...stateAbbreviations, 'ont que alta sask'].join(' '),
  ],
];

const inAnyCase: readonly (readonly [AbbreviationUse, string])[] = [
  [neverEnds, 'vs v cf viz ca approx eds vol vols pp op e.g i.e eg ie p.s ext attn'],
  [mayEnd, 'etc al a.m p.m'],
  [beforeFigure, 'no nos fig figs art arts sec secs ch p par para ser pt pts nr'],
];

function usesOf(table: typeof capitalised): ReadonlyMap<string, AbbreviationUse> {
  return new Map(table.flatMap(([use, words]) => words.split(' ').map((word) => [word, use] as const)));
}
const usesCapitalised = usesOf(capitalised);
const usesInAnyCase = usesOf(inAnyCase);

/** Length of the longest entry. */
const longestAbbreviation = 6;

const mayBe = new WordFilter([...usesInAnyCase.keys(), ...usesCapitalised.keys()]);

/** How the word from `start` to `end`, before a full stop, is used as an abbreviation; undefined when it is none. */
export function abbreviationUse(text: string, start: number, end: number): AbbreviationUse | undefined {
  if (end - start > longestAbbreviation || !mayBe.mayHave(text, start, end)) return undefined;
  const word = text.slice(start, end);
  const lower = word.toLowerCase();
  // "P. Lund" has an initial, "p. 12" a page.
  if (word.length === 1 && word !== lower) return undefined;
  return usesInAnyCase.get(lower) ?? (word[0] === lower[0] ? undefined : usesCapitalised.get(lower));
}
