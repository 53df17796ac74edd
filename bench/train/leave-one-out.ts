/**
 * How well the recipe carries to text of a kind it hasn't seen: each corpus in turn is left out of the training
 * altogether and measured on. `node bench/run.mjs train/leave-one-out [--quick] [--all]`: `--quick` trains without gmb;
 * `--all` measures on the training part of the corpus left out too, for fewer chance differences.
 */
import { existsSync, writeFileSync } from 'node:fs';
import { createLabeller, createTagger } from '../../src/entities/names/tagger.ts';
import { labelledSpans } from '../../src/entities/names/spans.ts';
import { type Model, packModel } from '../../src/entities/names/model.ts';
import type { NameSpan } from '../../src/entities/names.ts';
import { type Segmentation, segment } from '../../src/text/segmentation.ts';
import { corporaFolder as folder } from '../corpora.ts';
import { type MarkedDocument, readCorpus } from '../people/corpus.ts';
import { scoreOf } from '../metrics/counts.ts';
import { addScore, noCounts } from '../people/score.ts';
import { openPeopleModel } from '../shipped.ts';
import { buildLexicon } from './lexicon.ts';
import { corpora, readGmb } from './mix.ts';
import { trainModel } from './model.ts';

const quick = process.argv.includes('--quick');
const all = process.argv.includes('--all');

function figures(documents: readonly MarkedDocument[], tag: (document: Segmentation) => readonly NameSpan[]) {
  const score = noCounts();
  for (const document of documents) {
    const people = tag(segment(document.text))
      .filter((span) => span.type === 'PER')
      .map((span) => ({ name: document.text.slice(span.start, span.end), mentions: [span] }));
    addScore(score, document, people);
  }
  return scoreOf(score.mention);
}

const percent = (value: number): string => (100 * value).toFixed(1);
const sums = [0, 0];
function report(name: string, model: Model, documents: readonly MarkedDocument[], counts: boolean): void {
  const label = createLabeller(model);
  const decoded = figures(documents, (d) => labelledSpans(d, label(d).labels));
  const ruled = figures(documents, createTagger(model));
  if (counts) {
    sums[0]! += decoded.f1 / corpora.length;
    sums[1]! += ruled.f1 / corpora.length;
  }
  console.log(
    `${name.padEnd(9)} decoded ${percent(decoded.f1)}  rules ${percent(ruled.f1)} (P ${percent(ruled.precision)} R ${percent(ruled.recall)})`,
  );
}

const lexicon = buildLexicon(folder);
const kept = process.env['KEEP'];

/** The model without a corpus; read from the folder `KEEP`, where a run before has left it. */
function modelWithout(name: string, gmb: boolean): Model {
  const file = `${kept}/without-${name}.bin`;
  if (kept !== undefined && existsSync(file)) return openPeopleModel(file);
  const model = trainModel(folder, lexicon, { without: [name], gmb });
  if (kept !== undefined) writeFileSync(file, new Uint8Array(packModel(model)));
  return model;
}

for (const name of corpora) {
  const model = modelWithout(name, !quick);
  const documents = readCorpus(`${folder}/ner/${name}.dev.jsonl`);
  if (all) documents.push(...readCorpus(`${folder}/ner/${name}.train.jsonl`));
  report(name, model, documents, true);
}
console.log(`average   decoded ${(100 * sums[0]!).toFixed(2)}  rules ${(100 * sums[1]!).toFixed(2)}`);
const model = modelWithout('gmb', false);
report('gmb', model, readGmb(folder, all ? ['dev', 'train'] : ['dev']).slice(0, 6000), false);
report(
  're3d',
  model,
  [...readCorpus(`${folder}/ner/re3d.dev.jsonl`), ...readCorpus(`${folder}/ner/re3d.train.jsonl`)],
  false,
);
for (const name of ['gum', 'uner_ewt'])
  report(`${name}.dev`, model, readCorpus(`${folder}/ner/${name}.dev.jsonl`), false);
