/** Which names of a document are one person's, and what the text says of that person. */
import type { Span } from '../../article.ts';
import type { Segmentation } from '../../text/segmentation.ts';
import type { NameSpan } from '../names.ts';
import { canonicalName } from './canonical.ts';
import { completeCouples } from './couples.ts';
import { type GenderOf, groupNamings } from './grouping.ts';
import { joinNicknames } from './nicknames.ts';
import { type Naming, type ParsedForm, namingOf } from './naming.ts';
import { withoutNobodies } from './nobody.ts';
import { type Attributes, type CountryMention, type ReadAttributes, createAttributeReader } from './roles.ts';

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
  const people = withoutNobodies(
    document,
    joinNicknames(
      document,
      names.filter((span) => span.type === 'PER'),
    ),
  );
  const parsed = new Map<string, ParsedForm>();
  const namings = people
    .map((span) => namingOf(document, span, parsed))
    .filter((naming) => naming.name.words.length > 0);
  const read = createAttributeReader(document, people, options.countries ?? []);
  return groupNamings(completeCouples(document, namings, options.genderOf), options.genderOf)
    .map((group) => describe(group, read))
    .sort((a, b) => b.count - a.count || a.mentions[0]!.start - b.mentions[0]!.start);
}

/** The entry of one person; `namings` are in order. */
function describe(namings: readonly Naming[], read: ReadAttributes): DocumentPerson {
  const uses = new Map<string, number>();
  for (const { form } of namings) uses.set(form, (uses.get(form) ?? 0) + 1);
  const name = canonicalName([...new Set(namings.map((naming) => naming.name))], uses);
  const said = namings.flatMap(({ span }) => read(span));
  const role = strongest(said, 'role');
  const country = role?.country === undefined ? strongest(said, 'country') : role;
  return {
    name,
    count: namings.length,
    aliases: aliasesOf(name, uses),
    ...(role === undefined ? {} : { role: role.role!, roleEvidence: role.roleEvidence! }),
    ...(country === undefined ? {} : { country: country.country!, countryEvidence: country.countryEvidence! }),
    mentions: namings.map(({ start, end }) => ({ start, end })),
  };
}

/** The other forms; of those that differ in capitals alone the first. */
function aliasesOf(name: string, uses: ReadonlyMap<string, number>): string[] {
  const seen = new Set([name.toLowerCase()]);
  const quiet = [...uses].sort((a, b) => b[1] - a[1]);
  const aliases: string[] = [];
  for (const [form] of quiet) {
    if (seen.has(form.toLowerCase())) continue;
    seen.add(form.toLowerCase());
    aliases.push(form);
  }
  return aliases;
}

/** The most direct of what gives a role or a country, the first of equals. */
function strongest(said: readonly Attributes[], gives: 'role' | 'country'): Attributes | undefined {
  let best: Attributes | undefined;
  for (const one of said) {
    if (one[gives] !== undefined && (best === undefined || one.strength > best.strength)) best = one;
  }
  return best;
}
