import { expect, it } from 'vitest';
import { loadRecognizer, loadRowRecognizer } from '../../src/entities/load.ts';

it('explains each place once, with what both the recogniser and the gazetteer make of it', () => {
  const text = 'Ada Holm flew from Kenya to Paris. The Kenyan minister met Ada Holm in Lyon.';
  const { explanation } = loadRecognizer()({ text }, { explain: true });
  const said = explanation!.map((verdict) => `${verdict.text}: ${verdict.name ?? '-'}: ${verdict.reason}`);
  expect(said).toEqual([
    'Ada Holm: Ada Holm: the recogniser takes it for a person',
    'Kenya: Kenya: name; named; the recogniser takes it for a place',
    'Paris: -: not FR: a town, as a place; the recogniser takes it for a place',
    'Kenyan: Kenya: adjective; named; the recogniser takes it for a name of another kind',
    'Ada Holm: Ada Holm: the recogniser takes it for a person',
    'Lyon: -: the recogniser takes it for a place',
  ]);
});

it('reads names in lower case where a text has no capitals, and quotes them as they stand', () => {
  const text = 'president barack obama met angela merkel in new zealand. later obama left.';
  const { people, countries } = loadRecognizer()({ text });
  expect(people.map(({ name, count, role }) => [name, count, role])).toEqual([
    ['Barack Obama', 2, 'President'],
    ['Angela Merkel', 1, undefined],
  ]);
  expect(people.flatMap(({ mentions }) => mentions.map((mention) => mention.text))).toEqual([
    'barack obama',
    'obama',
    'angela merkel',
  ]);
  expect(countries.map(({ code, mentions }) => [code, mentions[0]!.text])).toEqual([['NZ', 'new zealand']]);
});

it('finds nobody in another language, and countries by name alone', () => {
  const text = 'Ada Holm reiste von Kenya nach Paris. Der French Minister sprach mit Ada Holm in Peru.';
  const { people, countries } = loadRecognizer()({ text, language: 'de' });
  expect(people).toEqual([]);
  expect(countries.map(({ code }) => code)).toEqual(['KE', 'PE']);
  expect(loadRecognizer()({ text, language: 'en-GB' }).people).not.toEqual([]);
});

it('reads each article of a row as if it were alone', () => {
  const row = [
    { text: 'Foreign Minister Ada Holm of Kenya met the mayor. Holm was glad.', title: 'Holm in Lima' },
    { text: 'Ada Holm reiste von Kenya nach Paris.', language: 'de' },
    { text: '' },
    { text: 'Holm won the cup for Peru, said Jonas Holm, her brother. The mayor, Ines Falkenrath, was there.' },
  ];
  const recognize = loadRecognizer();
  for (const options of [{}, { explain: true }, { strict: true, ties: true }]) {
    expect(loadRowRecognizer()(row, options)).toEqual(row.map((article) => recognize(article, options)));
  }
});
