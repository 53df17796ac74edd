/** Firms of the list that the labels take for people, in whole or in part. */
import type { NameSpan } from '../../names.ts';
import { firmNames, firmParts, firmStarts, mostFirmWords } from '../firm-names.constant.ts';
import { lookBit } from '../looks.ts';
import type { Reading } from '../reading.ts';
import { exchanged, spanNumbers, spanOf } from '../spans.ts';
import type { Word } from '../vocabulary.ts';
import { WordList } from '../word-list.ts';

const names = new Set(firmNames);
const starts = new WordList(firmStarts, { isSought: true });
const parts = new WordList(firmParts);

/** Whether the list has a name of these two words. */
export const isFirmName = (first: Word, second: Word): boolean =>
  parts.has(first) && parts.has(second) && names.has(`${first.lower} ${second.lower}`);

/** The same where the first may have a stop that the list leaves out: "Dr. Pepper". */
export const isFirmBehindStop = (first: Word, second: Word): boolean =>
  parts.has(second) && names.has(`${first.lower.replace(/\.$/, '')} ${second.lower}`);

/** Whether tokens [first, end) are a firm of the list. */
export function isListed(words: Reading['words'], first: number, end: number): boolean {
  return end - first > 1 && starts.has(words[first]!) && endOfFirm(words, first, end) === end;
}

/**
 * Firms of the list where a person reaches into their words are one name: "Archer Daniels | Midland". Not so where the
 * person's name begins before, or goes on behind. They stay people's until the text is searched for companies.
 */
export function joinFirms(reading: Reading, spans: readonly NameSpan[]): readonly NameSpan[] {
  const { words, marks, document, capitals, firstCapital } = reading;
  const added: NameSpan[] = [];
  const givesWay = new Set<number>();
  let owner: Int32Array | undefined;
  for (let s = 0; s < document.sentences.length; s++) {
    let end = 0;
    for (let k = firstCapital[s]!; k < firstCapital[s + 1]!; k++) {
      const first = capitals[k]!;
      if ((marks[first]! & lookBit.sought) === 0 || first < end || !starts.has(words[first]!)) continue;
      end = endOfFirm(words, first, document.firstToken[s + 1]!);
      if (end === first) continue;
      owner ??= spanNumbers(spans, words.length);
      const inside = numbersIn(owner, first, end);
      const isPerson = inside.some((n) => spans[n]!.type === 'PER');
      const isWithin = inside.every((n) => spans[n]!.firstToken >= first && spans[n]!.endToken <= end);
      if (!isPerson || !isWithin) continue;
      for (const n of inside) givesWay.add(n);
      added.push(spanOf(document, 'PER', s, first, end));
    }
  }
  return exchanged(spans, givesWay, added);
}

/** Behind the last word of the longest name of the list that begins at a token; the token where none does. */
function endOfFirm(words: Reading['words'], first: number, to: number): number {
  let name = words[first]!.lower;
  let end = first;
  for (let k = first + 1; k < to && k < first + mostFirmWords; k++) {
    if (!parts.has(words[k]!)) break;
    const { lower } = words[k]!;
    // "Sam's Club" is three tokens.
    name += lower === "'s" ? "'s" : ` ${lower}`;
    if (names.has(name)) end = k + 1;
  }
  return end;
}

function numbersIn(owner: Int32Array, first: number, end: number): number[] {
  const numbers: number[] = [];
  for (let i = first; i < end; i++) if (owner[i]! >= 0 && !numbers.includes(owner[i]!)) numbers.push(owner[i]!);
  return numbers;
}
