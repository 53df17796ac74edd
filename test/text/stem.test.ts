import { describe, expect, it } from 'vitest';
import { stem } from '../../src/text/stem.ts';

/** Worked from the rules, step by step. */
const cases: Readonly<Record<string, string>> = {
  plurals: 'caresses>caress ponies>poni ties>tie cats>cat pass>pass gas>ga skies>sky news>news innings>inning',
  'past and -ing':
    'died>die cried>cri agreed>agre feed>feed plastered>plaster bled>bled motoring>motor sing>sing hopping>hop ' +
    'falling>fall hissing>hiss fizzed>fizz filing>file failing>fail conflated>conflat sized>size troubled>troubl ' +
    'dying>die succeed>succeed',
  'final y': 'happy>happi sky>sky enjoy>enjoy by>by carefully>care geology>geolog',
  'double suffixes':
    'relational>relat conditional>condit rational>ration electricity>electr digitizer>digit conformably>conform ' +
    'radically>radic differently>differ vietnamization>vietnam predication>predic operator>oper feudalism>feudal ' +
    'decisiveness>decis hopefulness>hope callousness>callous formality>formal sensitivity>sensit sensibility>sensibl',
  suffixes:
    'triplicate>triplic formative>form formalize>formal electrical>electr hopeful>hope goodness>good ' +
    'revival>reviv allowance>allow inference>infer airliner>airlin adjustable>adjust defensible>defens ' +
    'irritant>irrit replacement>replac adjustment>adjust dependent>depend adoption>adopt opinion>opinion ' +
    'communism>commun activate>activ effective>effect generalizations>gener',
  'final e and l': 'probate>probat rate>rate cease>ceas controll>control roll>roll',
};

describe('stem', () => {
  it.each(Object.entries(cases))('takes off %s', (_, list) => {
    const pairs = list.split(' ').map((pair) => pair.split('>'));
    expect(pairs.map(([word]) => `${word}>${stem(word!)}`)).toEqual(list.split(' '));
  });

  it('keeps short words and what is no English word', () => {
    for (const word of ['', 'a', 'is', '2019', 'москва', 'côte'])
      expect(stem(word).length).toBeLessThanOrEqual(word.length);
    expect(stem('is')).toBe('is');
    expect(stem('2019')).toBe('2019');
  });
});
