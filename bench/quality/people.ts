/**
 * People on the development corpora, scored as `people_eval.py` does; the running text goes through our own tokens.
 * Other recognisers are run on the same texts where they are installed (`bench/people/peers.ts`).
 */
import { existsSync } from 'node:fs';
import { type DocumentPerson, resolvePeople } from '../../src/entities/people/identities.ts';
import { type MarkedDocument, readCorpus } from '../people/corpus.ts';
import { type FindPeople, peers } from '../people/peers.ts';
import { scoreOf } from '../metrics/counts.ts';
import { type PeopleScore, addScore, noCounts } from '../people/score.ts';
import type { Evaluate, Report } from '../report.ts';
import { openNameReader, peopleModelPath } from '../shipped.ts';

const names = ['gum', 'uner_ewt', 'crossner', 'btc', 'wnut17'];

/** The bounds that hold 95 % of 1,000 resamplings of the documents (seeded). */
function interval(scores: readonly PeopleScore[]): string {
  let state = 1;
  const next = (): number => (state = (Math.imul(state, 1664525) + 1013904223) >>> 0) / 4294967296;
  const values = Float64Array.from({ length: 1000 }, () => {
    const sum = { right: 0, found: 0, gold: 0 };
    for (let k = 0; k < scores.length; k++) {
      const { mention } = scores[Math.floor(next() * scores.length)]!;
      sum.right += mention.right;
      sum.found += mention.found;
      sum.gold += mention.gold;
    }
    return scoreOf(sum).f1;
  }).sort();
  return `${values[25]!.toFixed(3)} to ${values[974]!.toFixed(3)}`;
}

interface Corpus {
  readonly name: string;
  readonly documents: readonly MarkedDocument[];
}

const weightsNote =
  process.env['NEWSCTL_PEOPLE_MODEL'] === undefined
    ? 'newsctl: the shipped weights. They have seen crossner.dev and no other of these texts (data/models/people.md).'
    : 'newsctl: the weights that NEWSCTL_PEOPLE_MODEL names.';

export const evaluate: Evaluate = async (folder) => {
  if (!existsSync(`${folder}/ner`) || !existsSync(peopleModelPath)) {
    return [{ title: 'People: no corpora or no model, skipped', columns: [], rows: [] }];
  }
  const read = openNameReader();
  const find = ({ text }: { text: string }): DocumentPerson[] => {
    const { document, names: found } = read(text);
    return resolvePeople(document, found);
  };
  const corpora = names.map((name) => ({
    name: `${name}.dev`,
    documents: readCorpus(`${folder}/ner/${name}.dev.jsonl`),
  }));
  const people = new Map(corpora.map(({ name, documents }) => [name, documents.map(find)]));
  return [inDetail(corpora, people), withoutCase(corpora, find), besidePeers(corpora, people)];
};

function inDetail(corpora: readonly Corpus[], people: ReadonlyMap<string, readonly DocumentPerson[][]>): Report {
  const rows = corpora.map(({ name, documents }) => {
    const total = noCounts();
    const scores = documents.map((document, d) => {
      const own = noCounts();
      for (const score of [total, own]) addScore(score, document, people.get(name)![d]!);
      return own;
    });
    const mention = scoreOf(total.mention);
    const person = scoreOf(total.person);
    return [
      name,
      total.mention.gold,
      mention.precision,
      mention.recall,
      mention.f1,
      interval(scores),
      total.person.gold,
      person.precision,
      person.recall,
      person.f1,
    ];
  });
  return {
    title: 'People: mentions (exact match) and persons',
    columns: ['corpus', 'mentions', 'P', 'R', 'F1', '95 %', 'persons', 'P', 'R', 'F1'],
    rows,
    notes: [weightsNote],
  };
}

/** The same texts with capitals that tell nothing, as transcripts, wires and headlines have them. */
function withoutCase(corpora: readonly Corpus[], find: (document: { text: string }) => DocumentPerson[]): Report {
  const edits: readonly (readonly [RegExp, (letter: string) => string])[] = [
    [/\p{Lu}/gu, (letter) => letter.toLowerCase()],
    [/\p{Ll}/gu, (letter) => letter.toUpperCase()],
    [/(?<![\p{L}\p{M}'’])\p{Ll}/gu, (letter) => letter.toUpperCase()],
  ];
  const rows = corpora.map(({ name, documents }) => [
    name,
    ...edits.map(([letters, other]) => {
      const total = noCounts();
      for (const document of documents) {
        const text = document.text.replaceAll(letters, (letter) =>
          other(letter).length === letter.length ? other(letter) : letter,
        );
        addScore(total, { ...document, text }, find({ text }));
      }
      return scoreOf(total.mention).f1;
    }),
  ]);
  return {
    title: 'People: mentions in the same texts in other letters, F1',
    columns: ['corpus', 'lower case', 'capitals', 'every word with a capital'],
    rows,
  };
}

function besidePeers(corpora: readonly Corpus[], people: ReadonlyMap<string, readonly DocumentPerson[][]>): Report {
  const all = peers();
  const installed = all.filter((peer) => peer.find !== undefined);
  // One call a system: starting spaCy or Java takes longer than its work on a corpus.
  const answers = installed.map((peer) => inCorpora(corpora, peer.find!));
  const rows = corpora.map(({ name, documents }, c) => {
    const scores = [
      mentionScore(
        documents,
        people.get(name)!.map((list) => list.flatMap(({ mentions }) => mentions)),
      ),
      ...answers.map((answer) => mentionScore(documents, answer[c]!)),
    ];
    return [name, ...scores];
  });
  return {
    title: 'People: mentions, F1 of each system on the same texts',
    columns: ['corpus', 'newsctl', ...installed.map(({ name }) => name)],
    rows,
    notes: [
      weightsNote,
      ...all.map(({ name, find, setting }) => `${name}: ${find === undefined ? 'not installed; ' : ''}${setting}.`),
      'Leading titles, possessives and punctuation at the ends are cut off the spans of all systems.',
    ],
  };
}

function inCorpora(corpora: readonly Corpus[], find: FindPeople): ReturnType<FindPeople>[] {
  const answers = find(corpora.flatMap(({ documents }) => documents.map(({ text }) => text)));
  return corpora.map(({ documents }) => answers.splice(0, documents.length));
}

function mentionScore(documents: readonly MarkedDocument[], answers: ReturnType<FindPeople>): number {
  const score = noCounts();
  documents.forEach((document, d) => addScore(score, document, [{ name: '', mentions: answers[d]! }]));
  return scoreOf(score.mention).f1;
}
