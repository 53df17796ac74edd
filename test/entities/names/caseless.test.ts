import { readFileSync } from 'node:fs';
import { describe, expect, it, test } from 'vitest';
import { inLowerCase, withOthers } from '../../../src/entities/names/caseless.ts';
import { openKnownWords } from '../../../src/entities/names/known-words.ts';
import { createTagger } from '../../../src/entities/names/tagger.ts';
import { createTruecaser } from '../../../src/entities/names/truecase.ts';
import type { NameSpan } from '../../../src/entities/names.ts';
import { packageRoot } from '../../../src/package-root.ts';
import { segment } from '../../../src/text/segmentation.ts';
import { openPeopleModel } from '../../../bench/shipped.ts';

const model = openPeopleModel();
const bytes = readFileSync(new URL('dist/data/words.bin', packageRoot));
const known = openKnownWords(new Uint8Array(bytes).buffer);
const once = createTagger(model, known);
const twice = createTagger(model, known, createTruecaser(model.lexicon, known));
const people = (tag: typeof once, text: string): string[] =>
  tag(segment(text))
    .filter(({ type }) => type === 'PER')
    .map(({ start, end }) => text.slice(start, end));

const text = `The ferry was late, said Angela Lindqvist, who sails with it to the islands. The mayor and Mark Zimmerman
were not on board. Lindqvist asked for a word with the owner, and Zimmerman wrote to him. The council of Corve will meet
in a week, and Torvaldsen, the clerk, is to speak.`;

describe('a document whose capitals tell nothing', () => {
  it.each([
    ['in capitals', text.toUpperCase()],
    ['with every word in a capital', text.replaceAll(/\b[a-z]/g, (letter) => letter.toUpperCase())],
  ])('is read in lower case too: %s', (_, shout) => {
    const found = people(twice, shout);
    expect(found).toEqual(expect.arrayContaining(people(once, shout)));
    expect(found.map((name) => name.toLowerCase())).toEqual(people(once, text).map((name) => name.toLowerCase()));
  });
});

describe('a document is read once', () => {
  it.each([
    ['as most are', text],
    ['with a headline in title case', `Mayor Of Corve To Meet With Zimmerman In The Spring\n\n${text}`],
    ['as a list of names', 'Angela Lindqvist, Mark Zimmerman, Torvald Berg, Anna Dahl, Ole Moe'],
  ])('%s', (_, same) => {
    expect(twice(segment(same))).toEqual(once(segment(same)));
  });
});

test('lower case leaves every letter in its place', () => {
  expect(inLowerCase(segment('THE İZMİR FERRY')).text).toBe('the İzmİr ferry');
});

test('names are added where they overlap none and end with tokens', () => {
  const document = segment('ANNA DAHL MET BERG. MOE LEFT.');
  const name = (start: number, end: number): NameSpan => ({
    type: 'PER',
    sentence: 0,
    firstToken: 0,
    endToken: 0,
    start,
    end,
  });
  const first = { ...name(14, 18), firstToken: 3, endToken: 4 };
  const all = withOthers(
    document,
    [first],
    [name(0, 9), name(10, 18), name(14, 17), name(16, 23), name(20, 23), name(20, 22)],
  );
  expect(
    all.map(({ start, end, sentence, firstToken, endToken }) => [start, end, sentence, firstToken, endToken]),
  ).toEqual([
    [0, 9, 0, 0, 2],
    [14, 18, 0, 3, 4],
    [20, 23, 1, 5, 6],
  ]);
});
