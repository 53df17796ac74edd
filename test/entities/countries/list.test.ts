import { describe, expect, it } from 'vitest';
import { createCountryFinder, type CountryMention } from '../../../src/entities/countries/find.ts';
import { focusCountries, listCountries } from '../../../src/entities/countries/list.ts';
import { type Segmentation, segment } from '../../../src/text/segmentation.ts';
import { gazetteer } from './gazetteer.ts';

const find = createCountryFinder(gazetteer);

function list(title: string, body: string): ReturnType<typeof listCountries> {
  const document = segment(`${title}\n\n${body}`);
  return listCountries(gazetteer, document, find(document, [], { titleEnd: title.length }), title.length);
}

function read(text: string): { document: Segmentation; mentions: CountryMention[]; places: string[] } {
  const document = segment(text);
  const places: string[] = [];
  return { document, mentions: find(document, [], { place: (code) => places.push(code) }), places };
}

describe('listCountries', () => {
  it('orders by count, then by first mention', () => {
    const entries = list('Storm', 'Chile and Peru waited. Peru closed its ports. Kenya sent help.');
    expect(entries.map(({ code, count }) => [code, count])).toEqual([
      ['PE', 2],
      ['CL', 1],
      ['KE', 1],
    ]);
  });
  it('puts title and first paragraph before mere counts', () => {
    const entries = list('Iceland votes', 'The poll in Iceland opened.\n\nNorway, Norway and Norway again watched.');
    expect(entries[0]!.code).toBe('NO');
    expect(focusCountries(entries)[0]!.code).toBe('IS');
    for (const { prominence } of entries) expect(prominence).toBeLessThanOrEqual(1);
  });
  it('lets towns and states add to the country that they lie in, and list none', () => {
    const { document, mentions, places } = read(
      'Chile sent a choir to the U.S. It sang in Denver, Ohio, Texas and Lyon.',
    );
    const entries = listCountries(gazetteer, document, mentions, 0, places);
    expect(entries.map(({ code, count }) => [code, count])).toEqual([
      ['CL', 1],
      ['US', 1],
    ]);
    expect(focusCountries(entries)[0]!.code).toBe('US');
  });
  it('leaves out of the focus what is named in passing', () => {
    const entries = list(
      '',
      'Chile and Kenya opened a school. Kenya paid for it, and Chile sent the teachers to Kenya.',
    );
    expect(focusCountries(entries).map(({ code }) => code)).toEqual(['KE', 'CL']);
    const passing = list('', 'Kenya opened a school with a teacher from Chile. Kenya paid for it.');
    expect(focusCountries(passing).map(({ code }) => code)).toEqual(['KE']);
    expect(focusCountries(list('', 'Kenya and Chile met.')).length).toBe(2);
  });
  it('gives former states their codes and successors', () => {
    expect(list('', 'Czechoslovakia split.')[0]).toMatchObject({
      code: 'CS',
      iso3166_3: 'CSHH',
      successors: ['CZ', 'SK'],
    });
  });
  it('is empty without mentions', () => {
    expect(list('Rain', 'It rained.')).toEqual([]);
    expect(focusCountries([])).toEqual([]);
  });
});
