/**
 * Makes data/models/summary.bin and summary.json: inverse document frequencies from openly licensed text, the rating of
 * words and the ranker's weights from the articles with reference summaries. `node bench/run.mjs train/summary`, about
 * a minute and a half.
 */
import { writeFileSync } from 'node:fs';
import { packageRoot } from '../../src/package-root.ts';
import { pairNames } from '../../src/summary/coefficients.ts';
import { featureList } from '../../src/summary/features.ts';
import { packSummaryModel } from '../../src/summary/model.ts';
import { salienceNames } from '../../src/summary/salience.ts';
import { countInverseFrequencies } from './inverse-frequency.ts';
import { fitModel, firstExamples } from './fit-model.ts';
import { coefficientsOf } from './ranker.ts';
import { readOpenDocuments, readReferencedArticles } from './summary-corpora.ts';

const corpora = process.env['NEWSCTL_CORPORA'] ?? new URL('../shared/corpora', packageRoot).pathname;
const articles = readReferencedArticles(corpora);
if (!articles) throw new Error(`no summary corpora in ${corpora}`);

const idf = countInverseFrequencies(readOpenDocuments(corpora));
const { salience, ranker } = fitModel(firstExamples(articles, idf), idf);

const folder = new URL('data/models/', packageRoot);
writeFileSync(new URL('summary.bin', folder), packSummaryModel(coefficientsOf(salience, ranker), idf));
const round = (value: number): number => Math.round(value * 1e4) / 1e4;
const readable = {
  features: featureList.map(({ name, group }, f) => ({
    name,
    group,
    mean: round(ranker.mean[f]!),
    deviation: round(ranker.deviation[f]!),
    weight: round(ranker.weight[f]!),
  })),
  pairs: Object.fromEntries(pairNames.map((name) => [name, round(ranker.pairs[name])])),
  words: Object.fromEntries(salienceNames.map((name, c) => [name, round(salience[c]!)])),
};
writeFileSync(new URL('summary.json', folder), `${JSON.stringify(readable, null, 2)}\n`);
console.log(`${articles.length} articles, ${idf.size} stems`);
