import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { displayWidth, pad, takeWidth, truncate } from '../../../src/view/terminal/width.ts';

describe('displayWidth', () => {
  it.each([
    ['', 0],
    ['plain text', 10],
    ['Žižkov, “naïve” – façade…', 25],
    ['Київ', 4],
    ['東京', 4],
    ['서울 Seoul', 10],
    ['ｱｲｳ', 3],
    ['ＡＢＣ', 6],
    ['e\u0301te\u0301', 3],
    ['a\u200Bb', 2],
    ['\u0301', 0],
    ['👍', 2],
    ['👍🏽', 2],
    ['👩‍🚀', 2],
    ['👨‍👩‍👧‍👦', 2],
    ['🇵🇹🇲🇦', 4],
    ['❤️', 2],
    ['❤', 1],
    ['1️⃣', 2],
    ['🏴󠁧󠁢󠁳󠁣󠁴󠁿', 2],
    ['किताब', 5],
    ['مرحبا', 5],
    ['ไทย', 3],
    ['각', 2],
    ['█▎', 2],
  ])('%s takes %i cells', (text, cells) => {
    expect(displayWidth(text)).toBe(cells);
  });

  it('takes a mark or a joiner repeated without end for one character', () => {
    expect(displayWidth(`a${'\u0301'.repeat(100_000)}`)).toBe(1);
    expect(displayWidth(`👩${'\u200D👩'.repeat(40)}`)).toBe(2);
  });
});

describe('truncate', () => {
  it('leaves alone what fits', () => {
    expect(truncate('Setúbal', 7)).toBe('Setúbal');
  });
  it('puts an ellipsis in place of what is missing', () => {
    expect(truncate('Lisbon and Rabat', 10)).toBe('Lisbon an…');
    expect(truncate('Lisbon and Rabat', 8)).toBe('Lisbon…');
  });
  it('never cuts a wide or joined character in two', () => {
    expect(truncate('東京都', 4)).toBe('東…');
    expect(truncate('👩‍🚀👩‍🚀👩‍🚀', 5)).toBe('👩‍🚀👩‍🚀…');
  });
  it('gives nothing where there is no room even for the ellipsis', () => {
    expect(truncate('abc', 0)).toBe('');
  });
  it('never exceeds its width and keeps a beginning of the text', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), fc.nat(40), (text, width) => {
        const cut = truncate(text, width);
        expect(displayWidth(cut)).toBeLessThanOrEqual(width);
        expect(cut === text || text.startsWith(cut.replace(/…$/, ''))).toBe(true);
        expect(text.startsWith(takeWidth(text, width))).toBe(true);
      }),
    );
  });
});

describe('pad', () => {
  it('fills up by cells, on either side', () => {
    expect(pad('東京', 6)).toBe('東京  ');
    expect(pad('12', 5, 'right')).toBe('   12');
    expect(pad('longer', 3)).toBe('longer');
  });
});
