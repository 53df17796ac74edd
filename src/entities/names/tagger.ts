/**
 * Finds names: a linear-chain conditional random field (Lafferty et al. 2001) over the candidates of each sentence,
 * then rules that look at the whole document. Weights come from `bench/train/people.ts`.
 */
import type { Segmentation } from '../../text/segmentation.ts';
import type { NameSpan } from '../names.ts';
import { documentFeatures, evidenceBits, maxFeatures, placeFeatures, wordFeatures } from './features.ts';
import { labelCount } from './labels.ts';
import { type Model, weightBias } from './model.ts';
import { type Reading, readDocument } from './reading.ts';
import { applyRules } from './rules.ts';
import { labelledSpans } from './spans.ts';
import { Viterbi } from './viterbi.ts';
import { Vocabulary, type Word } from './vocabulary.ts';

/**
 * Makes a tagger: a function from a document to its names of all types, in order, none overlapping. It keeps what it
 * learns of words (up to 30,000 of them) from one document to the next, which changes its speed but never its answers.
 */
export function createTagger(model: Model): (document: Segmentation) => NameSpan[] {
  const label = createLabeller(model);
  return (document) => {
    const { reading, labels } = label(document);
    return applyRules(reading, labelledSpans(document, labels));
  };
}

/** Of each offset of a word's memo: four sums of weights and the number of features in them. */
const memoWidth = 5;
const offsets = 5;
const evenBytes = 0x00ff00ff;

/**
 * The model alone, without the rules: a label for every token.
 *
 * Scores are summed eight labels at a time: the even and the odd bytes of a bucket's two numbers go to sums of two
 * 16-bit halves each, which 256 features can't overflow; the bias is taken off at the end. What one word alone adds is
 * summed once a word, what its form's evidence adds once a form and document.
 */
export function createLabeller(model: Model): (document: Segmentation) => { reading: Reading; labels: Uint8Array } {
  const vocabulary = new Vocabulary(model.lexicon);
  const { weights, transitions } = model;
  const scaled = transitions.map((t) => t / model.step);
  const shift = 32 - model.bucketBits;
  const buckets = new Int32Array(maxFeatures);
  const viterbi = new Viterbi();
  let scores = new Float32Array(64 * labelCount);
  let number = 0;
  let memos = new Int32Array(1024 * offsets * memoWidth);
  let memoCount = 0;

  const addBuckets = (count: number, to: Int32Array, at: number): void => {
    let a = 0;
    let b = 0;
    let c = 0;
    let d = 0;
    for (let k = 0; k < count; k++) {
      const row = buckets[k]! << 1;
      const low = weights[row]!;
      const high = weights[row + 1]!;
      a = (a + (low & evenBytes)) | 0;
      b = (b + ((low >>> 8) & evenBytes)) | 0;
      c = (c + (high & evenBytes)) | 0;
      d = (d + ((high >>> 8) & evenBytes)) | 0;
    }
    to[at]! += a;
    to[at + 1]! += b;
    to[at + 2]! += c;
    to[at + 3]! += d;
    to[at + 4]! += count;
  };
  const addSums = (from: Int32Array, start: number, to: Int32Array): void => {
    to[0]! += from[start]!;
    to[1]! += from[start + 1]!;
    to[2]! += from[start + 2]!;
    to[3]! += from[start + 3]!;
    to[4]! += from[start + 4]!;
  };
  const memo = (word: Word): number => {
    if (word.memo >= 0) return word.memo;
    const at = memoCount++ * offsets * memoWidth;
    if (at === memos.length) {
      const larger = new Int32Array(memos.length * 2);
      larger.set(memos);
      memos = larger;
    }
    memos.fill(0, at, at + offsets * memoWidth);
    for (let k = 0; k < offsets; k++) {
      addBuckets(wordFeatures(word, k - 2, shift, buckets), memos, at + k * memoWidth);
    }
    word.memo = at;
    return at;
  };
  const sums = new Int32Array(memoWidth);
  const writeScores = (at: number): void => {
    const a = sums[0]!;
    const b = sums[1]!;
    const c = sums[2]!;
    const d = sums[3]!;
    const bias = sums[4]! * weightBias;
    scores[at] = 0;
    scores[at + 1] = (a & 0xffff) - bias;
    scores[at + 2] = (b & 0xffff) - bias;
    scores[at + 3] = (a >>> 16) - bias;
    scores[at + 4] = (b >>> 16) - bias;
    scores[at + 5] = (c & 0xffff) - bias;
    scores[at + 6] = (d & 0xffff) - bias;
    scores[at + 7] = (c >>> 16) - bias;
    scores[at + 8] = (d >>> 16) - bias;
  };

  return (document) => {
    if (vocabulary.bound()) {
      memoCount = 0;
      memos = new Int32Array(1024 * offsets * memoWidth);
    }
    const reading = readDocument(document, vocabulary, number++);
    const { words, candidate, slot } = reading;
    const { firstToken, sentences } = document;
    const labels = new Uint8Array(words.length);
    const bits = new Int32Array(reading.slots);
    for (let k = 0; k < reading.slots; k++) bits[k] = evidenceBits(reading, k);
    const formSums = new Int32Array(reading.slots * memoWidth);
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
        for (let k = i; k < end; k++) {
          sums.fill(0);
          for (let offset = -2; offset <= 2; offset++) {
            const p = k + offset;
            const word = p < from || p >= to ? vocabulary.border : words[p]!;
            const at = memo(word);
            addSums(memos, at + (offset + 2) * memoWidth, sums);
          }
          const own = slot[k]!;
          if (formSums[own * memoWidth + 4] === 0) {
            addBuckets(documentFeatures(reading, own, shift, buckets), formSums, own * memoWidth);
          }
          addSums(formSums, own * memoWidth, sums);
          addBuckets(placeFeatures(reading, bits, vocabulary, k, from, to, s, shift, buckets), sums, 0);
          writeScores((k - i) * labelCount);
        }
        viterbi.decode(scores, length, scaled, labels, i);
        i = end;
      }
    }
    return { reading, labels };
  };
}
