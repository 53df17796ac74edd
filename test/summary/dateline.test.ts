import { describe, expect, it } from 'vitest';
import { datelineLength } from '../../src/summary/dateline.ts';

const after = (sentence: string): string => sentence.slice(datelineLength(sentence));

describe('datelineLength', () => {
  it.each([
    ['WASHINGTON — The bill passed.', 'The bill passed.'],
    ['PARIS, March 3 - Bakers struck.', 'Bakers struck.'],
    ['VIENNA (Sample Wire) — A museum gave a bell back.', 'A museum gave a bell back.'],
    ['LAGOS, Nigeria (Daily Wire) - Two rowers will race.', 'Two rowers will race.'],
    ['LONDON, England (CNN) -- Snow fell.', 'Snow fell.'],
    ['(The Daily Wire)Rain fell.', 'Rain fell.'],
    ['(Reuters) - Shares rose.', 'Shares rose.'],
  ])('%s', (sentence, rest) => expect(after(sentence)).toBe(rest));

  it.each([
    'The minister — who was in Paris — said no.',
    'NATO (the alliance) met on Monday.',
    'Paris is large.',
    '(Rain) fell.',
    '(The Rain) Fell again.',
    'A museum (in Austria) gave a bell back.',
  ])('has none: %s', (sentence) => expect(after(sentence)).toBe(sentence));
});
