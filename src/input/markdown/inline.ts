/** Strips the inline markup of one Markdown block and keeps for every remaining piece where it stood. */

/** A piece of text and the offset in the block's source that it was cut from. */
export interface Piece {
  readonly text: string;
  readonly offset: number;
}

const entities: Readonly<Record<string, string>> = {
  amp: '&',
  lt: '<',
  gt: '>',
  quot: '"',
  apos: "'",
  nbsp: '\u00A0',
  ndash: '–',
  mdash: '—',
  hellip: '…',
  lsquo: '‘',
  rsquo: '’',
  ldquo: '“',
  rdquo: '”',
  laquo: '«',
  raquo: '»',
  copy: '©',
  euro: '€',
  pound: '£',
  shy: '',
};

const entity = /&(?:#(\d{1,7})|#x([\da-f]{1,6})|([a-z]{2,8}));/iy;
const htmlTag = /<\/?[a-z][a-z\d-]*(?:\s[^<>]{0,2000})?\/?>/iy;
const autolink = /<((?:https?:\/\/|mailto:)[^\s<>]{1,2000})>/iy;
const footnote = /\[\^[^\]\s]{1,100}\]/y;
const wikiLink = /\[\[([^\][|\n]{1,300})(?:\|([^\][\n]{1,300}))?\]\]/y;
const embed = /!\[\[[^\][\n]{1,300}\]\]/y;
const template = /\{\{[<%][^\n]{0,1000}?[>%]\}\}|\{%[^\n]{0,1000}?%\}|\{:[^}\n]{0,300}\}|\{#[\w-]{1,100}\}/y;
const target =
  /\(\s*(?!\s)(?:<[^<>\n]{0,2000}>|[^\s()]{0,2000}(?:\([^\s()]{0,500}\)[^\s()]{0,500}){0,4})(?:\s+(?!\s)(?:"[^"]{0,1000}"|'[^']{0,1000}'|\([^()]{0,1000}\)))?\s*\)/y;
const reference = /\[[^\][\n]{0,300}\]/y;
const punctuation = /[!-/:-@[-`{-~]/;
const space = /\s/;
const wordCharacter = /[\p{L}\p{N}]/u;

interface Run {
  readonly start: number;
  readonly mark: string;
  length: number;
  readonly opens: boolean;
  readonly closes: boolean;
}

/**
 * Text without markup: links keep their text, images, footnote marks, HTML tags and template tags go, code spans keep
 * what they hold. `definitions` are the labels that `[label]` alone may refer to. Linear but for nested brackets,
 * whose number is limited.
 */
export function stripInline(source: string, definitions: ReadonlySet<string>): Piece[] {
  /** Ranges that go, and replacements by the offset where they stand. */
  const gone = new Uint8Array(source.length);
  const replaced = new Map<number, string>();
  const runs: Run[] = [];
  const drop = (from: number, to: number): void => {
    gone.fill(1, from, to);
  };
  const closers = matchBrackets(source);

  let index = 0;
  const at = (pattern: RegExp): RegExpExecArray | null => {
    pattern.lastIndex = index;
    return pattern.exec(source);
  };
  const closeTicks = tickCloser(source);
  while (index < source.length) {
    const character = source[index]!;
    if (character === '\\' && punctuation.test(source[index + 1] ?? '')) {
      drop(index, index + 1);
      index += 2;
    } else if (character === '\\' && source[index + 1] === '\n') {
      drop(index, index + 1);
      index += 1;
    } else if (character === '`') {
      let length = 1;
      while (source[index + length] === '`') length += 1;
      const close = closeTicks(index + length, length);
      if (close === undefined) index += length;
      else {
        drop(index, index + length);
        drop(close, close + length);
        index = close + length;
      }
    } else if (character === '&') {
      const match = at(entity);
      const text = match && decode(match);
      if (match && text !== undefined && text !== null) {
        drop(index, index + match[0].length);
        replaced.set(index, text);
        index += match[0].length;
      } else index += 1;
    } else if (character === '<') {
      const link = at(autolink);
      const tag = link ? null : at(htmlTag);
      if (link) {
        drop(index, index + 1);
        drop(index + link[0].length - 1, index + link[0].length);
        index += link[0].length;
      } else if (tag) {
        drop(index, index + tag[0].length);
        if (/^<br/i.test(tag[0])) replaced.set(index, '\n');
        index += tag[0].length;
      } else index += 1;
    } else if (character === '{') {
      const match = at(template);
      if (match) drop(index, index + match[0].length);
      index += match ? match[0].length : 1;
    } else if (character === '!' && source[index + 1] === '[') {
      const match = at(embed);
      const end = match ? index + match[0].length : linkEnd(source, index + 1, closers, definitions)?.end;
      if (end === undefined) index += 1;
      else {
        drop(index, end);
        index = end;
      }
    } else if (character === '[') {
      const mark = at(footnote);
      const wiki = mark ? null : at(wikiLink);
      if (mark) {
        drop(index, index + mark[0].length);
        index += mark[0].length;
      } else if (wiki) {
        const shown = wiki[2] ?? wiki[1]!;
        const from = index + wiki[0].length - 2 - shown.length;
        drop(index, from);
        drop(from + shown.length, index + wiki[0].length);
        index += wiki[0].length;
      } else {
        const link = linkEnd(source, index, closers, definitions);
        if (link) {
          drop(index, index + 1);
          drop(link.close, link.end);
        }
        index += 1;
      }
    } else if (
      character === '*' ||
      character === '_' ||
      ((character === '~' || character === '=') && source[index + 1] === character)
    ) {
      let length = 1;
      while (source[index + length] === character) length += 1;
      runs.push(readRun(source, index, length));
      index += length;
    } else index += gone[index] === 1 ? jump(gone, index) : 1;
  }
  pairRuns(runs, drop);
  return collect(source, gone, replaced);
}

/** How far a range reaches that is gone already (the target of a link). */
function jump(gone: Uint8Array, from: number): number {
  let to = from;
  while (gone[to] === 1) to += 1;
  return to - from;
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

function decode(match: RegExpExecArray): string | undefined {
  const [, decimal, hexadecimal, name] = match;
  if (name !== undefined) return entities[name] ?? entities[name.toLowerCase()];
  const code = decimal === undefined ? Number.parseInt(hexadecimal!, 16) : Number(decimal);
  return code > 0 && code <= 0x10ffff && !(code >= 0xd800 && code <= 0xdfff) ? String.fromCodePoint(code) : undefined;
}

/** For every `[` the offset of its `]`. */
function matchBrackets(source: string): ReadonlyMap<number, number> {
  const closers = new Map<number, number>();
  const open: number[] = [];
  for (let index = 0; index < source.length; index += 1) {
    const character = source[index];
    if (character === '\\') index += 1;
    else if (character === '[') open.push(index);
    else if (character === ']') {
      const start = open.pop();
      if (start !== undefined) closers.set(start, index);
    }
  }
  return closers;
}

/** Where the text of a link that opens at `open` closes and where the link ends; undefined where it is no link. */
function linkEnd(
  source: string,
  open: number,
  closers: ReadonlyMap<number, number>,
  definitions: ReadonlySet<string>,
): { close: number; end: number } | undefined {
  const close = closers.get(open);
  if (close === undefined) return undefined;
  target.lastIndex = close + 1;
  const direct = source[close + 1] === '(' ? target.exec(source) : null;
  if (direct) return { close, end: close + 1 + direct[0].length };
  reference.lastIndex = close + 1;
  const referred = source[close + 1] === '[' ? reference.exec(source) : null;
  const label = source.slice(open + 1, close);
  if (referred) {
    const name = referred[0].slice(1, -1) || label;
    return definitions.has(foldLabel(name)) ? { close, end: close + 1 + referred[0].length } : undefined;
  }
  return label.length < 300 && definitions.has(foldLabel(label)) ? { close, end: close + 1 } : undefined;
}

/** Labels of reference definitions are compared without case and with single blanks. */
export function foldLabel(label: string): string {
  return label.trim().replace(/\s+/g, ' ').toLowerCase();
}

function readRun(source: string, start: number, length: number): Run {
  const before = source[start - 1] ?? ' ';
  const after = source[start + length] ?? ' ';
  const left = !space.test(after);
  const right = !space.test(before);
  const mark = source[start]!;
  if (mark !== '_') return { start, length, mark, opens: left, closes: right };
  // Underscores inside words are part of them.
  return {
    start,
    length,
    mark,
    opens: left && !wordCharacter.test(before),
    closes: right && !wordCharacter.test(after),
  };
}

/** Emphasis as in CommonMark, without its rule of three: an opening and a closing run take each other away. */
function pairRuns(runs: readonly Run[], drop: (from: number, to: number) => void): void {
  const open: Record<string, { run: Run; from: number }[]> = {};
  for (const run of runs) {
    const stack = (open[run.mark] ??= []);
    let from = run.start;
    if (run.closes) {
      while (run.length > 0 && stack.length > 0) {
        const opener = stack.at(-1)!;
        const count = Math.min(opener.run.length, run.length);
        opener.run.length -= count;
        run.length -= count;
        drop(opener.from + opener.run.length, opener.from + opener.run.length + count);
        drop(from, from + count);
        from += count;
        if (opener.run.length === 0) stack.pop();
      }
    }
    if (run.opens && run.length > 0) stack.push({ run, from });
  }
}

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
