import { describe, expect, it } from 'vitest';
import { mergePeople, samePerson } from '../../../src/entities/people/merge.ts';

describe('people of two documents', () => {
  it.each([
    ['Volodymyr Zelenskyy', 'Volodymyr Zelensky', true],
    ['Joe Tanner', 'Joseph R. Tanner Jr.', true],
    ['Kim Jong-un', 'Kim Jong Un', true],
    ['Viktor Orbán', 'Orbán Viktor', true],
    ['Sergei Lavrov', 'Lavrov', false],
    ['Lavrov', 'Lavrov', false],
    ['Ursula von der Leyen', 'von der Leyen', false],
    ['Karl Becker', 'Lena Becker', false],
    ['George W. Alder', 'George H. Alder', false],
  ])('%s, %s: %s', (a, b, same) => {
    expect(samePerson({ name: a }, { name: b })).toBe(same);
    expect(samePerson({ name: b }, { name: a })).toBe(same);
  });

  it('keeps namesakes of different office and country apart', () => {
    const minister = { name: 'Anna Berg', role: 'Minister', country: 'SE' };
    expect(samePerson(minister, { name: 'Anna Berg', role: 'goalkeeper', country: 'DE' })).toBe(false);
    expect(samePerson(minister, { name: 'Anna Berg', role: 'President', country: 'SE' })).toBe(true);
  });

  it('joins single names that share the office or the country', () => {
    expect(samePerson({ name: 'Moss', role: 'Prime Minister' }, { name: 'Moss', role: 'prime minister' })).toBe(true);
  });

  it('keeps single names apart that one of them contradicts', () => {
    const moss = { name: 'Moss', role: 'Prime Minister', country: 'GB' };
    expect(samePerson(moss, { name: 'Moss', role: 'striker', country: 'GB' })).toBe(false);
    expect(samePerson(moss, { name: 'Moss', role: 'Prime Minister', country: 'NZ' })).toBe(false);
    expect(samePerson(moss, { name: 'Moss', country: 'GB' })).toBe(true);
  });

  it('takes a fuller name of one office for the same', () => {
    const bank = { name: 'Anna Berg', role: 'Nordic Bank President', country: 'SE' };
    expect(samePerson(bank, { name: 'Anna Berg', role: 'president', country: 'NO' })).toBe(true);
  });

  it('takes two surnames and an office for somebody, not a surname with a particle', () => {
    const president = { name: 'Luis Manuel Vega Nieto', role: 'President', country: 'CL' };
    expect(samePerson(president, { name: 'Vega Nieto', role: 'President' })).toBe(true);
    expect(samePerson(president, { name: 'Vega Nieto' })).toBe(false);
  });

  it('joins a surname and an office with the one who has it, where there is one', () => {
    const grouped = (...people: [name: string, role: string, country?: string][]): string[] =>
      mergePeople(people.map(([name, role, country]) => ({ name, role, ...(country && { country }) }))).map((group) =>
        group.map(({ name }) => name).join(' = '),
      );
    expect(grouped(['Moss', 'President'], ['Ida Lund', 'judge'], ['Anna Moss', 'former President', 'FI'])).toEqual([
      'Anna Moss = Moss',
      'Ida Lund',
    ]);
    expect(grouped(['Anna Moss', 'President', 'FI'], ['Moss', 'President', 'CL'])).toEqual(['Anna Moss', 'Moss']);
    expect(grouped(['Anna Moss', 'President'], ['Moss', 'President'], ['Max Moss', 'President'])).toHaveLength(3);
    expect(grouped(['Anna Moss', 'coach'], ['Moss', 'coach'])).toHaveLength(2);
    expect(grouped(['Anna Moss', 'Vice President'], ['Moss', 'President'])).toHaveLength(2);
    expect(grouped(['Min Ji', 'Foreign Minister'], ['Min', 'Foreign Minister'])).toEqual(['Min Ji = Min']);
  });

  it('groups in order and joins no chain', () => {
    const names = ['Anna Berg', 'Moss', 'A. Berg', 'Alma Berg', 'Anna Berg'].map((name) => ({ name }));
    expect(mergePeople(names).map((group) => group.map((p) => p.name))).toEqual([
      ['Anna Berg', 'A. Berg', 'Anna Berg'],
      ['Moss'],
      ['Alma Berg'],
    ]);
  });
});
