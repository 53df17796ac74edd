/**
 * Summaries against references: the shipped model, the same trained on the other folds, and the classic methods, beside
 * the leading sentences. Mean of ROUGE-1, ROUGE-2 and ROUGE-Lsum F1, best reference.
 */
import { readFileSync } from 'node:fs';
import { packageRoot } from '../../src/package-root.ts';
import { openRanker } from '../../src/summary/coefficients.ts';
import { openSummaryModel, packSummaryModel, type SummaryModel } from '../../src/summary/model.ts';
import type { Evaluate, Report } from '../report.ts';
import { lengths } from '../train/candidate-sets.ts';
import type { Example } from '../train/examples.ts';
import { draw, firstExamples, fitModel, reexamine } from '../train/fit-model.ts';
import { countInverseFrequencies } from '../train/inverse-frequency.ts';
import { createRandom } from '../random.ts';
import { choose } from '../train/ranker.ts';
import { apart, corpusNames, foldOf, readOpenDocuments, readReferencedArticles } from '../train/summary-corpora.ts';
import { yardsticks } from '../yardsticks/index.ts';

const folds = 5;
const resamples = 1000;

/** Sentences of an example, by index. */
type System = (example: Example, count: number) => readonly number[];

/** Per article and length. */
type Scores = ReadonlyMap<number, Float64Array>;

export const evaluate: Evaluate = async (corpora) => {
  const articles = readReferencedArticles(corpora);
  if (!articles) return [];
  const idf = countInverseFrequencies(readOpenDocuments(corpora));
  const examples = firstExamples(articles, idf);
  const measure = (system: System, counts: readonly number[] = lengths): Scores =>
    new Map(counts.map((n) => [n, Float64Array.from(examples, (e) => 100 * e.score(system(e, n)))]));

  const shipped = openSummaryModel(readFileSync(new URL('data/models/summary.bin', packageRoot)));
  const lead = measure(({ analysis }, n) => leading(analysis.candidates.length, n));
  const systems: [string, Scores][] = [['newsctl, shipped', measure(bySystem(examples, () => shipped))]];
  if (process.env['NEWSCTL_EVAL'] !== 'quick') {
    const drawn = draw(examples);
    const fitted = Array.from({ length: folds }, (_, fold) =>
      openSummaryModel(
        packSummaryModel(
          fitModel(
            examples.filter(({ id }) => foldOf(id, folds) !== fold),
            idf,
            drawn,
          ),
          idf,
        ),
      ),
    );
    systems.push(['newsctl, cross-validated', measure(bySystem(examples, ({ id }) => fitted[foldOf(id, folds)]!))]);
  }
  for (const { name, rank } of yardsticks) systems.push([name, measure(({ analysis }, n) => rank(analysis, n), [3])]);
  return [perLength(examples, lead, systems), perCorpus(examples, lead, systems), besideClassics(examples, systems)];
};

function leading(length: number, count: number): number[] {
  return Array.from({ length: Math.min(length, count) }, (_, s) => s);
}

/** Chooses with the model that is responsible for an example; each is looked at once. */
function bySystem(examples: readonly Example[], modelOf: (example: Example) => SummaryModel): System {
  const seen = new Map(examples.map((example) => [example.id, reexamine(example, modelOf(example)).analysis]));
  return (example, count) => choose(seen.get(example.id)!, openRanker(modelOf(example).coefficients, count), count);
}

/** Gains over the lead by length, all corpora but the one apart, each article counting the same. */
function perLength(examples: readonly Example[], lead: Scores, systems: readonly [string, Scores][]): Report {
  const pooled = examples.flatMap(({ corpus }, e) => (corpus === apart ? [] : [e]));
  const mean = (scores: Float64Array): number => average(pooled.map((e) => scores[e]!));
  const rows = systems
    .filter(([, scores]) => scores.size > 1)
    .map(([name, scores]) => [
      name,
      ...lengths.map((n) => {
        const { gain, low, high, p } = paired(pooled.map((e) => scores.get(n)![e]! - lead.get(n)![e]!));
        return `${signed(gain)} [${signed(low)}, ${signed(high)}] p ${p.toFixed(3)}`;
      }),
    ]);
  return {
    title: `Summaries: gain over as many leading sentences, ROUGE points, ${pooled.length} articles (all but ${apart})`,
    columns: ['system', ...lengths.map((n) => `${n} sentence${n === 1 ? '' : 's'}`)],
    rows: [['lead', ...lengths.map((n) => mean(lead.get(n)!).toFixed(2))], ...rows],
    notes: ['Mean of ROUGE-1, ROUGE-2 and ROUGE-Lsum F1; datelines cut for both; 95 % bootstrap intervals.'],
  };
}

function perCorpus(examples: readonly Example[], lead: Scores, systems: readonly [string, Scores][]): Report {
  const members = corpusNames.map((name) => examples.flatMap(({ corpus }, e) => (corpus === name ? [e] : [])));
  const row = (name: string, scores: Scores): string[] => [
    name,
    ...members.map((list) => average(list.map((e) => scores.get(3)![e]!)).toFixed(2)),
  ];
  return {
    title: 'Summaries of three sentences, by corpus',
    columns: ['system', ...corpusNames],
    rows: [
      ['articles', ...members.map((list) => String(list.length))],
      row('lead', lead),
      ...systems.map(([name, scores]) => row(name, scores)),
    ],
  };
}

/** What the model that hasn't seen an article gains over the classic method that is best on its corpus. */
function besideClassics(examples: readonly Example[], systems: readonly [string, Scores][]): Report {
  const classics = systems.slice(-yardsticks.length);
  const [name, own] = systems[systems.length - yardsticks.length - 1]!;
  const rows = corpusNames.map((corpus) => {
    const members = examples.flatMap((example, e) => (example.corpus === corpus ? [e] : []));
    const mean = (scores: Scores): number => average(members.map((e) => scores.get(3)![e]!));
    const [best, scores] = classics.reduce((a, b) => (mean(b[1]) > mean(a[1]) ? b : a));
    const { gain, low, high, p } = paired(members.map((e) => own.get(3)![e]! - scores.get(3)![e]!));
    return [corpus, best, mean(scores).toFixed(2), `${signed(gain)} [${signed(low)}, ${signed(high)}]`, p.toFixed(3)];
  });
  return {
    title: `Summaries of three sentences: ${name}, beside the classic method that is best on each corpus`,
    columns: ['corpus', 'method', 'its score', 'gain over it', 'p'],
    rows,
  };
}

function average(values: readonly number[]): number {
  return values.reduce((sum, value) => sum + value, 0) / values.length;
}

function signed(value: number): string {
  return `${value < 0 ? '-' : '+'}${Math.abs(value).toFixed(2)}`;
}

/** Mean difference, its 95 % interval and two-sided p, by bootstrap over articles. */
function paired(differences: readonly number[]): { gain: number; low: number; high: number; p: number } {
  const random = createRandom(7);
  const means: number[] = [];
  for (let round = 0; round < resamples; round++) {
    let sum = 0;
    for (let k = 0; k < differences.length; k++) sum += differences[Math.floor(random() * differences.length)]!;
    means.push(sum / differences.length);
  }
  means.sort((a, b) => a - b);
  const below = means.filter((mean) => mean <= 0).length;
  const p = Math.min(1, (2 * (Math.min(below, resamples - below) + 1)) / (resamples + 1));
  return { gain: average(differences), low: means[25]!, high: means[974]!, p };
}
