/** A summary for people: the title and the sentences. */
import type { SummaryRecord } from '../../records.ts';
import type { SummarySentence } from '../../summary/summary.ts';
import type { Layout } from '../layout.ts';
import { printable } from './sanitize.ts';
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
    const text = oneLine(sentence.text);
    if (!bullets && layout.width !== undefined && lines.length > 0) lines.push('');
    lines.push(...wrapped(bullet + text, layout, bullet.length));
  }
  return lines.map((line) => `${line}\n`).join('');
}

/** Every sentence of the article with its rank, its score and the groups of features that decided, strongest first. */
export function explainedSummaryText(record: SummaryRecord, layout: Layout, { showPath }: SummaryTextOptions): string {
  const lines = heading(record, layout, showPath);
  const ranked = [...record.sentences].sort((a, b) => b.score - a.score);
  const rankOf = new Map<SummarySentence, number>(ranked.map((sentence, i) => [sentence, i + 1]));
  const width = String(ranked.length).length;
  for (const sentence of record.sentences) {
    const rank = String(rankOf.get(sentence)).padStart(width);
    const score = signed(sentence.score).padStart(7);
    const text = oneLine(sentence.text);
    const room = layout.width === undefined ? Infinity : Math.max(20, layout.width - width - 11);
    lines.push(
      `${layout.color('number', `#${rank}`)} ${score}  ${text.length > room ? `${text.slice(0, room - 1)}…` : text}`,
    );
    const reasons = Object.entries(sentence.features ?? {})
      .filter(([, value]) => Math.abs(value) >= 0.005)
      .sort((a, b) => Math.abs(b[1]) - Math.abs(a[1]))
      .map(([name, value]) => `${name} ${signed(value)}`);
    if (reasons.length > 0) {
      const indent = ' '.repeat(width + 11);
      lines.push(
        ...wrapped(indent + reasons.join(', '), layout, indent.length).map((line) => layout.color('dim', line)),
      );
    }
  }
  return lines.map((line) => `${line}\n`).join('');
}

function heading(record: SummaryRecord, layout: Layout, showPath: boolean): string[] {
  const lines: string[] = [];
  if (showPath) lines.push(layout.color('dim', printable(record.id)));
  if (record.title !== undefined) {
    lines.push(...wrapped(oneLine(record.title), layout, 0).map((line) => layout.color('title', line)));
  }
  return lines;
}

function wrapped(text: string, layout: Layout, hangingIndent: number): readonly string[] {
  return layout.width === undefined ? [text] : wrap(text, layout.width, { hangingIndent });
}

/** White space folded, nothing in it that a terminal would obey. */
function oneLine(text: string): string {
  return printable(text.replace(/\s+/g, ' ').trim());
}

function signed(value: number): string {
  return `${value < 0 ? '−' : '+'}${Math.abs(value).toFixed(2)}`;
}
