/**
 * Finds names: a linear-chain conditional random field (Lafferty et al. 2001) over the candidates of each sentence, in
 * which the places of one form share their scores, then rules that look at the whole document. Weights come from
 * `bench/train/people.ts`.
 */
import type { Segmentation } from '../../text/segmentation.ts';
import type { NameSpan } from '../names.ts';
import { inLowerCase, isCaseless, withOthers } from './caseless.ts';
import { labelCount } from './labels.ts';
import type { Model } from './model.ts';
import { type Reading, readDocument } from './reading.ts';
import { applyRules } from './rules.ts';
import { createScorer } from './scores.ts';
import { type ScoredRuns, shareScores } from './shared-scores.ts';
import { labelledSpans } from './spans.ts';
import type { Truecaser } from './truecase.ts';
import { Viterbi } from './viterbi.ts';
import { type KnownWords, noKnownWords, Vocabulary } from './vocabulary.ts';

/** From a document to its names of all types, in order, none overlapping. */
export type Tagger = (document: Segmentation) => readonly NameSpan[];

/** Makes a tagger that is given one document after the other. */
export function createTagger(model: Model, known?: KnownWords, truecase?: Truecaser): Tagger {
  const tagAll = createRowTagger(model, known, truecase);
  return (document) => tagAll([document])[0]!;
}

/**
 * Makes a tagger of documents in rows, each read as if it were alone. It keeps what it learns of words (up to some 40,000 of
 * them) from one row to the next, which changes its speed but never its answers. With `truecase` it reads documents whose
 * capitals tell nothing twice.
 */
export function createRowTagger(
  model: Model,
  known?: KnownWords,
  truecase?: Truecaser,
): (documents: readonly Segmentation[]) => readonly (readonly NameSpan[])[] {
  const { read, label } = createSteps(model, known);
  const namesOf = (readings: readonly Reading[]): (readonly NameSpan[])[] => {
    const spans = readings.map((reading) => labelledSpans(reading.document, label(reading)));
    return readings.map((reading, k) => applyRules(reading, spans[k]!));
  };
  return (documents) => {
    const readings = read(documents);
    const names = namesOf(readings);
    if (truecase === undefined) return names;
    const caseless = readings.flatMap((reading, k) => (isCaseless(reading) ? [k] : []));
    if (caseless.length === 0) return names;
    const others = namesOf(read(caseless.map((k) => truecase(inLowerCase(documents[k]!)))));
    for (const [n, k] of caseless.entries()) names[k] = withOthers(documents[k]!, names[k]!, others[n]!);
    return names;
  };
}

/**
 * The model alone, without the rules: a label for every token. Unless `isShared` is false, places of one word share their
 * scores.
 */
export function createLabeller(
  model: Model,
  isShared = true,
): (document: Segmentation) => { reading: Reading; labels: Uint8Array } {
  const { read, label } = createSteps(model, noKnownWords, isShared);
  return (document) => {
    const [reading] = read([document]);
    return { reading: reading!, labels: label(reading!) };
  };
}

interface Steps {
  /** Readings of documents, good until the next are read. */
  readonly read: (documents: readonly Segmentation[]) => Reading[];
  readonly label: (reading: Reading) => Uint8Array;
}

/** Binds a model to the words it meets. */
function createSteps(model: Model, known: KnownWords = noKnownWords, isShared = true): Steps {
  const vocabulary = new Vocabulary(model.lexicon, { known });
  const { begin, forget, score, isOutside } = createScorer(model, vocabulary, known);
  const scaled = model.transitions.map((t) => t / model.step);
  const viterbi = new Viterbi();
  let scores = new Float32Array(64 * labelCount);
  let number = 0;
  const read: Steps['read'] = (documents) => {
    if (vocabulary.bound()) forget();
    return documents.map((document) => readDocument(document, vocabulary, number++));
  };

  const scoreRuns = (reading: Reading): ScoredRuns => {
    begin(reading);
    const { candidate, document } = reading;
    const { firstToken, sentences } = document;
    const first: number[] = [];
    const ends: number[] = [];
    const sentence: number[] = [];
    let used = 0;
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
        if (end - i > 1 || !isOutside(i, from, to)) {
          const needed = used + (end - i) * labelCount;
          if (scores.length < needed) {
            const larger = new Float32Array(needed * 2);
            larger.set(scores);
            scores = larger;
          }
          for (let k = i; k < end; k++, used += labelCount) score(k, from, to, s, scores, used);
          first.push(i);
          ends.push(end);
          sentence.push(s);
        }
        i = end;
      }
    }
    return { first, end: ends, sentence, scores };
  };

  const label: Steps['label'] = (reading) => {
    const runs = scoreRuns(reading);
    if (isShared) shareScores(reading, runs);
    const labels = new Uint8Array(reading.candidate.length);
    let at = 0;
    for (let r = 0; r < runs.first.length; r++) {
      const first = runs.first[r]!;
      const length = runs.end[r]! - first;
      viterbi.decode(runs.scores, at, length, scaled, labels, first);
      at += length * labelCount;
    }
    return labels;
  };
  return { read, label };
}
