/** The article laid out in the lines of a screen. */
import type { Span } from '../../article.ts';
import type { Style } from '../../view/layout.ts';
import { footLines, bulletWidth, headLines, longestLine, summaryList, type ReadableArticle } from '../../view/read.ts';
import { breakLines, wrapSpans, type Segment, type StyledSpan } from '../../view/terminal/wrap.ts';

/** A line of the article: a range of its text, or text around it such as the title. */
export type Line = { readonly text: Span } | { readonly segments: readonly Segment<Style>[] };

/** What the lines of a screen are made from. */
export interface Page {
  /** Made printable. */
  readonly article: ReadableArticle;
  readonly columns: number;
  /** Whether block characters can be shown. */
  readonly unicode: boolean;
  /** Whether the summary stands above the text. */
  readonly withSummary: boolean;
  /** Whether its names and its summary are still being looked for. */
  readonly isPending: boolean;
}

/** A line in one style. */
export function plain(text: string, style?: Style): Line {
  return { segments: [{ text, style }] };
}

export const empty: Line = { segments: [] };

/** The cells left empty at the left side of the screen, where there is room for that. */
export function marginOf(columns: number): number {
  return columns >= 40 ? 2 : 0;
}

/** The cells that a line may take. */
export function lineWidth(columns: number): number {
  return Math.max(1, Math.min(longestLine, columns - 2 * marginOf(columns)));
}

/** The article's head, with its summary where that is wanted, its text and its foot. */
export function layOut({ article, columns, unicode, withSummary }: Page): Line[] {
  const width = lineWidth(columns);
  const lines: Line[] = [empty];
  const wrapped = (text: string, spans: readonly StyledSpan<Style>[], hangingIndent = 0): void => {
    for (const segments of wrapSpans(text, spans, width, { hangingIndent })) lines.push({ segments });
  };
  for (const { text, style } of headLines(article)) wrapped(text, [{ start: 0, end: text.length, style }]);
  if (lines.length > 1) lines.push(empty);
  if (withSummary && article.summary.length > 0) {
    for (const item of summaryList(article, unicode)) wrapped(item, [], bulletWidth);
    lines.push(empty);
  }
  for (const { start, end } of breakLines(article.text, width)) lines.push({ text: { start, end } });
  const foot = footLines(article);
  if (foot.length > 0) lines.push(empty);
  for (const { label, title } of foot) {
    const start = `${label}:`.padEnd('Previous: '.length);
    wrapped(start + title, [{ start: 0, end: label.length + 1, style: 'label' }], start.length);
  }
  return lines;
}
