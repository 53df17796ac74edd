import { expect, test } from 'vitest';
import { labelCount, outside } from '../../../src/entities/names/labels.ts';
import { readDocument } from '../../../src/entities/names/reading.ts';
import { createScorer } from '../../../src/entities/names/scores.ts';
import { Viterbi } from '../../../src/entities/names/viterbi.ts';
import { noKnownWords, Vocabulary } from '../../../src/entities/names/vocabulary.ts';
import { segment } from '../../../src/text/segmentation.ts';
import { openPeopleModel } from '../../../bench/shipped.ts';

const model = openPeopleModel();
const transitions = model.transitions.map((t) => t / model.step);

/** The candidates of a text that have none beside them, each with what is said of it before and after its place is looked at. */
function lone(text: string): { word: string; isOutside: boolean; label: number }[] {
  const document = segment(text);
  const vocabulary = new Vocabulary(model.lexicon);
  const reading = readDocument(document, vocabulary, 0);
  const scorer = createScorer(model, vocabulary, noKnownWords);
  scorer.begin(reading);
  const found: { word: string; isOutside: boolean; label: number }[] = [];
  for (let s = 0; s < document.sentences.length; s++) {
    const from = document.firstToken[s]!;
    const to = document.firstToken[s + 1]!;
    for (let i = from; i < to; i++) {
      const hasNeighbour =
        (i > from && reading.candidate[i - 1] === 1) || (i + 1 < to && reading.candidate[i + 1] === 1);
      if (reading.candidate[i] === 0 || hasNeighbour) continue;
      const isOutside = scorer.isOutside(i, from, to);
      const scores = new Float32Array(labelCount);
      scorer.score(i, from, to, s, scores, 0);
      const labels = new Uint8Array(1);
      new Viterbi().decode(scores, 0, 1, transitions, labels, 0);
      found.push({ word: reading.words[i]!.text, isOutside, label: labels[0]! });
    }
  }
  return found;
}

const text = `The ferry to Corve left on time. In 2031 it carried 40 people, and Berg said that he would buy another. But the
harbour office, said Dahl, has never heard of him. May was angry. Will said no. When asked, the Finnish minister laughed.
She flew to Oslo with 3 of her aides. Police are looking for Kestrel's owner. It is a Nordwind ship.`;

test('what is told to be no name before its place is looked at is none after', () => {
  const told = lone(text).filter(({ isOutside }) => isOutside);
  expect(told.map(({ word }) => word)).toEqual(expect.arrayContaining(['The', '40', 'She']));
  expect(told.filter(({ label }) => label !== outside)).toEqual([]);
});

test('names are looked at with their place', () => {
  const looked = lone(text).filter(({ isOutside }) => !isOutside);
  expect(looked.map(({ word }) => word)).toEqual(expect.arrayContaining(['Corve', 'Berg', 'Dahl', 'Oslo']));
});
