/** People of several documents: which entries are one person. */
import { openExpression } from '../../text/expression.ts';
import { withOfficials } from './officials.ts';
import { Index, agreementKeys } from './name-index.ts';
import { fullNamesAgree } from './agreement.ts';
import { type PersonName, parseName } from './person-name.ts';

/** What is compared of an entry. */
export interface PersonEntry {
  readonly name: string;
  readonly role?: string;
  readonly country?: string;
}

/**
 * Whether two documents' entries are one person: full names that agree, spelling variants included, and no conflict
 * of both role and country. A single word joins the same word only where role or country say the same and neither
 * says otherwise: a surname alone never does.
 */
export function samePerson(a: PersonEntry, b: PersonEntry): boolean {
  return entriesAgree(parseEntry(a), parseEntry(b));
}

export interface Parsed {
  readonly entry: PersonEntry;
  readonly name: PersonName;
}

const parseEntry = (entry: PersonEntry): Parsed => ({ entry, name: parseName(entry.name) });

const wordBreak = openExpression(String.raw`[^\p{L}\p{N}]+`, 'u');

/** Offices agree when one holds all words of the other: "President", "ECB President". */
function rolesAgree(a: string, b: string): boolean {
  const words = (role: string): string[] => role.toLowerCase().split(wordBreak(role.toLowerCase()));
  const [few, many] = [words(a), words(b)].sort((x, y) => x.length - y.length) as [string[], string[]];
  return few.every((word) => many.includes(word));
}

function entriesAgree(a: Parsed, b: Parsed): boolean {
  const { entry: x, name: m } = a;
  const { entry: y, name: n } = b;
  if (m.words.length === 0 || n.words.length === 0) return false;
  const bothCountries = x.country !== undefined && y.country !== undefined;
  const bothRoles = x.role !== undefined && y.role !== undefined;
  const sameCountry = bothCountries && x.country === y.country;
  const sameRole = bothRoles && rolesAgree(x.role, y.role);
  const otherCountry = bothCountries && !sameCountry;
  const otherRole = bothRoles && !sameRole;
  if (m.words.length === 1 || n.words.length === 1) {
    const sameWord = m.words.length === n.words.length && m.keys[0] === n.keys[0] && m.suffix === n.suffix;
    return sameWord && (sameRole || sameCountry) && !otherRole && !otherCountry;
  }
  if (otherCountry && otherRole) return false;
  // Without the same first word a shared end ("von der Leyen") is a surname and no full name, unless the office is one.
  if (m.keys[0] !== n.keys[0] && m.keys.length !== n.keys.length && isTail(m, n)) return sameRole && !otherCountry;
  return fullNamesAgree(m, n);
}

const isTail = (m: PersonName, n: PersonName): boolean => {
  const [short, long] = m.keys.length < n.keys.length ? [m, n] : [n, m];
  const skip = long.keys.length - short.keys.length;
  return short.keys.every((key, i) => key === long.keys[skip + i]);
};

/** With how many different entries of a group a further one must agree. */
const mostCompared = 64;

export interface Group<Entry> {
  readonly place: number;
  readonly entries: Entry[];
  /** Different entries. */
  readonly parsed: Parsed[];
  readonly said: Set<string>;
}

/**
 * Groups entries that are one person; each group in the order of the entries, the groups by their first. An entry
 * joins the first group with whose every entry it agrees, so a chain of half-agreeing names doesn't run together.
 * Time is linear in the entries.
 */
export function mergePeople<T extends PersonEntry>(entries: readonly T[]): T[][] {
  const groups: Group<T>[] = [];
  const index = new Index<Group<T>>();
  for (const entry of entries) {
    const parsed = parseEntry(entry);
    const { words, keys } = parsed.name;
    // A single word with nothing said of it joins nobody.
    const lookUp =
      words.length > 1
        ? agreementKeys(parsed.name)
        : entry.role === undefined && entry.country === undefined
          ? []
          : [keys[0] ?? ''];
    let group: Group<T> | undefined;
    for (const candidate of index.get(lookUp)) {
      if (group !== undefined && candidate.place > group.place) continue;
      if (candidate.parsed.every((other) => entriesAgree(other, parsed))) group = candidate;
    }
    if (group === undefined) {
      group = { place: groups.length, entries: [], parsed: [], said: new Set() };
      groups.push(group);
    }
    group.entries.push(entry);
    // Equal entries need no second comparison.
    const said = [entry.name, entry.role, entry.country].join('\n');
    if (group.parsed.length < mostCompared && !group.said.has(said)) {
      group.said.add(said);
      group.parsed.push(parsed);
    }
    for (const key of lookUp) index.add(key, group);
  }
  return withOfficials(groups).map((group) => group.entries);
}
