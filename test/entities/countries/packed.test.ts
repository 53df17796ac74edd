import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { openGazetteer } from '../../../src/entities/countries/gazetteer.ts';
import { valueOf } from '../../../src/entities/countries/hash-table.ts';
import { findMatches } from '../../../src/entities/countries/matches.ts';
import { packCountries } from '../../../src/entities/countries/pack.ts';
import { readPackedCountries } from '../../../src/entities/countries/packed.ts';
import { WordReader } from '../../../src/entities/countries/word-reader.ts';
import { segment } from '../../../src/text/segmentation.ts';
import { gazetteer } from './gazetteer.ts';

const word = fc.stringMatching(/^[a-z]{2,8}$/);

describe('the packed lists', () => {
  it('give back every form and class that was packed', () => {
    fc.assert(
      fc.property(
        fc.uniqueArray(fc.array(word, { minLength: 1, maxLength: 4 }), { selector: (words) => words.join(' ') }),
        fc.uniqueArray(word),
        (forms, words) => {
          const opened = openGazetteer(
            packCountries({
              countries: ['AA\tAAA\tAland\t\t'],
              contexts: [''],
              forms: forms.map((form) => ({
                words: form,
                kind: 'name',
                alsoPerson: false,
                countries: [0],
                context: '',
                capitals: false,
                lower: false,
                titled: false,
                language: false,
              })),
              words: words.map((one, k) => ({ word: one, classes: 1 << (k % 20) })),
            }),
          );
          for (const [number, form] of forms.entries()) {
            const text = form.map((part) => part[0]!.toUpperCase() + part.slice(1)).join(' ');
            const matches = findMatches(opened, segment(text));
            expect(matches.form[0]).toBe(number);
            expect(matches.end[0]).toBe(text.length);
            expect(opened.form(number).codes).toEqual(['AA']);
          }
          for (const [k, one] of words.entries()) {
            const reader = new WordReader(one, opened.packed.fold);
            reader.read(0);
            expect(valueOf(opened.packed.words, reader.hash, reader.check)).toBe(1 << (k % 20));
          }
        },
      ),
      { numRuns: 50 },
    );
  });

  it('refuse other bytes', () => {
    expect(() => readPackedCountries(new ArrayBuffer(4))).toThrow(TypeError);
    expect(() => readPackedCountries(new ArrayBuffer(400))).toThrow('not a packed list of countries');
  });

  it('know what a country is called and what became of it', () => {
    expect(gazetteer.country('SU')).toMatchObject({ alpha3: 'SUN', iso3166_3: 'SUHH' });
    expect(gazetteer.country('XK')).toEqual({ code: 'XK', alpha3: 'XKX', name: 'Kosovo' });
  });
});
