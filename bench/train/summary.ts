/**
 * Makes data/models/summary.bin and summary.json: inverse document frequencies from openly licensed text, the rating of
 * words and the ranker's weights from the articles with reference summaries. `node bench/run.mjs train/summary`, about
 * a minute and a half.
 */
import { writeFileSync } from 'node:fs';
import { packageRoot } from '../../src/package-root.ts';
import { coefficientNames } from '../../src/summary/coefficients.ts';
import { packSummaryModel } from '../../src/summary/model.ts';
import { corporaFolder } from '../corpora.ts';
import { countInverseFrequencies } from './inverse-frequency.ts';
import { fitModel, firstExamples } from './fit-model.ts';
import { readOpenDocuments, readReferencedArticles } from './summary-corpora.ts';

const articles = readReferencedArticles(corporaFolder);
if (!articles) throw new Error(`no summary corpora in ${corporaFolder}`);

const idf = countInverseFrequencies(readOpenDocuments(corporaFolder));
const coefficients = fitModel(firstExamples(articles, idf), idf);

const folder = new URL('data/models/', packageRoot);
writeFileSync(new URL('summary.bin', folder), packSummaryModel(coefficients, idf));
const round = (value: number): number => Math.round(value * 1e4) / 1e4;
const readable = Object.fromEntries(coefficientNames.map((name, c) => [name, round(coefficients[c]!)]));
writeFileSync(new URL('summary.json', folder), `${JSON.stringify(readable, null, 2)}\n`);
console.log(`${articles.length} articles, ${idf.size} stems`);
