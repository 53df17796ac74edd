/** A summary for people: the title and the sentences. */
import type { SummaryRecord, TogetherRecord } from '../../records.ts';
import { oneLine } from '../../text/one-line.ts';
import type { Layout } from '../layout.ts';
import { articleTarget, hyperlink } from './hyperlink.ts';
import { printable } from './sanitize.ts';
import { truncate } from './width.ts';
import { wrap } from './wrap.ts';

export interface SummaryTextOptions {
  readonly bullets: boolean;
  /** Whether to say which file it is from. */
  readonly showPath: boolean;
}

/** The title and one paragraph a sentence; in a pipe one line a sentence. */
export function summaryText(record: SummaryRecord, layout: Layout, { bullets, showPath }: SummaryTextOptions): string {
  const lines = heading(record, layout, showPath);
  const bullet = bullets ? (layout.unicode ? '• ' : '* ') : '';
  for (const sentence of record.sentences) {
    const text = printableLine(sentence.text);
    if (!bullets && layout.width !== undefined && lines.length > 0) lines.push('');
    lines.push(...wrapped(bullet + text, layout, bullet.length));
  }
  return lines.map((line) => `${line}\n`).join('');
}

/**
 * Every sentence of the article with its rank, its score and the groups of features that decided, strongest first; those
 * of the summary are marked.
 */
export function explainedSummaryText(record: SummaryRecord, layout: Layout, { showPath }: SummaryTextOptions): string {
  const lines = heading(record, layout, showPath);
  const all = record.explanation ?? [];
  const width = String(all.length).length + 1;
  const indent = width + 11;
  for (const { rank, score, chosen, held, text: sentence, features } of all) {
    const mark = chosen ? (layout.unicode ? '▸' : '>') : ' ';
    const place = rank === undefined ? '' : `#${rank}`;
    const room = layout.width === undefined ? Infinity : Math.max(20, layout.width - indent);
    const start = `${mark} ${place.padStart(width)} ${rank === undefined ? ' '.repeat(6) : signed(score).padStart(6)}  `;
    lines.push(layout.color(chosen ? 'title' : 'dim', start) + truncate(printableLine(sentence), room));
    const reasons = Object.entries(features)
      .filter(([, value]) => Math.abs(value) >= 0.005)
      .sort((a, b) => Math.abs(b[1]) - Math.abs(a[1]))
      .map(([name, value]) => `${name} ${signed(value)}`);
    const text = [held, reasons.join(', ')].filter((part) => part !== undefined && part !== '').join('; ');
    if (text !== '') {
      const rows = layout.width === undefined ? [' '.repeat(indent) + text] : wrap(text, layout.width, { indent });
      lines.push(...rows.map((row) => layout.color('dim', row)));
    }
  }
  return lines.map((line) => `${line}\n`).join('');
}

/** One summary of several articles: its sentences, each with where it is from. */
export function togetherText(record: TogetherRecord, layout: Layout, bullets: boolean): string {
  const bullet = bullets ? (layout.unicode ? '• ' : '* ') : '';
  return record.sentences
    .map(({ text, id }) => {
      const lines = wrapped(bullet + printableLine(text), layout, bullet.length);
      return `${lines.join('\n')}\n${' '.repeat(bullet.length)}${layout.color('dim', printable(id))}\n`;
    })
    .join('\n');
}

function heading(record: SummaryRecord, layout: Layout, showPath: boolean): string[] {
  const lines: string[] = [];
  if (showPath) lines.push(layout.color('dim', printable(record.id)));
  if (record.title !== undefined) {
    const target = articleTarget(record);
    lines.push(
      ...wrapped(printableLine(record.title), layout, 0).map((line) =>
        hyperlink(layout.color('title', line), target, layout),
      ),
    );
  }
  return lines;
}

function wrapped(text: string, layout: Layout, hangingIndent: number): readonly string[] {
  return layout.width === undefined ? [text] : wrap(text, layout.width, { hangingIndent });
}

/** White space folded, nothing in it that a terminal would obey. */
function printableLine(text: string): string {
  return printable(oneLine(text));
}

function signed(value: number): string {
  return `${value < 0 ? '-' : '+'}${Math.abs(value).toFixed(2)}`;
}
