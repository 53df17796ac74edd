/** Sentence boundaries of newsctl, of the platform's segmenter and of other packages, against two treebanks. */
import { splitSentences } from '../../src/text/sentences.ts';
import { readJsonLines } from '../corpora.ts';
import { boundariesBetween, compareBoundaries } from '../metrics/boundaries.ts';
import { scoreOf, sumCounts } from '../metrics/counts.ts';
import { hasPeers, howToInstallPeers, loadPeer as load } from '../peers.ts';
import type { Evaluate, Report } from '../report.ts';

type Split = (text: string) => readonly string[];

interface Document {
  readonly text: string;
  /** Every word's range by sentence, in code points. */
  readonly offsets: readonly (readonly (readonly [number, number])[])[];
}

const files = { 'gum.dev': 'GUM', 'uner_ewt.dev': 'EWT' };

export const evaluate: Evaluate = async (corpora) => {
  const systems: [string, Split][] = [['newsctl', splitWithNewsctl], ['Intl.Segmenter', splitWithPlatform], ...peers()];
  const rows: (string | number)[][] = [];
  for (const [file, name] of Object.entries(files)) {
    const documents = readJsonLines<Document>(`${corpora}/ner/${file}.jsonl`);
    if (!documents) continue;
    for (const [system, split] of systems) rows.push([name, system, ...measure(documents, split)]);
  }
  const report: Report = {
    title: 'Sentences: boundaries found',
    columns: ['corpus', 'system', 'precision', 'recall', 'F1', 'F1 with document ends'],
    rows,
    notes: [
      'GUM: news, interviews, biographies, travel, papers. EWT: e-mail, blogs, reviews; a quarter of its sentences end without punctuation or line break.',
      ...(hasPeers ? [] : [`Other packages are compared after \`${howToInstallPeers}\`.`]),
    ],
  };
  return rows.length ? [report] : [];
};

function measure(documents: readonly Document[], split: Split): number[] {
  const counts = documents.map((document) =>
    compareBoundaries(boundariesBetween(split(document.text)), boundariesBetween(goldSentences(document))),
  );
  const { found, right, gold } = sumCounts(counts);
  const { precision, recall, f1 } = scoreOf({ found, right, gold });
  const ends = documents.length;
  return [precision, recall, f1, scoreOf({ found: found + ends, right: right + ends, gold: gold + ends }).f1];
}

function goldSentences({ text, offsets }: Document): string[] {
  const characters = Array.from(text);
  return offsets.map((words) => characters.slice(words[0]![0], words.at(-1)![1]).join(''));
}

function splitWithNewsctl(text: string): string[] {
  const { length, start, end } = splitSentences(text);
  return Array.from({ length }, (_, s) => text.slice(start[s], end[s]));
}

const segmenter = new Intl.Segmenter('en', { granularity: 'sentence' });

function splitWithPlatform(text: string): string[] {
  return Array.from(segmenter.segment(text), ({ segment }) => segment);
}

interface Wink {
  readDoc(text: string): { sentences(): { out(): string[] } };
}

function peers(): [string, Split][] {
  if (!hasPeers) return [];
  const compromise = load('compromise') as (text: string) => { sentences(): { out(as: 'array'): string[] } };
  const sbd = load('sbd') as { sentences(text: string, options: object): string[] };
  const createWink = load('wink-nlp') as (model: unknown, pipe: readonly string[]) => Wink;
  const wink = createWink(load('wink-eng-lite-web-model'), ['sbd']);
  return [
    ['sbd', (text) => sbd.sentences(text, { newline_boundaries: true })],
    ['compromise', (text) => compromise(text).sentences().out('array')],
    ['wink-nlp', (text) => wink.readDoc(text).sentences().out()],
  ];
}
