/**
 * Quotations that go on over several sentences: "“It took long. Nobody slept. We are glad,” the mayor said." Any one of
 * them alone would leave a mark open or lose its speaker, so they are shown together or not at all.
 */

import { openExpression } from '../text/expression.ts';

/** For each sentence the first and the last of the quotation it is part of; itself where it stands alone. */
export interface Quotations {
  readonly first: Int32Array;
  readonly last: Int32Array;
  /** 1 where a quotation mark has no partner in reach. */
  readonly broken: Uint8Array;
}

/** A quotation of more sentences isn't looked for: a mark was lost, or it is the whole text. */
const mostSentences = 6;

/** Single marks of longer sentences aren't read: telling them from apostrophes would cost the square of the length. */
const longest = 1000;

const none = 0;
const straight = 1;
const curly = 2;
const single = 3;

/**
 * Single marks are apostrophes too: they count only where they open a sentence or follow a colon or comma, and close
 * only beside punctuation. A mark after a letter may be either, so it never leaves a quotation open.
 */
const opensSingle = openExpression(
  String.raw`(?:^|[:,] )['‘](?=[\p{Lu}\p{N}])(?!['‘]\d0s)(?!.*['’](?![\p{L}\p{N}]))`,
  'su',
);
const closesSingle = openExpression(String.raw`[.,!?…]['’](?![\p{L}\p{N}])|['’](?=[.,;:!?])`, 'u');
const strayEnd = /[.!?…]['’]$/;
const opensAnywhere = openExpression(String.raw`(?:^|[\s("“—–-])['‘](?=[\p{L}\p{N}£$€])`, 'u');

/** Reads the quotation marks of sentences `text.slice(start[s], end[s])`; a paragraph's end closes nothing. */
export function findQuotations(
  text: string,
  start: Int32Array,
  end: Int32Array,
  opensParagraph: Uint8Array,
): Quotations {
  const n = start.length;
  const first = Int32Array.from({ length: n }, (_, s) => s);
  const last = new Int32Array(first);
  const broken = new Uint8Array(n);
  for (let s = 0; s < n; s++) {
    let { open, stray } = readMarks(text, start[s]!, end[s]!, none);
    let to = s;
    while (open !== none && to - s + 1 < mostSentences && to + 1 < n && opensParagraph[to + 1] === 0) {
      to++;
      const next = readMarks(text, start[to]!, end[to]!, open);
      open = next.open;
      stray ||= next.stray;
    }
    if (stray || open !== none) {
      broken[s] = 1;
      continue;
    }
    first.fill(s, s, to + 1);
    last.fill(to, s, to + 1);
    s = to;
  }
  return { first, last, broken };
}

/** The kind of mark left open after a sentence, and whether one closes that nothing opened. */
function readMarks(text: string, start: number, end: number, before: number): { open: number; stray: boolean } {
  if (before === single) {
    const sentence = text.slice(start, end);
    const closed = closesSingle(sentence).test(sentence);
    return { open: closed ? none : single, stray: false };
  }
  let open = before;
  let stray = false;
  for (let i = start; i < end; i++) {
    const code = text.charCodeAt(i);
    if (code === 0x22) {
      // Each paragraph of a long quotation opens it anew.
      if (open === straight && i === start) stray = true;
      open = open === straight ? none : straight;
    } else if (code === 0x201c) {
      // A second opening mark inside an open quotation: the first one's partner was lost.
      if (open === curly) stray = true;
      open = curly;
    } else if (code === 0x201d) {
      if (open === none) stray = true;
      open = none;
    }
  }
  if (before !== none || open !== none || stray || end - start > longest) return { open, stray };
  const sentence = text.slice(start, end);
  // The first expression is a quick look for what the second compiles at length.
  if (/(?:^|[:,] )['‘]/.test(sentence) && opensSingle(sentence).test(sentence)) return { open: single, stray: false };
  return { open, stray: strayEnd.test(sentence) && !opensAnywhere(sentence).test(sentence) };
}
