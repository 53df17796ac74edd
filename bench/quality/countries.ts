/** Countries on the development corpora and the hard cases, scored as `countries_eval.py` does. */
import { existsSync } from 'node:fs';
import { createCountryFinder } from '../../src/entities/countries/find.ts';
import { focusCountries, listCountries } from '../../src/entities/countries/list.ts';
import { createTagger } from '../../src/entities/names/tagger.ts';
import { packageRoot } from '../../src/package-root.ts';
import { segment } from '../../src/text/segmentation.ts';
import { readJsonLines } from '../corpora.ts';
import { openBaselines } from '../countries/baselines.ts';
import { type Answer, type Counts, type GoldDocument, addScore, faultsOf, noCounts } from '../countries/score.ts';
import { f1, share } from '../metrics/counts.ts';
import type { Evaluate, Report } from '../report.ts';
import { openBuiltGazetteer, openPeopleModel } from '../shipped.ts';

export const core = [
  'dwie',
  'worldwide-newswire',
  'geowebnews',
  'lgl',
  'tr-news',
  'geovirus',
  'tud-loc-2013',
  'gum',
  'news-fair',
  'wiki-fair',
];
const others = ['msnbc', 'reuters-128', 'oke-2016', 'geocorpora'];

const readGold = (path: string): GoldDocument[] => readJsonLines<GoldDocument>(path) ?? [];

/** What a document's text gives, with what `--focus` prints and the countries by count. */
export function openSystem(): (text: string) => Answer & { focus: readonly string[]; explained: string[] } {
  const gazetteer = openBuiltGazetteer();
  const tag = createTagger(openPeopleModel());
  const find = createCountryFinder(gazetteer);
  return (text) => {
    const document = segment(text);
    const explained: string[] = [];
    const places: string[] = [];
    const mentions = find(document, tag(document), {
      place: (code) => places.push(code),
      explain: (form) => explained.push(`${text.slice(form.start, form.end)} (${form.start}): ${form.reason}`),
    });
    const countries = listCountries(gazetteer, document, mentions, 0, places);
    return {
      countries: countries.map(({ code }) => code),
      mentions: mentions.map(({ start, end, code }) => ({ start, end, country: code })),
      focus: focusCountries(countries).map(({ code }) => code),
      explained,
    };
  };
}

function row(name: string, counts: Counts): (string | number)[] {
  const p = share(counts.found, counts.found + counts.wrong);
  const r = share(counts.found, counts.found + counts.missed);
  const mp = share(counts.right, counts.counted);
  const mr = share(counts.hit, counts.gold);
  return [
    name,
    String(counts.documents),
    p,
    r,
    f1(p, r),
    share(counts.exact, counts.documents),
    mp,
    mr,
    f1(mp, mr),
    String(counts.traps),
  ];
}

/** Document F1 by corpus beside the baselines, and by how much newsctl is behind the best of them, if it is. */
function besideBaselines(folder: string, answer: ReturnType<typeof openSystem>): Report {
  const systems = [
    { name: 'newsctl', find: (text: string): readonly string[] => answer(text).countries },
    ...openBaselines(folder),
  ];
  const golds = core.map((name) => readGold(`${folder}/${name}.jsonl`));
  const scoreOf = (documents: readonly Counts[]): number => {
    const sum = (key: 'found' | 'wrong' | 'missed'): number => documents.reduce((all, one) => all + one[key], 0);
    const found = sum('found');
    return f1(share(found, found + sum('wrong')), share(found, found + sum('missed')));
  };
  const scores = systems.map(({ find }) => {
    const counts = golds.map((documents) => {
      const own = noCounts();
      for (const gold of documents) addScore(own, gold, { countries: find(gold.text), mentions: [] });
      return own;
    });
    return [...counts.map((own) => scoreOf([own])), scoreOf(counts)];
  });
  const behind = scores[0]!.map((own, c) => Math.max(0, ...scores.slice(1).map((other) => other[c]! - own)));
  return {
    title: 'Countries: document F1 beside simpler ways',
    columns: ['system', ...core, 'all ten'],
    rows: [...systems.map(({ name }, i) => [name, ...scores[i]!]), ['newsctl is behind by', ...behind]],
    notes: ['Packages that are not in bench/peers/node_modules are left out.'],
  };
}

export const evaluate: Evaluate = async (corpora) => {
  const folder = `${corpora}/countries`;
  if (!existsSync(folder) || !existsSync(new URL('dist/data/countries.bin', packageRoot))) {
    return [{ title: 'Countries: no corpora or no built data, skipped', columns: [], rows: [] }];
  }
  const answer = openSystem();
  const all = noCounts();
  const measure = (name: string): (string | number)[] => {
    const counts = noCounts();
    for (const gold of readGold(`${folder}/${name}.jsonl`)) {
      const given = answer(gold.text);
      addScore(counts, gold, given);
      if (core.includes(name)) addScore(all, gold, given);
    }
    return row(name, counts);
  };
  const rows = core.map(measure);
  rows.push(row('all ten', all), ...others.map(measure));
  const table: Report = {
    title: 'Countries',
    columns: ['corpus', 'documents', 'P', 'R', 'F1', 'exact', 'mention P', 'R', 'F1', 'traps'],
    rows,
  };

  const groups = new Map<string, [number, number]>();
  for (const gold of readGold(`${folder}/hard-cases.jsonl`)) {
    if (gold.open === true) continue;
    const { missed, wrong } = faultsOf(gold, answer(gold.text).countries);
    for (const group of ['all', gold.group!]) {
      const done = groups.get(group) ?? [0, 0];
      groups.set(group, [done[0] + (missed.length + wrong.length === 0 ? 1 : 0), done[1] + 1]);
    }
  }
  const cases: Report = {
    title: 'Countries: hard cases',
    columns: ['group', 'passed', 'of', 'share'],
    rows: [...groups].map(([group, [passed, of]]) => [group, String(passed), String(of), share(passed, of)]),
  };

  let byCount = 0;
  let byProminence = 0;
  let articles = 0;
  for (const gold of readGold(`${folder}/cliff-focus.jsonl`)) {
    const wanted = new Set(gold.countries.flatMap((country) => country.split('|')));
    if (wanted.size === 0) continue;
    const given = answer(gold.text);
    articles++;
    if (wanted.has(given.countries[0] ?? '')) byCount++;
    if (wanted.has(given.focus[0] ?? '')) byProminence++;
  }
  const focus: Report = {
    title: 'Countries: the country of focus comes first (cliff-focus)',
    columns: ['order', 'articles', 'share'],
    rows: [
      ['by count', String(articles), share(byCount, articles)],
      ['by prominence (--focus)', String(articles), share(byProminence, articles)],
    ],
  };
  return [table, besideBaselines(folder, answer), cases, focus];
};
