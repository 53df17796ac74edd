/** People and countries for people: two tables, or one line a mention. */
import type { Mention } from '../../entities/entities.ts';
import type { EntitiesRecord } from '../../records.ts';
import type { Layout } from '../layout.ts';
import { bar } from './bars.ts';
import { printable } from './sanitize.ts';
import { table } from './table.ts';
import { wrap } from './wrap.ts';

const BAR_WIDTH = 10;

/** An entry of either table, of one article or of several. */
export interface Listed {
  readonly name: string;
  readonly count: number;
  readonly articles?: number;
  readonly detail: string;
  readonly aliases: readonly string[];
}

export interface Listing {
  readonly heading?: string;
  readonly people?: readonly Listed[];
  readonly countries?: readonly Listed[];
}

/** Both tables under their headings. */
export function entitiesText({ heading, people, countries }: Listing, layout: Layout): string {
  const parts: string[] = [];
  if (heading !== undefined) {
    const text = printable(heading.replace(/\s+/g, ' '));
    const rows = layout.width === undefined ? [text] : wrap(text, layout.width);
    parts.push(...rows.map((row) => `${layout.color('dim', row)}\n`));
  }
  if (people) parts.push(section('People', 'person', people, layout));
  if (people && countries) parts.push('\n');
  if (countries) parts.push(section('Countries', 'country', countries, layout));
  return parts.join('');
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
    ...(bars ? [{ text: bar(entry.count / most, BAR_WIDTH, layout.unicode), style: 'dim' as const }] : []),
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

/** `path:line:column: surface → name`; without a line where the input has none. */
export function mentionLine(
  record: EntitiesRecord,
  mention: Mention,
  name: string,
  style: 'person' | 'country',
  layout: Layout,
): string {
  const place = mention.line === undefined ? record.id : `${record.path}:${mention.line}:${mention.column}`;
  const surface = printable(mention.text.replace(/\s+/g, ' '));
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
      { text: printable(text.replace(/\s+/g, ' ')), style: 'number' as const },
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
