/** Which names of a document are one person's, and what the text says of that person. */
import type { Span } from '../../article.ts';
import type { Segmentation } from '../../text/segmentation.ts';
import type { NameSpan } from '../names.ts';
import { type PersonName, fullNamesAgree, givenNamesAgree, parseName } from './person-name.ts';
import { type Attributes, type CountryMention, readAttributes } from './roles.ts';

/** A person of a document; spans are of the document's text. */
export interface DocumentPerson {
  /** The fullest good form of the name. */
  readonly name: string;
  readonly count: number;
  /** The other forms, most used first. */
  readonly aliases: readonly string[];
  readonly role?: string;
  /** Where the role was read. */
  readonly roleEvidence?: Span;
  /** ISO 3166-1 alpha-2. */
  readonly country?: string;
  readonly countryEvidence?: Span;
  /** In order. */
  readonly mentions: readonly Span[];
}

export interface PeopleOptions {
  /** The countries named in the document, in order; without them no country is given to anybody. */
  readonly countries?: readonly CountryMention[];
}

type Gender = 'male' | 'female';

interface Naming {
  readonly span: NameSpan;
  readonly start: number;
  readonly end: number;
  readonly name: PersonName;
  readonly gender: Gender | undefined;
}

interface Identity {
  readonly namings: Naming[];
  /** Distinct full names, first met first. */
  readonly fullNames: PersonName[];
  gender: Gender | undefined;
}

/** Groups the names of people in a document; the list is by count, then by first mention. */
export function resolvePeople(
  document: Segmentation,
  names: readonly NameSpan[],
  options: PeopleOptions = {},
): DocumentPerson[] {
  const parsed = new Map<string, PersonName>();
  const namings = names
    .filter((span) => span.type === 'PER' && !isCredit(document, span))
    .map((span) => namingOf(document, span, parsed))
    .filter((n) => n.name.words.length > 0);
  const identities: Identity[] = [];
  const of = new Map<Naming, Identity>();
  const join = (identity: Identity, naming: Naming): void => {
    identity.namings.push(naming);
    identity.gender ??= naming.gender;
    if (naming.name.words.length > 1 && !identity.fullNames.some((n) => n.text === naming.name.text)) {
      identity.fullNames.push(naming.name);
    }
    of.set(naming, identity);
  };
  const create = (naming: Naming): void => {
    const identity: Identity = { namings: [], fullNames: [], gender: undefined };
    identities.push(identity);
    join(identity, naming);
  };
  // Full names first, so that a bare surname finds its bearer wherever the full name stands; longest first, so that
  // "George Bush" meets both "George W. Bush" and "George H. W. Bush" before it chooses.
  const full = namings.filter((n) => n.name.words.length > 1);
  for (const naming of [...full].sort(
    (a, b) => b.name.words.length - a.name.words.length || letters(b.name) - letters(a.name) || a.start - b.start,
  )) {
    const fitting = identities.filter(
      (identity) =>
        !clash(identity.gender, naming.gender) &&
        (identity.fullNames.includes(naming.name) || identity.fullNames.every((n) => fullNamesAgree(n, naming.name))),
    );
    const identity = nearest(fitting, naming);
    if (identity === undefined) create(naming);
    else join(identity, naming);
  }
  for (const naming of namings) {
    if (naming.name.words.length > 1) continue;
    const identity = bearerOf(identities, naming);
    if (identity === undefined) create(naming);
    else join(identity, naming);
  }
  return identities
    .map((identity) => describe(document, identity, options.countries ?? []))
    .sort((a, b) => b.count - a.count || a.mentions[0]!.start - b.mentions[0]!.start);
}

const letters = (name: PersonName): number => name.words.reduce((sum, word) => sum + Math.min(2, word.length), 0);

const clash = (a: Gender | undefined, b: Gender | undefined): boolean => a !== undefined && b !== undefined && a !== b;

/**
 * Whether a name only says who made the article: "Editor: …", "(Reporting by …; editing by …)", a paragraph that is
 * nothing but "By …". Such people are the article's authors, not its subjects.
 */
function isCredit(document: Segmentation, span: NameSpan): boolean {
  const { text, tokens, firstToken, sentences } = document;
  const from = firstToken[span.sentence]!;
  const word = (i: number): string => (i < from ? '' : text.slice(tokens.start[i]!, tokens.end[i]!).toLowerCase());
  const last = span.firstToken - 1;
  if (word(last) === ':')
    return /^(?:author|authors|editor|editors|reporter|writer|byline|photographer)$/.test(word(last - 1));
  if (word(last) !== 'by') return false;
  if (/^(?:reporting|editing|writing|written|edited|compiled|reported|photo|photograph|photos)$/.test(word(last - 1)))
    return true;
  return (
    last === from && sentences.opensParagraph[span.sentence] === 1 && span.endToken === firstToken[span.sentence + 1]
  );
}

/** The name in a span, possessive and quotes left out, and how its bearer is addressed. */
function namingOf(document: Segmentation, span: NameSpan, parsed: Map<string, PersonName>): Naming {
  const { text, tokens } = document;
  let end = span.end;
  let last = span.endToken - 1;
  while (last > span.firstToken && /^(?:['’]s?|[,"”.])$/.test(text.slice(tokens.start[last]!, tokens.end[last]!))) {
    last--;
    end = tokens.end[last]!;
  }
  const surface = text.slice(span.start, end);
  const possessive = /['’]s?$/.exec(surface);
  if (possessive !== null && surface.length > possessive[0].length + 1) end -= possessive[0].length;
  const before =
    span.firstToken > document.firstToken[span.sentence]!
      ? text
          .slice(tokens.start[span.firstToken - 1]!, tokens.end[span.firstToken - 1]!)
          .toLowerCase()
          .replace('.', '')
      : '';
  const gender = /^(?:mr|sir|lord|king|prince|mister|herr|señor|monsieur)$/.test(before)
    ? 'male'
    : /^(?:mrs|ms|miss|dame|lady|queen|princess|madam|madame|frau|mme|congresswoman|chairwoman|spokeswoman)$/.test(
          before,
        )
      ? 'female'
      : undefined;
  const form = text.slice(span.start, end);
  let name = parsed.get(form);
  if (name === undefined) parsed.set(form, (name = parseName(form)));
  return { span, start: span.start, end, name, gender };
}

/** Of several identities the one last named before the naming; else the one named soonest after it. */
function nearest(identities: readonly Identity[], naming: Naming): Identity | undefined {
  let best: Identity | undefined;
  let distance = Infinity;
  for (const identity of identities) {
    for (const other of identity.namings) {
      const away = other.start < naming.start ? naming.start - other.start : 1e9 + other.start - naming.start;
      if (away < distance) {
        distance = away;
        best = identity;
      }
    }
  }
  return best;
}

/** Whom a single word names: by the surname, else by the word a name begins with, else by one inside of a name. */
function bearerOf(identities: readonly Identity[], naming: Naming): Identity | undefined {
  const key = naming.name.keys[0]!;
  const word = naming.name.words[0]!;
  const open = identities.filter((identity) => !clash(identity.gender, naming.gender));
  const fits = (test: (name: PersonName) => boolean): readonly Identity[] => open.filter((i) => i.fullNames.some(test));
  for (const fitting of [
    fits((name) => name.keys.at(-1) === key),
    open.filter((i) => i.fullNames.length === 0 && i.namings.some((n) => n.name.keys[0] === key)),
    fits(
      (name) =>
        name.keys[0] === key ||
        name.nickname === word ||
        (word.length > 2 && givenNamesAgree(name.words[0]!, word) && name.words[0]!.length > 1),
    ),
    word.length > 3 ? fits((name) => name.keys.includes(key)) : [],
  ]) {
    const found = nearest(fitting, naming);
    if (found !== undefined) return found;
  }
  return undefined;
}

function describe(document: Segmentation, identity: Identity, countries: readonly CountryMention[]): DocumentPerson {
  const namings = [...identity.namings].sort((a, b) => a.start - b.start);
  const forms = new Map<string, number>();
  for (const { name } of namings) forms.set(name.text, (forms.get(name.text) ?? 0) + 1);
  const name = canonicalName(namings, forms);
  const aliases = [...forms]
    .filter(([form]) => form !== name)
    .sort((a, b) => b[1] - a[1])
    .map(([form]) => form);
  const said = namings.map((n) => readAttributes(document, n.span, countries)).filter((a) => a !== undefined);
  const role = strongest(said.filter((a) => a.role !== undefined));
  const country = role?.country === undefined ? strongest(said.filter((a) => a.country !== undefined)) : role;
  return {
    name,
    count: namings.length,
    aliases,
    ...(role === undefined ? {} : { role: role.role!, roleEvidence: role.roleEvidence! }),
    ...(country === undefined ? {} : { country: country.country!, countryEvidence: country.countryEvidence! }),
    mentions: namings.map(({ start, end }) => ({ start, end })),
  };
}

const strongest = (said: readonly Attributes[]): Attributes | undefined =>
  said.reduce<Attributes | undefined>(
    (best, a) => (best === undefined || a.strength > best.strength ? a : best),
    undefined,
  );

/** The form with most words that is not a one-off extension of a commoner form; in mixed case where there is one. */
function canonicalName(namings: readonly Naming[], forms: ReadonlyMap<string, number>): string {
  let best: PersonName | undefined;
  const worth = (name: PersonName): number => {
    const spelled = name.words.filter((word) => word.length > 1).length;
    const joined = /\p{L}-\p{L}/u.test(name.text) ? 1 : 0;
    const loud = name.text === name.text.toUpperCase() ? 0.6 : 0;
    return spelled + joined + 0.3 * (name.words.length - spelled) - loud + 0.01 * Math.min(9, forms.get(name.text)!);
  };
  for (const { name } of namings) if (best === undefined || worth(name) > worth(best)) best = name;
  const text = best!.text.replace(/\s["“'‘(][^"”'’)]{2,20}["”'’)]/g, '');
  return text.length > 3 && text === text.toUpperCase() ? titleCase(text) : text;
}

const titleCase = (text: string): string =>
  text.replace(/\p{L}[\p{L}\p{M}]*/gu, (word) => (word.length > 1 ? word[0] + word.slice(1).toLowerCase() : word));
