/** People of several documents known by a surname and an office: "President Moss" in one, "President Anna Moss" in another. */
import type { Group, PersonEntry } from './merge.ts';

/** Offices of which a country has one at a time; others tell somebody only with what they are of ("Harbour coach"). */
const singular = new Set('president premier chancellor pope king queen emperor taoiseach'.split(' '));

/** An office without what tells of its time: "former President". Undefined where many have it. */
function officeOf({ role }: PersonEntry): string | undefined {
  if (role === undefined) return undefined;
  const words = role.toLowerCase().split(' ');
  const office = words.filter((word) => !/^(?:former|then|ex|acting|interim|outgoing|incoming)$/.test(word));
  return office.length > 1 || singular.has(office[0] ?? '') ? office.join(' ') : undefined;
}

/**
 * The groups, where those known by the surname and an office ("President Moss") are with the one person of that surname in
 * that office, if there is one and no country speaks against it.
 */
export function withOfficials<Entry extends PersonEntry>(groups: readonly Group<Entry>[]): Group<Entry>[] {
  /** By surname and office; undefined where several have both. */
  const officials = new Map<string, Group<Entry> | undefined>();
  const alone: [Group<Entry>, string][] = [];
  for (const group of groups) {
    const isAlone = group.parsed[0]!.name.words.length === 1;
    const keys = new Set<string>();
    for (const { entry, name } of group.parsed) {
      const office = officeOf(entry);
      if (office === undefined) continue;
      // "Xi Jinping": a family name that comes first
      for (const word of [name.keys.at(-1)!, name.keys[0]!]) keys.add(`${word}\n${office}`);
    }
    if (isAlone) for (const key of keys) alone.push([group, key]);
    else for (const key of keys) officials.set(key, officials.has(key) ? undefined : group);
  }
  const moved = new Set<Group<Entry>>();
  const places = new Map<Group<Entry>, number>();
  for (const [group, key] of alone) {
    const official = officials.get(key);
    if (official === undefined || moved.has(group) || !countriesAgree(group, official)) continue;
    moved.add(group);
    for (const entry of group.entries) official.entries.push(entry);
    places.set(official, Math.min(places.get(official) ?? official.place, group.place));
  }
  const placeOf = (group: Group<Entry>): number => places.get(group) ?? group.place;
  return groups.filter((group) => !moved.has(group)).sort((a, b) => placeOf(a) - placeOf(b));
}

const countriesAgree = <Entry extends PersonEntry>(a: Group<Entry>, b: Group<Entry>): boolean =>
  a.parsed.every(({ entry: { country } }) =>
    country === undefined
      ? true
      : b.parsed.every(({ entry }) => entry.country === undefined || entry.country === country),
  );
