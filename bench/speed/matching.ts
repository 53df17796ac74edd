/**
 * What finding countries costs beside tokenizing the same text, all measured in turn, the recogniser of people not
 * counted. Tokenizing alone is the yardstick: the sentences are there.
 */
import { createCountryFinder } from '../../src/entities/countries/find.ts';
import { findMatches } from '../../src/entities/countries/matches.ts';
import { createTagger } from '../../src/entities/names/tagger.ts';
import { segment } from '../../src/text/segmentation.ts';
import { tokenize } from '../../src/text/tokens.ts';
import { corporaFolder, readJsonLines } from '../corpora.ts';
import { openBuiltGazetteer, openPeopleModel } from '../shipped.ts';

const rounds = Number(process.env['NEWSCTL_BENCH_ROUNDS'] ?? 7);

const median = (values: readonly number[]): number => values.toSorted((a, b) => a - b)[values.length >> 1]!;

/** Prints milliseconds, and ratios to tokenizing. */
export function matching(): void {
  const texts = ['bbc', 'cnn', 'llm_news'].flatMap((name) =>
    readJsonLines<{ text: string }>(`${corporaFolder}/summaries/${name}.jsonl`)!
      .slice(0, 500)
      .map(({ text }) => text),
  );
  const gazetteer = openBuiltGazetteer();
  const find = createCountryFinder(gazetteer);
  const tag = createTagger(openPeopleModel());
  const documents = texts.map(segment);
  const names = documents.map(tag);

  let document = documents[0]!;
  const works: Record<string, (i: number) => unknown> = {
    'tokens alone': (i) => tokenize(texts[i]!, documents[i]!.sentences),
    'sentences and tokens': (i) => (document = segment(texts[i]!)),
    'matching the lists': () => findMatches(gazetteer, document),
    'matching and all rules': (i) => find(document, names[i]!),
  };
  // One document after the other, as the product does it, and of each its median round: what disturbs a round is left out.
  const times = Object.values(works).map(() => texts.map((): number[] => []));
  for (let round = -1; round < rounds; round++) {
    for (let i = 0; i < texts.length; i++) {
      Object.values(works).forEach((work, w) => {
        const before = performance.now();
        work(i);
        if (round >= 0) times[w]![i]!.push(performance.now() - before);
      });
    }
  }
  const medians = times.map((ofTexts) => ofTexts.reduce((sum, values) => sum + median(values), 0));
  const megabytes = texts.reduce((sum, text) => sum + text.length, 0) / 1e6;
  console.log(`Countries: ${texts.length} articles, ${megabytes.toFixed(1)} million characters`);
  Object.keys(works).forEach((name, i) => {
    console.log(
      `  ${name.padEnd(24)} ${medians[i]!.toFixed(0).padStart(5)} ms  ${(medians[i]! / medians[0]!).toFixed(2)} × tokens alone  ${(medians[i]! / medians[1]!).toFixed(2)} × sentences and tokens`,
    );
  });
}
