/** An article to be read: the whole clean text, names marked, what comes before and after it at the foot. */
import type { Article } from '../article.ts';
import type { NameCount, Reading } from '../run/reading.ts';
import type { Layout, Style } from './layout.ts';
import { printable } from './terminal/sanitize.ts';
import { wrapSpans, type Segment, type StyledSpan } from './terminal/wrap.ts';

/** An article with what is found in it. */
export interface ReadableArticle extends Reading {
  readonly path: string;
  readonly title?: string;
  readonly authors: readonly string[];
  /** ISO 8601. */
  readonly published?: string;
  /** Paragraphs separated by a blank line. */
  readonly text: string;
  readonly previousTitle?: string;
  readonly nextTitle?: string;
}

/** What is found in an article before anything is. */
export const nothingFound: Reading = { marks: [], people: [], countries: [], summary: [] };

/** An article with what was found in it, as the reader shows it. */
export function readableArticle(article: Article, reading: Reading): ReadableArticle {
  const { path, title, authors, published, text, previous, next } = article;
  return {
    path,
    ...(title !== undefined && { title }),
    authors,
    ...(published !== undefined && { published }),
    text,
    ...reading,
    ...(previous && { previousTitle: previous.title ?? previous.href ?? '' }),
    ...(next && { nextTitle: next.title ?? next.href ?? '' }),
  };
}

/** Lines longer than this tire the eye, however wide the terminal is. */
export const longestLine = 80;

/**
 * The same article with nothing in it that a terminal obeys, and marks moved to where their names are now. Do this
 * once, before anything is measured.
 */
export function printableArticle(article: ReadableArticle): ReadableArticle {
  return {
    ...article,
    ...printableText(article.text, article.marks),
    path: printable(article.path),
    authors: article.authors.map((author) => printable(author)),
    people: article.people.map(printableName),
    countries: article.countries.map(printableName),
    summary: article.summary.map((sentence) => printable(sentence)),
    ...(article.title !== undefined && { title: printable(article.title) }),
    ...(article.published !== undefined && { published: printable(article.published) }),
    ...(article.previousTitle !== undefined && { previousTitle: printable(article.previousTitle) }),
    ...(article.nextTitle !== undefined && { nextTitle: printable(article.nextTitle) }),
  };
}

function printableName({ name, count }: NameCount): NameCount {
  return { name: printable(name), count };
}

/** Making text printable can shorten it, so it is done piece by piece between the borders of the marks. */
function printableText(text: string, marks: ReadableArticle['marks']): Pick<ReadableArticle, 'text' | 'marks'> {
  let clean = '';
  let at = 0;
  const append = (end: number): void => {
    clean += printable(text.slice(at, end), { newlines: 'keep' });
    at = end;
  };
  const moved: ReadableArticle['marks'][number][] = [];
  for (const { start, end, kind } of marks) {
    if (start < at || end <= start || end > text.length) continue;
    append(start);
    const cleanStart = clean.length;
    append(end);
    if (clean.length > cleanStart) moved.push({ start: cleanStart, end: clean.length, kind });
  }
  append(text.length);
  return { text: clean, marks: moved };
}

/** The article's head: title, authors and date; printable, not wrapped. */
export function headLines(article: ReadableArticle): { text: string; style: Style }[] {
  const byline = [article.authors.join(', '), article.published?.slice(0, 10)].filter(Boolean).join(' · ');
  const lines: { text: string; style: Style }[] = [];
  if (article.title !== undefined) lines.push({ text: article.title, style: 'title' });
  if (byline !== '') lines.push({ text: byline, style: 'dim' });
  return lines;
}

/** The sentences of the summary as a list, not wrapped; further lines of an item are indented by `bulletWidth`. */
export function summaryList({ summary }: ReadableArticle, unicode: boolean): string[] {
  return summary.map((sentence) => `${unicode ? '•' : '*'} ${sentence}`);
}

export const bulletWidth = 2;

/** What comes before and after the article, as far as known: label and title. */
export function footLines(article: ReadableArticle): { label: string; title: string }[] {
  const lines: { label: string; title: string }[] = [];
  if (article.previousTitle !== undefined) lines.push({ label: 'Previous', title: article.previousTitle });
  if (article.nextTitle !== undefined) lines.push({ label: 'Next', title: article.nextTitle });
  return lines;
}

/** The article's marks as spans to be styled. */
export function markSpans(article: ReadableArticle): StyledSpan<Style>[] {
  return article.marks.map(({ start, end, kind }) => ({ start, end, style: kind }));
}

/** A line's pieces in their colours, as one string. */
export function paint(segments: readonly Segment<Style>[], layout: Layout): string {
  return segments.map(({ text, style }) => (style === undefined ? text : layout.color(style, text))).join('');
}

/**
 * The article as text to print, with `summary` its summary above the body. Ends in a newline. With no width,
 * as in a pipe, each paragraph is one line.
 */
export function viewReading(article: ReadableArticle, layout: Layout, { summary = false } = {}): string {
  const clean = printableArticle(article);
  const width = layout.width === undefined ? undefined : Math.min(layout.width, longestLine);
  const wrapped = (text: string, spans: readonly StyledSpan<Style>[], hangingIndent = 0): string[] =>
    wrapSpans(text, spans, width, { hangingIndent }).map((line) => paint(line, layout));

  const head = headLines(clean).flatMap(({ text, style }) => wrapped(text, [{ start: 0, end: text.length, style }]));
  const top = summary ? summaryList(clean, layout.unicode).flatMap((item) => wrapped(item, [], bulletWidth)) : [];
  const body = wrapped(clean.text, markSpans(clean));
  const foot = footLines(clean).flatMap(({ label, title }) => {
    const start = `${label}:`.padEnd('Previous: '.length);
    return wrapped(start + title, [{ start: 0, end: label.length + 1, style: 'label' }], start.length);
  });
  const isColored = layout.color('person', 'x') !== 'x';
  const legend =
    isColored && clean.marks.length > 0
      ? [`${layout.color('person', 'people')}  ${layout.color('country', 'countries')}`]
      : [];
  const parts = [head, top, body, legend, foot].filter((part) => part.length > 0);
  return parts.map((lines) => `${lines.join('\n')}\n`).join('\n');
}
