/**
 * What a token's features say for each label. What one word alone adds is summed once a word and kept from document to
 * document; what its form's evidence adds, once a form and document; what the place adds, for the token.
 */
import { documentFeatures, mostDocumentFeatures, mostFeatures, mostPlaceFeatures, placeFeatures } from './features.ts';
import { beginLabel, labelCount, nameTypes, outside } from './labels.ts';
import { type Model, weightBias } from './model.ts';
import type { Reading } from './reading.ts';
import { createSums, memoWidth, reach, sumCount } from './sums.ts';
import type { KnownWords, Vocabulary, Word } from './vocabulary.ts';

export interface Scorer {
  /** Goes on to a document. */
  readonly begin: (reading: Reading) => void;
  /** Forgets the sums of words that the vocabulary has forgotten. */
  readonly forget: () => void;
  /** Writes the scores of token `i` of the sentence, which has tokens [from, to): `labelCount` numbers from `at` on. */
  readonly score: (i: number, from: number, to: number, sentence: number, scores: Float32Array, at: number) => void;
  /** Whether a candidate with none beside it is no name, wherever it stands: told by the words and its form alone. */
  readonly isOutside: (i: number, from: number, to: number) => boolean;
}

/** Words that there is room for at first. */
const firstMemos = 64;

/** The bias in a token's sums: of all features that it can have, as those missing are counted with it. */
const bias = weightBias * mostFeatures;
const biasWithoutPlace = weightBias * (mostFeatures - mostPlaceFeatures);

/**
 * How far O must be ahead of a name of one word before the place is looked at: what the place adds against it was 1.9 at
 * most among 200,000 candidates that stand alone. Half of those that are no names are told so.
 */
const leastLead = 2.4;

/** Binds a model, and the vocabulary whose words it keeps sums of. */
export function createScorer(model: Model, vocabulary: Vocabulary, known: KnownWords): Scorer {
  const { shift, buckets, sumBuckets, sumWord } = createSums(model);
  let { memos } = known;
  const knownCount = memos.length / memoWidth;
  let memoCount = knownCount;
  let reading: Reading;
  /** What the document's forms add, by slot; 0 before it is asked for. */
  let formSums = new Int32Array();
  const sums = new Int32Array(sumCount);
  /** Whose these are. */
  let summed = -1;
  const placeSums = new Int32Array(sumCount);
  /** Of each type the sum below which a word alone is no such name. */
  const least = new Int32Array(nameTypes.length);
  for (let type = 0; type < nameTypes.length; type++) {
    const label = beginLabel(type);
    const { transitions, step } = model;
    const alone = transitions[outside * labelCount + label]! + transitions[label * labelCount + outside]!;
    least[type] = biasWithoutPlace + (2 * transitions[outside]! - alone - leastLead) / step;
  }

  /** Gives a word room for its sums, of which few words need all: those in small letters none at their own place. */
  const makeRoom = (word: Word): void => {
    const at = memoCount++ * memoWidth;
    if (at === memos.length) {
      const larger = new Int32Array(Math.max(2 * memos.length, firstMemos * memoWidth));
      larger.set(memos);
      memos = larger;
    }
    memos.fill(0, at, at + memoWidth);
    word.memo = at;
  };

  /** Sums what the words around a token and its form add. */
  const sumSurroundings = (i: number, from: number, to: number): void => {
    if (i === summed) return;
    summed = i;
    const { words, slot } = reading;
    let a = 0;
    let b = 0;
    let c = 0;
    let d = 0;
    for (let offset = -reach; offset <= reach; offset++) {
      const p = i + offset;
      const word = p < from || p >= to ? vocabulary.border : words[p]!;
      if (word.memo < 0) makeRoom(word);
      const at = word.memo + (offset + reach) * sumCount;
      // Sums that come to 0 are taken again, which does no harm.
      if (memos[at] === 0) sumWord(word, offset, memos, at);
      a = (a + memos[at]!) | 0;
      b = (b + memos[at + 1]!) | 0;
      c = (c + memos[at + 2]!) | 0;
      d = (d + memos[at + 3]!) | 0;
    }
    const form = slot[i]! * sumCount;
    if (formSums[form] === 0) {
      sumBuckets(documentFeatures(reading, slot[i]!, shift, buckets), mostDocumentFeatures, formSums, form);
    }
    sums[0] = (a + formSums[form]!) | 0;
    sums[1] = (b + formSums[form + 1]!) | 0;
    sums[2] = (c + formSums[form + 2]!) | 0;
    sums[3] = (d + formSums[form + 3]!) | 0;
  };

  return {
    begin: (next) => {
      reading = next;
      summed = -1;
      const needed = next.slots * sumCount;
      if (formSums.length < needed) formSums = new Int32Array(2 * needed);
      else formSums.fill(0, 0, needed);
    },
    forget: () => {
      const before = memos.slice();
      memoCount = knownCount;
      vocabulary.border.memo = -1;
      for (const word of vocabulary.words) {
        if (word.memo < knownCount * memoWidth) continue;
        const at = memoCount++ * memoWidth;
        memos.set(before.subarray(word.memo, word.memo + memoWidth), at);
        word.memo = at;
      }
    },
    isOutside: (i, from, to) => {
      sumSurroundings(i, from, to);
      return (
        (sums[0]! & 0xffff) < least[0]! &&
        sums[0]! >>> 16 < least[1]! &&
        (sums[2]! & 0xffff) < least[2]! &&
        sums[2]! >>> 16 < least[3]!
      );
    },
    score: (i, from, to, sentence, scores, at) => {
      sumSurroundings(i, from, to);
      const count = placeFeatures(reading, vocabulary, i, from, to, sentence, shift, buckets);
      sumBuckets(count, mostPlaceFeatures, placeSums, 0);
      scores[at] = 0;
      const a = (sums[0]! + placeSums[0]!) | 0;
      const b = (sums[1]! + placeSums[1]!) | 0;
      const c = (sums[2]! + placeSums[2]!) | 0;
      const d = (sums[3]! + placeSums[3]!) | 0;
      scores[at + 1] = (a & 0xffff) - bias;
      scores[at + 2] = (b & 0xffff) - bias;
      scores[at + 3] = (a >>> 16) - bias;
      scores[at + 4] = (b >>> 16) - bias;
      scores[at + 5] = (c & 0xffff) - bias;
      scores[at + 6] = (d & 0xffff) - bias;
      scores[at + 7] = (c >>> 16) - bias;
      scores[at + 8] = (d >>> 16) - bias;
    },
  };
}
