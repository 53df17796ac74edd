/**
 * Makes data/models/summary.bin and summary.json: inverse document frequencies from openly licensed text, the ranker's
 * weights from the articles with reference summaries. `node bench/run.mjs train/summary`, about a minute and a half.
 */
import { writeFileSync } from 'node:fs';
import { packageRoot } from '../../src/package-root.ts';
import { coefficientNames } from '../../src/summary/coefficients.ts';
import { featureList } from '../../src/summary/features.ts';
import { openSummaryModel, packSummaryModel } from '../../src/summary/model.ts';
import { countInverseFrequencies } from './inverse-frequency.ts';
import {
  coefficientsOf,
  firstGuess,
  fitWeights,
  measureScale,
  prepareExamples,
  sampleCandidates,
  withWeights,
} from './ranker.ts';
import { readOpenDocuments, readReferencedArticles } from './summary-corpora.ts';

const corpora = process.env['NEWSCTL_CORPORA'] ?? new URL('../shared/corpora', packageRoot).pathname;
const articles = readReferencedArticles(corpora);
if (!articles) throw new Error(`no summary corpora in ${corpora}`);

const idf = countInverseFrequencies(readOpenDocuments(corpora));
const model = openSummaryModel(
  packSummaryModel(
    coefficientNames.map(() => 0),
    idf,
  ),
);
const examples = prepareExamples(articles, model);
const scale = measureScale(examples);
const samples = sampleCandidates(examples, withWeights(scale, firstGuess()), 40);
const ranker = withWeights(scale, process.argv.includes('--guess') ? firstGuess() : fitWeights(samples, firstGuess()));

const coefficients = coefficientsOf(ranker);
const folder = new URL('data/models/', packageRoot);
writeFileSync(new URL('summary.bin', folder), packSummaryModel(coefficients, idf));
const round = (value: number): number => Math.round(value * 1e4) / 1e4;
const readable = {
  features: featureList.map(({ name, group }, f) => ({
    name,
    group,
    mean: round(ranker.mean[f]!),
    deviation: round(ranker.deviation[f]!),
    weight: round(ranker.weight[f]!),
  })),
  pairs: {
    similarity: round(ranker.pairs.similarity),
    excess: round(ranker.pairs.excess),
    neighbour: round(ranker.pairs.neighbour),
  },
};
writeFileSync(new URL('summary.json', folder), `${JSON.stringify(readable, null, 2)}\n`);
console.log(`${examples.length} articles, ${idf.size} stems`);
