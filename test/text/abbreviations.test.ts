import { describe, expect, it } from 'vitest';
import { BEFORE_FIGURE, MAY_END, NEVER_ENDS, abbreviationUse } from '../../src/text/abbreviations.ts';

describe('abbreviationUse', () => {
  it('asks for a capital where the small word is another', () => {
    expect(abbreviationUse('Sen')).toBe(NEVER_ENDS);
    expect(abbreviationUse('MR')).toBe(NEVER_ENDS);
    expect(abbreviationUse('rep')).toBeUndefined();
    expect(abbreviationUse('Sat')).toBe(MAY_END);
    expect(abbreviationUse('sat')).toBeUndefined();
  });

  it('takes others in any case', () => {
    expect(abbreviationUse('vs')).toBe(NEVER_ENDS);
    expect(abbreviationUse('P.M')).toBe(MAY_END);
    expect(abbreviationUse('No')).toBe(BEFORE_FIGURE);
    expect(abbreviationUse('constructor')).toBeUndefined();
  });
});
