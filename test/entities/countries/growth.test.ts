import { describe, expect, it } from 'vitest';
import { createCountryFinder } from '../../../src/entities/countries/find.ts';
import type { NameSpan } from '../../../src/entities/names.ts';
import { segment } from '../../../src/text/segmentation.ts';
import { gazetteer } from './gazetteer.ts';

const find = createCountryFinder(gazetteer);

/** What finding the countries of a text reads of it: characters one by one, cut out, or given to a pattern. */
function charactersRead(text: string): number {
  const document = segment(text);
  const names = Array.from(text.matchAll(/Jordan|Paris/g), ({ index, 0: { length } }): NameSpan => {
    return { start: index, end: index + length, type: 'PER', sentence: 0, firstToken: 0, endToken: 0 };
  });
  let read = 0;
  const { charCodeAt, slice } = String.prototype;
  const { exec } = RegExp.prototype;
  Object.assign(String.prototype, {
    charCodeAt(this: string, at: number): number {
      read++;
      return charCodeAt.call(this, at);
    },
    slice(this: string, from?: number, to?: number): string {
      const part = slice.call(this, from, to);
      read += part.length;
      return part;
    },
  });
  Object.assign(RegExp.prototype, {
    exec(this: RegExp, input: string): RegExpExecArray | null {
      read += input.length;
      return exec.call(this, input);
    },
  });
  try {
    find(document, names);
  } finally {
    Object.assign(String.prototype, { charCodeAt, slice });
    Object.assign(RegExp.prototype, { exec });
  }
  return read;
}

describe('twice the text is read no more than twice, and a little, in', () => {
  it.each([
    [
      'a sentence without end',
      'Germany and the Danish envoy met Jordan in Paris while Beijing said it spoke French and ',
    ],
    [
      'ambiguous forms alone',
      'Georgia Turkey Polish Jersey Korea Congo Chad US Guinea Lao Kiwi Pole Dominican St Lucia ',
    ],
    ['one ambiguous form', 'Jersey '],
    ['the same in capitals', 'GEORGIA TURKEY POLISH US CHINA '],
    ['and without any', 'turkey and guinea and the us and japan or '],
    ['hyphened names', 'US-China-Anglo-French-'],
    ['languages in a list', 'French, German, Dutch and '],
    ['words that begin names', 'United Democratic Saint New North Papua '],
    ['sentences of one word', 'Georgia. Jordan. Turkey.\n'],
  ])('%s', (_, piece) => {
    const once = charactersRead(piece.repeat(40));
    expect(once).toBeGreaterThan(piece.length * 40);
    expect(charactersRead(piece.repeat(80))).toBeLessThan(2.2 * once);
  });
});
