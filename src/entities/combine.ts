/** People and countries of many articles in one listing. Holds what it combines: one entry a person or country. */
import type { CombinedEntitiesRecord, EntitiesRecord } from '../records.ts';
import { detach } from '../text/detach.ts';
import type { Country, Person } from './entities.ts';
import { mergePeople, type PersonEntry } from './people/merge.ts';
import { createTieCounts, type Tie, type TieCounts } from './ties.ts';

export interface Combination {
  /** How many articles are in it so far. */
  readonly articles: number;
  add(record: EntitiesRecord): void;
  /** Both lists in the order of first mention. */
  record(): CombinedEntitiesRecord;
}

type Combined<Entry> = { -readonly [Key in keyof Omit<Entry, PlaceInArticle>]: Entry[Key] } & { articles: number };
type PlaceInArticle = 'mentions' | 'roleMention' | 'countryMention';
/** A person under way. The other names are a set, so that an article costs no more than the names it gives. */
type Gathered = Omit<Combined<Person>, 'aliases'> & { readonly aliases: Set<string> };

/** An empty listing, to which articles are added in their order. */
export function createCombination(): Combination {
  const people: Gathered[] = [];
  /** What articles say of a person → the place in `people`; ties name people by it. */
  const places = new Map<string, number>();
  const countries = new Map<string, Combined<Country>>();
  let ties: TieCounts | undefined;
  let articles = 0;

  const placeOf = (person: Person): number => {
    // Articles that say the same of the same name speak of one person; the rest is compared at the end.
    // A surname alone is anybody's, so nothing but that isn't the same.
    const isTelling = /\s/.test(person.name) || person.role !== undefined || person.country !== undefined;
    const key = isTelling ? [person.name, person.role, person.country].join('\n') : `\n${people.length}`;
    const known = places.get(key);
    if (known === undefined) {
      places.set(detach(key), people.length);
      return people.push(gathered(person)) - 1;
    }
    addPerson(people[known]!, { ...person, articles: 1 });
    return known;
  };
  return {
    get articles() {
      return articles;
    },
    add(record) {
      articles++;
      const own = record.people.map(placeOf);
      for (const { mentions: _, ...country } of record.countries) {
        const known = countries.get(country.code);
        if (known === undefined) countries.set(country.code, { ...country, articles: 1 });
        else {
          known.count += country.count;
          known.prominence += country.prominence;
          known.articles++;
        }
      }
      if (record.ties !== undefined) (ties ??= createTieCounts()).addAll(record.ties, own);
    },
    record() {
      const groups = mergePeople(people);
      return {
        type: 'entities',
        articles,
        people: groups.map(combinePeople),
        countries: [...countries.values()].map((country) => ({
          ...country,
          prominence: round(country.prominence / articles),
        })),
        ...(ties && { ties: tiesOfGroups(ties, people, groups) }),
      };
    },
  };
}

/** Ties between entries as ties between the people that the entries turned out to be. */
function tiesOfGroups(
  ties: TieCounts,
  entries: readonly PersonEntry[],
  groups: readonly (readonly PersonEntry[])[],
): Tie[] {
  const groupOf = new Map(groups.flatMap((group, place) => group.map((entry) => [entry, place] as const)));
  const places = entries.map((entry) => groupOf.get(entry)!);
  const grouped = createTieCounts();
  grouped.addAll(ties.list(), places);
  return grouped.list();
}

/** A person as the first article names them; the strings without the article that they were cut from. */
function gathered({ name, count, aliases, role, country }: Person): Gathered {
  return {
    name: detach(name),
    count,
    aliases: new Set(aliases.map(detach)),
    ...(role !== undefined && { role: detach(role) }),
    ...(country !== undefined && { country }),
    articles: 1,
  };
}

/** One entry of several: the name most articles use, of equals the fuller; the role and country said most often. */
function combinePeople(entries: readonly Gathered[]): Combined<Person> {
  const fullest = [...entries].sort((a, b) => b.name.length - a.name.length);
  const name = usual(fullest, 'name');
  const first = entries.find((entry) => entry.name === name)!;
  const { role: _, country: __, ...known } = first;
  const combined = { ...known, aliases: new Set(known.aliases) };
  for (const entry of entries) if (entry !== first) addPerson(combined, entry);
  const role = usual(entries, 'role');
  const country = usual(entries, 'country');
  return {
    ...combined,
    aliases: [...combined.aliases],
    ...(role !== undefined && { role }),
    ...(country !== undefined && { country }),
  };
}

/** What most articles say, of equals what was said first. */
function usual(entries: readonly Gathered[], field: 'name' | 'role' | 'country'): string | undefined {
  const articles = new Map<string, number>();
  for (const entry of entries) {
    const said = entry[field];
    if (said !== undefined) articles.set(said, (articles.get(said) ?? 0) + entry.articles);
  }
  let best: string | undefined;
  for (const [said, count] of articles) if (best === undefined || count > articles.get(best)!) best = said;
  return best;
}

/** What is counted of an entry, and the names that are new. */
function addPerson(
  known: Gathered,
  other: Pick<Gathered, 'name' | 'count' | 'articles'> & { readonly aliases: Iterable<string> },
): void {
  known.count += other.count;
  known.articles += other.articles;
  for (const name of [other.name, ...other.aliases]) {
    if (name !== known.name && !known.aliases.has(name)) known.aliases.add(detach(name));
  }
}

/** Three decimals: enough to tell entries apart, few enough to be the same everywhere. */
function round(share: number): number {
  return Math.round(share * 1000) / 1000;
}
