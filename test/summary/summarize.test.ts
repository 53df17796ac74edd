import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { openSummaryModel } from '../../src/summary/model.ts';
import { summarizeText } from '../../src/summary/summarize.ts';
import { segment } from '../../src/text/segmentation.ts';

const model = openSummaryModel(readFileSync(new URL('../../data/models/summary.bin', import.meta.url)));

const article =
  `OSLO (Reuters) - The Norwegian parliament voted on Tuesday to raise the fuel tax by a tenth next spring.
Finance Minister Kari Holt told lawmakers that the fuel tax would pay for new railway lines in the north.
She thanked the opposition for its patience.
Read more: Five things to know about the budget
Opponents of the fuel tax, led by farmers, drove their tractors through the streets of Oslo in protest.
"We cannot carry this burden alone," said Per Dahl, who heads the farmers' union of the northern counties.
But the parliament rejected a motion to exempt farmers from the fuel tax.
The railway lines would join Bodo with Tromso, a distance of three hundred kilometres over mountains.
Polls published last week showed that the voters of Norway are divided over the tax.`.replaceAll('\n', '\n\n');

describe('summarizeText', () => {
  it('gives sentences of the article in order, without the dateline', () => {
    const { sentences, words } = summarizeText(segment(article), {}, model);
    expect(sentences).toHaveLength(3);
    expect(sentences[0]!.text).toMatch(/^The Norwegian parliament/);
    for (const { text, start, end } of sentences) expect(text).toBe(article.slice(start, end));
    expect(sentences.map(({ start }) => start)).toEqual(sentences.map(({ start }) => start).toSorted((a, b) => a - b));
    expect(words).toBe(
      sentences
        .map(({ text }) => text)
        .join(' ')
        .split(/\s+/).length,
    );
  });

  it('never overruns a budget of words', () => {
    for (const budget of [0, 5, 20, 40, 80])
      expect(summarizeText(segment(article), { words: budget }, model).words).toBeLessThanOrEqual(budget);
  });
});
