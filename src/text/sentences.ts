/** Sentence boundaries of news text. */
import type { Sentences } from './segmentation.ts';

const abbreviations = new Set(
  'mr mrs ms dr prof sen rep gov gen col lt sgt capt maj adm rev st mt vs jan feb mar apr jun jul aug sep sept oct nov dec no'.split(
    ' ',
  ),
);

/** Splits a text into sentences: [start, end) in UTF-16 code units, white space at both ends left out. */
export function splitSentences(text: string): Sentences {
  const start: number[] = [];
  const end: number[] = [];
  const opens: number[] = [];
  const boundary = /([.!?…]+)(["”’')\]]*)\s+(?=["“‘'([]*[\p{Lu}\p{N}])|\n\s*/gu;
  let from = 0;
  let paragraph = true;
  const push = (to: number, opensNext: boolean): void => {
    let a = from;
    let b = to;
    while (a < b && /\s/.test(text[a]!)) a++;
    while (b > a && /\s/.test(text[b - 1]!)) b--;
    if (b > a) {
      start.push(a);
      end.push(b);
      opens.push(paragraph ? 1 : 0);
      paragraph = opensNext;
    } else if (opensNext) paragraph = true;
    from = to;
  };
  for (const match of text.matchAll(boundary)) {
    const at = match.index;
    if (match[1] === '.') {
      const word = /[^\s"“‘'([]*$/.exec(text.slice(Math.max(0, at - 30), at))?.[0] ?? '';
      if (abbreviations.has(word.toLowerCase()) || /^(\p{Lu}|(\p{L}\.)+\p{L})$/u.test(word)) continue;
    }
    push(at + match[0].length, match[0].split('\n').length > 2);
  }
  push(text.length, false);
  return {
    length: start.length,
    start: Int32Array.from(start),
    end: Int32Array.from(end),
    opensParagraph: Uint8Array.from(opens),
  };
}
