/** Scores a model on the development corpora: mentions straight from the tagger, persons from the identities. */
import { segment } from '../../src/text/segmentation.ts';
import type { Model } from '../../src/entities/names/model.ts';
import { createTagger } from '../../src/entities/names/tagger.ts';
import { readCorpus } from './corpus.ts';
import { scoreOf } from '../metrics/counts.ts';
import { addScore, noCounts } from './score.ts';

export const developmentCorpora = ['gum', 'uner_ewt', 'crossner', 'btc', 'wnut17'] as const;

/** A line of figures a corpus. */
export function measure(corpora: string, model: Model, names: readonly string[] = developmentCorpora): string[] {
  const tag = createTagger(model);
  return names.map((name) => {
    const score = noCounts();
    for (const document of readCorpus(`${corpora}/ner/${name}.dev.jsonl`)) {
      const people = tag(segment(document.text))
        .filter((span) => span.type === 'PER')
        .map((span) => ({ name: document.text.slice(span.start, span.end), mentions: [span] }));
      addScore(score, document, people);
    }
    const m = scoreOf(score.mention);
    return `${name.padEnd(9)} mention P ${m.precision.toFixed(3)} R ${m.recall.toFixed(3)} F1 ${m.f1.toFixed(3)}  gold ${score.mention.gold} found ${score.mention.found}`;
  });
}
