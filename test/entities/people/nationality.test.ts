import { describe, expect, it } from 'vitest';
import { attributed } from './marked.ts';

describe('nationality without an office', () => {
  it.each([
    ['[Max Lund], a {NO:Norwegian} student, left.', 'Max Lund (-, NO)'],
    ['[Max Lund], 29, a {NO:Norwegian} exchange student in Ohio, left.', 'Max Lund (-, NO)'],
    ['[Max Lund], a 34-year-old {NO:Norwegian} who sings, left.', 'Max Lund (-, NO)'],
    ['[Max Lund] is a {NO:Norwegian} citizen.', 'Max Lund (-, NO)'],
    ['A {NO:Norwegian} woman, [Ida Lund] by name, left.', 'Ida Lund (-, NO)'],
    ['We saw a {NO:Norwegian} woman, [Ida Lund], there.', 'Ida Lund (-, NO)'],
  ])('%s', (text, expected) => {
    expect(attributed(text)).toEqual([expected]);
  });
});

describe('nationality of somebody or something else', () => {
  it.each([
    ["[Max Lund], a {NO:Norwegian} student's father, left.", 'Max Lund (-, -)'],
    ['[Max Lund], a former {NO:Norwegian} citizen, left.', 'Max Lund (-, -)'],
    ['[Max Lund] was a {NO:Norwegian} prisoner.', 'Max Lund (-, -)'],
    ['[Max Lund], a {NO:Norwegian} film, is long.', 'Max Lund (-, -)'],
    ['They told a {NO:Norwegian} woman, [Ida Lund] said.', 'Ida Lund (-, -)'],
  ])('%s', (text, expected) => {
    expect(attributed(text)).toEqual([expected]);
  });
});
