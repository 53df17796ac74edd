import { describe, expect, test } from 'vitest';
import { labelCount } from '../../../src/entities/names/labels.ts';
import { readDocument } from '../../../src/entities/names/reading.ts';
import { createScorer } from '../../../src/entities/names/scores.ts';
import { noKnownWords, Vocabulary, type Word } from '../../../src/entities/names/vocabulary.ts';
import { segment } from '../../../src/text/segmentation.ts';
import { openPeopleModel } from '../../../bench/shipped.ts';

const model = openPeopleModel();

const wordsOf = (vocabulary: Vocabulary, text: string): Word[] =>
  text.split(' ').map((token) => vocabulary.word(token, 0, token.length));

describe('words', () => {
  test('of one spelling are one, all capitalisations are of one form', () => {
    const [a, b, c, d] = wordsOf(new Vocabulary(model.lexicon), 'Ferry ferry FERRY Ferry');
    expect(d).toBe(a);
    expect(new Set([a, b, c]).size).toBe(3);
    expect([b?.form, c?.form]).toEqual([a?.form, a?.form]);
  });

  test('stay one when the table grows', () => {
    const vocabulary = new Vocabulary(model.lexicon);
    const tokens = Array.from({ length: 5_000 }, (_, k) => `w${k} W${k}`).join(' ');
    const words = wordsOf(vocabulary, tokens);
    expect(new Set(words).size).toBe(10_000);
    expect(new Set(words.map(({ form }) => form)).size).toBe(5_000);
    expect(wordsOf(vocabulary, tokens)).toEqual(words);
  });
});

describe('a vocabulary with a limit', () => {
  const read = (vocabulary: Vocabulary, texts: readonly string[]): void => {
    for (const [k, text] of texts.entries()) readDocument(segment(text), vocabulary, k);
  };

  test('keeps the words of several documents', () => {
    const vocabulary = new Vocabulary(model.lexicon, { limit: 12 });
    read(vocabulary, ['The ferry to Corve left.', 'The ferry sank off Corve at night, said Dahl, who saw it.']);
    const [ferry, dahl] = wordsOf(vocabulary, 'ferry Dahl');
    expect(vocabulary.bound()).toBe(true);
    expect(vocabulary.words.map(({ text }) => text).toSorted()).toEqual(['.', 'Corve', 'The', 'ferry']);
    const [sameFerry, otherDahl, capital] = wordsOf(vocabulary, 'ferry Dahl FERRY');
    expect(sameFerry).toBe(ferry);
    expect(otherDahl).not.toBe(dahl);
    expect(capital?.form).toBe(ferry?.form);
  });

  test('forgets all where most would stay', () => {
    const vocabulary = new Vocabulary(model.lexicon, { limit: 4 });
    read(vocabulary, ['Dahl saw the ferry leave.', 'The ferry leave Dahl saw.']);
    expect(vocabulary.bound()).toBe(true);
    expect(vocabulary.words).toEqual([]);
  });

  test('scores as one without', () => {
    const texts = ['Anna Dahl met Berg in Oslo.', 'Berg left Oslo.', 'Dahl and Berg spoke.', 'Anna Dahl met Berg.'];
    const scoresWith = (limit: number): number[][] => {
      const vocabulary = new Vocabulary(model.lexicon, { limit });
      const scorer = createScorer(model, vocabulary, noKnownWords);
      return texts.map((text, k) => {
        if (vocabulary.bound()) scorer.forget();
        const document = segment(text);
        const reading = readDocument(document, vocabulary, k);
        scorer.begin(reading);
        const scores = new Float32Array(document.tokens.length * labelCount);
        for (let i = 0; i < document.tokens.length; i++) {
          scorer.score(i, 0, document.tokens.length, 0, scores, i * labelCount);
        }
        return [...scores];
      });
    };
    expect(scoresWith(8)).toEqual(scoresWith(1_000));
  });
});
