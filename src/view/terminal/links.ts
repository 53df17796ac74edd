/** Neighbours and chains for people. */
import type { Direction } from '../../direction.ts';
import type { Chain, ChainEnd } from '../../links/chain.ts';
import type { LinkFault } from '../../links/check.ts';
import type { Neighbours, ResolvedLink } from '../../links/links.ts';
import { fewOf } from '../../links/outcome.ts';
import type { RecordHead } from '../../records.ts';
import { oneLine } from '../../text/one-line.ts';
import type { Layout } from '../layout.ts';
import { articleTarget } from './hyperlink.ts';
import { printable } from './sanitize.ts';
import { table, type Cell, type Column } from './table.ts';

export interface LinksRecord extends RecordHead<'links'>, Neighbours {}

/** Where an article is: two fifths of the screen, or more where titles leave it. */
function placeColumn({ width = Infinity }: Layout): Column {
  return { shrinkTo: Math.floor(width * 0.4), cut: 'start' };
}

/** Previous ← this → next, each with its title and where it is. */
export function neighboursText(record: LinksRecord, layout: Layout): string {
  const rows = [
    [arrow('previous', layout), titleOf(record.previous), placeOf(record.previous)],
    [
      layout.unicode ? '•' : '*',
      { text: printable(oneLine(record.title ?? record.id)), style: 'title' as const, target: articleTarget(record) },
      { text: printable(record.id.startsWith(record.path) ? record.id : record.path), style: 'dim' as const },
    ],
    [arrow('next', layout), titleOf(record.next), placeOf(record.next)],
  ];
  return lines(table([{}, { shrinkTo: 16 }, placeColumn(layout)], rows, layout));
}

/** The chain in reading order, where it stands, and why it ends at each end. */
export function chainText(chain: Chain, layout: Layout): string {
  const width = String(chain.articles.length).length;
  const rows = chain.articles.map((article, i) => [
    i === chain.position ? (layout.unicode ? '▸' : '>') : ' ',
    String(i + 1).padStart(width),
    { text: printable(oneLine(article.title ?? article.id)), target: articleTarget(article) },
    article.published?.slice(0, 10) ?? '',
    { text: printable(article.path), style: 'dim' as const, target: articleTarget(article) },
  ]);
  const text = [
    lines(table([{}, { align: 'right' }, { shrinkTo: 12 }, { expendable: 1 }, placeColumn(layout)], rows, layout)),
    `${layout.color('dim', `begins: ${endOf(chain.start, 'previous')}`)}\n`,
    `${layout.color('dim', `ends: ${endOf(chain.end, 'next')}`)}\n`,
  ];
  for (const { path, direction, to, back } of chain.disagreements) {
    const other = direction === 'next' ? 'previous' : 'next';
    const answer = back === undefined ? `has no ${other} article` : `says its ${other} article is ${back}`;
    text.push(
      `${layout.color('error', printable(`disagreement: ${path} says its ${direction} article is ${to}, which ${answer}`))}\n`,
    );
  }
  return text.join('');
}

/** `path: what is wrong`, as editors and linters read it. */
export function faultLine(fault: LinkFault, layout: Layout): string {
  return `${printable(fault.path)}: ${layout.color('error', fault.kind)}: ${printable(oneLine(fault.message))}\n`;
}

function endOf(end: ChainEnd, direction: Direction): string {
  switch (end.reason) {
    case 'end':
      return `no ${direction} article`;
    case 'loop':
      return printable(`it comes round to ${end.path}`);
    case 'unreadable':
      return printable(`${end.path} can't be read`);
    default:
      return printable(
        `the ${direction} article is ${placeWords(end.link)}: ${oneLine(end.link.title ?? end.link.href ?? '')}`,
      );
  }
}

function arrow(direction: Direction, layout: Layout): string {
  if (!layout.unicode) return direction === 'previous' ? '<' : '>';
  return direction === 'previous' ? '←' : '→';
}

function titleOf(link: ResolvedLink | undefined): Cell {
  if (link === undefined) return { text: 'none' };
  return { text: printable(oneLine(link.title ?? link.href ?? link.path ?? '')), target: targetOf(link) };
}

/** The file, else the address where it is a whole one. */
function targetOf({ path, href }: ResolvedLink): string | undefined {
  return path === undefined ? href : articleTarget({ path });
}

function placeOf(link: ResolvedLink | undefined): Cell {
  if (link === undefined) return { text: '' };
  if (link.status === 'found') return { text: printable(link.path!), style: 'dim', target: targetOf(link) };
  const address = link.href === undefined || link.title === undefined ? '' : ` ${link.href}`;
  return { text: printable(`(${placeWords(link)})${address}`), style: 'dim' };
}

function lines(rows: readonly string[]): string {
  return rows.map((row) => `${row.trimEnd()}\n`).join('');
}

function placeWords(link: ResolvedLink): string {
  if (link.status === 'ambiguous') return `ambiguous: ${fewOf(link.candidates ?? [])}`;
  if (link.status === 'missing') return 'not on disk';
  return /^(?:https?:)?\/\//i.test(link.href ?? '') ? 'on another site' : 'outside the searched folder';
}
