/** The training mix: which corpora, and gmb's machine-made tags filtered by a model trained on the others. */
import { segment } from '../../src/text/segmentation.ts';
import type { Model } from '../../src/entities/names/model.ts';
import { createLabeller } from '../../src/entities/names/tagger.ts';
import { type MarkedDocument, layOut, readCorpus, readLines, taggedSpans } from '../people/corpus.ts';
import { goldLabels } from './dataset.ts';
import { beginLabel, insideLabel } from '../../src/entities/names/labels.ts';

/** Corpora with their development parts; `dev` says whether a figure may be taken on it. */
export const corpora = ['gum', 'uner_ewt', 'crossner', 'btc', 'wnut17'] as const;
export type Corpus = (typeof corpora)[number];

export interface MixOptions {
  /** Left out altogether. */
  readonly without?: readonly string[];
  /** Development parts trained on too. */
  readonly dev?: readonly string[];
}

/** The hand-made corpora. */
export function readMix(folder: string, options: MixOptions): MarkedDocument[] {
  return corpora
    .filter((name) => !options.without?.includes(name))
    .flatMap((name) => [
      ...readCorpus(`${folder}/ner/${name}.train.jsonl`),
      ...(options.dev?.includes(name) ? readCorpus(`${folder}/ner/${name}.dev.jsonl`) : []),
    ]);
}

/**
 * gmb with its documents rebuilt: a sentence that shares a capitalised or a long word with one of the last four
 * belongs to the same document, of at most 25 sentences.
 */
export function readGmb(folder: string, parts: readonly string[]): MarkedDocument[] {
  const lines = parts.flatMap((part) => readLines(`${folder}/ner/gmb.${part}.jsonl`));
  const documents: MarkedDocument[] = [];
  let tokens: string[][] = [];
  let tags: string[][] = [];
  let recent: Set<string>[] = [];
  const flush = (): void => {
    if (tokens.length === 0) return;
    const { text, offsets } = layOut(tokens);
    documents.push({
      id: `gmb.${documents.length}`,
      genre: 'news',
      text,
      names: taggedSpans(tags).map(([s, first, end, type]) => ({
        start: offsets[s]![first]![0],
        end: offsets[s]![end - 1]![1],
        type,
      })),
    });
    tokens = [];
    tags = [];
    recent = [];
  };
  for (const line of lines) {
    line.tokens.forEach((sentence, s) => {
      const telling = new Set(
        sentence.filter((w, i) => (i > 0 && /^\p{Lu}\p{L}+/u.test(w)) || w.length >= 7).map((w) => w.toLowerCase()),
      );
      const linked = recent.some((words) => [...telling].some((w) => words.has(w)));
      if (!linked || tokens.length >= 25) flush();
      tokens.push(sentence);
      tags.push(line.tags[s]!);
      recent = [...recent.slice(-3), telling];
    });
  }
  flush();
  return documents;
}

const person = (label: number): number => (label === beginLabel(0) || label === insideLabel(0) ? label : 0);

/** Keeps the sentences whose people are the same in the tags and by the model; a text keeps its other sentences' order. */
export function agreeing(
  documents: readonly MarkedDocument[],
  model: Model,
): { kept: MarkedDocument[]; share: number } {
  // The documents are rebuilt by guess, so no sentence is judged by what others say.
  const label = createLabeller(model, false);
  let all = 0;
  let same = 0;
  const kept: MarkedDocument[] = [];
  for (const document of documents) {
    const { reading, labels } = label(segment(document.text));
    const gold = goldLabels(reading, document);
    const { sentences, firstToken } = reading.document;
    const drop = new Set<number>();
    for (let s = 0; s < sentences.length; s++) {
      all++;
      let differs = false;
      for (let i = firstToken[s]!; i < firstToken[s + 1]!; i++) {
        if (person(gold[i]!) !== person(labels[i]!)) differs = true;
      }
      if (differs) drop.add(s);
      else same++;
    }
    kept.push({ ...document, ignored: [...drop].map((s) => ({ start: sentences.start[s]!, end: sentences.end[s]! })) });
  }
  return { kept, share: same / all };
}
