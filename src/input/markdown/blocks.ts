/**
 * Divides Markdown into the blocks that hold prose. One pass over the lines: a news article has no need of the whole
 * of CommonMark's nesting, so list items and quotations are paragraphs, and code, tables, rules, definitions and
 * scripts are left out.
 */
import { foldLabel } from './brackets.ts';

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
  return new BlockReader(body, firstLine).run();
}

/** A line while its signs are taken off. */
interface OpenLine {
  /** What is left of it. */
  rest: string;
  /** From 1. */
  column: number;
  isQuote: boolean;
}

/** One pass over the lines of a body. Readers of one kind of line tell whether it was of that kind. */
class BlockReader {
  private readonly blocks: MarkdownBlock[] = [];
  private readonly definitions = new Set<string>();
  private readonly sources: readonly string[];
  private readonly firstLine: number;
  private index = 0;
  private paragraph: SourceLine[] = [];
  /** What a fenced block, an HTML element or a comment that spans lines ends with. */
  private until: RegExp | undefined;
  private isInList = false;
  private isInFootnote = false;
  private isAfterBlank = true;

  constructor(body: string, firstLine: number) {
    this.sources = body.split(/\r\n?|\n/);
    this.firstLine = firstLine;
  }

  run(): MarkdownBlocks {
    for (; this.index < this.sources.length; this.index += 1) this.readLine(this.sources[this.index]!);
    this.flush();
    return { blocks: this.blocks, definitions: this.definitions };
  }

  private readLine(raw: string): void {
    if (this.until) {
      if (this.until.test(raw)) this.until = undefined;
      return;
    }
    if (this.opensHidden(raw)) return;
    const line = withoutQuotes(raw);
    if (line.rest.trim() === '') {
      this.flush();
      this.isAfterBlank = true;
      return;
    }
    if (this.isSetApart(line) || this.readHeading(line) || this.readMark(line) || this.readTable(line)) return;
    this.readItem(line);
    if (line.isQuote && this.paragraph.length === 0 && callout.test(line.rest)) return;
    this.push(line.rest, line.column);
  }

  /** Comments, fenced code and elements that hold no prose; notes what ends them where it isn't on the same line. */
  private opensHidden(raw: string): boolean {
    const comment = raw.indexOf('<!--');
    if (comment !== -1 && raw.trimStart().startsWith('<!--')) {
      if (!raw.includes('-->', comment + 4)) this.until = /-->/;
      this.flush();
      return true;
    }
    const mark = fence.exec(raw.replace(quote, ''))?.[1];
    if (mark !== undefined) {
      this.until = new RegExp(`^[ \\t>]*${mark[0]}{${mark.length},}[ \\t]*$`);
      this.flush();
      return true;
    }
    const element = hidden.exec(raw)?.[1];
    if (element === undefined) return false;
    const close = new RegExp(`</${element}\\s*>`, 'i');
    if (!close.test(raw)) this.until = close;
    this.flush();
    return true;
  }

  /** Lines of a footnote and of indented code, which are left out; takes note of where lists and footnotes end. */
  private isSetApart({ rest, isQuote }: OpenLine): boolean {
    const indent = /^[ \t]*/.exec(rest)![0].replaceAll('\t', '    ').length;
    const wasAfterBlank = this.isAfterBlank;
    if (wasAfterBlank && indent === 0) {
      this.isInFootnote = false;
      if (!item.test(rest)) this.isInList = false;
    }
    this.isAfterBlank = false;
    if (this.isInFootnote && indent > 0) return true;
    // Indented code goes on through its own blank lines.
    this.isAfterBlank = wasAfterBlank && indent >= 4 && !this.isInList && !isQuote;
    return this.isAfterBlank;
  }

  /** `# Heading`, or the line under one. */
  private readHeading({ rest, column, isQuote }: OpenLine): boolean {
    const title = heading.exec(rest);
    if (title) {
      this.flush();
      const text = rest.slice(title[0].length).trimEnd().replace(headingName, '').trimEnd().replace(headingEnd, '');
      this.push(text, column + title[0].length);
      this.flush('heading', title[1]!.length);
      return true;
    }
    const underline = setext.exec(rest)?.[1];
    if (underline === undefined || this.paragraph.length === 0 || this.isInList || isQuote) return false;
    this.flush('heading', underline[0] === '=' ? 1 : 2);
    return true;
  }

  /** Rules, scripts, and the definitions of links and footnotes. */
  private readMark({ rest }: OpenLine): boolean {
    if (rule.test(rest) || noise.test(rest.trim())) {
      this.flush();
      return true;
    }
    if (footnoteDefinition.test(rest)) {
      this.flush();
      this.isInFootnote = true;
      return true;
    }
    const label = definition.exec(rest)?.[1];
    if (label === undefined || this.paragraph.length > 0) return false;
    this.definitions.add(foldLabel(label));
    return true;
  }

  /** The rule under a table's head: the head goes, and the rows below. */
  private readTable({ rest }: OpenLine): boolean {
    const isTable =
      rest.includes('|') && tableRule.test(rest.trim()) && (this.paragraph.at(-1)?.text.includes('|') ?? false);
    if (!isTable) return false;
    this.paragraph.pop();
    this.flush();
    while (this.sources[this.index + 1]?.includes('|')) this.index += 1;
    return true;
  }

  /** Takes the sign of a list's item off a line, and begins a paragraph with it. */
  private readItem(line: OpenLine): void {
    const bullet = item.exec(line.rest);
    if (!bullet || (this.paragraph.length > 0 && /^[ \t]*\d{2,}/.test(line.rest))) return;
    this.flush();
    this.isInList = true;
    cut(line, bullet[0].length);
    // "- > quoted" and "- # heading" occur; one more sign is enough.
    const inner = quote.exec(line.rest) ?? heading.exec(line.rest);
    if (inner) cut(line, inner[0].length);
  }

  private push(text: string, column: number): void {
    const lead = /^\s*/.exec(text)![0].length;
    const trimmed = text.slice(lead).trimEnd();
    if (trimmed !== '') {
      this.paragraph.push({ text: trimmed, line: this.firstLine + this.index, column: column + lead });
    }
  }

  /** Ends the block that is open, if one is. */
  private flush(kind: 'heading' | 'paragraph' = 'paragraph', level = 0): void {
    if (this.paragraph.length > 0) this.blocks.push({ kind, level, lines: this.paragraph });
    this.paragraph = [];
  }
}

function withoutQuotes(raw: string): OpenLine {
  const line: OpenLine = { rest: raw, column: 1, isQuote: false };
  for (let sign = quote.exec(line.rest); sign; sign = quote.exec(line.rest)) {
    line.isQuote = true;
    cut(line, sign[0].length);
  }
  return line;
}

function cut(line: OpenLine, length: number): void {
  line.rest = line.rest.slice(length);
  line.column += length;
}
