/** The steps of training, shared by the shipped model and the cross-validation. */
import { coefficientNames, type Ranker } from '../../src/summary/coefficients.ts';
import { openSummaryModel, packSummaryModel, type SummaryModel } from '../../src/summary/model.ts';
import { reanalyze } from '../../src/summary/summarize.ts';
import { prepareExamples, type Example } from './examples.ts';
import { coefficientsOf, drawSets, firstGuess, fitWeights, measureScale, withWeights } from './ranker.ts';
import type { CandidateSets } from './ranker.ts';
import { measuredOnly, type ReferencedArticle } from './summary-corpora.ts';
import { fitWordSalience } from './word-salience.ts';

/** Sets per article and length. */
const setsPerLength = 25;

/** A model that knows frequencies alone. */
function untrained(idf: ReadonlyMap<string, number>): SummaryModel {
  return openSummaryModel(
    packSummaryModel(
      coefficientNames.map(() => 0),
      idf,
    ),
  );
}

/** Articles prepared with a model that knows frequencies alone. */
export function firstExamples(articles: readonly ReferencedArticle[], idf: ReadonlyMap<string, number>): Example[] {
  return prepareExamples(articles, untrained(idf));
}

export interface FittedModel {
  readonly salience: Float64Array;
  readonly ranker: Ranker;
  readonly model: SummaryModel;
}

/** Rates words, looks at the articles again with the words rated, and fits the ranker. `drawn` may be shared by folds. */
export function fitModel(
  all: readonly Example[],
  idf: ReadonlyMap<string, number>,
  drawn: readonly CandidateSets[] = draw(all),
): FittedModel {
  const examples = all.filter(({ corpus }) => corpus !== measuredOnly);
  const salience = fitWordSalience(examples, untrained(idf));
  const scaleless = openSummaryModel(
    packSummaryModel(
      coefficientNames.map((_, c) => salience[c] ?? 0),
      idf,
    ),
  );
  const rated = new Map(examples.map((example) => [example.id, reexamine(example, scaleless)]));
  const scale = measureScale([...rated.values()]);
  const sets = drawn.flatMap((set) => {
    const example = rated.get(set.example.id);
    return example ? [{ ...set, example }] : [];
  });
  const ranker = withWeights(scale, fitWeights(sets, scale, firstGuess()));
  return { salience, ranker, model: openSummaryModel(packSummaryModel(coefficientsOf(salience, ranker), idf)) };
}

/** Sets drawn with the weights that training starts from. */
export function draw(all: readonly Example[]): CandidateSets[] {
  const examples = all.filter(({ corpus }) => corpus !== measuredOnly);
  return drawSets(examples, withWeights(measureScale(examples), firstGuess()), setsPerLength);
}

/** The example as another model sees it; cutting, aligning and scoring aren't repeated. */
export function reexamine(example: Example, model: SummaryModel): Example {
  return { ...example, analysis: reanalyze(example.analysis, example.title, model) };
}
