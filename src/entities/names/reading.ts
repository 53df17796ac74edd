/**
 * A document as the tagger reads it: word types, what may be part of a name, runs of capitals, names of places in the
 * list, and what the rest of the document shows of each form (the document statistics).
 */
import type { Segmentation } from '../../text/segmentation.ts';
import { count, evidenceCount } from './evidence.ts';
import { finish } from './hash.ts';
import { listBit, lookUp } from './lexicon.ts';
import { nameSuffixes } from './lists.ts';
import { lookBit } from './looks.ts';
import { type Vocabulary, type Word, wordBit } from './vocabulary.ts';

export const sentenceCase = { normal: 0, title: 1, capitals: 2 } as const;

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
  const columns = new Columns(5 * n + firstToken.length, 2 * n + sentences.length);
  const marks = columns.numbers(n);
  const slot = columns.numbers(n);
  let slots = 0;
  // One look at memory a loop: none waits for a branch that depends on the one before.
  for (let i = 0; i < n; i++) words.push(vocabulary.word(text, tokens.start[i]!, tokens.end[i]!));
  for (let i = 0; i < n; i++) marks[i] = words[i]!.marks;
  for (let i = 0; i < n; i++) {
    const word = words[i]!;
    if (word.document !== number) {
      if (word.document >= 0) word.isRecurrent = true;
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
  const cases = columns.bytes(sentences.length);
  const candidate = columns.bytes(n);
  const runStart = columns.numbers(n);
  const runEnd = columns.numbers(n);
  const inPlace = columns.bytes(n);
  const firstCapital = columns.numbers(firstToken.length);
  const capitals = findCapitals(marks, firstToken, columns.numbers(n), firstCapital);
  const bySlot = new Columns(slots, slots * evidenceCount);
  const shown = bySlot.numbers(slots);
  const counts = bySlot.bytes(slots * evidenceCount);
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

/** Arrays of zeros cut from one: V8 takes a microsecond to make an array of its own, and as long to free it. */
class Columns {
  readonly #buffer: ArrayBuffer;
  #numbersEnd = 0;
  #bytesEnd: number;

  /** For so many numbers and bytes in all. */
  constructor(numbers: number, bytes: number) {
    this.#bytesEnd = numbers * Int32Array.BYTES_PER_ELEMENT;
    this.#buffer = new ArrayBuffer(this.#bytesEnd + bytes);
  }

  numbers(length: number): Int32Array {
    const start = this.#numbersEnd;
    this.#numbersEnd += length * Int32Array.BYTES_PER_ELEMENT;
    return new Int32Array(this.#buffer, start, length);
  }

  bytes(length: number): Uint8Array {
    const start = this.#bytesEnd;
    this.#bytesEnd += length;
    return new Uint8Array(this.#buffer, start, length);
  }
}

/** Fills in where each sentence's first capital stands; gives the tokens with capitals, at the beginning of `capitals`. */
function findCapitals(
  marks: Int32Array,
  firstToken: Int32Array,
  capitals: Int32Array,
  firstCapital: Int32Array,
): Int32Array {
  let count = 0;
  for (let s = 0; s + 1 < firstToken.length; s++) {
    for (let i = firstToken[s]!; i < firstToken[s + 1]!; i++) {
      if ((marks[i]! & lookBit.capital) !== 0) capitals[count++] = i;
    }
    firstCapital[s + 1] = count;
  }
  return capitals.subarray(0, count);
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
