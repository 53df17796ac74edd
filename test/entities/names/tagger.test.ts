import { existsSync, readFileSync } from 'node:fs';
import { assert, property, string } from 'fast-check';
import { describe, expect, it } from 'vitest';
import { openModel } from '../../../src/entities/names/model.ts';
import { createTagger } from '../../../src/entities/names/tagger.ts';
import { segment } from '../../../src/text/segmentation.ts';

const path = new URL('../../../data/models/people.bin', import.meta.url);
const file = existsSync(path) ? readFileSync(path) : Buffer.alloc(0);
const model = openModel(file.buffer.slice(file.byteOffset, file.byteOffset + file.byteLength));
const tag = createTagger(model);

const people = (text: string): string[] =>
  tag(segment(text))
    .filter((name) => name.type === 'PER')
    .map((name) => text.slice(name.start, name.end));

describe('people', () => {
  it.each([
    ['The minister, Anna Lindqvist, met John Carter in Geneva.', ['Anna Lindqvist', 'John Carter']],
    ['President Emmanuel Laurent spoke to Mr. Okonkwo on Monday.', ['Emmanuel Laurent', 'Okonkwo']],
    ['Peter Hansen joined. Hansen said he was glad.', ['Peter Hansen', 'Hansen']],
    ['“We agree,” Mohammed al-Rashid said. Al-Rashid’s aides nodded.', ['Mohammed al-Rashid', 'Al-Rashid']],
    ['Hurricane Maria struck the coast of Florida on Friday.', []],
    ['Shares of Morgan Stanley fell after the report.', []],
    ['The media giant Carl Hanser bought shares; Carl Hanser paid cash.', []],
    ['She won the Nobel Prize and flew to John F. Kennedy Airport.', []],
    ['Talks with Li Wei\u00adming went on.', ['Li Wei\u00adming']],
    ['', []],
  ])('%s', (text, expected) => {
    expect(people(text)).toEqual(expected);
  });
});

it('gives spans on the borders of tokens, in order, none overlapping', () => {
  assert(
    property(string({ unit: 'grapheme', maxLength: 200 }), (text) => {
      const document = segment(text);
      let last = 0;
      for (const name of tag(document)) {
        expect(name.start).toBe(document.tokens.start[name.firstToken]);
        expect(name.end).toBe(document.tokens.end[name.endToken - 1]);
        expect(name.start).toBeGreaterThanOrEqual(last);
        last = name.end;
      }
    }),
  );
});

it('answers the same whatever it has read before', () => {
  const text = 'Anna Lindqvist met Carter. Lindqvist said that Carter agreed.';
  const fresh = createTagger(model)(segment(text));
  for (let k = 0; k < 3; k++) tag(segment(`Carter and Lindqvist were towns once, said Mr. Number ${k}.`));
  expect(tag(segment(text))).toEqual(fresh);
});
