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

  it('groups in order and joins no chain', () => {
    const names = ['Anna Berg', 'Moss', 'A. Berg', 'Alma Berg', 'Anna Berg'].map((name) => ({ name }));
    expect(mergePeople(names).map((group) => group.map((p) => p.name))).toEqual([
      ['Anna Berg', 'A. Berg', 'Anna Berg'],
      ['Moss'],
      ['Alma Berg'],
    ]);
  });
});
