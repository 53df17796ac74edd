/** People on the development corpora, scored as `people_eval.py` does; the running text goes through our own tokens. */
import { existsSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { openModel } from '../../src/entities/names/model.ts';
import { createTagger } from '../../src/entities/names/tagger.ts';
import { resolvePeople } from '../../src/entities/people/identities.ts';
import { segment } from '../../src/text/segmentation.ts';
import { readCorpus } from '../people/corpus.ts';
import { type PeopleScore, addScore, f1, noCounts } from '../people/score.ts';
import type { Evaluate } from '../report.ts';

const root = fileURLToPath(new URL('..', import.meta.url));

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
    return f1(sum).f1;
  }).sort();
  return `${values[25]!.toFixed(3)} to ${values[974]!.toFixed(3)}`;
}

export const evaluate: Evaluate = async (corpora) => {
  const path = `${root}data/models/people.bin`;
  if (!existsSync(`${corpora}/ner`) || !existsSync(path)) {
    return [{ title: 'People: no corpora or no model, skipped', columns: [], rows: [] }];
  }
  const file = readFileSync(path);
  const tag = createTagger(openModel(file.buffer.slice(file.byteOffset, file.byteOffset + file.byteLength)));
  const rows = ['gum', 'uner_ewt', 'crossner', 'btc', 'wnut17'].map((name) => {
    const total = noCounts();
    const scores = readCorpus(`${corpora}/ner/${name}.dev.jsonl`).map((document) => {
      const segmentation = segment(document.text);
      const people = resolvePeople(segmentation, tag(segmentation));
      addScore(total, document, people);
      const own = noCounts();
      addScore(own, document, people);
      return own;
    });
    const mention = f1(total.mention);
    const person = f1(total.person);
    return [
      `${name}.dev`,
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
  return [
    {
      title: 'People: mentions (exact match) and persons',
      columns: ['corpus', 'mentions', 'P', 'R', 'F1', '95 %', 'persons', 'P', 'R', 'F1'],
      rows,
      notes: ['The model card says which of these corpora the shipped weights have trained on.'],
    },
  ];
};
