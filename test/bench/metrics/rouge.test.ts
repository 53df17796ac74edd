import { describe, expect, it } from 'vitest';
import { createExtractScorer } from '../../../bench/metrics/extract-scorer.ts';
import { splitReference } from '../../../bench/metrics/reference-sentences.ts';
import { bestRouge, meanRouge, referenceSentences, rouge } from '../../../bench/metrics/rouge.ts';

/** Worked out by hand; the second is from Lin 2004, section 3.2. */
const cases = [
  {
    name: 'one word changed: five of six words, three of five pairs',
    reference: ['the cat sat on the mat'],
    system: ['the cat lay on the mat'],
    wanted: [5 / 6, 3 / 5, 5 / 6],
  },
  {
    name: 'the union of w1 w2 and w1 w3 w5 has four of five words',
    reference: ['w1 w2 w3 w4 w5'],
    system: ['w1 w2 w6 w7 w8', 'w1 w3 w8 w9 w5'],
    wanted: [8 / 15, 2 / 13, 8 / 15],
  },
  {
    name: 'no token counts twice',
    reference: ['police killed the gunman', 'the gunman was shot'],
    system: ['police shot the gunman'],
    wanted: [8 / 12, 2 / 10, 6 / 12],
  },
  {
    name: 'running and runs stem alike, quickly and quick do not',
    reference: ['He was running quickly.'],
    system: ['He runs quick!'],
    wanted: [4 / 7, 0, 4 / 7],
  },
  {
    name: 'the longest common subsequence of a reversed sentence is one word',
    reference: ['alpha bravo charlie delta'],
    system: ['delta charlie bravo alpha'],
    wanted: [1, 0, 1 / 4],
  },
  { name: 'an empty summary', reference: ['anything'], system: [], wanted: [0, 0, 0] },
];

describe('rouge', () => {
  it.each(cases)('$name', ({ reference, system, wanted }) => {
    const { rouge1, rouge2, rougeLsum } = rouge(system, reference);
    for (const [k, value] of [rouge1, rouge2, rougeLsum].entries()) expect(value).toBeCloseTo(wanted[k]!, 9);
  });

  it.each(cases)('the scorer of extracts agrees: $name', ({ reference, system }) => {
    const score = createExtractScorer(system, [reference]);
    expect(score([...system.keys()])).toBeCloseTo(meanRouge(rouge(system, reference)), 9);
  });

  it('takes the best reference measure by measure', () => {
    const best = bestRouge(['the cat lay on the mat'], [['the cat sat on the mat'], ['a dog barked']]);
    expect(best.rouge1).toBeCloseTo(5 / 6, 9);
  });
});

describe('reference sentences', () => {
  it('are lines where there are any', () => {
    expect(referenceSentences('One. Two.\n Three. \n')).toEqual(['One. Two.', 'Three.']);
  });

  it.each([
    ['Mr. Smith went to Washington. He stayed.', 2],
    ['The U.S. said so. The U.S. The U.K. agreed.', 3],
    ['It rose 2.5 percent to $4.1bn. Analysts had expected less.', 2],
    ['"Is it true?" he asked. "Yes." She nodded.', 3],
    ['J. K. Rowling wrote it at 5 p.m. Friday in St. Louis.', 1],
    ['He said no. The vote passed. No. 5 was absent.', 3],
    ['The community was shocked.Dr Venter has not replied.', 2],
  ])('are found by rule in %j', (text, count) => {
    expect(splitReference(text)).toHaveLength(count);
  });
});
