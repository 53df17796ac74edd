/** One naming of a person: the name without what is glued to it, and how its bearer is addressed there. */
import type { Segmentation } from '../../text/segmentation.ts';
import type { NameSpan } from '../names.ts';
import { titles, wordSet } from '../names/lists.ts';
import { compoundTail } from '../names/rules/titles.ts';
import { spanOf } from '../names/spans.ts';
import { isHead, spelledOut } from './role-words.ts';
import { type PersonName, opensWithTitle, parseName } from './person-name.ts';

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

/** The naming with another name. Written out: V8 knows a copy by `...` as another kind of object. */
export const renamed = ({ span, start, end, form, gender, title, isKin }: Naming, name: PersonName): Naming => ({
  span,
  start,
  end,
  name,
  form,
  gender,
  title,
  isKin,
});

const male = wordSet(
  'mr sir lord king prince mister herr señor monsieur father brother husband son emperor sultan sheikh pope',
);
const female = wordSet(
  'mrs ms miss dame lady queen princess madam madame frau mme señora sister wife daughter empress mother congresswoman chairwoman spokeswoman businesswoman actress',
);
const kin = wordSet(
  `wife husband son daughter brother sister father mother widow widower cousin nephew niece uncle aunt grandson granddaughter
  grandfather grandmother dad mom mum girlfriend boyfriend fiancée fiancé fiancee fiance ex-wife ex-husband stepson stepdaughter twin
  brother-in-law sister-in-law son-in-law daughter-in-law`,
);
const possessives = wordSet('his her their');
/** Relatives, and where they have a capital people of the church. */
const churchOrKin = wordSet('father mother brother sister');
const addresses = wordSet('mr mrs ms miss mx dr mister herr frau señor señora monsieur madame mme professor prof');

/** Titles that go with the given name: "Sir David", "Queen Elizabeth", "Pope Francis", "Sheikh Mohammed". */
export const givenNameTitles: ReadonlySet<string> = wordSet(
  'sir dame king queen prince princess emperor empress pope sultan emir sheikh sheik saint father sister brother',
);

const isApostrophe = (unit: number): boolean => unit === 39 || unit === 0x2019;

/** Whether a token at the end of a name is none of it: a possessive, a comma, a closing quotation mark, a stop. */
function isAppended(text: string, start: number, end: number): boolean {
  const length = end - start;
  if (length > 2) return false;
  const opens = isApostrophe(text.charCodeAt(start));
  return length === 1 ? opens || ',"”.'.includes(text[start]!) : opens && text[start + 1] === 's';
}

/** Length of the possessive that a text ends with: "Moss's", "Jones'". */
function possessiveLength(text: string, end: number): number {
  const last = text.charCodeAt(end - 1);
  if (isApostrophe(last)) return 1;
  return last === 115 && isApostrophe(text.charCodeAt(end - 2)) ? 2 : 0;
}

/** First words of sentences that no name ends with. */
const glued = 'The There These They This That When While After But And She His Her'.split(' ');

/** The length of a sentence's first word that lost its blank: "Anna LindThere were". */
function gluedLength(text: string, start: number, end: number): number {
  const word = glued.find((first) => text.startsWith(first, end - first.length));
  if (word === undefined || end - start < word.length + 3) return 0;
  const before = text[end - word.length - 1]!;
  return before >= 'a' && before <= 'z' ? word.length : 0;
}

/** The span without titles at its head: "Justice" of "Justice Moss", which is a given name too. */
function withoutTitles(document: Segmentation, span: NameSpan): NameSpan {
  const { text, tokens } = document;
  let first = span.firstToken;
  while (first < span.endToken - 1 && opensWithTitle(text.slice(tokens.start[first]!, tokens.end[first]!))) first++;
  return first === span.firstToken ? span : spanOf(document, span.type, span.sentence, first, span.endToken);
}

/** Parses a span; equal forms are parsed once, `parsed` keeps them. */
export function namingOf(document: Segmentation, found: NameSpan, parsed: Map<string, PersonName>): Naming {
  const { text, tokens } = document;
  const span = withoutTitles(document, found);
  let end = span.end;
  let last = span.endToken - 1;
  while (last > span.firstToken && isAppended(text, tokens.start[last]!, tokens.end[last]!)) {
    last--;
    end = tokens.end[last]!;
  }
  const possessive = end - span.start < 2 ? 0 : possessiveLength(text, end);
  if (end - span.start > possessive + 1) end -= possessive;
  end -= gluedLength(text, span.start, end);
  end -= compoundTail(text.slice(span.start, end));
  const form = text.slice(span.start, end);
  let name = parsed.get(form);
  if (name === undefined) {
    name = parseName(form);
    parsed.set(form, name);
  }
  const { gender, title, isKin } = addressOf(document, span);
  return { span, start: span.start, end, name, form: name.text, gender, title, isKin };
}

/** How the bearer of a name is addressed or introduced there. */
function addressOf(
  { text, tokens, firstToken }: Segmentation,
  { sentence, firstToken: first, endToken }: NameSpan,
): Pick<Naming, 'gender' | 'title' | 'isKin'> {
  const from = firstToken[sentence]!;
  const to = firstToken[sentence + 1]!;
  const word = (i: number): string =>
    i < from || i >= to ? '' : text.slice(tokens.start[i]!, tokens.end[i]!).toLowerCase().replace('.', '');
  // "Father Moss" and "Sister Moss" are of the church.
  const isOfChurch = (i: number, lower: string): boolean =>
    churchOrKin.has(lower) && text[tokens.start[i]!] !== lower[0];
  const isKinBefore = (i: number): boolean => {
    const lower = word(i);
    return lower === 'lady' ? word(i - 1) === 'first' : kin.has(lower) && !isOfChurch(i, lower);
  };
  /** "Lena Moss, his widow" */
  const isKinBehind = (): boolean =>
    word(endToken) === ',' &&
    possessives.has(word(endToken + 1)) &&
    (kin.has(word(endToken + 2)) || kin.has(word(endToken + 3)));
  const at = first - 1;
  const before = word(at);
  const isTitle = givenNameTitles.has(before)
    ? !churchOrKin.has(before) || isOfChurch(at, before)
    : (titles.has(before) || isHead(before)) && !addresses.has(before);
  // "his brother, Chief Max Moss"
  const lead = isTitle ? at - 1 : at;
  return {
    gender: male.has(before) ? 'male' : female.has(before) ? 'female' : undefined,
    title: isTitle ? spelledOut(before).toLowerCase() : '',
    isKin: isKinBefore(at) || (word(lead) === ',' && isKinBefore(lead - 1)) || isKinBehind(),
  };
}
