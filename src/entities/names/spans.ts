/** From labels to spans of names. */
import type { Segmentation } from '../../text/segmentation.ts';
import type { NameSpan } from '../names.ts';
import { isInside, nameTypes, outside, typeOf } from './labels.ts';
import { Scratch } from './scratch.ts';

/** The span of tokens [firstToken, endToken) of a sentence. */
export function spanOf(
  document: Segmentation,
  type: NameSpan['type'],
  sentence: number,
  firstToken: number,
  endToken: number,
): NameSpan {
  const { tokens } = document;
  return { type, sentence, firstToken, endToken, start: tokens.start[firstToken]!, end: tokens.end[endToken - 1]! };
}

/** The same span as a name of another type. Written out: V8 knows a copy by `...` as another kind of object. */
export function retyped({ sentence, firstToken, endToken, start, end }: NameSpan, type: NameSpan['type']): NameSpan {
  return { type, sentence, firstToken, endToken, start, end };
}

const owners = new Scratch();

/** For each of `tokens` tokens the number of the span that it lies in, -1 outside of all; good until the next are asked for. */
export function spanNumbers(spans: readonly NameSpan[], tokens: number): Int32Array {
  const numbers = owners.filled(tokens, -1);
  for (let k = 0; k < spans.length; k++) {
    const { firstToken, endToken } = spans[k]!;
    for (let i = firstToken; i < endToken; i++) numbers[i] = k;
  }
  return numbers;
}

/**
 * The spans with those added that take the place of the ones, by number, that give way; in order. Lists of spans are
 * built with `push` or left as they are: what `filter`, `map` and `flatMap` make is to V8 another kind of array, and
 * another one still when it is empty, for which all rules were compiled again.
 */
export function exchanged(
  spans: readonly NameSpan[],
  givesWay: ReadonlySet<number>,
  added: readonly NameSpan[],
): readonly NameSpan[] {
  if (givesWay.size === 0 && added.length === 0) return spans;
  const kept: NameSpan[] = [];
  for (let k = 0; k < spans.length; k++) if (!givesWay.has(k)) kept.push(spans[k]!);
  if (added.length === 0) return kept;
  for (const span of added) kept.push(span);
  return kept.sort(byPlace);
}

/** The order of the text. */
const byPlace = (a: NameSpan, b: NameSpan): number => a.start - b.start;

/** The names that a label sequence spells, in order. */
export function labelledSpans(document: Segmentation, labels: Uint8Array): NameSpan[] {
  const spans: NameSpan[] = [];
  for (let s = 0; s < document.sentences.length; s++) {
    const to = document.firstToken[s + 1]!;
    let i = document.firstToken[s]!;
    while (i < to) {
      if (labels[i] === outside) {
        i++;
        continue;
      }
      const type = typeOf(labels[i]!);
      let end = i + 1;
      while (end < to && isInside(labels[end]!) && typeOf(labels[end]!) === type) end++;
      spans.push(spanOf(document, nameTypes[type]!, s, i, end));
      i = end;
    }
  }
  return spans;
}
