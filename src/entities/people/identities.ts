/** Which names of a document are one person's, and what the text says of that person. */
import type { Span } from '../../article.ts';
import type { Segmentation } from '../../text/segmentation.ts';
import type { NameSpan } from '../names.ts';
import { canonicalName } from './canonical.ts';
import { completeCouples } from './couples.ts';
import { groupNamings } from './grouping.ts';
import type { GenderOf } from './identity.ts';
import { joinNicknames } from './nicknames.ts';
import { type Naming, namingOf } from './naming.ts';
import { withKnownNames } from './known-as.ts';
import type { PersonName } from './person-name.ts';
import { Words } from './role-tokens.ts';
import { withoutNobodies } from './nobody.ts';
import { type Attributes, type CountryMention, type ReadAttributes, createAttributeReader } from './roles.ts';

/** A person of a document; spans are of the document's text. */
export interface DocumentPerson {
  /** The fullest good form of the name. */
  readonly name: string;
  readonly count: number;
  /** The other forms, most used first. */
  readonly aliases: readonly string[];
  readonly role: string | undefined;
  /** Where the role was read. */
  readonly roleEvidence: Span | undefined;
  /** ISO 3166-1 alpha-2. */
  readonly country: string | undefined;
  readonly countryEvidence: Span | undefined;
  /** In order. */
  readonly mentions: readonly Span[];
}

export interface PeopleOptions {
  /** The countries named in the document, in order; without them no country is given to anybody. */
  readonly countries?: readonly CountryMention[];
  /** Whether a given name is a man's or a woman's, where that is sure. */
  readonly genderOf?: GenderOf;
}

/**
 * Groups the names of people in a document; the list is by count, then by first mention. Time is linear in the names,
 * but for the sorting.
 */
export function resolvePeople(
  document: Segmentation,
  names: readonly NameSpan[],
  options: PeopleOptions = {},
): DocumentPerson[] {
  const spans: NameSpan[] = [];
  for (const span of names) if (span.type === 'PER') spans.push(span);
  if (spans.length === 0) return [];
  const words = new Words(document, options.countries ?? [], names);
  const people = withoutNobodies(words, joinNicknames(document, spans));
  const parsed = new Map<string, PersonName>();
  const found: Naming[] = [];
  for (const span of people) {
    const naming = namingOf(words, span, parsed);
    if (naming.name.words.length > 0) found.push(naming);
  }
  const namings = completeCouples(document, withKnownNames(words, found), options.genderOf);
  const read = createAttributeReader(words, people);
  const persons: DocumentPerson[] = [];
  for (const group of groupNamings(document, namings, options.genderOf)) {
    persons.push(describe(group, read));
  }
  return persons.sort(byCount);
}

const byCount = (a: DocumentPerson, b: DocumentPerson): number =>
  b.count - a.count || a.mentions[0]!.start - b.mentions[0]!.start;

/** The entry of one person; `namings` are in order. */
function describe(namings: readonly Naming[], read: ReadAttributes): DocumentPerson {
  const said: Attributes[] = [];
  const mentions: Span[] = [];
  for (const { span, start, end } of namings) {
    read(span, said);
    mentions.push({ start, end });
  }
  const { forms, names, uses } = formsOf(namings);
  const name = canonicalName(names, uses);
  const role = inFull(strongest(said, 'role'), said);
  const country = role?.country === undefined ? strongest(said, 'country') : role;
  return {
    name,
    count: namings.length,
    aliases: aliasesOf(name, forms, uses),
    role: role?.role,
    roleEvidence: role?.roleEvidence,
    country: country?.country,
    countryEvidence: country?.countryEvidence,
    mentions,
  };
}

interface Forms {
  /** In the order of the text. */
  readonly forms: readonly string[];
  readonly names: readonly PersonName[];
  readonly uses: ReadonlyMap<string, number>;
}

/** The forms in which somebody is named, and how often each is used. */
function formsOf(namings: readonly Naming[]): Forms {
  // Most people are named once.
  if (namings.length === 1) return { forms: [namings[0]!.form], names: [namings[0]!.name], uses: once };
  const uses = new Map<string, number>();
  const forms: string[] = [];
  const names: PersonName[] = [];
  for (const { name, form } of namings) {
    const known = uses.get(form);
    if (known === undefined) forms.push(form);
    // One form may stand for several names: "Max" of "Max and Ida Moss", and Max.
    if (known === undefined || name.text !== form) names.push(name);
    uses.set(form, (known ?? 0) + 1);
  }
  return { forms, names, uses };
}

const once: ReadonlyMap<string, number> = new Map();

/** The other forms; of those that differ in capitals alone the first. */
function aliasesOf(name: string, forms: readonly string[], uses: ReadonlyMap<string, number>): string[] {
  // Most people have one form.
  if (forms.length === 1 && forms[0] === name) return [];
  const sorted = [...forms].sort((a, b) => uses.get(b)! - uses.get(a)!);
  const seen = new Set([name.toLowerCase()]);
  const aliases: string[] = [];
  for (const form of sorted) {
    const lower = form.toLowerCase();
    if (seen.has(lower)) continue;
    seen.add(lower);
    aliases.push(form);
  }
  return aliases;
}

const oneWord = /^\p{L}+$/u;

/** The office that a title has a word of, where a description says of what: "Minister Berg" is "the minister of trade, Anna Berg". */
function inFull(role: Attributes | undefined, said: readonly Attributes[]): Attributes | undefined {
  const word = role?.role;
  if (word === undefined || said.length === 1 || !oneWord.test(word)) return role;
  const lower = `${word.toLowerCase()} `;
  const full = said.find((one) => {
    const other = one.role?.toLowerCase();
    return other?.startsWith(lower) && /^(?:of|for) /.test(other.slice(lower.length));
  });
  return full === undefined || (role?.country !== undefined && full.country !== role.country) ? role : full;
}

/** The most direct of what gives a role or a country, the first of equals. */
function strongest(said: readonly Attributes[], gives: 'role' | 'country'): Attributes | undefined {
  let best: Attributes | undefined;
  for (const one of said) {
    const given = gives === 'role' ? one.role : one.country;
    if (given !== undefined && (best === undefined || one.strength > best.strength)) best = one;
  }
  return best;
}
