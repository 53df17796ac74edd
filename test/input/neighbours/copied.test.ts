/**
 * Copied texts, one layout of labels and titles each, from `copied.txt`: `## NAME`, the titles they should give
 * (`< TITLE`, `> TITLE`), then the lines between the article and the foot of the page. Names that begin with NONE give none.
 */
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';
import { readText } from '../../../src/input/readers/text.ts';

const body = [
  'The bridge over the harbour closes on Monday, the town said, and stays closed until the spring.',
  'Those who have to cross can take the ferry, which runs every half hour from six in the morning.',
  'The council will meet in June to decide what the repair may cost. Nobody expects it to be cheap.',
];
const file = fileURLToPath(new URL('copied.txt', import.meta.url));
const layouts = readFileSync(file, 'utf8')
  .split(/^## /m)
  .slice(1)
  .map((text) => {
    const [name, ...lines] = text.split('\n');
    const hasTitles = !name!.startsWith('NONE');
    const titleOf = (mark: string) =>
      lines
        .slice(0, 2)
        .find((line) => hasTitles && line.startsWith(mark))
        ?.slice(2);
    const foot = lines.slice(hasTitles ? lines.findIndex((line) => !/^[<>] /.test(line)) : 0).join('\n');
    return { name: name!, previous: titleOf('< '), next: titleOf('> '), foot };
  });

describe('copied text', () => {
  test.each(layouts)('$name', ({ previous, next, foot }) => {
    const article = readText(
      `Harbour bridge closes\n\nBy Ines Halm\n14 May 2021\n\n${body.join('\n\n')}\n\n${foot}\nImprint\nPrivacy\nContact\n`,
    );
    expect({ previous: article.previous?.title, next: article.next?.title }).toEqual({ previous, next });
    expect(article.title).toBe('Harbour bridge closes');
    expect(article.text.split('\n\n').slice(0, 3)).toEqual(body);
  });
});
