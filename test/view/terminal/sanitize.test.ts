import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { printable, terminalSafeJson, withoutControls } from '../../../src/view/terminal/sanitize.ts';

describe('printable', () => {
  it.each([
    ['a colour', 'red \u001B[31malert\u001B[0m', 'red �[31malert�[0m'],
    ['a title for the window', '\u001B]0;owned\u0007', '�]0;owned�'],
    ['an eight-bit command', '\u009B2J', '�2J'],
    ['backspaces and DEL', 'a\bb\u007F', 'a�b�'],
    ['a lone surrogate', 'a\uD800b', 'a�b'],
    ['reordering', 'report\u202Efdp.exe\u202C \u2066x\u2069', 'reportfdp.exe x'],
    ['invisible characters', 'pass\u200Bword\u2060\uFEFF\u00AD', 'password'],
    ['joiners that join nothing', 'ab\u200Dc\u200Cd', 'abcd'],
    ['hidden tags', 'hi\u{E0068}\u{E0069}', 'hi'],
    ['direction marks among left-to-right letters', 'a\u200Fb\u200E', 'ab'],
  ])('shows or drops %s', (_what, text, expected) => {
    expect(printable(text)).toBe(expected);
  });

  it.each([
    ['an astronaut', '👩‍🚀'],
    ['a joined emoji with a skin tone', '👩🏽‍🚀'],
    ['a heart on fire', '❤️‍🔥'],
    ['Scotland’s flag', '🏴󠁧󠁢󠁳󠁣󠁴󠁿'],
    ['Persian with its non-joiner', 'می‌خواهم'],
    ['Sinhala with its joiner', 'ශ්‍රී'],
    ['Hebrew with a direction mark', 'שלום\u200F!'],
    ['accents, composed or not', 'Nguyễn e\u0301'],
    ['a character outside the basic plane', '𠮷野'],
  ])('leaves %s as it is', (_what, text) => {
    expect(printable(text)).toBe(text);
  });

  it('makes every kind of line break a space, or keeps it as a newline', () => {
    const text = 'a\r\nb\rc\nd\u2028e\u0085f\tg';
    expect(printable(text)).toBe('a b c d e f g');
    expect(printable(text, { newlines: 'keep' })).toBe('a\nb\nc\nd\ne\nf g');
  });

  it('leaves nothing that a terminal obeys, and is done after once', () => {
    const nasty = fc.constantFrom(
      '\u001B',
      '\u009B',
      '\u202E',
      '\u200D',
      '\u200C',
      '\u{E0041}',
      '\uDC00',
      '👩',
      'م',
      '\n',
    );
    fc.assert(
      fc.property(fc.array(fc.oneof(nasty, fc.string({ unit: 'binary' }))), (parts) => {
        const once = printable(parts.join(''));
        expect(once).not.toMatch(/[\p{Control}\u202A-\u202E\u2066-\u2069\p{Surrogate}]/u);
        expect(printable(once)).toBe(once);
      }),
    );
  });
});

it('withoutControls keeps line breaks and tabs', () => {
  expect(withoutControls('a\tb\r\nc\u001B[2J\u009B')).toBe('a\tb\r\nc�[2J�');
});

it('terminalSafeJson changes the writing, not the value', () => {
  const value = { title: 'x\u009B2J\u007F\u202Efdp\u2028 pass\u200Bword\uFEFF' };
  const json = terminalSafeJson(JSON.stringify(value));
  expect(json).toMatch(/^[\x20-\x7E]+$/);
  expect(JSON.parse(json)).toEqual(value);
});
