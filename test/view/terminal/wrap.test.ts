import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { displayWidth } from '../../../src/view/terminal/width.ts';
import { breakLines, segmentsOf, wrap, wrapSpans } from '../../../src/view/terminal/wrap.ts';

describe('wrap', () => {
  it('breaks at spaces, and drops those it breaks at', () => {
    expect(wrap('The ferry sails at noon', 10)).toEqual(['The ferry', 'sails at', 'noon']);
    expect(wrap('one   two', 20)).toEqual(['one   two']);
    expect(wrap('one   two', 4)).toEqual(['one', 'two']);
  });
  it('keeps together what a no-break space joins', () => {
    expect(wrap('costs 64\u00A0euros today', 12)).toEqual(['costs', '64\u00A0euros', 'today']);
  });
  it('keeps line breaks and empty lines', () => {
    expect(wrap('one\n\ntwo', 10)).toEqual(['one', '', 'two']);
    expect(wrap('one two\nthree', undefined)).toEqual(['one two', 'three']);
  });
  it('breaks after hyphens and dashes between letters, not in figures', () => {
    expect(wrap('a well-known harbour', 8)).toEqual(['a well-', 'known', 'harbour']);
    expect(wrap('talks—meant to end', 9)).toEqual(['talks—', 'meant to', 'end']);
    expect(wrap('cold -12 degrees', 7)).toEqual(['cold', '-12', 'degrees']);
  });
  it('cuts a word only where it is longer than a line', () => {
    expect(wrap('see https://example.org/a', 10)).toEqual(['see', 'https://ex', 'ample.org/', 'a']);
  });
  it('breaks between wide characters, but never before closing punctuation', () => {
    expect(wrap('東京に着いた。', 6)).toEqual(['東京に', '着い', 'た。']);
    expect(wrap('彼は「海」と言う', 6)).toEqual(['彼は', '「海」', 'と言う']);
  });
  it('indents the first line and the others', () => {
    expect(wrap('one two three', 7, { indent: 2, hangingIndent: 1 })).toEqual(['  one', ' two', ' three']);
  });

  const words = fc.array(fc.oneof(fc.string({ unit: 'grapheme' }), fc.constantFrom(' ', '\n', '東京', '-', 'ferry')));

  it('never exceeds its width where a character fits, and loses only spaces', () => {
    fc.assert(
      fc.property(words, fc.integer({ min: 10, max: 30 }), fc.nat(2), (parts, width, indent) => {
        const text = parts.join('');
        const lines = wrap(text, width, { indent });
        for (const line of lines) expect(displayWidth(line)).toBeLessThanOrEqual(width);
        const space = /[ \t\u2000-\u2006\u2008-\u200A\u3000\n]/g;
        expect(lines.join('').replaceAll(space, '')).toBe(text.replaceAll(space, ''));
      }),
    );
  });
  it('gives lines as ranges in order', () => {
    fc.assert(
      fc.property(words, fc.integer({ min: 1, max: 30 }), (parts, width) => {
        let at = 0;
        for (const line of breakLines(parts.join(''), width)) {
          expect(line.start).toBeGreaterThanOrEqual(at);
          expect(line.end).toBeGreaterThanOrEqual(line.start);
          at = line.end;
        }
      }),
    );
  });
});

describe('wrapSpans', () => {
  it('styles a name that is broken over two lines on both', () => {
    const text = 'Then João da Silva spoke.';
    const spans = [{ start: 5, end: 18, style: 'person' }];
    expect(wrapSpans(text, spans, 12)).toEqual([
      [
        { text: 'Then ', style: undefined },
        { text: 'João da', style: 'person' },
      ],
      [
        { text: 'Silva', style: 'person' },
        { text: ' spoke.', style: undefined },
      ],
    ]);
  });
  it('puts the indent before a line, without style', () => {
    const lines = wrapSpans('Lisbon', [{ start: 0, end: 6, style: 'country' }], 20, { indent: 2 });
    expect(lines).toEqual([
      [
        { text: '  ', style: undefined },
        { text: 'Lisbon', style: 'country' },
      ],
    ]);
  });
  it('has the same text as wrap, whatever the spans', () => {
    fc.assert(
      fc.property(
        fc.string({ unit: fc.constantFrom('a', 'b', ' ', '\n', '京') }),
        fc.array(fc.nat(60), { maxLength: 8 }),
        (text, borders) => {
          const ordered = borders.map((border) => Math.min(border, text.length)).sort((a, b) => a - b);
          const spans = ordered.slice(1).map((end, i) => ({ start: ordered[i]!, end, style: i }));
          const lines = wrapSpans(text, spans, 7).map((line) => line.map((segment) => segment.text).join(''));
          expect(lines).toEqual(wrap(text, 7));
        },
      ),
    );
  });
});

describe('segmentsOf', () => {
  it('keeps the first of two spans that overlap', () => {
    const spans = [
      { start: 0, end: 3, style: 1 },
      { start: 2, end: 5, style: 2 },
    ];
    expect(segmentsOf('abcdef', { start: 0, end: 6 }, spans)).toEqual([
      { text: 'abc', style: 1 },
      { text: 'de', style: 2 },
      { text: 'f', style: undefined },
    ]);
  });
});
