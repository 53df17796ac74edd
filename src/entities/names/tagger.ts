/**
 * Finds names: a linear-chain conditional random field (Lafferty et al. 2001) over the candidates of each sentence,
 * then rules that look at the whole document. Weights come from `bench/train/people.ts`.
 */
import type { Segmentation } from '../../text/segmentation.ts';
import type { NameSpan } from '../names.ts';
import { documentFeatures, evidenceBits, maxFeatures, placeFeatures, wordFeatures } from './features.ts';
import { labelCount } from './labels.ts';
import type { Model } from './model.ts';
import { type Reading, readDocument } from './reading.ts';
import { applyRules } from './rules.ts';
import { labelledSpans } from './spans.ts';
import { Viterbi } from './viterbi.ts';
import { Vocabulary, type Word } from './vocabulary.ts';

/** What a word adds to each label of the tokens from two before it to two behind. */
const sumsPerWord = 5 * labelCount;

/**
 * Makes a tagger: a function from a document to its names of all types, in order, none overlapping. It keeps what it
 * learns of words (up to 40,000 of them) from one document to the next, which changes its speed but never its answers.
 */
export function createTagger(model: Model): (document: Segmentation) => NameSpan[] {
  const label = createLabeller(model);
  return (document) => {
    const { reading, labels } = label(document);
    return applyRules(reading, labelledSpans(document, labels));
  };
}

/** The model alone, without the rules: a label for every token. */
export function createLabeller(model: Model): (document: Segmentation) => { reading: Reading; labels: Uint8Array } {
  const vocabulary = new Vocabulary(model.lexicon);
  const { weights, transitions } = model;
  const scaled = transitions.map((t) => t / model.step);
  const shift = 32 - model.bucketBits;
  const buckets = new Int32Array(maxFeatures);
  const viterbi = new Viterbi();
  let scores = new Float32Array(64 * labelCount);
  let number = 0;

  const addBuckets = (count: number, to: Float32Array, at: number): void => {
    for (let k = 0; k < count; k++) {
      const row = buckets[k]! * labelCount;
      for (let y = 0; y < labelCount; y++) to[at + y]! += weights[row + y]!;
    }
  };
  // One array for all: an array of its own would cost a word three times its sums.
  let sums = new Float32Array(1024 * sumsPerWord);
  let summed = 0;
  const sumsOf = (word: Word): number => {
    if (word.sums >= 0) return word.sums;
    const at = summed;
    summed += sumsPerWord;
    if (summed > sums.length) {
      const larger = new Float32Array(2 * sums.length);
      larger.set(sums);
      sums = larger;
    }
    sums.fill(0, at, summed);
    for (let offset = -2; offset <= 2; offset++) {
      addBuckets(wordFeatures(word, offset, shift, buckets), sums, at + (offset + 2) * labelCount);
    }
    word.sums = at;
    return at;
  };

  return (document) => {
    if (vocabulary.bound()) summed = 0;
    const reading = readDocument(document, vocabulary, number++);
    const { words, candidate, slot } = reading;
    const { firstToken, sentences } = document;
    const labels = new Uint8Array(words.length);
    const bits = new Int32Array(reading.slots);
    for (let k = 0; k < reading.slots; k++) bits[k] = evidenceBits(reading, k);
    const formScores = new Float32Array(reading.slots * labelCount);
    const formDone = new Uint8Array(reading.slots);
    for (let s = 0; s < sentences.length; s++) {
      const from = firstToken[s]!;
      const to = firstToken[s + 1]!;
      let i = from;
      while (i < to) {
        if (candidate[i] === 0) {
          i++;
          continue;
        }
        let end = i + 1;
        while (end < to && candidate[end] === 1) end++;
        const length = end - i;
        if (scores.length < length * labelCount) scores = new Float32Array(length * labelCount * 2);
        scores.fill(0, 0, length * labelCount);
        for (let k = i; k < end; k++) {
          const at = (k - i) * labelCount;
          for (let offset = -2; offset <= 2; offset++) {
            const p = k + offset;
            const row = sumsOf(p < from || p >= to ? vocabulary.border : words[p]!) + (offset + 2) * labelCount;
            for (let y = 0; y < labelCount; y++) scores[at + y]! += sums[row + y]!;
          }
          const own = slot[k]!;
          if (formDone[own] === 0) {
            formDone[own] = 1;
            addBuckets(documentFeatures(reading, own, shift, buckets), formScores, own * labelCount);
          }
          for (let y = 0; y < labelCount; y++) scores[at + y]! += formScores[own * labelCount + y]!;
          addBuckets(placeFeatures(reading, bits, vocabulary, k, from, to, s, shift, buckets), scores, at);
        }
        viterbi.decode(scores, length, scaled, labels, i);
        i = end;
      }
    }
    return { reading, labels };
  };
}
