/** People whom a form of address shows, whatever the labels take them for: "Mrs Bride", "Miss Lark". */
import type { NameSpan } from '../../names.ts';
import { listBit } from '../lexicon.ts';
import { type Reading, sentenceCase } from '../reading.ts';
import { exchanged, spanNumbers, spanOf } from '../spans.ts';
import { type Word, wordBit } from '../vocabulary.ts';
import { WordList } from '../word-list.ts';

/** Said of somebody only; "Dr" and "Lord" begin names of things too. */
const addresses =
  new WordList(`mr mr. mrs mrs. ms ms. miss prof prof. professor senator sen. alhaji hajia hajiya datuk dato shri smt smt. engr engr. barrister
  cllr rev. sgt sgt. capt. lt. col. gen. brig. adm. cde maulana comrade advocate adv.`);
const longest = 4;

/** What stands behind "Mr" for a kind of man, and behind "Miss" for where the prettiest is sought. */
const kinds = new WordList(
  'emeritus right nice nasty big clean perfect average fix-it everyman tumble universe world earth',
);

const noName =
  wordBit.title | wordBit.role | wordBit.function | wordBit.calendar | wordBit.organisation | listBit.nationality;

/** Up to four capitalised words behind "Mr", "Mrs", "Ms" or "Miss" are a person, where no name reaches beyond them. */
export function nameAddressed(reading: Reading, spans: readonly NameSpan[]): readonly NameSpan[] {
  const { marks, document, capitals, firstCapital } = reading;
  const addressed: NameSpan[] = [];
  for (let s = 0; s < document.sentences.length; s++) {
    const to = document.firstToken[s + 1]!;
    for (let k = firstCapital[s]!; k < firstCapital[s + 1]!; k++) {
      const i = capitals[k]!;
      if (i < to - 1 && (marks[i]! & wordBit.title) !== 0) addAddressed(reading, s, i, addressed);
    }
  }
  return addressed.length === 0 ? spans : withAddressed(reading, spans, addressed);
}

/** Adds who is addressed by the title at token `i` of sentence `s`, if anyone is. */
function addAddressed({ words, document, cases, runEnd }: Reading, s: number, i: number, to: NameSpan[]): void {
  if (cases[s] !== sentenceCase.normal || !addresses.has(words[i]!)) return;
  const end = runEnd[i]!;
  if (end < i + 2 || end > i + 1 + longest || !isNamed(words, i, end)) return;
  to.push(spanOf(document, 'PER', s, i + 1, end));
}

/** The spans with those of the addressed, which stand behind their titles, where none but parts of them are in the way. */
function withAddressed(
  { words }: Reading,
  spans: readonly NameSpan[],
  addressed: readonly NameSpan[],
): readonly NameSpan[] {
  const owner = spanNumbers(spans, words.length);
  const added: NameSpan[] = [];
  const givesWay = new Set<number>();
  for (const span of addressed) {
    const title = span.firstToken - 1;
    const there = new Set<number>();
    for (let k = title; k < span.endToken; k++) if (owner[k]! >= 0) there.add(owner[k]!);
    const reaches = (n: number): boolean =>
      spans[n]!.type === 'PER' || spans[n]!.firstToken < title || spans[n]!.endToken > span.endToken;
    if ([...there].some(reaches)) continue;
    for (const n of there) givesWay.add(n);
    added.push(span);
  }
  return exchanged(spans, givesWay, added);
}

/** Whether the words behind the address at token `at`, up to `end`, may be a name. */
function isNamed(words: readonly Word[], at: number, end: number): boolean {
  const isMiss = words[at]!.lower === 'miss';
  for (let k = at + 1; k < end; k++) {
    const word = words[k]!;
    // "Mr T K Lind"
    if (word.text.length < 2 && (k === end - 1 || !word.capital)) return false;
    if (!word.letters && !word.text.includes('-') && !word.text.includes("'")) return false;
    if (word.has(noName) || word.allCapitals || kinds.has(word)) return false;
    if (isMiss && word.has(listBit.town | listBit.country)) return false;
  }
  return true;
}
