/**
 * Finds names: a linear-chain conditional random field (Lafferty et al. 2001) over the candidates of each sentence,
 * then rules that look at the whole document. Weights come from `bench/train/people.ts`.
 */
import type { Segmentation } from '../../text/segmentation.ts';
import type { NameSpan } from '../names.ts';
import { labelCount } from './labels.ts';
import type { Model } from './model.ts';
import { type Reading, readDocument } from './reading.ts';
import { applyRules } from './rules.ts';
import { createScorer } from './scores.ts';
import { labelledSpans } from './spans.ts';
import { Viterbi } from './viterbi.ts';
import { type KnownWords, noKnownWords, Vocabulary } from './vocabulary.ts';

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

/** The model alone, without the rules: a label for every token. */
export function createLabeller(
  model: Model,
  known: KnownWords = noKnownWords,
): (document: Segmentation) => { reading: Reading; labels: Uint8Array } {
  const vocabulary = new Vocabulary(model.lexicon, { known });
  const { begin, forget, score, isOutside } = createScorer(model, vocabulary, known);
  const scaled = model.transitions.map((t) => t / model.step);
  const viterbi = new Viterbi();
  let scores = new Float32Array(64 * labelCount);
  let number = 0;
  return (document) => {
    if (vocabulary.bound()) forget();
    const reading = readDocument(document, vocabulary, number++);
    begin(reading);
    const { candidate } = reading;
    const { firstToken, sentences } = document;
    const labels = new Uint8Array(candidate.length);
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
        if (length > 1 || !isOutside(i, from, to)) {
          if (scores.length < length * labelCount) scores = new Float32Array(length * labelCount * 2);
          for (let k = i; k < end; k++) score(k, from, to, s, scores, (k - i) * labelCount);
          viterbi.decode(scores, length, scaled, labels, i);
        }
        i = end;
      }
    }
    return { reading, labels };
  };
}
