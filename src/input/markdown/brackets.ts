/** Brackets in Markdown: which belong together, and which are links. */

const target =
  /\(\s*(?!\s)(?:<[^<>\n]{0,2000}>|[^\s()]{0,2000}(?:\([^\s()]{0,500}\)[^\s()]{0,500}){0,4})(?:\s+(?!\s)(?:"[^"]{0,1000}"|'[^']{0,1000}'|\([^()]{0,1000}\)))?\s*\)/y;
const reference = /\[[^\][\n]{0,300}\]/y;

/** For every `[` the offset of its `]`. */
export function matchBrackets(source: string): ReadonlyMap<number, number> {
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
export function linkEnd(
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
