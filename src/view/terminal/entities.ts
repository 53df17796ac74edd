/** People and countries for people: two tables, or one line a mention. */
import type { Mention } from '../../entities/entities.ts';
import { byPlace } from '../../entities/order.ts';
import type { CombinedEntitiesRecord, EntitiesRecord } from '../../records.ts';
import { oneLine } from '../../text/one-line.ts';
import type { Layout } from '../layout.ts';
import { bar } from './bars.ts';
import { printable } from './sanitize.ts';
import { table } from './table.ts';
import { wrap } from './wrap.ts';

const barWidth = 10;

type Either = EntitiesRecord | CombinedEntitiesRecord;

/** What of a record is shown. */
export interface Shown {
  readonly people: boolean;
  readonly countries: boolean;
  /** Which article it is of; how many there are is always told. */
  readonly heading: boolean;
}

/** Both tables under their headings. */
export function entitiesText(record: Either, shown: Shown, layout: Layout): string {
  const parts: string[] = [];
  const heading = 'id' in record ? shown.heading && headingOf(record) : `${record.articles} articles`;
  if (heading !== false) {
    const text = printable(oneLine(heading));
    const rows = layout.width === undefined ? [text] : wrap(text, layout.width);
    parts.push(...rows.map((row) => `${layout.color('dim', row)}\n`));
  }
  if (shown.people) parts.push(section('People', 'person', record.people.map(listedPerson), layout));
  if (shown.people && shown.countries) parts.push('\n');
  if (shown.countries) parts.push(section('Countries', 'country', record.countries.map(listedCountry), layout));
  return parts.join('');
}

function headingOf({ id, title }: EntitiesRecord): string {
  return title === undefined ? id : `${id}: ${title}`;
}

/** An entry of either table, of one article or of several. */
interface Listed {
  readonly name: string;
  readonly count: number;
  readonly articles?: number;
  readonly detail: string;
  readonly aliases: readonly string[];
}

function listedPerson(person: Either['people'][number]): Listed {
  return { ...person, detail: [person.role, person.country].filter((part) => part !== undefined).join(', ') };
}

function listedCountry(country: Either['countries'][number]): Listed {
  const surfaces = 'mentions' in country ? country.mentions.map(({ text }) => oneLine(text)) : [];
  const aliases = [...new Set(surfaces)].filter((surface) => surface !== country.name);
  return { ...country, detail: country.code, aliases };
}

function section(title: string, style: 'person' | 'country', entries: readonly Listed[], layout: Layout): string {
  if (entries.length === 0) return `${layout.color('label', title)}\n  none found\n`;
  const most = entries.reduce((highest, { count }) => Math.max(highest, count), 0);
  const several = entries.some((entry) => entry.articles !== undefined);
  const bars = layout.width !== undefined;
  const rows = entries.map((entry) => [
    { text: `  ${printable(entry.name)}`, style },
    String(entry.count),
    ...(several ? [{ text: String(entry.articles), style: 'dim' as const }] : []),
    ...(bars ? [{ text: bar(entry.count / most, barWidth, layout.unicode), style: 'dim' as const }] : []),
    printable(entry.detail),
    { text: printable(entry.aliases.join(', ')), style: 'dim' as const },
  ]);
  const columns = [
    { header: title, shrinkTo: 24 },
    { header: 'mentions', align: 'right' as const },
    ...(several ? [{ header: 'articles', align: 'right' as const }] : []),
    ...(bars ? [{ expendable: 2 }] : []),
    { shrinkTo: 14, expendable: 3 },
    { header: 'also named', shrinkTo: 12, expendable: 1 },
  ];
  return table(columns, rows, layout)
    .map((row) => `${row.trimEnd()}\n`)
    .join('');
}

/** A line for each mention in reading order, those in the title first. */
export function mentionLines(record: EntitiesRecord, layout: Layout): string {
  const mentionsOf = (
    style: 'person' | 'country',
    { name, mentions }: { name: string; mentions: readonly Mention[] },
  ) => mentions.map((mention) => ({ mention, name, style }));
  const all = [
    ...record.people.flatMap((person) => mentionsOf('person', person)),
    ...record.countries.flatMap((country) => mentionsOf('country', country)),
  ];
  all.sort((a, b) => byPlace(a.mention, b.mention));
  return all.map(({ mention, name, style }) => mentionLine(record, mention, name, style, layout)).join('');
}

/** `path:line:column: surface → name`; without a line where the input has none. */
function mentionLine(
  record: EntitiesRecord,
  mention: Mention,
  name: string,
  style: 'person' | 'country',
  layout: Layout,
): string {
  const place = mention.line === undefined ? record.id : `${record.path}:${mention.line}:${mention.column}`;
  const surface = printable(oneLine(mention.text));
  return `${layout.color('dim', printable(place))}: ${surface} → ${layout.color(style, printable(name))}\n`;
}

/**
 * A line for each name and each form of a country: where it stands, what it was taken for, and why. On a terminal the
 * article is named once, above them, to leave them room.
 */
export function explanationText(record: EntitiesRecord, layout: Layout): string {
  const onTerminal = layout.width !== undefined;
  const rows = (record.explanation ?? []).map(({ text, name, reason, line, column, in: title }) => {
    const place = line === undefined ? (title ?? '') : `${line}:${column}`;
    const where = line === undefined ? record.id : `${record.path}:${place}`;
    return [
      { text: printable(onTerminal ? place : where), style: 'dim' as const },
      { text: printable(oneLine(text)), style: 'number' as const },
      printable(name === undefined ? (layout.unicode ? '–' : '-') : `→ ${name}`),
      { text: printable(reason), style: 'dim' as const },
    ];
  });
  const heading = onTerminal ? `${layout.color('dim', printable(record.id))}\n` : '';
  return (
    heading +
    table([{}, { shrinkTo: 12 }, { shrinkTo: 12 }, { shrinkTo: 36 }], rows, layout)
      .map((row) => `${row.trimEnd()}\n`)
      .join('')
  );
}
