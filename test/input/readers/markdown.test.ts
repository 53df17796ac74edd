import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { NewsctlError } from '../../../src/errors.ts';
import { readMarkdown } from '../../../src/input/readers/markdown.ts';

describe('readMarkdown', () => {
  it('reads YAML front matter as clippings and blogs write it', () => {
    const article = readMarkdown(
      '---\ntitle: "Pier: closed"\nauthor:\n  - "[[Jane Doe]]"\n  - name: John Roe\npublished: 2024-03-05\nsource: https://example.org/pier\nlang: en-GB\n---\nThe pier is closed.\n',
    );
    expect(article).toMatchObject({
      title: 'Pier: closed',
      authors: ['Jane Doe', 'John Roe'],
      published: '2024-03-05',
      url: 'https://example.org/pier',
      language: 'en-GB',
      text: 'The pier is closed.',
    });
  });

  it('reads TOML front matter', () => {
    const article = readMarkdown('+++\ntitle = "Pier closed"\ndate = 2024-03-05T10:00:00Z\n+++\n\nThe pier is closed.');
    expect(article).toMatchObject({
      title: 'Pier closed',
      published: '2024-03-05T10:00:00Z',
      text: 'The pier is closed.',
    });
  });

  it('refuses front matter that would take minutes', () => {
    expect(() => readMarkdown(`---\ntitle: Rain\ntags:\n${'- a\n'.repeat(300_000)}---\n\nRain fell.\n`)).toThrow(
      'the front matter is larger than 1 MB',
    );
  });

  it('says what is wrong with front matter and what to do', () => {
    const read = (): unknown => readMarkdown('---\ntitle: [unclosed\n---\nText.');
    expect(read).toThrow(NewsctlError);
    expect(read).toThrow(/not valid YAML/);
    expect(() => readMarkdown('+++\ntitle = \n+++\nText.')).toThrow(/not valid TOML/);
    const nested = '['.repeat(20_000);
    expect(() => readMarkdown(`---\na: ${nested}\n---\nText.`)).toThrow(/not valid YAML: it is nested too deep/);
  });

  it('takes a rule that nothing closes for a rule, and text between two for text', () => {
    expect(readMarkdown('---\n\nThe pier is closed.').text).toBe('The pier is closed.');
    expect(readMarkdown('---\nThe pier is closed.\n---\nIt stays so.').text).toContain('It stays so.');
  });

  it('takes the first heading for the title and not for the body', () => {
    expect(readMarkdown('# Pier *closed*\n\nThe pier is closed.')).toMatchObject({
      title: 'Pier closed',
      text: 'The pier is closed.',
    });
    expect(readMarkdown('Pier closed\n===\n\nThe pier is closed.').title).toBe('Pier closed');
    const both = readMarkdown('---\ntitle: Pier closed\n---\n# Pier Closed\n\nThe pier is closed.');
    expect(both.text).toBe('The pier is closed.');
  });

  it('strips markup to text', () => {
    const strip = (source: string): string => readMarkdown(source).text;
    expect(strip('Some *text*, **bold _and_** ~~old~~ `code`.')).toBe('Some text, bold and old code.');
    expect(strip('A [link](https://e.org/a_(b) "t"), [[Page|alias]], <https://e.org>, [no].')).toBe(
      'A link, alias, https://e.org, [no].',
    );
    expect(strip('See [the plan][p] and [p].\n\n[p]: https://e.org')).toBe('See the plan and p.');
    expect(strip('Before ![alt](i.png) after[^1] it.\n\n[^1]: Note.\n    More of it.')).toBe('Before after it.');
    expect(strip('5 \\* 3 &amp; snake_case_word, 2 * 3 * 4 &#8217;')).toBe('5 * 3 & snake_case_word, 2 * 3 * 4 ’');
    expect(strip('C&ocirc;te d&rsquo;Ivoire &Zcaron;ilina co&shy;operate AT&T &nosuch;')).toBe(
      'Côte d’Ivoire Žilina cooperate AT&T &nosuch;',
    );
    expect(strip('Plain <b>bold</b> <!-- no --> text.')).toMatch(/^Plain bold .*text\.$/);
  });

  it('makes list items and quotations paragraphs and drops tables, code and comments', () => {
    const { text } = readMarkdown(
      [
        '> Quoted\n> text.',
        '- one\n  more\n- two',
        '| a | b |\n|---|---|\n| 1 | 2 |',
        '```js\ncode();\n```',
        '<!-- gone\ngone -->',
        '    indented();',
        '* * *',
        'Last.',
      ].join('\n\n'),
    );
    expect(text).toBe('Quoted\ntext.\n\none\nmore\n\ntwo\n\nLast.');
  });

  it('keeps furniture when it must not clean', () => {
    const source = 'The pier is closed.\n\nShare on Facebook\n\nIt stays closed.';
    expect(readMarkdown(source).text).not.toContain('Facebook');
    expect(readMarkdown(source, { clean: false }).text).toContain('Facebook');
  });

  it('knows of every piece where it stood, through stripped markup', () => {
    const source =
      '---\ntitle: T\n---\n\n## Heading\n\nSome *text* with **bold `code`**\nand [a link](https://e.org).\n\n> - quoted &amp; *more*\n';
    const lines = source.split('\n');
    const { text, origin } = readMarkdown(source);
    origin!.at.forEach((from, index) => {
      const piece = text.slice(from, origin!.at[index + 1] ?? text.length).replace(/\n+$/, '');
      const place = lines[origin!.line[index]! - 1]!.slice(origin!.column[index]! - 1);
      expect(place.startsWith(piece) || (piece === '&' && place.startsWith('&amp;'))).toBe(true);
    });
    expect(text).toContain('Some text with bold code\nand a link.');
  });

  it('meets any string with fields or a NewsctlError', () => {
    const sign = fc.constantFrom(
      '*',
      '_',
      '[',
      ']',
      '(',
      ')',
      '`',
      '\n',
      '---\n',
      '> ',
      '- ',
      '![',
      '<b>',
      '&amp;',
      'word ',
      '|',
      '#',
      '\\',
      '{{<',
      '<!--',
    );
    fc.assert(
      fc.property(
        fc.oneof(
          fc.string({ unit: 'binary' }),
          fc.array(sign).map((signs) => signs.join('')),
        ),
        (text) => {
          try {
            const article = readMarkdown(text);
            const { at } = article.origin!;
            expect(
              at.every((from, index) => from <= article.text.length && (index === 0 || from > at[index - 1]!)),
            ).toBe(true);
          } catch (error) {
            expect(error).toBeInstanceOf(NewsctlError);
          }
        },
      ),
      { numRuns: 40 },
    );
  });
});
