import { describe, expect, it } from 'vitest';
import { beforeFigure, mayEnd, neverEnds, abbreviationUse } from '../../src/text/abbreviations.ts';

describe('abbreviationUse', () => {
  it('asks for a capital where the small word is another', () => {
    expect(abbreviationUse('Sen')).toBe(neverEnds);
    expect(abbreviationUse('MR')).toBe(neverEnds);
    expect(abbreviationUse('rep')).toBeUndefined();
    expect(abbreviationUse('Sat')).toBe(mayEnd);
    expect(abbreviationUse('sat')).toBeUndefined();
  });

  it('takes others in any case', () => {
    expect(abbreviationUse('vs')).toBe(neverEnds);
    expect(abbreviationUse('P.M')).toBe(mayEnd);
    expect(abbreviationUse('No')).toBe(beforeFigure);
    expect(abbreviationUse('constructor')).toBeUndefined();
  });

  it('but a single capital is an initial', () => {
    expect(abbreviationUse('p')).toBe(beforeFigure);
    expect(abbreviationUse('P')).toBeUndefined();
  });
});
