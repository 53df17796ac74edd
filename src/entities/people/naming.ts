/** One naming of a person: the name without what is glued to it, and how its bearer is addressed there. */
import type { Segmentation } from '../../text/segmentation.ts';
import type { NameSpan } from '../names.ts';
import { titles } from '../names/lists.ts';
import { type PersonName, parseName, splitTitle } from './person-name.ts';

export type Gender = 'male' | 'female';

export interface Naming {
  readonly span: NameSpan;
  readonly start: number;
  readonly end: number;
  readonly name: PersonName;
  /** The form that the text uses. */
  readonly form: string;
  readonly gender: Gender | undefined;
  /** The title right before it, in lower case, no form of address: "president", "sir". */
  readonly title: string;
  /** Introduced as somebody's relative: "his wife Lena Becker". */
  readonly isKin: boolean;
}

const set = (words: string): ReadonlySet<string> => new Set(words.split(/\s+/));

const male = set(
  'mr sir lord king prince mister herr señor monsieur father brother husband son emperor sultan sheikh pope',
);
const female = set(
  'mrs ms miss dame lady queen princess madam madame frau mme señora sister wife daughter empress mother congresswoman chairwoman spokeswoman businesswoman actress',
);
const kin = set(
  `wife husband son daughter brother sister father mother widow widower cousin nephew niece uncle aunt grandson granddaughter
  grandfather grandmother girlfriend boyfriend fiancée fiancé fiancee fiance ex-wife ex-husband stepson stepdaughter twin
  brother-in-law sister-in-law son-in-law daughter-in-law`,
);
const addresses = set('mr mrs ms miss mx dr mister herr frau señor señora monsieur madame mme professor prof');

/** Titles that go with the given name: "Sir David", "Queen Elizabeth", "Pope Francis", "Sheikh Mohammed". */
export const givenNameTitles: ReadonlySet<string> = set(
  'sir dame king queen prince princess emperor empress pope sultan emir sheikh sheik saint father sister brother',
);

/** Parses a span; equal forms are parsed once, `parsed` keeps them. */
export function namingOf(document: Segmentation, span: NameSpan, parsed: Map<string, PersonName>): Naming {
  const { text, tokens, firstToken } = document;
  let end = span.end;
  let last = span.endToken - 1;
  while (last > span.firstToken && /^(?:['’]s?|[,"”.])$/.test(text.slice(tokens.start[last]!, tokens.end[last]!))) {
    last--;
    end = tokens.end[last]!;
  }
  const possessive = /['’]s?$/.exec(text.slice(span.start, end));
  if (possessive !== null && end - span.start > possessive[0].length + 1) end -= possessive[0].length;
  const form = text.slice(span.start, end);
  const from = firstToken[span.sentence]!;
  const word = (i: number): string =>
    i < from ? '' : text.slice(tokens.start[i]!, tokens.end[i]!).toLowerCase().replace('.', '');
  const at = span.firstToken - 1;
  const before = splitTitle(form).title.toLowerCase().replace('.', '') || word(at);
  let name = parsed.get(form);
  if (name === undefined) parsed.set(form, (name = parseName(form)));
  return {
    span,
    start: span.start,
    end,
    name,
    form: name.text,
    gender: male.has(before) ? 'male' : female.has(before) ? 'female' : undefined,
    title: (titles.has(before) && !addresses.has(before)) || givenNameTitles.has(before) ? before : '',
    isKin: kin.has(before) || (before === ',' && kin.has(word(at - 1))),
  };
}
