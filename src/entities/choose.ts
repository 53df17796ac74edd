/** Which entries of a record are shown, and in which order. */
import type { CombinedEntitiesRecord, EntitiesRecord } from '../records.ts';
import { focusCountries } from './countries/list.ts';
import type { Country, Person } from './entities.ts';
import { orderBy, type Order } from './order.ts';
import { together } from '../present.ts';

export interface Choice {
  /** People alone, or countries alone. */
  readonly people?: boolean;
  readonly countries?: boolean;
  /** Entries with as many mentions or more. */
  readonly min?: number;
  readonly sort: Order;
  /** So many of each list. */
  readonly top?: number;
  /** Only the countries that an article is about. */
  readonly focus?: boolean;
}

/** The record with the chosen entries, which stay the objects they were. */
export function chooseEntries<Record extends EntitiesRecord | CombinedEntitiesRecord>(
  record: Record,
  { people, countries, min = 1, sort, top, focus }: Choice,
): Record {
  const pick = <Entry extends Person | Country | CombinedEntitiesRecord['people'][number]>(
    list: readonly Entry[],
  ): Entry[] => {
    const kept: Entry[] = [];
    for (const entry of list) if (entry.count >= min) kept.push(entry);
    return orderBy(kept, sort).slice(0, top);
  };
  const inFocus = focus && 'id' in record ? focusCountries(record.countries) : record.countries;
  return together(record, {
    people: countries ? [] : pick(record.people as readonly Person[]),
    countries: people ? [] : pick(inFocus as readonly Country[]),
  }) as unknown as Record;
}
