/** The work of `newsctl entities`. */
import type { Country, Person } from '../../entities/entities.ts';
import { NewsctlError } from '../../errors.ts';
import type { CombinedEntitiesRecord, EntitiesRecord, ErrorRecord } from '../../records.ts';
import { createCombination } from '../../entities/combine.ts';
import { focusCountries as focusOf } from '../../entities/countries/list.ts';
import { chooseEntries } from '../../entities/choose.ts';
import { delimitedRow } from '../../view/delimited.ts';
import { jsonArray, ndjsonLine } from '../../view/json.ts';
import { entitiesText, explanationText, mentionLine, type Listed } from '../../view/terminal/entities.ts';
import { entitiesViews, type EntitiesFlags } from '../commands/entities.ts';
import type { Io } from '../io.ts';
import { openSession, type Session } from '../session.ts';

type View = (typeof entitiesViews)[number];
type Either = EntitiesRecord | CombinedEntitiesRecord;

export async function entities(io: Io, paths: readonly string[], flags: EntitiesFlags): Promise<number> {
  if (flags.people && flags.countries) {
    throw new NewsctlError('usage', '--people and --countries exclude each other', { hint: 'give neither for both' });
  }
  if (flags.mentions && (flags.format !== undefined || flags.json)) {
    throw new NewsctlError('usage', '--mentions prints lines of its own', {
      hint: 'leave -f out: JSON has the mentions',
    });
  }
  const draws = flags.format === 'dot' || flags.format === 'mermaid';
  if (flags.minWeight !== undefined && !draws) {
    throw new NewsctlError('usage', '--min-weight is for graphs', { hint: 'add -f dot or -f mermaid' });
  }
  if (flags.explain && draws) {
    throw new NewsctlError('usage', '--explain and a graph exclude each other', { hint: 'give one of them' });
  }
  const session = await openSession(io, paths, flags, entitiesViews);
  const { view } = session.options;
  if (view === 'dot' || view === 'mermaid') {
    const { drawEntities } = await import('./entities-graph.ts');
    return drawEntities(session, flags);
  }
  const analysis = {
    kind: 'entities',
    strict: flags.strict === true,
    explain: flags.explain === true,
    ties: false,
  } as const;
  if (view === 'ndjson') {
    const { people, countries, min, sort, top, focus } = flags;
    await session.printLines<'entities'>(analysis, {
      choice: {
        sort,
        ...(people !== undefined && { people }),
        ...(countries !== undefined && { countries }),
        ...(min !== undefined && { min }),
        ...(top !== undefined && { top }),
        ...(focus !== undefined && { focus }),
      },
    });
    return session.finish();
  }
  const print = printer(session, flags);
  const perArticle = flags.byArticle === true || flags.mentions === true || flags.explain === true;
  const combination = perArticle ? undefined : createCombination();
  let open = true;
  let only: EntitiesRecord | undefined;
  for await (const item of session.results<'entities'>(analysis)) {
    if (combination && item.type === 'entities') {
      const chosen = { ...item, countries: flags.focus ? focusOf(item.countries) : item.countries };
      only = combination.articles === 0 ? chosen : undefined;
      combination.add(chosen);
    } else if (!(open = await session.output.write(print.item(item)))) break;
  }
  const nothing = combination?.articles === 0 && view === 'text';
  if (combination && open && !nothing) {
    // One article's text view says more than a combination of one: who is what, by its own words.
    await session.output.write(print.item(view === 'text' && only ? only : combination.record()));
  }
  if (open) await session.output.write(print.close());
  return session.finish();
}

interface Printer {
  item(item: Either | ErrorRecord): string;
  close(): string;
}

function printer({ options: { view }, layout }: Session<View>, flags: EntitiesFlags): Printer {
  const array = jsonArray();
  let count = 0;
  return {
    item(item) {
      if (item.type === 'error') return ndjsonLine(item);
      const record: Either = chooseEntries<Either>(item, flags);
      if (flags.explain && view === 'text') return explanationText(item as EntitiesRecord, layout);
      if (flags.mentions) return mentionLines(record as EntitiesRecord, layout);
      if (view === 'json') return array.record(record);
      if (view === 'csv' || view === 'tsv') return delimitedRows(record, view, count++ === 0);
      const separator = count++ === 0 ? '' : '\n';
      return (
        separator +
        entitiesText(
          {
            ...('id' in record
              ? flags.byArticle && { heading: heading(record) }
              : { heading: `${record.articles} articles` }),
            ...(!flags.countries && { people: record.people.map(listedPerson) }),
            ...(!flags.people && { countries: record.countries.map(listedCountry) }),
          },
          layout,
        )
      );
    },
    close: () => (view === 'json' && !flags.mentions ? array.close() : ''),
  };
}

function heading(record: EntitiesRecord): string {
  return record.title === undefined ? record.id : `${record.id}: ${record.title}`;
}

function listedPerson(person: Person | CombinedEntitiesRecord['people'][number]): Listed {
  const detail = [person.role, person.country].filter((part) => part !== undefined).join(', ');
  return { ...person, detail, aliases: person.aliases };
}

function listedCountry(country: Country | CombinedEntitiesRecord['countries'][number]): Listed {
  const surfaces = 'mentions' in country ? country.mentions.map((mention) => mention.text.replace(/\s+/g, ' ')) : [];
  const aliases = [...new Set(surfaces)].filter((surface) => surface !== country.name);
  return { ...country, detail: country.code, aliases };
}

function mentionLines(record: EntitiesRecord, layout: Session<View>['layout']): string {
  const all = [
    ...record.people.flatMap((person) =>
      person.mentions.map((mention) => ({ mention, name: person.name, style: 'person' as const })),
    ),
    ...record.countries.flatMap((country) =>
      country.mentions.map((mention) => ({ mention, name: country.name, style: 'country' as const })),
    ),
  ];
  // In reading order, the title first.
  const place = (mention: { in?: 'title'; start: number }): number =>
    (mention.in === 'title' ? -1e9 : 0) + mention.start;
  all.sort((a, b) => place(a.mention) - place(b.mention));
  return all.map(({ mention, name, style }) => mentionLine(record, mention, name, style, layout)).join('');
}

/** One row an entity: of which article (or all), what it is, its name, code or role, and how often it is named. */
function delimitedRows(record: Either, view: 'csv' | 'tsv', first: boolean): string {
  const rows: (string | number)[][] = first ? [['id', 'kind', 'name', 'code', 'role', 'count', 'articles']] : [];
  const id = 'id' in record ? record.id : '';
  for (const person of record.people) {
    rows.push([
      id,
      'person',
      person.name,
      person.country ?? '',
      person.role ?? '',
      person.count,
      'articles' in person ? person.articles : 1,
    ]);
  }
  for (const country of record.countries) {
    rows.push([
      id,
      'country',
      country.name,
      country.code,
      '',
      country.count,
      'articles' in country ? country.articles : 1,
    ]);
  }
  return rows.map((row) => delimitedRow(row, view)).join('');
}
