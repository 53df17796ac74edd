/** The figures of `countries_eval.py`: countries of documents, mentions by overlap, hard cases. */

/** A country named in a text; `AA|BB` where either is right. */
export interface GoldSpan {
  readonly start: number;
  readonly end: number;
  readonly country: string;
}

/** A document with what is to be found in it. `optional` mentions may be given, `negatives` must not. */
export interface GoldDocument {
  readonly id: string;
  readonly source?: string;
  readonly text: string;
  readonly annotates?: readonly string[];
  readonly mentions?: readonly GoldSpan[];
  readonly optional?: readonly GoldSpan[];
  readonly negatives?: readonly { readonly start: number; readonly end: number }[];
  readonly countries: readonly string[];
  readonly maybe?: readonly string[];
  readonly group?: string;
  readonly why?: string;
  readonly open?: boolean;
}

/** What a system gives of a document. */
export interface Answer {
  readonly countries: readonly string[];
  readonly mentions: readonly GoldSpan[];
}

export interface Counts {
  documents: number;
  exact: number;
  found: number;
  missed: number;
  wrong: number;
  hit: number;
  gold: number;
  right: number;
  counted: number;
  traps: number;
}

/** Counts to add to. */
export const noCounts = (): Counts => ({
  documents: 0,
  exact: 0,
  found: 0,
  missed: 0,
  wrong: 0,
  hit: 0,
  gold: 0,
  right: 0,
  counted: 0,
  traps: 0,
});

/** Countries, by code. */
export interface Faults {
  readonly missed: readonly string[];
  readonly wrong: readonly string[];
}

/** What a list of a document's countries lacks, and what it has too many. */
export function faultsOf(gold: GoldDocument, listed: readonly string[]): Faults {
  const given = new Set(listed);
  const allowed = new Set([...gold.countries.flatMap((country) => country.split('|')), ...(gold.maybe ?? [])]);
  return {
    missed: gold.countries.filter((country) => !country.split('|').some((code) => given.has(code))),
    wrong: [...given].filter((code) => !allowed.has(code)),
  };
}

const touches = (a: { start: number; end: number }, b: { start: number; end: number }): boolean =>
  a.start < b.end && b.start < a.end;
const agrees = (a: GoldSpan, b: GoldSpan): boolean =>
  touches(a, b) && a.country.split('|').some((code) => b.country.split('|').includes(code));

/** Adds a document's answer to the counts; gives its faults. */
export function addScore(counts: Counts, gold: GoldDocument, answer: Answer): Faults {
  const faults = faultsOf(gold, answer.countries);
  counts.documents++;
  counts.found += gold.countries.length - faults.missed.length;
  counts.missed += faults.missed.length;
  counts.wrong += faults.wrong.length;
  if (faults.missed.length + faults.wrong.length === 0) counts.exact++;
  if (gold.annotates?.includes('document') === true) return faults;
  const mentions = gold.mentions ?? [];
  counts.gold += mentions.length;
  counts.hit += mentions.filter((mention) => answer.mentions.some((given) => agrees(mention, given))).length;
  for (const given of answer.mentions) {
    if (mentions.some((mention) => agrees(mention, given))) counts.right++;
    else if (gold.optional?.some((span) => agrees(span, given)) === true) continue;
    counts.counted++;
    if (gold.negatives?.some((span) => touches(given, span)) === true) counts.traps++;
  }
  return faults;
}
