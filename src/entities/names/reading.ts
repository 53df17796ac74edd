/**
 * A document as the tagger reads it: word types, what may be part of a name, runs of capitals, names of places in the
 * list, and what the rest of the document shows of each form (the document statistics).
 */
import type { Segmentation } from '../../text/segmentation.ts';
import { finish } from './hash.ts';
import { listBit, lookUp } from './lexicon.ts';
import { nameSuffixes } from './lists.ts';
import { lookBit } from './looks.ts';
import { type Vocabulary, type Word, wordBit } from './vocabulary.ts';

export const sentenceCase = { normal: 0, title: 1, capitals: 2 } as const;

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

export interface Reading {
  readonly document: Segmentation;
  readonly words: readonly Word[];
  /** Their `Word.marks`, side by side: most of what is asked of a token is answered by them. */
  readonly marks: Int32Array;
  /** Per sentence, of `sentenceCase`. */
  readonly cases: Uint8Array;
  readonly candidate: Uint8Array;
  /** The tokens with a capital, in order: a sixth of all, so rules that look for names begin there. */
  readonly capitals: Int32Array;
  /** Of each sentence where its first stands in `capitals`, and their number behind the last. */
  readonly firstCapital: Int32Array;
  /** The maximal run of capitals that a token lies in, [runStart, runEnd); empty (equal) outside of runs. */
  readonly runStart: Int32Array;
  readonly runEnd: Int32Array;
  /** 0 outside, 1 first, 2 later word of a place of several words in the list. */
  readonly inPlace: Uint8Array;
  /** The place of each token's form in the statistics. */
  readonly slot: Int32Array;
  readonly slots: number;
  /** `evidenceCount` counts a slot. */
  readonly counts: Uint8Array;
  /** By slot one bit a count: whether the document shows it at all. */
  readonly shown: Int32Array;
}

const businessWords = new Set(
  'shares share stock stocks bonds investors shareholders customers employees officials workers users subsidiary unit plant plants factory headquarters revenue profit profits sales earnings'.split(
    ' ',
  ),
);
/** "… said it has": what a company says of itself, though a person may say it of something. */
const saidOfItself = new Set('will would plans planned has had expects expected agreed aims intends'.split(' '));
const shareWords = new Set(['shares', 'share', 'stock', 'stake', 'subsidiary', 'unit', 'division', 'investors']);
export const placePrepositions = new Set(['in', 'at', 'from', 'near']);

/** Hash of a phrase from the hashes of its first words and of its next word. */
export const phraseHash = (before: number, next: number): number => finish(Math.imul(before, 31) + next);

/** Tokens in order, each with its sentence. */
export interface Places {
  readonly tokens: readonly number[];
  readonly sentences: readonly number[];
}

/**
 * The tokens with a capital whose form is asked for, by a number above 0 in its slot. Rules that look at few tokens of a
 * document have no loop of their own over all of them, which V8 would compile each.
 */
export function placesOf({ document, slot, capitals, firstCapital }: Reading, asked: Int32Array): Places {
  const tokens: number[] = [];
  const sentences: number[] = [];
  for (let s = 0; s < document.sentences.length; s++) {
    for (let k = firstCapital[s]!; k < firstCapital[s + 1]!; k++) {
      if (asked[slot[capitals[k]!]!]! <= 0) continue;
      tokens.push(capitals[k]!);
      sentences.push(s);
    }
  }
  return { tokens, sentences };
}

/** Reads a document; `number` must differ from that of the document read before with the same vocabulary. */
export function readDocument(document: Segmentation, vocabulary: Vocabulary, number: number): Reading {
  const { text, tokens, sentences, firstToken } = document;
  const n = tokens.length;
  const words: Word[] = [];
  const marks = new Int32Array(n);
  const slot = new Int32Array(n);
  let slots = 0;
  // One look at memory a loop: none waits for a branch that depends on the one before.
  for (let i = 0; i < n; i++) words.push(vocabulary.word(text, tokens.start[i]!, tokens.end[i]!));
  for (let i = 0; i < n; i++) marks[i] = words[i]!.marks;
  for (let i = 0; i < n; i++) {
    const word = words[i]!;
    if (word.document !== number) {
      const { form } = word;
      if (form.document !== number) {
        form.document = number;
        form.slot = slots++;
      }
      word.document = number;
      word.slot = form.slot;
    }
    slot[i] = word.slot;
  }
  const cases = new Uint8Array(sentences.length);
  const candidate = new Uint8Array(n);
  const runStart = new Int32Array(n);
  const runEnd = new Int32Array(n);
  const inPlace = new Uint8Array(n);
  const counts = new Uint8Array(slots * evidenceCount);
  const shown = new Int32Array(slots);
  const { capitals, firstCapital } = findCapitals(marks, firstToken);
  for (let s = 0; s < sentences.length; s++) {
    const from = firstToken[s]!;
    const to = firstToken[s + 1]!;
    cases[s] = caseOf(marks, from, to);
    findCandidates(words, marks, from, to, candidate);
    findRuns(words, marks, from, to, runStart, runEnd);
    findPlaces(words, marks, from, to, vocabulary, inPlace);
    if (cases[s] === sentenceCase.normal) count(words, marks, from, to, runStart, runEnd, slot, { counts, shown });
  }
  return {
    document,
    words,
    marks,
    cases,
    candidate,
    capitals,
    firstCapital,
    runStart,
    runEnd,
    inPlace,
    slot,
    slots,
    counts,
    shown,
  };
}

function findCapitals(marks: Int32Array, firstToken: Int32Array): Pick<Reading, 'capitals' | 'firstCapital'> {
  const capitals = new Int32Array(marks.length);
  const firstCapital = new Int32Array(firstToken.length);
  let count = 0;
  for (let s = 0; s + 1 < firstToken.length; s++) {
    for (let i = firstToken[s]!; i < firstToken[s + 1]!; i++) {
      if ((marks[i]! & lookBit.capital) !== 0) capitals[count++] = i;
    }
    firstCapital[s + 1] = count;
  }
  return { capitals: capitals.subarray(0, count), firstCapital };
}

function caseOf(marks: Int32Array, from: number, to: number): number {
  let long = 0;
  let capital = 0;
  let all = 0;
  for (let i = from; i < to; i++) {
    const looks = marks[i]!;
    if ((looks & lookBit.letters) === 0) continue;
    long++;
    if ((looks & lookBit.capital) !== 0) capital++;
    if ((looks & lookBit.allCapitals) !== 0) all++;
  }
  const isShort = long < 3;
  const isLoud = all === long && long > 0 && to > from + 1;
  if (isShort) return isLoud ? sentenceCase.capitals : sentenceCase.normal;
  if (all > 0.7 * long) return sentenceCase.capitals;
  return capital > 0.75 * long ? sentenceCase.title : sentenceCase.normal;
}

function findCandidates(
  words: readonly Word[],
  marks: Int32Array,
  from: number,
  to: number,
  candidate: Uint8Array,
): void {
  for (let i = from; i < to; i++) {
    const own = marks[i]!;
    if ((own & lookBit.candidate) !== 0) {
      candidate[i] = 1;
      continue;
    }
    if ((own & (wordBit.particle | lookBit.short | lookBit.sign)) === 0) continue;
    const before = i > from && (marks[i - 1]! & lookBit.capital) !== 0;
    const after = i + 1 < to && (marks[i + 1]! & lookBit.capital) !== 0;
    if ((own & wordBit.particle) !== 0) {
      if (before || after) candidate[i] = 1;
      // "bin al Walid", "van der Bellen": the particle before a particle
      else if (i + 2 < to && (marks[i + 1]! & wordBit.particle) !== 0 && (marks[i + 2]! & lookBit.capital) !== 0) {
        candidate[i] = 1;
      }
    } else if ((own & lookBit.short) !== 0 && before && after) candidate[i] = 1;
    else if (i > from && candidate[i - 1] === 1 && (own & lookBit.sign) !== 0) {
      const t = words[i]!.text;
      if (t === '-' || t === "'s" || t === "'" || (t === '.' && i + 1 < to)) candidate[i] = 1;
      else if (t === ',' && i + 1 < to && nameSuffixes.has(words[i + 1]!.lower)) candidate[i] = 1;
      else if (t === '"' && before && i + 1 < to) candidate[i] = 1;
    }
  }
}

function findRuns(
  words: readonly Word[],
  marks: Int32Array,
  from: number,
  to: number,
  runStart: Int32Array,
  runEnd: Int32Array,
): void {
  let i = from;
  while (i < to) {
    runStart[i] = i;
    runEnd[i] = i;
    const own = marks[i]!;
    const isFunction = (own & wordBit.function) !== 0;
    if ((own & lookBit.capital) === 0 || (isFunction && (i === from || words[i - 1]!.text === '"'))) {
      i++;
      continue;
    }
    let end = i + 1;
    while (end < to) {
      if ((marks[end]! & lookBit.capital) !== 0) end++;
      else if ((marks[end]! & wordBit.particle) !== 0 && end + 1 < to && (marks[end + 1]! & lookBit.capital) !== 0)
        end += 2;
      else break;
    }
    for (let k = i; k < end; k++) {
      runStart[k] = i;
      runEnd[k] = end;
    }
    i = end;
  }
}

function findPlaces(
  words: readonly Word[],
  marks: Int32Array,
  from: number,
  to: number,
  vocabulary: Vocabulary,
  inPlace: Uint8Array,
): void {
  for (let i = from; i < to; i++) {
    if ((marks[i]! & lookBit.capital) === 0 || (marks[i]! & listBit.phraseStart) === 0) continue;
    let hash = words[i]!.low;
    let last = -1;
    for (let k = i + 1; k < to && k < i + 4; k++) {
      hash = phraseHash(hash, words[k]!.low);
      const value = lookUp(vocabulary.lexicon.lists, hash);
      if (value >= 0 && (value & listBit.placePhrase) !== 0) last = k;
    }
    if (last < 0) continue;
    inPlace[i] = 1;
    inPlace.fill(2, i + 1, last + 1);
    i = last;
  }
}

/** What follows a name tells a business: "… shares", "…'s profit", "… said it will". */
function isBusiness(words: readonly Word[], at: number, to: number): boolean {
  const next = words[at]!;
  if (businessWords.has(next.lower)) return true;
  if (at + 1 >= to) return false;
  const second = words[at + 1]!;
  if (next.text === "'s") return businessWords.has(second.lower);
  if (second.text !== 'it' || !next.has(wordBit.speech) || at + 2 >= to) return false;
  return saidOfItself.has(words[at + 2]!.lower);
}

function count(
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
  if (i > from + 1 && shareWords.has(words[i - 2]!.lower) && (previous.text === 'in' || previous.text === 'of')) {
    add(evident, slot, evidence.beforeBusiness);
  }
  if (placePrepositions.has(previous.lower)) add(evident, slot, evidence.afterPlacePreposition);
  if (previous.lower === 'the') add(evident, slot, evidence.afterThe);
}
