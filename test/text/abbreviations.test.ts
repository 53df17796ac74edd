import { describe, expect, it } from 'vitest';
import { beforeFigure, mayEnd, neverEnds, abbreviationUse } from '../../src/text/abbreviations.ts';

const useOf = (word: string): number | undefined => abbreviationUse(`a ${word}.`, 2, 2 + word.length);

describe('abbreviationUse', () => {
  it('asks for a capital where the small word is another', () => {
    expect(useOf('Sen')).toBe(neverEnds);
    expect(useOf('MR')).toBe(neverEnds);
    expect(useOf('rep')).toBeUndefined();
    expect(useOf('Sat')).toBe(mayEnd);
    expect(useOf('sat')).toBeUndefined();
  });

  it('takes others in any case', () => {
    expect(useOf('vs')).toBe(neverEnds);
    expect(useOf('P.M')).toBe(mayEnd);
    expect(useOf('No')).toBe(beforeFigure);
    expect(useOf('constructor')).toBeUndefined();
  });

  it('but a single capital is an initial', () => {
    expect(useOf('p')).toBe(beforeFigure);
    expect(useOf('P')).toBeUndefined();
  });
});
