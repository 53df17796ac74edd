/** Strips the inline markup of one Markdown block and keeps for every remaining piece where it stood. */
import { decodeHTMLStrict } from 'entities';
import { linkEnd, matchBrackets } from './brackets.ts';
import { pairRuns, readRun, type Run } from './emphasis.ts';

/** A piece of text and the offset in the block's source that it was cut from. */
export interface Piece {
  readonly text: string;
  readonly offset: number;
}

const characterReference = /&(?:#\d{1,7}|#x[\da-f]{1,6}|[a-z][a-z\d]{1,31});/iy;
const htmlTag = /<\/?[a-z][a-z\d-]*(?:\s[^<>]{0,2000})?\/?>/iy;
const autolink = /<((?:https?:\/\/|mailto:)[^\s<>]{1,2000})>/iy;
const footnote = /\[\^[^\]\s]{1,100}\]/y;
const wikiLink = /\[\[([^\][|\n]{1,300})(?:\|([^\][\n]{1,300}))?\]\]/y;
const embed = /!\[\[[^\][\n]{1,300}\]\]/y;
const template = /\{\{[<%][^\n]{0,1000}?[>%]\}\}|\{%[^\n]{0,1000}?%\}|\{:[^}\n]{0,300}\}|\{#[\w-]{1,100}\}/y;
const punctuation = /[!-/:-@[-`{-~]/;

/**
 * Text without markup: links keep their text, images, footnote marks, HTML tags and template tags go, code spans keep
 * what they hold. `definitions` are the labels that `[label]` alone may refer to. Linear but for nested brackets,
 * whose number is limited.
 */
export function stripInline(source: string, definitions: ReadonlySet<string>): Piece[] {
  return new InlineScanner(source, definitions).run();
}

/** One pass over a block. Each reader of a sign goes on from `index` and leaves it behind what it has read. */
class InlineScanner {
  private readonly source: string;
  private readonly definitions: ReadonlySet<string>;
  private readonly closers: ReadonlyMap<number, number>;
  private readonly closeTicks: (from: number, length: number) => number | undefined;
  /** 1 for each code unit that is markup. */
  private readonly gone: Uint8Array;
  /** What stands for markup, by the offset at which it begins. */
  private readonly replaced = new Map<number, string>();
  private readonly runs: Run[] = [];
  private index = 0;

  constructor(source: string, definitions: ReadonlySet<string>) {
    this.source = source;
    this.definitions = definitions;
    this.closers = matchBrackets(source);
    this.closeTicks = tickCloser(source);
    this.gone = new Uint8Array(source.length);
  }

  run(): Piece[] {
    while (this.index < this.source.length) {
      // The target of a link went with its text.
      if (this.gone[this.index] === 1) this.index += 1;
      else this.readNext();
    }
    pairRuns(this.runs, (from, to) => this.gone.fill(1, from, to));
    return collect(this.source, this.gone, this.replaced);
  }

  private readNext(): void {
    switch (this.source[this.index]) {
      case '\\':
        return this.readEscape();
      case '`':
        return this.readCode();
      case '&':
        return this.readReference();
      case '<':
        return this.readTag();
      case '{':
        return this.readTemplate();
      case '!':
        return this.readImage();
      case '[':
        return this.readBracket();
      case '*':
      case '_':
      case '~':
      case '=':
        return this.readEmphasis();
      default:
        return this.pass();
    }
  }

  /** What a sticky pattern matches here. */
  private match(pattern: RegExp): RegExpExecArray | null {
    pattern.lastIndex = this.index;
    return pattern.exec(this.source);
  }

  /** Takes the next `length` code units out of the text. */
  private drop(length: number): void {
    this.gone.fill(1, this.index, this.index + length);
    this.index += length;
  }

  /** Leaves the next character in the text. */
  private pass(): void {
    this.index += 1;
  }

  private readEscape(): void {
    const next = this.source[this.index + 1] ?? '';
    if (punctuation.test(next)) {
      this.drop(1);
      this.index += 1;
    } else if (next === '\n') this.drop(1);
    else this.pass();
  }

  private readCode(): void {
    const length = this.runLength();
    const close = this.closeTicks(this.index + length, length);
    if (close === undefined) {
      this.index += length;
      return;
    }
    this.drop(length);
    this.index = close;
    this.drop(length);
  }

  private readReference(): void {
    const match = this.match(characterReference);
    const meant = match && decodeHTMLStrict(match[0]);
    if (!match || meant === match[0]) return this.pass();
    // A soft hyphen is no character of the text.
    this.replaced.set(this.index, meant === '\u00AD' ? '' : meant!);
    this.drop(match[0].length);
  }

  private readTag(): void {
    const link = this.match(autolink);
    if (link) {
      this.drop(1);
      this.index += link[1]!.length;
      this.drop(1);
      return;
    }
    const tag = this.match(htmlTag);
    if (!tag) return this.pass();
    if (/^<br/i.test(tag[0])) this.replaced.set(this.index, '\n');
    this.drop(tag[0].length);
  }

  private readTemplate(): void {
    const match = this.match(template);
    if (match) this.drop(match[0].length);
    else this.pass();
  }

  private readImage(): void {
    if (this.source[this.index + 1] !== '[') return this.pass();
    const match = this.match(embed);
    const end = match
      ? this.index + match[0].length
      : linkEnd(this.source, this.index + 1, this.closers, this.definitions)?.end;
    if (end === undefined) this.pass();
    else this.drop(end - this.index);
  }

  private readBracket(): void {
    const mark = this.match(footnote);
    if (mark) return this.drop(mark[0].length);
    const wiki = this.match(wikiLink);
    if (wiki) {
      const shown = (wiki[2] ?? wiki[1]!).length;
      this.drop(wiki[0].length - 2 - shown);
      this.index += shown;
      return this.drop(2);
    }
    const link = linkEnd(this.source, this.index, this.closers, this.definitions);
    if (!link) return this.pass();
    this.gone.fill(1, link.close, link.end);
    this.drop(1);
  }

  private readEmphasis(): void {
    const sign = this.source[this.index]!;
    const length = this.runLength();
    // One tilde or equals sign is text.
    if ((sign === '~' || sign === '=') && length === 1) return this.pass();
    this.runs.push(readRun(this.source, this.index, length));
    this.index += length;
  }

  /** How often the character here stands in a row. */
  private runLength(): number {
    let length = 1;
    while (this.source[this.index + length] === this.source[this.index]) length += 1;
    return length;
  }
}

/** Finds the next run of back-ticks of a length; asked with growing offsets, all questions together are linear. */
function tickCloser(source: string): (from: number, length: number) => number | undefined {
  const starts = new Map<number, number[]>();
  for (const { 0: run, index } of source.matchAll(/`+/g)) {
    const known = starts.get(run.length);
    if (known) known.push(index);
    else starts.set(run.length, [index]);
  }
  const passed = new Map<number, number>();
  return (from, length) => {
    const runs = starts.get(length) ?? [];
    let at = passed.get(length) ?? 0;
    while (at < runs.length && runs[at]! < from) at += 1;
    passed.set(length, at);
    return runs[at];
  };
}

/** What is left, in pieces that stand where they stood. */
function collect(source: string, gone: Uint8Array, replaced: ReadonlyMap<number, string>): Piece[] {
  const pieces: Piece[] = [];
  let from = 0;
  for (let index = 0; index <= source.length; index += 1) {
    if (index < source.length && gone[index] === 0) continue;
    if (index > from) pieces.push({ text: source.slice(from, index), offset: from });
    const replacement = replaced.get(index);
    if (replacement !== undefined && replacement !== '') pieces.push({ text: replacement, offset: index });
    from = index + 1;
  }
  return pieces;
}
