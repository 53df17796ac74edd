/**
 * Names of lists in plain sentences: people of the lists that the recogniser knows and of others that it doesn't (those that
 * only Wiktionary has), which should be found whole, and towns, which should not be people:
 * `node bench/run.mjs people/frames [FILE]`. FILE has the names of firms, clubs and the like, one a line.
 */
import { readFileSync } from 'node:fs';
import { createTagger } from '../../src/entities/names/tagger.ts';
import { segment } from '../../src/text/segmentation.ts';
import { corporaFolder, readCorpusFile } from '../corpora.ts';
import { createRandom } from '../random.ts';
import { openPeopleModel } from '../shipped.ts';

/** Where a name goes in a frame. */
const gap = '_';
const namesAFrame = 400;

const ofNews = [
  '_ said on Monday that the talks had failed.',
  'The minister, _, resigned on Friday.',
  'Police arrested _ near the border.',
  'According to _, the plan will not work.',
  'He met _ in the capital last week.',
  'The award went to _ and two others.',
];
const ofLives = [
  '_ was born in Oslo in 1950.',
  '_ (born 12 May 1950) is a Norwegian painter.',
  'She married _ in 1921.',
  '_ studied law in Oslo before he joined the army.',
];
const ofResults = [
  '1. _ (Norway) 14.32 seconds',
  '12 _ (Fiji) 68 70 71 74',
  '_ (Norway) beat Ida Dahl (Sweden) 6-3 6-4',
  '_ (Italy), 28 points',
];
const ofPlaces = [
  'The trial begins in _ on Monday.',
  'Rebels seized _ on Friday, residents said.',
  'The road from _ to the coast is closed.',
];
const ofFirms = [
  'Analysts expect _ to cut its forecast this week.',
  'He joined _ in 1990 and left five years later.',
  '_ said sales fell in the third quarter.',
  'Shares of _ closed lower on Tuesday.',
  'He scored twice against _ last season.',
];

const tag = createTagger(openPeopleModel());

/** Of a name in a frame: found whole as a person, and taken for one in part or whole. */
function look(frame: string, name: string): { whole: boolean; touched: boolean } {
  const start = frame.indexOf(gap);
  const end = start + name.length;
  const people = tag(segment(frame.replace(gap, name))).filter(({ type }) => type === 'PER');
  return {
    whole: people.some((span) => span.start === start && span.end === end),
    touched: people.some((span) => span.start < end && span.end > start),
  };
}

function report(title: string, frames: readonly string[], arePeople: boolean, draw: (n: number) => string): void {
  console.log(`\n${title}: share ${arePeople ? 'found whole' : 'taken for people'}`);
  for (const [f, frame] of frames.entries()) {
    let hits = 0;
    for (let n = 0; n < namesAFrame; n++) {
      const { whole, touched } = look(frame, draw(f * namesAFrame + n));
      if (arePeople ? whole : touched) hits++;
    }
    console.log(`  ${(hits / namesAFrame).toFixed(3)}  ${frame}`);
  }
}

/** The rows of a list without its heading, as columns. */
function rowsOf(path: string): string[][] {
  const text = readCorpusFile(`${corporaFolder}/${path}`);
  if (text === undefined)
    throw new Error(`no ${path} in ${corporaFolder}: NEWSCTL_CORPORA names the folder of the corpora`);
  return text
    .trimEnd()
    .split('\n')
    .slice(1)
    .map((line) => line.split('\t'));
}

interface Listed {
  readonly name: string;
  readonly countries: readonly string[];
  readonly isKnown: boolean;
}

/** Single words of a list, with a capital; `countries` and `sources` are its columns of these. */
const listed = (path: string, countries: number, sources: number): Listed[] =>
  rowsOf(path)
    .filter(([name = '']) => /^\p{Lu}\p{L}{2,}$/u.test(name))
    .map((row) => ({ name: row[0]!, countries: row[countries]!.split(' '), isKnown: row[sources] !== 'wikt' }));

const random = createRandom(7);
const pick = <T>(list: readonly T[]): T => list[Math.floor(random() * list.length)]!;
const given = listed('names/first-names.tsv', 4, 5);
const surnames = listed('names/surnames.tsv', 3, 4);

const knownGiven = given.filter(({ isKnown, countries }) => isKnown && countries[0] !== '');
const bearers = new Map<string, Listed[]>();
for (const surname of surnames) {
  if (!surname.isKnown) continue;
  for (const country of surname.countries) bearers.set(country, [...(bearers.get(country) ?? []), surname]);
}
const fromOneCountry = (): string => {
  for (;;) {
    const first = pick(knownGiven);
    const last = bearers.get(pick(first.countries));
    if (last !== undefined) return `${first.name} ${pick(last).name}`;
  }
};
report('People of the lists, of one country each', ofNews, true, fromOneCountry);

const otherGiven = given.filter(({ isKnown }) => !isKnown);
const otherSurnames = surnames.filter(({ isKnown }) => !isKnown);
report(
  'People of no list',
  [...ofNews, ...ofLives, ...ofResults],
  true,
  () => `${pick(otherGiven).name} ${pick(otherSurnames).name}`,
);

const towns = rowsOf('places/cities15000.tsv').map(([name]) => name!);
report('Towns', ofPlaces, false, () => pick(towns));

const file = process.argv[2];
if (file !== undefined) {
  const names = readFileSync(file, 'utf8')
    .split('\n')
    .filter((line) => line !== '');
  report(file, ofFirms, false, () => pick(names));
}
