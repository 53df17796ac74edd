/** People and countries for spreadsheets. */
import type { CombinedEntitiesRecord, EntitiesRecord } from '../records.ts';
import { delimitedRow, type DelimitedFormat } from './delimited.ts';

const header = ['id', 'kind', 'name', 'code', 'role', 'count', 'articles'];

/** One row an entity: of which article (or all), what it is, its name, code or role, and how often it is named. */
export function entitiesRows(
  record: EntitiesRecord | CombinedEntitiesRecord,
  format: DelimitedFormat,
  withHeader: boolean,
): string {
  const id = 'id' in record ? record.id : '';
  const articlesOf = (entity: object): number =>
    'articles' in entity && typeof entity.articles === 'number' ? entity.articles : 1;
  const rows = [
    ...(withHeader ? [header] : []),
    ...record.people.map((person) => {
      const { name, country, role, count } = person;
      return [id, 'person', name, country, role, count, articlesOf(person)];
    }),
    ...record.countries.map((country) => {
      const { name, code, count } = country;
      return [id, 'country', name, code, undefined, count, articlesOf(country)];
    }),
  ];
  return rows.map((row) => delimitedRow(row, format)).join('');
}
