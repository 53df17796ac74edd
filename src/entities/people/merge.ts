/** People of several documents: which entries are one person. */
import { type PersonName, fullNamesAgree, parseName } from './person-name.ts';

/** What is compared of an entry. */
export interface PersonEntry {
  readonly name: string;
  readonly role?: string;
  readonly country?: string;
}

/**
 * Whether two documents' entries are one person: full names that agree, spelling variants included, and no conflict
 * of role and country. A single word joins the same word only where role or country say the same: a surname alone
 * never does.
 */
export function samePerson(a: PersonEntry, b: PersonEntry): boolean {
  return entriesAgree(parseEntry(a), parseEntry(b));
}

interface Parsed {
  readonly entry: PersonEntry;
  readonly name: PersonName;
}

const parseEntry = (entry: PersonEntry): Parsed => ({ entry, name: parseName(entry.name) });

function entriesAgree(a: Parsed, b: Parsed): boolean {
  const { entry: x, name: m } = a;
  const { entry: y, name: n } = b;
  if (m.words.length === 0 || n.words.length === 0) return false;
  const sameCountry = x.country !== undefined && x.country === y.country;
  const sameRole = x.role !== undefined && x.role.toLowerCase() === y.role?.toLowerCase();
  if (m.words.length === 1 || n.words.length === 1) {
    return m.words.length === n.words.length && m.keys[0] === n.keys[0] && (sameRole || sameCountry);
  }
  const otherCountry = x.country !== undefined && y.country !== undefined && !sameCountry;
  const otherRole = x.role !== undefined && y.role !== undefined && !sameRole;
  if (otherCountry && otherRole) return false;
  // Without the same first word a shared end ("von der Leyen") is a surname and no full name.
  if (m.keys[0] !== n.keys[0] && m.keys.length !== n.keys.length && isTail(m, n)) return false;
  return fullNamesAgree(m, n);
}

const isTail = (m: PersonName, n: PersonName): boolean => {
  const [short, long] = m.keys.length < n.keys.length ? [m, n] : [n, m];
  const skip = long.keys.length - short.keys.length;
  return short.keys.every((key, i) => key === long.keys[skip + i]);
};

/**
 * Groups entries that are one person; each group in the order of the entries, the groups by their first. An entry
 * joins the first group with whose every entry it agrees, so a chain of half-agreeing names doesn't run together.
 */
export function mergePeople<T extends PersonEntry>(entries: readonly T[]): T[][] {
  const groups: { parsed: Parsed[]; entries: T[] }[] = [];
  const byWord = new Map<string, number[]>();
  for (const entry of entries) {
    const parsed = parseEntry(entry);
    const { keys } = parsed.name;
    const ends = new Set([keys[0] ?? '', keys.at(-1) ?? '', keys.join('')]);
    const candidates = new Set([...ends].flatMap((word) => byWord.get(word) ?? []));
    let at = [...candidates]
      .sort((a, b) => a - b)
      .find((g) => groups[g]!.parsed.every((other) => entriesAgree(other, parsed)));
    if (at === undefined) {
      at = groups.length;
      groups.push({ parsed: [], entries: [] });
    }
    groups[at]!.entries.push(entry);
    // Equal entries need no second comparison.
    if (
      !groups[at]!.parsed.some(
        (p) => p.entry.name === entry.name && p.entry.role === entry.role && p.entry.country === entry.country,
      )
    ) {
      groups[at]!.parsed.push(parsed);
    }
    for (const word of ends) {
      const list = byWord.get(word);
      if (list === undefined) byWord.set(word, [at]);
      else if (!list.includes(at)) list.push(at);
    }
  }
  return groups.map((group) => group.entries);
}
