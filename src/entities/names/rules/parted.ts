/** Names of people that the labels part in two or cut short: "Ida | Dahl", "Liu | He", "Max | Still", "Ida | Dahl-led". */
import type { NameSpan } from '../../names.ts';
import { evidence, evidenceCount } from '../evidence.ts';
import { listBit } from '../lexicon.ts';
import { type Reading, sentenceCase } from '../reading.ts';
import { exchanged, spanOf } from '../spans.ts';
import { type Word, wordBit } from '../vocabulary.ts';
import { isGiven } from './bounds.ts';
import { noSubject } from './subjects.ts';
import { compoundTail } from './titles.ts';

/** What follows a given name with a capital, and is no surname. */
const noSurname = noSubject | wordBit.speech;

/**
 * Given names and the person that follows without a stop are one name; so are a given name and the word in capitals behind
 * it, though that may be a common word, and a family's name of East Asia and "He".
 */
export function joinParted(reading: Reading, spans: readonly NameSpan[]): readonly NameSpan[] {
  const { document } = reading;
  const givesWay = new Set<number>();
  const added: NameSpan[] = [];
  for (let k = 0; k < spans.length; k++) {
    const span = spans[k]!;
    if (span.type !== 'PER') continue;
    const next = spans[k + 1];
    const isBefore = next !== undefined && next.firstToken === span.endToken && next.sentence === span.sentence;
    if (isBefore && !(next.type === 'PER' && isSurnameOf(reading, span, next))) continue;
    if (!isBefore && !goesOn(reading, span)) continue;
    givesWay.add(k);
    if (isBefore) givesWay.add(++k);
    added.push(spanOf(document, 'PER', span.sentence, span.firstToken, isBefore ? next.endToken : span.endToken + 1));
  }
  return exchanged(spans, givesWay, added);
}

const isInitial = ({ text }: Word): boolean => text.length === 2 && text[1] === '.';

/** Whether a person of one word has nothing but given names right before it. */
function isSurnameOf({ words }: Reading, { firstToken: first, endToken: end }: NameSpan, surname: NameSpan): boolean {
  if (surname.endToken - surname.firstToken > 1 || words[first]!.low === words[end]!.low) return false;
  for (let i = first; i < end; i++) if (!isGiven(words[i]!) && (i === first || !isInitial(words[i]!))) return false;
  return true;
}

/** Whether the word behind a person's name of one word belongs to it. */
function goesOn(reading: Reading, { sentence, firstToken: first, endToken: end }: NameSpan): boolean {
  const { words, document, cases, runStart, runEnd, slot, counts } = reading;
  if (end - first > 1 || end >= document.firstToken[sentence + 1]!) return false;
  const own = words[first]!;
  const next = words[end]!;
  if (!next.capital || cases[sentence] !== sentenceCase.normal) return false;
  if (next.text === 'He') return own.has(listBit.eastAsian);
  if (!own.has(listBit.commonFirstName) || runEnd[first] !== end + 1) return false;
  if (compoundTail(next.text) > 0) return true;
  if (runStart[first]! < first && !words[first - 1]!.has(wordBit.title)) return false;
  return (
    next.letters &&
    !next.allCapitals &&
    !next.has(noSurname) &&
    counts[slot[end]! * evidenceCount + evidence.lowerCase] === 0
  );
}
