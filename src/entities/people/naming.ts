/** One naming of a person: the name without what is glued to it, and how its bearer is addressed there. */
import type { NameSpan } from '../names.ts';
import { wordSet } from '../names/lists.ts';
import { compoundTail } from '../names/rules/titles.ts';
import { spanOf } from '../names/spans.ts';
import { type PersonName, opensWithTitle, parseName } from './person-name.ts';
import type { Words } from './role-tokens.ts';
import { kind, spelledOut, undotted } from './word-kinds.ts';

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
const glued = wordSet('The There These They This That When While After But And She His Her');
const shortestGlued = 3;
const longestGlued = 5;

/** The length of a sentence's first word that lost its blank: "Anna LindThere were". */
function gluedLength(text: string, start: number, end: number): number {
  for (let length = shortestGlued; length <= longestGlued && end - start >= length + 3; length++) {
    const before = text.charCodeAt(end - length - 1);
    const first = text.charCodeAt(end - length);
    const isInner = before >= 97 && before <= 122 && first >= 65 && first <= 90;
    if (isInner && glued.has(text.slice(end - length, end))) return length;
  }
  return 0;
}

/** The span without titles at its head: "Justice" of "Justice Moss", which is a given name too. */
function withoutTitles(words: Words, span: NameSpan): NameSpan {
  let first = span.firstToken;
  while (first < span.endToken - 1 && opensWithTitle(words.text(first))) first++;
  return first === span.firstToken ? span : spanOf(words.document, span.type, span.sentence, first, span.endToken);
}

/** Parses a span; equal forms are parsed once, `parsed` keeps them. */
export function namingOf(words: Words, found: NameSpan, parsed: Map<string, PersonName>): Naming {
  const { text, tokens } = words.document;
  const span = withoutTitles(words, found);
  let end = span.end;
  let last = span.endToken - 1;
  while (last > span.firstToken && isAppended(text, tokens.start[last]!, tokens.end[last]!)) {
    last--;
    end = tokens.end[last]!;
  }
  const possessive = end - span.start < 2 ? 0 : possessiveLength(text, end);
  if (end - span.start > possessive + 1) end -= possessive;
  end -= gluedLength(text, span.start, end);
  let form = text.slice(span.start, end);
  const tail = compoundTail(form);
  if (tail > 0) {
    end -= tail;
    form = text.slice(span.start, end);
  }
  let name = parsed.get(form);
  if (name === undefined) {
    name = parseName(form);
    parsed.set(form, name);
  }
  return makeNaming(words, span, end, name);
}

/** The naming with how its bearer is addressed or introduced there. */
function makeNaming(words: Words, span: NameSpan, end: number, name: PersonName): Naming {
  const { firstToken } = words.document;
  const from = firstToken[span.sentence]!;
  const to = firstToken[span.sentence + 1]!;
  const at = span.firstToken - 1;
  const isNamed = at >= from;
  const isTitle =
    isNamed &&
    (words.is(at, kind.givenNameTitle)
      ? !words.is(at, kind.churchOrKin) || isOfChurch(words, at)
      : words.is(at, kind.title));
  // "his brother, Chief Max Moss"
  const lead = isTitle ? at - 1 : at;
  const isKin =
    isKinBefore(words, from, at) ||
    (lead >= from && words.isSign(lead, ',') && isKinBefore(words, from, lead - 1)) ||
    isKinBehind(words, span.endToken, to) ||
    isRelativeTold(words, from, at);
  return {
    span,
    start: span.start,
    end,
    name,
    form: name.text,
    gender: isNamed ? genderOf(words, at) : undefined,
    title: isTitle ? spelledOut(undotted(words.lower(at))).toLowerCase() : '',
    isKin,
  };
}

function genderOf(words: Words, at: number): Gender | undefined {
  if (!words.is(at, kind.male | kind.female)) return undefined;
  return words.is(at, kind.male) ? 'male' : 'female';
}

/** "Father Moss" and "Sister Moss" are of the church. */
const isOfChurch = (words: Words, i: number): boolean =>
  words.is(i, kind.churchOrKin) && words.text(i)[0] !== words.lower(i)[0];

function isKinBefore(words: Words, from: number, i: number): boolean {
  if (i < from) return false;
  if (words.reads(i, 'lady')) return i > from && words.reads(i - 1, 'first');
  return words.is(i, kind.kin) && !isOfChurch(words, i);
}

/** "Lena Moss, his widow" */
function isKinBehind(words: Words, end: number, to: number): boolean {
  if (end + 2 >= to || !words.isSign(end, ',') || !words.is(end + 1, kind.possessive)) return false;
  return words.is(end + 2, kind.kin) || (end + 3 < to && words.is(end + 3, kind.kin));
}

/** How many tokens may stand between "of" and the name, and between the comma and the relative. */
const longestTitle = 5;
const longestKin = 3;

/** "Max Moss, the only son of the painter Karl Moss": the text is about the first. */
function isRelativeTold(words: Words, from: number, at: number): boolean {
  const first = Math.max(from + 3, at - longestTitle);
  let of = at;
  while (of >= first && !words.reads(of, 'of')) {
    if (words.is(of, kind.stop | kind.preposition)) return false;
    of--;
  }
  if (of < first || !words.is(of - 1, kind.kin)) return false;
  let comma = of - 2;
  while (comma > from && comma > of - 2 - longestKin && !words.isSign(comma, ',')) comma--;
  return comma > from && words.isSign(comma, ',') && words.endsPerson(comma - 1);
}
