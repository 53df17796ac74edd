/**
 * Finds names: a linear-chain conditional random field (Lafferty et al. 2001) over the candidates of each sentence,
 * then rules that look at the whole document. Weights come from `bench/train/people.ts`.
 */
import type { Segmentation } from '../../text/segmentation.ts';
import type { NameSpan } from '../names.ts';
import { documentFeatures, mostDocumentFeatures, mostFeatures, mostPlaceFeatures, placeFeatures } from './features.ts';
import { labelCount } from './labels.ts';
import { type Model, weightBias } from './model.ts';
import { type Reading, readDocument } from './reading.ts';
import { applyRules } from './rules.ts';
import { labelledSpans } from './spans.ts';
import { createSums, memoWidth, reach, sumCount } from './sums.ts';
import { Viterbi } from './viterbi.ts';
import { type KnownWords, noKnownWords, Vocabulary, type Word } from './vocabulary.ts';

/**
 * Makes a tagger: a function from a document to its names of all types, in order, none overlapping. It keeps what it
 * learns of words (up to 40,000 of them) from one document to the next, which changes its speed but never its answers.
 */
export function createTagger(model: Model, known?: KnownWords): (document: Segmentation) => readonly NameSpan[] {
  const label = createLabeller(model, known);
  return (document) => {
    const { reading, labels } = label(document);
    return applyRules(reading, labelledSpans(document, labels));
  };
}

/** Words that there is room for at first. */
const firstMemos = 64;

/** A document with what it shows of each form, by slot. */
interface Evidence {
  readonly reading: Reading;
  /** What they add to the scores; 0 before it is asked for. */
  readonly formSums: Int32Array;
}

/** The bias in a token's sums: of all features that it can have, as those missing are counted with it. */
const bias = weightBias * mostFeatures;

/**
 * The model alone, without the rules: a label for every token.
 *
 * What one word alone adds to the scores is summed once a word, what its form's evidence adds once a form and document.
 */
export function createLabeller(
  model: Model,
  known: KnownWords = noKnownWords,
): (document: Segmentation) => { reading: Reading; labels: Uint8Array } {
  const vocabulary = new Vocabulary(model.lexicon, { known });
  const { shift, buckets, sumBuckets, sumWord } = createSums(model);
  const scaled = model.transitions.map((t) => t / model.step);
  const viterbi = new Viterbi();
  let scores = new Float32Array(64 * labelCount);
  let number = 0;
  let { memos } = known;
  const knownCount = memos.length / memoWidth;
  let memoCount = knownCount;

  const makeMemo = (word: Word): void => {
    const at = memoCount++ * memoWidth;
    if (at === memos.length) {
      const larger = new Int32Array(Math.max(2 * memos.length, firstMemos * memoWidth));
      larger.set(memos);
      memos = larger;
    }
    word.memo = at;
    sumWord(word, memos, at);
  };
  const placeSums = new Int32Array(sumCount);

  /** Writes the scores of token `i` of a sentence [from, to). */
  const score = (
    { reading, formSums }: Evidence,
    i: number,
    from: number,
    to: number,
    sentence: number,
    out: number,
  ): void => {
    const { words, slot } = reading;
    let a = 0;
    let b = 0;
    let c = 0;
    let d = 0;
    for (let offset = -reach; offset <= reach; offset++) {
      const p = i + offset;
      const word = p < from || p >= to ? vocabulary.border : words[p]!;
      if (word.memo < 0) makeMemo(word);
      const at = word.memo + (offset + reach) * sumCount;
      a = (a + memos[at]!) | 0;
      b = (b + memos[at + 1]!) | 0;
      c = (c + memos[at + 2]!) | 0;
      d = (d + memos[at + 3]!) | 0;
    }
    const form = slot[i]! * sumCount;
    // Sums that come to 0 are taken again, which does no harm.
    if (formSums[form] === 0) {
      sumBuckets(documentFeatures(reading, slot[i]!, shift, buckets), mostDocumentFeatures, formSums, form);
    }
    const count = placeFeatures(reading, vocabulary, i, from, to, sentence, shift, buckets);
    sumBuckets(count, mostPlaceFeatures, placeSums, 0);
    a = (a + formSums[form]! + placeSums[0]!) | 0;
    b = (b + formSums[form + 1]! + placeSums[1]!) | 0;
    c = (c + formSums[form + 2]! + placeSums[2]!) | 0;
    d = (d + formSums[form + 3]! + placeSums[3]!) | 0;
    scores[out] = 0;
    scores[out + 1] = (a & 0xffff) - bias;
    scores[out + 2] = (b & 0xffff) - bias;
    scores[out + 3] = (a >>> 16) - bias;
    scores[out + 4] = (b >>> 16) - bias;
    scores[out + 5] = (c & 0xffff) - bias;
    scores[out + 6] = (d & 0xffff) - bias;
    scores[out + 7] = (c >>> 16) - bias;
    scores[out + 8] = (d >>> 16) - bias;
  };

  return (document) => {
    if (vocabulary.bound()) memoCount = knownCount;
    const reading = readDocument(document, vocabulary, number++);
    const { candidate } = reading;
    const { firstToken, sentences } = document;
    const labels = new Uint8Array(candidate.length);
    const evidence: Evidence = { reading, formSums: new Int32Array(reading.slots * sumCount) };
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
        for (let k = i; k < end; k++) score(evidence, k, from, to, s, (k - i) * labelCount);
        viterbi.decode(scores, length, scaled, labels, i);
        i = end;
      }
    }
    return { reading, labels };
  };
}
