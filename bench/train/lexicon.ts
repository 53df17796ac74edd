/** The tables that ship with the weights: word clusters and lists of names, towns and countries. */
import { readFileSync } from 'node:fs';
import { hashText } from '../../src/entities/names/hash.ts';
import { listBit, packTable } from '../../src/entities/names/lexicon.ts';
import { phraseHash } from '../../src/entities/names/reading.ts';
import type { Lexicon } from '../../src/entities/names/vocabulary.ts';
import { readCorpusFile } from '../corpora.ts';
import { wordClusters } from './clusters.ts';

const rows = (text: string): string[][] =>
  text
    .trim()
    .split('\n')
    .slice(1)
    .map((line) => line.split('\t'));

const regions: readonly (readonly [number, ReadonlySet<string>])[] = [
  [listBit.eastAsian, new Set('CN TW HK MO SG KR KP JP VN TH LA KH MM MY ID PH MN'.split(' '))],
  [listBit.southAsian, new Set('IN PK BD LK NP BT MV AF'.split(' '))],
  [listBit.arabic, new Set('SA AE QA BH KW OM YE IQ SY JO LB PS EG LY TN DZ MA SD IR TR'.split(' '))],
  [
    listBit.african,
    new Set('NG GH KE TZ UG RW BI ZA ZM ZW MW MZ AO NA BW CM SN ML CI BF NE TG BJ ET ER SO CD CG GA'.split(' ')),
  ],
];

/** Builds the tables; `corpora` is the folder of corpora. */
export function buildLexicon(corpora: string): Lexicon {
  const { words, fine, middle, coarse } = wordClusters();
  const bits = new Map<string, number>();
  const mark = (word: string, bit: number): void => void bits.set(word, (bits.get(word) ?? 0) | bit);
  // Names whose only source is Wiktionary are share-alike and stay out.
  for (const [name, births, female, lowerCase, countries, sources] of rows(
    readFileSync(`${corpora}/names/first-names.tsv`, 'utf8'),
  )) {
    if (sources === 'wikt' || name!.includes(' ')) continue;
    const key = name!.toLowerCase();
    const common = Number(births) >= 20_000 || sources!.includes('cc0');
    if (!common && Number(births) < 1000 && !sources!.includes('faker')) continue;
    mark(key, listBit.firstName);
    if (Number(lowerCase) < 0.5 && key.length > 2) mark(key, listBit.neverCommon);
    if (Number(births) > 0) {
      if (Number(female) > 0.9) mark(key, listBit.female);
      if (Number(female) < 0.1) mark(key, listBit.male);
    }
    if (common && Number(lowerCase) < 20) mark(key, listBit.commonFirstName);
    const homes = countries!.split(' ');
    for (const [bit, region] of regions) if (homes.some((c) => region.has(c))) mark(key, bit);
  }
  for (const [name, share, lowerCase, countries, sources] of rows(
    readFileSync(`${corpora}/names/surnames.tsv`, 'utf8'),
  )) {
    if (sources === 'wikt' || name!.includes(' ')) continue;
    const key = name!.toLowerCase();
    const listed = /cc0|faker/.test(sources!);
    if (!listed && Number(share) < 0.001) continue;
    mark(key, listBit.lastName);
    if (Number(lowerCase) < 0.5 && key.length > 2 && listed) mark(key, listBit.neverCommon);
    if ((sources!.includes('cc0') || Number(share) >= 0.01) && Number(lowerCase) < 20)
      mark(key, listBit.commonLastName);
    const homes = countries!.split(' ');
    for (const [bit, region] of regions) if (homes.some((c) => region.has(c))) mark(key, bit);
  }
  const phrases: [number, number][] = [];
  const place = (name: string, bit: number): void => {
    const parts = name.toLowerCase().split(/\s+/);
    if (parts.length === 1) mark(parts[0]!, bit);
    else if (parts.length <= 4) {
      mark(parts[0]!, listBit.phraseStart);
      phrases.push([
        parts.slice(1).reduce((hash, part) => phraseHash(hash, hashText(part)), hashText(parts[0]!)),
        listBit.placePhrase,
      ]);
    }
  };
  const towns = readCorpusFile(`${corpora}/places/cities15000.tsv`)!;
  for (const [name, ascii, , population] of rows(towns)) {
    if (Number(population) < 30_000) continue;
    place(name!, listBit.town);
    if (ascii !== '') place(ascii!, listBit.town);
  }
  for (const [, kind, form] of rows(readFileSync(`${corpora}/countries/knowledge/forms.tsv`, 'utf8'))) {
    if (kind === 'adjective' || kind === 'person') mark(form!.toLowerCase(), listBit.nationality);
    else if (kind === 'name' || kind === 'alias' || kind === 'former') place(form!, listBit.country);
  }
  return {
    clusters: packTable(words.map((word, i) => [hashText(word), fine[i]!] as const)),
    lists: packTable([...[...bits].map(([word, value]) => [hashText(word), value] as const), ...phrases]),
    middleOf: middle,
    coarseOf: coarse,
  };
}
