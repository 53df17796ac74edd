/** Headlines, in which capitals show little: the people of the text are looked up there. */
import type { NameSpan } from '../../names.ts';
import { evidence, evidenceCount } from '../evidence.ts';
import { listBit } from '../lexicon.ts';
import { lookBit } from '../looks.ts';
import { type Reading, sentenceCase } from '../reading.ts';
import { exchanged, spanNumbers, spanOf } from '../spans.ts';
import { wordBit } from '../vocabulary.ts';
import { surnameToken } from './bounds.ts';

/** What is no single name, whatever it is elsewhere. */
const noSingleName =
  wordBit.title | wordBit.function | wordBit.calendar | listBit.country | listBit.nationality | listBit.town;

/** People of one surname that headlines are searched for. */
const mostNamesakes = 8;

/** Tokens of the shortest headline in capitals that is searched for single words: shorter ones may be anything's heading. */
const fewestInHeadline = 4;

/**
 * Headlines in capitals or in title case show little of what is a name: people whom the text names in full are looked
 * up there, and what the labels say otherwise of those words gives way. A surname that the text also writes in small
 * letters isn't looked up. Headlines in capitals are searched for those whom the text names by one word, too.
 */
export function readHeadlines(reading: Reading, spans: readonly NameSpan[]): readonly NameSpan[] {
  const { words, marks, document, cases, slot, counts } = reading;
  if (!hasHeadline(cases)) return spans;
  /** Hashes of the words of full names, by that of their last word. */
  const fullNames = new Map<number, number[][]>();
  /** Single words that are people, for headlines in capitals. */
  const singles = new Set<number>();
  for (const span of spans) {
    if (span.type !== 'PER' || cases[span.sentence] !== sentenceCase.normal) continue;
    const last = surnameToken(reading, span);
    if (last === span.firstToken) {
      if (!words[last]!.has(noSingleName)) singles.add(words[last]!.low);
      continue;
    }
    const name = words.slice(span.firstToken, last + 1).map((word) => word.low);
    const known = fullNames.get(name.at(-1)!) ?? [];
    if (known.length < mostNamesakes) fullNames.set(name.at(-1)!, [...known, name]);
  }
  if (fullNames.size + singles.size === 0) return spans;
  const owner = spanNumbers(spans, words.length);
  const found: NameSpan[] = [];
  const givesWay = new Set<number>();
  for (let s = 0; s < document.sentences.length; s++) {
    if (cases[s] === sentenceCase.normal) continue;
    const from = document.firstToken[s]!;
    const isLong = cases[s] === sentenceCase.capitals && document.firstToken[s + 1]! - from >= fewestInHeadline;
    for (let i = from; i < document.firstToken[s + 1]!; i++) {
      const names = (marks[i]! & lookBit.capital) === 0 ? undefined : fullNames.get(words[i]!.low);
      if (names === undefined && !(isLong && singles.has(words[i]!.low))) continue;
      const spelt = (names ?? []).filter((name) => name.every((low, k) => words[i - name.length + 1 + k]?.low === low));
      const length = Math.max(1, ...spelt.map((name) => name.length));
      const first = i - length + 1;
      if (first < from || (length === 1 && counts[slot[i]! * evidenceCount + evidence.lowerCase]! > 0)) continue;
      const there = owner[i]!;
      const isThere = there >= 0 && spans[there]!.type === 'PER';
      if (isThere && (names === undefined || isSamePerson(reading, spans[there]!, first, i))) continue;
      found.push(spanOf(document, 'PER', s, first, i + 1));
      for (let k = first; k <= i; k++) if (owner[k]! >= 0) givesWay.add(owner[k]!);
    }
  }
  return exchanged(spans, givesWay, found);
}

function hasHeadline(cases: Uint8Array): boolean {
  for (let s = 0; s < cases.length; s++) if (cases[s] !== sentenceCase.normal) return true;
  return false;
}

/** Whether a headline's name is that of tokens first to last, or a longer one that ends there and begins as a name may. */
const isSamePerson = (reading: Reading, span: NameSpan, first: number, last: number): boolean =>
  surnameToken(reading, span) === last &&
  (span.firstToken === first || (span.firstToken < first && reading.words[span.firstToken]!.has(listBit.firstName)));
