/** The steps of training, shared by the shipped model and the cross-validation. */
import { coefficientNames } from '../../src/summary/coefficients.ts';
import { openSummaryModel, packSummaryModel, type SummaryModel } from '../../src/summary/model.ts';
import { reanalyze } from '../../src/summary/summarize.ts';
import { prepareExamples, type Example } from './examples.ts';
import { drawSets, type CandidateSets } from './candidate-sets.ts';
import { coefficientsOf, firstRanker, fitWeights, measureScale } from './ranker.ts';
import { measuredOnly, type ReferencedArticle } from './summary-corpora.ts';
import { fitWordSalience } from './word-salience.ts';

/** Sets per article and length. */
const setsPerLength = 50;

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

/**
 * Rates words, looks at the articles again with the words rated, and fits the ranker: the coefficients in the order of
 * `coefficientNames`. `drawn` may be shared by folds.
 */
export function fitModel(
  all: readonly Example[],
  idf: ReadonlyMap<string, number>,
  drawn: readonly CandidateSets[] = draw(all),
): number[] {
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
  return coefficientsOf(salience, scale, fitWeights(sets, scale));
}

/** Sets drawn by the weights of the design. */
export function draw(all: readonly Example[]): CandidateSets[] {
  const examples = all.filter(({ corpus }) => corpus !== measuredOnly);
  return drawSets(examples, firstRanker(measureScale(examples)), setsPerLength);
}

/** The example as another model sees it; cutting, aligning and scoring aren't repeated. */
export function reexamine(example: Example, model: SummaryModel): Example {
  return { ...example, analysis: reanalyze(example.analysis, example.title, model) };
}
