/** The clean article for the next tool: plain text, or Markdown, with or without front matter. */
import type { ArticleRecord } from '../records.ts';
import { oneLine } from '../text/one-line.ts';
import { escapeMarkdown } from './markdown.ts';
import { printable, terminalSafeJson, withoutControls } from './terminal/sanitize.ts';

/** The title, a blank line, the paragraphs. What is piped on is often looked at: control codes stay out of it too. */
export function articlePlainText(record: ArticleRecord, metadata: boolean, forTerminal: boolean): string {
  const title = record.title === undefined ? '' : `${oneLine(record.title)}\n\n`;
  const text = `${title}${record.text}\n`;
  return (
    (metadata ? frontMatter(record) : '') +
    // A carriage return alone would write over its line where the pipe ends at a terminal: it breaks the line.
    (forTerminal ? printable(text, { newlines: 'keep' }) : withoutControls(text.replace(/\r(?!\n)/g, '\n')))
  );
}

/** A first-level heading and the paragraphs. */
export function articleMarkdown(record: ArticleRecord, metadata: boolean): string {
  const title = record.title === undefined ? '' : `# ${escapeMarkdown(record.title)}\n\n`;
  const paragraphs = record.text.split(/\n{2,}/).map(escapeMarkdown);
  return `${metadata ? frontMatter(record) : ''}${title}${paragraphs.join('\n\n')}\n`;
}

/** YAML front matter; every value is a JSON string, which YAML reads as it is. */
function frontMatter(record: ArticleRecord): string {
  const lines: string[] = [];
  const add = (name: string, value: string | undefined): void => {
    if (value !== undefined) lines.push(`${name}: ${JSON.stringify(value)}`);
  };
  add('title', record.title);
  if (record.authors.length > 0) lines.push(`authors: ${JSON.stringify(record.authors)}`);
  add('date', record.published);
  add('url', record.url);
  add('site', record.site);
  add('language', record.language);
  for (const direction of ['previous', 'next'] as const) {
    const link = record[direction];
    if (link === undefined) continue;
    lines.push(`${direction}:`);
    if (link.title !== undefined) lines.push(`  title: ${JSON.stringify(link.title)}`);
    if (link.href !== undefined) lines.push(`  href: ${JSON.stringify(link.href)}`);
  }
  return `---\n${lines.map((line) => `${terminalSafeJson(line)}\n`).join('')}---\n\n`;
}
