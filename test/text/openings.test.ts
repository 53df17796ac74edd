import { describe, expect, it } from 'vitest';
import { openOpenings } from '../../src/text/openings.ts';

describe('openOpenings', () => {
  const opens = openOpenings('by|автор|written');

  it.each(['by', 'By Ada Holm', 'BYRON', 'Автор: Кира', 'written'])('knows the opening of %s', (text) => {
    expect(opens(text)).toBe(true);
  });

  it.each(['', 'b', 'stand by', 'writ', ' by'])('finds none in "%s"', (text) => {
    expect(opens(text)).toBe(false);
  });
});
