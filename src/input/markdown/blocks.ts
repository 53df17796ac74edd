/**
 * Divides Markdown into the blocks that hold prose. One pass over the lines: a news article has no need of the whole
 * of CommonMark's nesting, so list items and quotations are paragraphs, and code, tables, rules, definitions and
 * scripts are left out.
 */
import { foldLabel } from './inline.ts';

/** A line of a block without the signs that make it one (`#`, `>`, `-`), and where the rest begins. */
export interface SourceLine {
  readonly text: string;
  /** From 1. */
  readonly line: number;
  /** From 1, in UTF-16 code units. */
  readonly column: number;
}

export interface MarkdownBlock {
  readonly kind: 'heading' | 'paragraph';
  /** Of a heading, 1 to 6; 0 for a paragraph. */
  readonly level: number;
  readonly lines: readonly SourceLine[];
}

export interface MarkdownBlocks {
  readonly blocks: readonly MarkdownBlock[];
  /** Labels of the link definitions, folded. */
  readonly definitions: ReadonlySet<string>;
}

const fence = /^ {0,3}(`{3,}|~{3,})/;
const heading = /^ {0,3}(#{1,6})(?:[ \t]+|$)/;
/** Of a heading without blanks around it: `{#its-name}`, then the signs that close it. */
const headingName = /\{[^{}]*\}$/;
const headingEnd = /(?<![ \t])[ \t]+#+$/;
const setext = /^ {0,3}(=+|-+)[ \t]*$/;
const rule = /^ {0,3}(?:(?:\*[ \t]*){3,}|(?:-[ \t]*){3,}|(?:_[ \t]*){3,})$/;
const item = /^[ \t]*(?:[-*+]|\d{1,9}[.)])(?:[ \t]+|$)(?:\[[ xX]\][ \t]+)?/;
const quote = /^[ \t]{0,3}>[ \t]?/;
const callout = /^\[![\w-]+\][-+]?[^\n]*$/;
const definition = /^ {0,3}\[([^\]^][^\]]{0,300})\]:\s*\S/;
const footnoteDefinition = /^ {0,3}\[\^[^\]]{1,100}\]:/;
/** Of a line without blanks around it, as `noise`. */
const tableRule = /^(?:\|[ \t]*)?:?-+:?[ \t]*(?:\|[ \t]*:?-+:?[ \t]*)*\|?$/;
const noise =
  /^(?::::.*|\{:[^}]*\}|\{%.*%\}|\{\{[<%].*[>%]\}\}|\[\[?toc\]?\]|(?:import|export)\s[^]+(?:from\s+['"][^'"]+['"];?|=[^]+)|%%.*%%|\$\$)$/i;
const hidden = /^[ \t]{0,3}<(script|style|svg|pre|table|iframe|form|noscript|video|audio|details|nav)\b/i;

/** The blocks of a Markdown body whose first line is line `firstLine` of its file. Linear. */
export function readBlocks(body: string, firstLine: number): MarkdownBlocks {
  const blocks: MarkdownBlock[] = [];
  const definitions = new Set<string>();
  const sources = body.split(/\r\n?|\n/);
  let paragraph: SourceLine[] = [];
  /** What a fenced block, an HTML element or a comment that spans lines ends with. */
  let until: RegExp | undefined;
  let isInList = false;
  let isInFootnote = false;
  let isAfterBlank = true;

  const flush = (kind: 'heading' | 'paragraph' = 'paragraph', level = 0): void => {
    if (paragraph.length > 0) blocks.push({ kind, level, lines: paragraph });
    paragraph = [];
  };

  for (let index = 0; index < sources.length; index += 1) {
    const raw = sources[index]!;
    const line = firstLine + index;
    if (until) {
      if (until.test(raw)) until = undefined;
      continue;
    }
    const comment = raw.indexOf('<!--');
    if (comment !== -1 && raw.trimStart().startsWith('<!--')) {
      flush();
      if (!raw.includes('-->', comment + 4)) until = /-->/;
      continue;
    }
    const open = fence.exec(raw.replace(quote, ''));
    if (open) {
      flush();
      const mark = open[1]!;
      until = new RegExp(`^[ \\t>]*${mark[0]}{${mark.length},}[ \\t]*$`);
      continue;
    }
    const element = hidden.exec(raw);
    if (element) {
      flush();
      const close = new RegExp(`</${element[1]}\\s*>`, 'i');
      if (!close.test(raw)) until = close;
      continue;
    }

    // Quotations and list items: their signs go, what follows is text.
    let rest = raw;
    let column = 1;
    let isQuote = false;
    for (let sign = quote.exec(rest); sign; sign = quote.exec(rest)) {
      isQuote = true;
      rest = rest.slice(sign[0].length);
      column += sign[0].length;
    }
    if (rest.trim() === '') {
      flush();
      isAfterBlank = true;
      continue;
    }
    const indent = /^[ \t]*/.exec(rest)![0].replaceAll('\t', '    ').length;
    if (isAfterBlank && indent === 0) {
      isInFootnote = false;
      if (!item.test(rest)) isInList = false;
    }
    const wasAfterBlank = isAfterBlank;
    isAfterBlank = false;
    if (isInFootnote && indent > 0) continue;
    if (wasAfterBlank && indent >= 4 && !isInList && !isQuote) {
      // Indented code goes on through its own blank lines.
      isAfterBlank = true;
      continue;
    }

    const title = heading.exec(rest);
    if (title) {
      flush();
      const text = rest.slice(title[0].length).trimEnd().replace(headingName, '').trimEnd().replace(headingEnd, '');
      push(text, column + title[0].length, line);
      flush('heading', title[1]!.length);
      continue;
    }
    const underline = setext.exec(rest);
    if (underline && paragraph.length > 0 && !isInList && !isQuote) {
      flush('heading', underline[1]![0] === '=' ? 1 : 2);
      continue;
    }
    if (rule.test(rest) || noise.test(rest.trim())) {
      flush();
      continue;
    }
    const label = definition.exec(rest);
    if (footnoteDefinition.test(rest)) {
      flush();
      isInFootnote = true;
      continue;
    }
    if (label && paragraph.length === 0) {
      definitions.add(foldLabel(label[1]!));
      continue;
    }
    if (rest.includes('|') && tableRule.test(rest.trim()) && paragraph.at(-1)?.text.includes('|')) {
      paragraph.pop();
      flush();
      while (sources[index + 1] !== undefined && sources[index + 1]!.includes('|')) index += 1;
      continue;
    }
    const bullet = item.exec(rest);
    if (bullet && (paragraph.length === 0 || !/^[ \t]*\d{2,}/.test(rest))) {
      flush();
      isInList = true;
      rest = rest.slice(bullet[0].length);
      column += bullet[0].length;
      // "- > quoted" and "- # heading" occur; one more sign is enough.
      const inner = quote.exec(rest) ?? heading.exec(rest);
      if (inner) {
        rest = rest.slice(inner[0].length);
        column += inner[0].length;
      }
    }
    if (isQuote && paragraph.length === 0 && callout.test(rest)) continue;
    push(rest, column, line);
  }
  flush();
  return { blocks, definitions };

  function push(text: string, column: number, line: number): void {
    const lead = /^\s*/.exec(text)![0].length;
    const trimmed = text.slice(lead).trimEnd();
    if (trimmed !== '') paragraph.push({ text: trimmed, line, column: column + lead });
  }
}
