import { readFileSync } from 'node:fs';
import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { explainSentences } from '../../src/summary/explain.ts';
import { openSummaryModel, packSummaryModel } from '../../src/summary/model.ts';
import { summarizeText } from '../../src/summary/summarize.ts';
import { summarizeTogether } from '../../src/summary/together.ts';
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

  it('brings a sentence that leans on the one before only together with it', () => {
    for (let count = 1; count < 8; count++) {
      const texts = summarizeText(segment(article), { sentences: count }, model).sentences.map(({ text }) => text);
      const she = texts.findIndex((text) => text.startsWith('She'));
      if (she !== -1) expect(texts[she - 1]).toMatch(/^Finance Minister/);
    }
  });

  it('gives a short article back whole, furniture apart', () => {
    const { sentences } = summarizeText(segment(article), { sentences: 50 }, model);
    expect(sentences).toHaveLength(8);
    expect(sentences.some(({ text }) => text.startsWith('Read more'))).toBe(false);
  });

  it('gives nothing where no sentence is worth keeping', () => {
    expect(
      summarizeText(segment('Read more: our picks\n\nSubscribe to our newsletter\n\n'), {}, model).sentences,
    ).toEqual([]);
    expect(summarizeText(segment(''), {}, model)).toEqual({ sentences: [], words: 0 });
  });

  it('answers a query with what the article says about it, inflected or by another name', () => {
    const ask = (query: string, names: string[][] = []): string[] =>
      summarizeText(segment(article), { query, names }, model).sentences.map(({ text }) => text);
    expect(ask('railways').every((text) => text.includes('railway'))).toBe(true);
    expect(ask('the minister', [['Kari Holt', 'minister']])[0]).toMatch(/Kari Holt/);
    expect(ask('Norwegians', [['Norway', 'Norwegian']])).toHaveLength(2);
    expect(ask('Norwegians', [['Norway', 'Norwegian', `Holt-${'builder'.repeat(10_000)}`]])).toHaveLength(2);
  });

  it('answers with a quotation whole, its speaker included, or not at all', () => {
    const text =
      'The ferry line opened on Monday after nine years of talks between the two towns.\n\n' +
      '“We agreed at noon,” Mayor Anna Holm said. “Then somebody asked about the safety film. It was shown twice before dinner.”\n\n' +
      'The first ship left the harbour at night with four hundred passengers on board.';
    const ask = (sentences: number): string[] =>
      summarizeText(segment(text), { sentences, query: 'safety film' }, model).sentences.map((one) => one.text);
    expect(ask(3)).toEqual([
      '“We agreed at noon,” Mayor Anna Holm said.',
      '“Then somebody asked about the safety film.',
      'It was shown twice before dinner.”',
    ]);
    expect(ask(1).join()).not.toContain('“Then');
    expect(ask(2).join()).not.toContain('“Then');
  });

  it('says when a query finds nothing, and gives the general summary', () => {
    const general = summarizeText(segment(article), {}, model);
    expect(summarizeText(segment(article), { query: 'volcano' }, model)).toEqual({ ...general, queryFound: false });
    expect(summarizeText(segment(article), { query: 'fuel' }, model).queryFound).toBe(true);
  });

  it('does not care how any text looks: sentences are slices, ascending, within the budget', () => {
    const piece = fc.constantFrom(
      'The ship left. ',
      'He said "no". ',
      '\n\n',
      'READ ',
      '“',
      '(CNN) -- ',
      '. ',
      'a b c d e f g. ',
      '😀',
      '\u0000',
    );
    fc.assert(
      fc.property(fc.array(fc.oneof(piece, fc.string()), { maxLength: 30 }), fc.nat(60), (pieces, words) => {
        const text = pieces.join('');
        const summary = summarizeText(segment(text), { words }, model);
        let last = 0;
        for (const sentence of summary.sentences) {
          expect(sentence.text).toBe(text.slice(sentence.start, sentence.end));
          expect(sentence.start).toBeGreaterThanOrEqual(last);
          last = sentence.end;
        }
        expect(summary.words).toBeLessThanOrEqual(words);
      }),
    );
  });
});

describe('explainSentences', () => {
  it('lists every sentence; contributions add up to the score', () => {
    const explained = explainSentences(segment(article), {}, model);
    expect(explained).toHaveLength(9);
    expect(explained.filter(({ chosen }) => chosen)).toHaveLength(3);
    for (const { rank, score, features, held } of explained) {
      if (rank === undefined) expect(held).toBe('furniture');
      else expect(Object.values(features).reduce((sum, value) => sum + value, 0)).toBeCloseTo(score, 1);
    }
  });
});

describe('summarizeTogether', () => {
  it('takes an article of a hundred thousand different words', () => {
    const words = Array.from({ length: 130_000 }, (_, n) => (n % 20 === 19 ? `w${n}x. The` : `w${n}x`));
    const long = { document: segment(`The ${words.join(' ')} end.`) };
    expect(summarizeTogether([long, { document: segment(article) }], {}, model).words).toBeGreaterThan(0);
  });

  const flood = (town: string, extra: string): string =>
    `The river Lena flooded the town of ${town} on Sunday and drove two thousand people from their homes.\n\n${extra}\n\n` +
    'Rescue workers with boats carried patients out of the flooded hospital during the night.';
  const texts = [
    flood('Brod', 'The governor of the province asked the army to send helicopters to the river.'),
    flood('Brod', 'Schools in the flooded town will stay closed until the end of the month.'),
    'The national football team won its third match in a row, two goals to one, against Portugal.\n\nThe coach praised the young goalkeeper after the match in the stadium of Lisbon.',
    flood('Brod', 'The river Lena stood six metres above its usual level, the weather service said.'),
  ];

  it('says nothing twice, names sources and tells strangers apart', () => {
    const articles = texts.map((text) => ({ document: segment(text) }));
    const { sentences, apart } = summarizeTogether(articles, { sentences: 4 }, model);
    expect(apart).toEqual([2]);
    expect(new Set(sentences.map(({ text }) => text)).size).toBe(sentences.length);
    expect(sentences[0]!.articles).toBe(3);
    for (const { text, start, end, article: a } of sentences) expect(texts[a]!.slice(start, end)).toBe(text);
  });
});

describe('a budget of words for many articles', () => {
  it('is never overrun, nor filled up with what is short enough', () => {
    const long = (town: string): string =>
      `The river Lena flooded the town of ${town} on Sunday and drove two thousand people of all ages from their homes.`;
    const rescue =
      'Rescue workers with boats carried patients out of the flooded hospital by the river during the small hours of the night.';
    const articles = ['Brod', 'Most'].map((town) => ({
      document: segment(`${long(town)}\n\n${rescue}\n\nThe mayor of ${town} has a grey dog.`),
    }));
    const { sentences, words } = summarizeTogether(articles, { words: 29 }, model);
    expect([long('Brod'), long('Most'), rescue]).toContain(sentences.map(({ text }) => text).join(' '));
    expect(words).toBe(21);
  });
});

describe('quotations in many articles', () => {
  it('cuts no piece out of one', () => {
    const text = (hour: string): string =>
      `The ferry line opened at ${hour} after nine years of talks.\n\n` +
      'Mayor Anna Holm said: “The ferry line makes one city of two towns. The ferry line was worth nine years of talks.”';
    const articles = ['noon', 'dawn'].map((hour) => ({ document: segment(text(hour)) }));
    const { sentences } = summarizeTogether(articles, { sentences: 9 }, model);
    expect(sentences.length).toBeGreaterThan(0);
    for (const sentence of sentences) expect(sentence.text).not.toMatch(/[“”]/);
  });
});

describe('the packed model', () => {
  it('round-trips', () => {
    const coefficients = [0.5, -2, 1024];
    const idf = new Map([
      ['river', 2.5],
      ['flood', 5],
    ]);
    const opened = openSummaryModel(packSummaryModel(coefficients, idf));
    expect([...opened.coefficients]).toEqual(coefficients);
    expect(opened.idf('river')).toBeCloseTo(2.5, 1);
    expect(opened.idf('flood')).toBeCloseTo(5, 5);
    expect(opened.idf('unseen')).toBeCloseTo(5, 5);
  });

  it('refuses bytes that are not a model', () => {
    expect(() => openSummaryModel(new Uint8Array(40))).toThrow(/not a summary model/);
    expect(() => openSummaryModel(packSummaryModel([1], new Map([['a', 1]])).slice(0, 20))).toThrow(/cut off/);
  });
});
