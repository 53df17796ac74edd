import { describe, expect, it } from 'vitest';
import { counted, peopleOf } from './marked.ts';

describe('one person under several forms', () => {
  it.each([
    ['surname alone', '[Anna Lindqvist] spoke first. [Lindqvist] then left.', ['Anna Lindqvist: 2']],
    [
      'surname before the full name',
      '[Lindqvist] wins again. In the final [Anna Lindqvist] was fast.',
      ['Anna Lindqvist: 2'],
    ],
    ['possessive', "[Anna Lindqvist] came. [Lindqvist's] bag was heavy.", ['Anna Lindqvist: 2']],
    ['title', 'Foreign Minister [Anna Lindqvist] met Mrs. [Lindqvist].', ['Anna Lindqvist: 2']],
    ['initials', '[J. Peter Okoro] and later [Peter Okoro] and [J.P. Okoro].', ['J. Peter Okoro: 3']],
    ['suffix', '[Joseph R. Tanner Jr.] spoke. [Joe Tanner] smiled. [Tanner] sat.', ['Joseph R. Tanner Jr.: 3']],
    ['transliterations', '[Volodymyr Zelenskyy] and [Volodymyr Zelensky] and [Zelenskiy].', ['Volodymyr Zelenskyy: 3']],
    ['accents', '[Viktor Orbán] or [Viktor Orban]; [Orban] again.', ['Viktor Orbán: 3']],
    ['Arabic article', '[Bashar al-Assad] fled. [Assad] and [al-Assad].', ['Bashar al-Assad: 3']],
    ['particles', '[Ursula von der Leyen] met [von der Leyen], then [Leyen].', ['Ursula von der Leyen: 3']],
    ['family name first', '[Choi Song Hui] arrived. [Choi] said so.', ['Choi Song Hui: 2']],
    ['hyphens', '[Kim Jong-un] and [Kim Jong-un] and [Kim Jong Un]; [Kim] again.', ['Kim Jong-un: 4']],
    ['nickname', '[Edward "Ned" Farrow] sang. [Ned] bowed, and [Ned Farrow] left.', ['Edward Farrow: 3']],
    ['two surnames', '[Enrique Vega Nieto] said. [Vega Nieto] paused. [Vega] went.', ['Enrique Vega Nieto: 3']],
    ['middle name', '[Maria Elena Duarte] and [Maria Duarte].', ['Maria Elena Duarte: 2']],
    ['capitals', '[SERGEI PETRENKO] RESIGNS\n\n[Sergei Petrenko] left. [Petrenko] was tired.', ['Sergei Petrenko: 3']],
    ['broken over lines', 'We met [Anna\nLindqvist] there. [Lindqvist] nodded.', ['Anna Lindqvist: 2']],
  ])('%s', (_, text, expected) => {
    expect(counted(text)).toEqual(expected);
  });
});

describe('different people', () => {
  it.each([
    [
      'two of one surname; the bare one is the nearest',
      '[Karl Becker] spoke. [Becker] sat down. Then [Lena Becker] rose. [Becker] laughed.',
      ['Karl Becker: 2', 'Lena Becker: 2'],
    ],
    [
      'the address tells them apart',
      '[Karl Becker] and Mrs. [Lena Becker] came. Mr. [Becker] spoke. Mrs. [Becker] listened.',
      ['Lena Becker: 2', 'Karl Becker: 2'],
    ],
    [
      'middle initials differ',
      '[George W. Alder] and [George H. Alder].',
      ['George W. Alder: 1', 'George H. Alder: 1'],
    ],
    ['father and son', '[Sam Hill Sr.] and [Sam Hill Jr.] fish.', ['Sam Hill Sr.: 1', 'Sam Hill Jr.: 1']],
    ['one given name', '[Anna Lindqvist] met [Anna Okoro].', ['Anna Lindqvist: 1', 'Anna Okoro: 1']],
  ])('%s', (_, text, expected) => {
    expect(counted(text).sort()).toEqual(expected.sort());
  });
});

it('lists the other forms, most used first', () => {
  const [person] = peopleOf('[Anna Lindqvist] came. [Anna] ran. [Lindqvist] sat. [Lindqvist] rose.');
  expect(person!.aliases).toEqual(['Lindqvist', 'Anna']);
});

it('points at the names without the possessive', () => {
  const [person] = peopleOf("[Lindqvist's] bag");
  expect(person!.mentions).toEqual([{ start: 0, end: 9 }]);
});

it('leaves out who made the article', () => {
  const text =
    'By [Lena Becker]\n\n[Anna Lindqvist] won. (Reporting by [Karl Moss]; editing by [Ida Falk])\n\nEditor: [Sam Hill]';
  expect(counted(text)).toEqual(['Anna Lindqvist: 1']);
});
