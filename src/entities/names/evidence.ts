/** What the document shows of each form: how often it stands alone, behind a title, before a verb of speech, … */
import { listBit } from './lexicon.ts';
import { lookBit } from './looks.ts';
import type { Reading } from './reading.ts';
import { type Word, wordBit } from './vocabulary.ts';
import { WordList } from './word-list.ts';

/** What is counted of a form over the document; sentences in title case or capitals don't count. */
export const evidence = {
  lowerCase: 0,
  capitalInside: 1,
  endsRun: 2,
  beginsRun: 3,
  alone: 4,
  afterTitle: 5,
  afterFirstName: 6,
  beforeSpeech: 7,
  afterPlacePreposition: 8,
  afterThe: 9,
  beforeWhoOrAge: 10,
  /** "Apple executives", "the Pentagon spokesman": a body's word more than a person's. */
  beforeRole: 11,
  /** "Apple shares", "shares in Apple", "Apple said it will". */
  beforeBusiness: 12,
  /** In a run of capitals with the noun of a body or a place. */
  withThingNoun: 13,
} as const;
export const evidenceCount = 14;

const businessWords =
  new WordList(`shares share stock stocks bonds investors shareholders customers employees officials workers
users subsidiary unit plant plants factory headquarters revenue profit profits sales earnings`);
/** "… said it has": what a company says of itself, though a person may say it of something. */
const saidOfItself = new WordList('will would plans planned has had expects expected agreed aims intends');
const shareWords = new WordList('shares share stock stake subsidiary unit division investors');
export const placePrepositions = new WordList('in at from near');

/** What follows a name tells a business: "… shares", "…'s profit", "… said it will". */
function isBusiness(words: readonly Word[], at: number, to: number): boolean {
  const next = words[at]!;
  if (businessWords.has(next)) return true;
  if (at + 1 >= to) return false;
  const second = words[at + 1]!;
  if (next.text === "'s") return businessWords.has(second);
  if (second.text !== 'it' || !next.has(wordBit.speech) || at + 2 >= to) return false;
  return saidOfItself.has(words[at + 2]!);
}

/** Counts what the sentence of tokens [from, to) shows of its words' forms. */
export function count(
  words: readonly Word[],
  marks: Int32Array,
  from: number,
  to: number,
  runStart: Int32Array,
  runEnd: Int32Array,
  slot: Int32Array,
  evident: Evident,
): void {
  for (let i = from; i < to; i++) {
    if ((marks[i]! & lookBit.capital) !== 0)
      countCapital(words, from, to, i, runStart[i]!, runEnd[i]!, slot[i]!, evident);
    else if ((marks[i]! & lookBit.letters) !== 0) add(evident, slot[i]!, evidence.lowerCase);
  }
}

/** What is counted, and what of it is there at all. */
type Evident = Pick<Reading, 'counts' | 'shown'>;

function add({ counts, shown }: Evident, slot: number, what: number): void {
  const at = slot * evidenceCount + what;
  if (counts[at]! < 255) counts[at]!++;
  shown[slot]! |= 1 << what;
}

/** What word `i`, which has a capital and lies in the run [start, end), shows of its form; `end` is `start` outside of runs. */
function countCapital(
  words: readonly Word[],
  from: number,
  to: number,
  i: number,
  start: number,
  end: number,
  slot: number,
  evident: Evident,
): void {
  if (i > from && words[i - 1]!.text !== '"') add(evident, slot, evidence.capitalInside);
  if (start === end) return;
  if (i === end - 1) {
    add(evident, slot, end - start === 1 ? evidence.alone : evidence.endsRun);
    if (end < to) {
      const next = words[end]!;
      if (next.has(wordBit.speech)) add(evident, slot, evidence.beforeSpeech);
      if (!next.capital && next.has(wordBit.role)) add(evident, slot, evidence.beforeRole);
      if (isBusiness(words, end, to)) add(evident, slot, evidence.beforeBusiness);
      if (next.text === 'who') add(evident, slot, evidence.beforeWhoOrAge);
      else if (next.text === ',' && end + 1 < to && /^(\d\d|who)$/.test(words[end + 1]!.text)) {
        add(evident, slot, evidence.beforeWhoOrAge);
      }
    }
  }
  if (end - start > 1 && words[end - 1]!.has(wordBit.organisation | wordBit.placeNoun)) {
    add(evident, slot, evidence.withThingNoun);
  }
  if (i === start && end - start > 1) add(evident, slot, evidence.beginsRun);
  if (i === from) return;
  const previous = words[i - 1]!;
  if (previous.has(wordBit.title)) add(evident, slot, evidence.afterTitle);
  if (previous.capital && previous.has(listBit.firstName)) add(evident, slot, evidence.afterFirstName);
  if (i > start) return;
  if (i > from + 1 && shareWords.has(words[i - 2]!) && (previous.text === 'in' || previous.text === 'of')) {
    add(evident, slot, evidence.beforeBusiness);
  }
  if (placePrepositions.has(previous)) add(evident, slot, evidence.afterPlacePreposition);
  if (previous.lower === 'the') add(evident, slot, evidence.afterThe);
}
