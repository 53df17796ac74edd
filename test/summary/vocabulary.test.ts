import { expect, test } from 'vitest';
import { type ArticleStems, contentStems, none, Vocabulary } from '../../src/summary/vocabulary.ts';
import { unitsOf } from '../../src/text/units.ts';

/** The stems of the words of a text and the number given to each word. */
function read(vocabulary: Vocabulary, text: string): ArticleStems & { numbers: number[] } {
  const { stems, idf } = vocabulary.begin();
  const units = unitsOf(text);
  const numbers = [...text.matchAll(/\S+/g)].map(({ 0: word, index }) =>
    vocabulary.numberAt(text, units, index, index + word.length),
  );
  return { stems, idf, numbers };
}

test('numbers the stems of each article from 0, whatever came before', () => {
  const text = "The Floods flooded Zürich and the mayor's flood Zürich 7";
  const expected = { stems: ['flood', 'zürich', 'mayor', '7'], numbers: [none, 0, 0, 1, none, none, 2, 0, 1, 3] };
  const vocabulary = new Vocabulary(() => 1);
  expect(read(vocabulary, text)).toMatchObject(expected);
  expect(read(vocabulary, 'Mayors of Zürich')).toMatchObject({ stems: ['mayor', 'zürich'], numbers: [0, none, 1] });
  expect(read(vocabulary, text)).toMatchObject(expected);
});

test('gives each stem the frequency that it has, asked once', () => {
  const asked: string[] = [];
  const vocabulary = new Vocabulary((stem) => asked.push(stem));
  for (let round = 0; round < 2; round++) {
    const { idf } = read(vocabulary, 'river Rivers bank');
    expect(idf).toEqual([1, 2]);
  }
  expect(asked).toEqual(['river', 'bank']);
});

test('forgets when it has met many words, and gives the same then', () => {
  const vocabulary = new Vocabulary((stem) => stem.length);
  const many = Array.from({ length: 60_001 }, (_, k) => `q${k}`).join(' ');
  expect(read(vocabulary, many).stems).toHaveLength(60_001);
  expect(read(vocabulary, 'q7 q8 q7')).toMatchObject({ stems: ['q7', 'q8'], numbers: [0, 1, 0] });
});

test('takes the stems of a title as those of the text', () => {
  expect(contentStems('The mayor’s “floods” of 7.')).toEqual(['mayor', 'flood', '7']);
});
