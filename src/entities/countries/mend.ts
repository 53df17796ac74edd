/**
 * Character references (`C&ocirc;te`) and words divided at the end of a line (`Ger-⏎many`) mended before matching.
 * Texts without any, nearly all, are passed through as they are.
 */
import type { Segmentation } from '../../text/segmentation.ts';
import { segment } from '../../text/segmentation.ts';
import type { NameSpan } from '../names.ts';

export interface MendedText {
  readonly document: Segmentation;
  readonly names: readonly NameSpan[];
  /** An offset of the mended text in the original. */
  readonly at: (offset: number) => number;
}

const accents: Record<string, string> = {
  grave: '\u0300',
  acute: '\u0301',
  circ: '\u0302',
  tilde: '\u0303',
  uml: '\u0308',
  ring: '\u030a',
  cedil: '\u0327',
  caron: '\u030c',
};
const named: Record<string, string> = {
  amp: '&',
  nbsp: '\u00a0',
  rsquo: '’',
  lsquo: '‘',
  apos: "'",
  quot: '"',
  ndash: '–',
  mdash: '—',
  shy: '\u00ad',
  ldquo: '“',
  rdquo: '”',
  hellip: '…',
  oslash: 'ø',
  thinsp: '\u2009',
};

function meaning(flawed: string): string | undefined {
  if (flawed.startsWith('-')) return '';
  const name = flawed.slice(1, -1);
  if (name.startsWith('#')) {
    const number = /^#x/i.test(name) ? Number.parseInt(name.slice(2), 16) : Number.parseInt(name.slice(1), 10);
    return number > 8 && number < 0x110000 ? String.fromCodePoint(number) : undefined;
  }
  const accent = accents[name.slice(1)];
  return named[name] ?? (accent === undefined ? undefined : `${name[0]!}${accent}`.normalize('NFC'));
}

/** Mends a document; names keep their places in it. Without a flaw the document itself comes back. */
export function mendText(document: Segmentation, names: readonly NameSpan[]): MendedText {
  const { text } = document;
  // Plain searches first: most texts hold none of it.
  const hasFlaw =
    (text.includes('&') && /&[#A-Za-z]/.test(text)) ||
    text.includes('-\n') ||
    (text.includes('\r') && text.includes('-\r\n'));
  const pieces: string[] = [];
  // Offset pairs: from `mendedAt[k]` on, the original is `originalAt[k] - mendedAt[k]` ahead.
  const mendedAt = [0];
  const originalAt = [0];
  let from = 0;
  let length = 0;
  if (!hasFlaw) return { document, names, at: (offset) => offset };
  for (const match of text.matchAll(/&(?:#\d{1,7}|#x[\da-f]{1,6}|[a-z]{2,8});|(?<=\p{Ll})-\r?\n(?=\p{Ll})/giu)) {
    const replacement = meaning(match[0]);
    if (replacement === undefined) continue;
    pieces.push(text.slice(from, match.index), replacement);
    length += match.index - from + replacement.length;
    from = match.index + match[0].length;
    mendedAt.push(length);
    originalAt.push(from);
  }
  if (pieces.length === 0) return { document, names, at: (offset) => offset };
  pieces.push(text.slice(from));
  const place = (borders: readonly number[], others: readonly number[], offset: number): number => {
    let low = 0;
    let high = borders.length - 1;
    while (low < high) {
      const middle = (low + high + 1) >> 1;
      if (borders[middle]! <= offset) low = middle;
      else high = middle - 1;
    }
    return others[low]! + offset - borders[low]!;
  };
  return {
    document: segment(pieces.join('')),
    names: names.map(({ type, sentence, firstToken, endToken, start, end }) => ({
      type,
      sentence,
      firstToken,
      endToken,
      start: place(originalAt, mendedAt, start),
      end: place(originalAt, mendedAt, end),
    })),
    at: (offset) => place(mendedAt, originalAt, offset),
  };
}
