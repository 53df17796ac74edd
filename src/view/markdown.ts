/** Articles and summaries as Markdown. */
import type { SummaryRecord, TogetherRecord } from '../records.ts';
import { oneLine } from '../text/one-line.ts';
import { printable } from './terminal/sanitize.ts';

/** A heading and the sentences, as paragraphs or as a list. */
export function summaryMarkdown(record: SummaryRecord, bullets: boolean): string {
  const heading = `## ${escapeMarkdown(record.title ?? record.id)}\n\n`;
  const sentences = record.sentences.map(({ text }) => (bullets ? '- ' : '') + escapeMarkdown(text));
  return `${heading}${sentences.join(bullets ? '\n' : '\n\n')}\n`;
}

/** The sentences, each with its source. */
export function togetherMarkdown(record: TogetherRecord, bullets: boolean): string {
  const sentences = record.sentences.map(
    ({ text, id }) => `${bullets ? '- ' : ''}${escapeMarkdown(text)} (${escapeMarkdown(id)})`,
  );
  return `${sentences.join(bullets ? '\n' : '\n\n')}\n`;
}

/** Text as it is, on one line: what Markdown would read as markup is escaped. */
export function escapeMarkdown(text: string): string {
  return printable(oneLine(text))
    .replace(/[\\`*_[\]<>]/g, '\\$&')
    .replace(/^(#{1,6}\s|[-+]\s|\d+[.)]\s)/, '\\$1');
}
