import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { favourLead, preferLead } from '../../src/summary/lead.ts';
import { openSummaryModel } from '../../src/summary/model.ts';
import type { Choice } from '../../src/summary/choice.ts';
import { analyze } from '../../src/summary/summarize.ts';
import { segment } from '../../src/text/segmentation.ts';

const model = openSummaryModel(readFileSync(new URL('../../data/models/summary.bin', import.meta.url)));

function choiceOf(text: string, score: number[], settings: Partial<Choice> = {}): Choice {
  const { candidates, vectors } = analyze(segment(text), undefined, model);
  const pairs = { similarity: 0, excess: 0, salience: 0, neighbour: 0 };
  const whole = { score: Float64Array.from(score), vectors, pairs, maxSentences: 2, maxWords: Infinity };
  return { ...candidates, ...whole, ...settings };
}

const bridge = 'The harbour bridge opened to traffic on Monday. ';
const ferry = 'Ferries will sail between both banks until April. ';
const toll = 'Drivers of lorries pay four euros for each crossing.';

describe('favourLead', () => {
  const three = bridge + ferry + toll;

  it('raises as many leading sentences as the summary has', () => {
    expect([...favourLead(choiceOf(three, [1, 1, 1])).score]).toEqual([1.75, 1.75, 1]);
    expect([...favourLead(choiceOf(`Opening times: ${three}`, [1, 1, 1], { maxSentences: 1 })).score]).toEqual([
      1, 1.75, 1,
    ]);
  });

  it('leaves answers to a query and long summaries alone', () => {
    expect([...favourLead(choiceOf(three, [1, 1, 1], { leastScore: -50 })).score]).toEqual([1, 1, 1]);
    expect([...favourLead(choiceOf(three, [1, 1, 1], { maxSentences: 13 })).score]).toEqual([1, 1, 1]);
  });
});

describe('preferLead', () => {
  it('takes the leading sentences where others are hardly worth more', () => {
    expect(preferLead(choiceOf(bridge + ferry + toll, [1, 1, 1.7]), [0, 2])).toEqual([0, 1]);
    expect(preferLead(choiceOf(bridge + ferry + toll, [1, 1, 1.8]), [0, 2])).toEqual([0, 2]);
  });

  it('leaves the choice where the lead may not be shown', () => {
    expect(preferLead(choiceOf(bridge + ferry + toll, [1, 1, 1], { maxWords: 10 }), [2])).toEqual([0]);
    expect(preferLead(choiceOf(bridge + ferry + toll, [1, 1, 1], { maxWords: 7 }), [2])).toEqual([2]);
    expect(preferLead(choiceOf(bridge + bridge + toll, [1, 1, 1]), [0, 2])).toEqual([0, 2]);
    expect(preferLead(choiceOf(`${bridge}“We waited long. It is fine.” ${toll}`, [1, 1, 1, 1]), [0, 3])).toEqual([
      0, 3,
    ]);
  });

  it('leaves answers to a query alone', () => {
    expect(preferLead(choiceOf(bridge + ferry + toll, [1, 1, 1], { leastScore: -50 }), [2])).toEqual([2]);
  });
});
