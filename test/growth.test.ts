/** Cost is linear in the length of hostile text, whatever it repeats: four times the text, not sixteen times the work. */
import { describe, expect, it } from 'vitest';
import type { Article } from '../src/article.ts';
import { NewsctlError } from '../src/errors.ts';
import { loadRecognizer } from '../src/entities/load.ts';
import { loadReader } from '../src/input/readers/index.ts';
import type { Format } from '../src/input/record.ts';
import { loadSummarizers } from '../src/summary/load.ts';
import { printable } from '../src/view/terminal/sanitize.ts';
import { isGrowing } from './growing.ts';

const repeatedUnits = [
  'a',
  ' ',
  '<',
  '(',
  '\n',
  'A. ',
  '- ',
  '"',
  "'",
  'www.',
  '1',
  '\u001B',
  '&',
  '[',
  '](',
  '*',
  '_',
  '`',
  '> ',
  '#',
  '|',
  '\0',
  '{',
  '[{',
  '{"a":',
  '---\n',
  '| a |\n',
  'Next: x\n',
  'Previous Article\n',
  'By A ',
  'Mr. ',
  'John Smith ',
  'France and ',
  'a@b.c ',
  '[a](b) ',
  '![',
  '~~',
  'x\r',
  '\u00A0',
  'a\u0301',
  '\u200D',
  '\uD800',
  '\u4E2D',
  '<p>',
  '<a href="x">',
  '<!--',
  '<b>x',
  '<li><a href="1">1</a></li>',
  '<p>John Smith went home. ',
  '&amp;',
  '2024-01-01 ',
  '=3D',
  '--b\r\n',
];
/** Short enough to be quick when linear, long enough that squared cost shows as seconds. */
const leastLength = 10_000;
const quickMs = 250;

async function expectLinear(
  work: (text: string) => void,
  opening: string,
  units = repeatedUnits,
  least = leastLength,
): Promise<void> {
  const growing: string[] = [];
  for (const unit of units) {
    const text = (length: number): string => opening + unit.repeat(length / unit.length);
    const long = text(4 * least);
    const short = text(least);
    const grows = await isGrowing(
      () => work(long),
      () => work(short),
      10,
      quickMs,
    );
    if (grows) growing.push(unit);
  }
  expect(growing).toEqual([]);
}

describe('the cost of hostile text grows as its length', () => {
  it.each([
    ['text', 'Title\n\n'],
    ['markdown', ''],
    ['html', '<html><body><article><p>'],
    ['json', '{"title": "x", "text": "'],
    ['rss', '<rss version="2.0"><channel><item><title>'],
    ['atom', '<feed xmlns="http://www.w3.org/2005/Atom"><entry><title>'],
    ['nitf', '<nitf><body><body.content>'],
    ['newsml', '<newsItem><contentSet>'],
    [
      'mhtml',
      'MIME-Version: 1.0\r\nContent-Type: multipart/related; boundary="b"\r\n\r\n--b\r\nContent-Type: text/html\r\n\r\n',
    ],
  ] as const)('to the reader of %s, after %j', async (format, opening) => {
    await expectLinear(await reading(format), opening);
  });

  it.each([
    ['rss', '<rss version="2.0"><channel>', '<item/>'],
    ['atom', '<feed xmlns="http://www.w3.org/2005/Atom">', '<entry/>'],
    ['jsonfeed', '{"items": [{}', ',{}'],
  ] as const)('to the reader of %s with many entries', async (format, opening, entry) => {
    const read = await reading(format);
    await expectLinear((text) => read(format === 'jsonfeed' ? `${text}]}` : text), opening, [entry], 40_000);
  });

  async function reading(format: Format): Promise<(text: string) => void> {
    const read = await loadReader(format);
    return (text) => {
      try {
        read(text, { path: 'x', index: 1, many: false, format, bytes: new Uint8Array(1) }, { clean: true });
      } catch (error) {
        expect(error).toBeInstanceOf(NewsctlError);
      }
    };
  }

  const article = (text: string): Article => ({ id: 'x', path: 'x', index: 1, authors: [], text });
  it('to the summarizer', async () => {
    const { summarize } = loadSummarizers();
    await expectLinear((text) => summarize(article(text)), '');
  });
  it('to the recogniser of people and countries', async () => {
    const recognize = loadRecognizer();
    await expectLinear((text) => recognize(article(text)), '');
  });
  it('to the terminal', async () => {
    await expectLinear((text) => printable(text), '');
  });
});
