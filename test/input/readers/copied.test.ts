/**
 * Articles copied from sites of many kinds, in `copied.txt`: after `==== KIND` the lines of one; `#` is before its title,
 * `~` before what belongs to the site. Where all lines do, there is no article.
 */
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { readText } from '../../../src/input/readers/text.ts';

const source = readFileSync(new URL('copied.txt', import.meta.url), 'utf8');
const copies = source
  .split(/^==== /m)
  .slice(1)
  .map((part): [string, string[]] => {
    const [kind, ...lines] = part.trimEnd().split('\n');
    return [kind!, lines];
  });

describe('copied from a site', () => {
  it.each(copies)('%s', (_, lines) => {
    const { title, text } = readText(lines.map((line) => line.replace(/^[~#]/, '')).join('\n'));
    expect(title).toBe(lines.find((line) => line.startsWith('#'))?.slice(1));
    expect(text === '' ? [] : text.split(/\n+/)).toEqual(lines.filter((line) => !/^[~#]/.test(line)));
  });
});
