import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { assert, property, string } from 'fast-check';
import { describe, expect, it } from 'vitest';
import { openKnownWords } from '../../../src/entities/names/known-words.ts';
import { openModel } from '../../../src/entities/names/model.ts';
import { createTruecaser } from '../../../src/entities/names/truecase.ts';
import { segment } from '../../../src/text/segmentation.ts';
import { root } from '../../shell.ts';

const bytesOf = (path: string): ArrayBuffer => {
  const { buffer, byteOffset, byteLength } = readFileSync(join(root, path));
  return (buffer as ArrayBuffer).slice(byteOffset, byteOffset + byteLength);
};
const { lexicon } = openModel(bytesOf('data/models/people.bin'));
const truecase = createTruecaser(lexicon, openKnownWords(bytesOf('dist/data/words.bin')));
const cased = (text: string): string => truecase(segment(text)).text;

describe('a text without capitals', () => {
  it.each([
    [
      'full names',
      'the mayor met angela lindqvist and mark zimmerman.',
      'The mayor met Angela Lindqvist and Mark Zimmerman.',
    ],
    ['surnames behind titles', 'they asked mr zarif about it.', 'They asked mr Zarif about it.'],
    [
      'surnames that stand alone later',
      'we saw sergei lavrov. the talks with lavrov failed.',
      'We saw Sergei Lavrov. The talks with Lavrov failed.',
    ],
    ['places of several words', 'the train left for new zealand.', 'The train left for New Zealand.'],
    ['no common words', 'mark the date. will you come? we met angela.', 'Mark the date. Will you come? We met Angela.'],
    ['nothing without a name', 'the train will come in may.', 'the train will come in may.'],
  ])('gets them: %s', (_, text, expected) => {
    expect(cased(text)).toBe(expected);
  });

  it('stays as long as it is, and stays itself but for capitals', () => {
    assert(
      property(string({ unit: 'grapheme' }), (text) => {
        const lower = text.replaceAll(/\p{Lu}/gu, '');
        expect(cased(lower)).toHaveLength(lower.length);
        expect(cased(lower).toLowerCase()).toBe(lower.toLowerCase());
      }),
    );
  });
});

it('leaves a text with one capital as it is', () => {
  const document = segment('The mayor met angela lindqvist.');
  expect(truecase(document)).toBe(document);
});
