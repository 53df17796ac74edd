import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { createCountryFinder } from '../../../src/entities/countries/find.ts';
import { openModel } from '../../../src/entities/names/model.ts';
import { createTagger } from '../../../src/entities/names/tagger.ts';
import { segment } from '../../../src/text/segmentation.ts';
import { gazetteer } from './gazetteer.ts';

/**
 * Sentences of our own, a file a group, a line each: the countries that they name, `|`, the sentence. `A|B`: either is
 * right; `A?` may be listed and need not; `-`: none. A line that begins with `!` is answered wrong and known to be. `\n`, `\r` and `\uXXXX` in a sentence are what they stand for.
 */
const folder = new URL('sentences/', import.meta.url);
const { buffer } = readFileSync(new URL('../../../data/models/people.bin', import.meta.url));
const tag = createTagger(openModel(buffer as ArrayBuffer));
const find = createCountryFinder(gazetteer);

function read(file: string): [countries: string[], sentence: string][] {
  return readFileSync(new URL(file, folder), 'utf8')
    .split('\n')
    .filter((line) => line !== '' && !line.startsWith('! '))
    .map((line) => {
      const [countries = '', sentence = ''] = line.split(' | ');
      const text = sentence
        .replaceAll(String.raw`\n`, '\n')
        .replaceAll(String.raw`\r`, '\r')
        .replaceAll(/\\u([\da-f]{4})/g, (_, code: string) => String.fromCharCode(Number.parseInt(code, 16)));
      return [countries.split(' ').filter((code) => code !== '-'), text];
    });
}

/** What a sentence's answer lacks or has too much of; undefined where it is right. */
function fault(expected: readonly string[], text: string): string | undefined {
  const document = segment(text);
  const found = [...new Set(find(document, tag(document)).map(({ code }) => code))];
  const wanted = expected.filter((code) => !code.endsWith('?')).map((code) => code.split('|'));
  const allowed = new Set(expected.flatMap((code) => code.replace('?', '').split('|')));
  const missed = wanted.filter((codes) => !codes.some((code) => found.includes(code)));
  const wrong = found.filter((code) => !allowed.has(code));
  if (missed.length + wrong.length === 0) return undefined;
  return `${text} (missed ${missed.join(' ') || '-'}, wrong ${wrong.join(' ') || '-'})`;
}

describe('the countries of sentences about', () => {
  it.each(readdirSync(folder).toSorted())('%s', (file) => {
    const sentences = read(file);
    const faults = sentences.map(([countries, text]) => fault(countries, text)).filter((one) => one !== undefined);
    // The recogniser of names has a say in a few of them: new weights may move one in fifty.
    expect(faults.length > sentences.length / 50 ? faults : []).toEqual([]);
  });
});
