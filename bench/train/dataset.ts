/** From marked documents to the runs of candidates that the field trains on. */
import { segment } from '../../src/text/segmentation.ts';
import { documentFeatures, maxFeatures, placeFeatures, wordFeatures } from '../../src/entities/names/features.ts';
import { beginLabel, insideLabel, nameTypes } from '../../src/entities/names/labels.ts';
import { type Reading, readDocument } from '../../src/entities/names/reading.ts';
import { isLeadingTitle } from '../../src/entities/names/rules/titles.ts';
import type { Vocabulary } from '../../src/entities/names/vocabulary.ts';
import type { MarkedDocument } from '../people/corpus.ts';
import type { Dataset } from './crf.ts';

/** Gold labels of every token of a reading. */
export function goldLabels(reading: Reading, document: MarkedDocument): Uint8Array {
  const { tokens } = reading.document;
  const labels = new Uint8Array(tokens.length);
  let t = 0;
  for (const name of [...document.names].sort((a, b) => a.start - b.start)) {
    const type = nameTypes.indexOf(name.type as (typeof nameTypes)[number]);
    while (t < tokens.length && tokens.end[t]! <= name.start) t++;
    let first = t;
    let end = t;
    while (end < tokens.length && tokens.start[end]! < name.end) end++;
    if (name.type === 'PER') {
      while (first < end - 1 && isLeadingTitle(reading.words[first]!)) first++;
      while (end > first && ["'s", "'"].includes(reading.words[end - 1]!.text)) end--;
    }
    if (type < 0 || end <= first) continue;
    let possible = true;
    for (let i = first; i < end; i++) if (reading.candidate[i] === 0) possible = false;
    if (!possible) continue;
    for (let i = first; i < end; i++) labels[i] = i === first ? beginLabel(type) : insideLabel(type);
  }
  return labels;
}

/** Grows as it is filled. */
class IntList {
  values = new Int32Array(1 << 16);
  length = 0;
  push(value: number): void {
    if (this.length === this.values.length) {
      const more = new Int32Array(this.length * 2);
      more.set(this.values);
      this.values = more;
    }
    this.values[this.length++] = value;
  }
  taken(): Int32Array {
    return this.values.slice(0, this.length);
  }
}

let documentNumber = 0;

/** Makes the dataset of documents; features are those of the tagger. */
export function buildDataset(
  documents: readonly MarkedDocument[],
  vocabulary: Vocabulary,
  bucketBits: number,
): Dataset {
  const features = new IntList();
  const featureStart = new IntList();
  const gold = new IntList();
  const runStart = new IntList();
  const shift = 32 - bucketBits;
  const out = new Int32Array(maxFeatures);
  const put = (count: number): void => {
    for (let k = 0; k < count; k++) features.push(out[k]!);
  };
  for (const document of documents) {
    const reading = readDocument(segment(document.text), vocabulary, documentNumber++);
    const labels = goldLabels(reading, document);
    const { words, candidate, slot } = reading;
    const { firstToken, sentences } = reading.document;
    const ignored = new Set(document.ignored?.map((span) => span.start));
    for (let s = 0; s < sentences.length; s++) {
      if (ignored.has(sentences.start[s]!)) continue;
      const from = firstToken[s]!;
      const to = firstToken[s + 1]!;
      for (let i = from; i < to; i++) {
        if (candidate[i] === 0) continue;
        if (i === from || candidate[i - 1] === 0) runStart.push(gold.length);
        featureStart.push(features.length);
        gold.push(labels[i]!);
        for (let offset = -2; offset <= 2; offset++) {
          const p = i + offset;
          put(wordFeatures(p < from || p >= to ? vocabulary.border : words[p]!, offset, shift, out));
        }
        put(documentFeatures(reading, slot[i]!, shift, out));
        put(placeFeatures(reading, vocabulary, i, from, to, s, shift, out));
      }
    }
  }
  runStart.push(gold.length);
  featureStart.push(features.length);
  return {
    features: features.taken(),
    featureStart: featureStart.taken(),
    gold: Uint8Array.from(gold.taken()),
    runStart: runStart.taken(),
  };
}
