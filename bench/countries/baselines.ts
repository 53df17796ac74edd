/**
 * Simpler ways to the countries of a text, for comparison: lists of names and the corpora's table of forms looked up as
 * they stand, and other packages where they are installed (`npm ci --prefix bench/peers`).
 */
import { readFileSync } from 'node:fs';
import { loadPeer as load } from '../peers.ts';

/** ISO 3166-1 alpha-2 codes of a text. */
type FindCodes = (text: string) => string[];

export interface Baseline {
  readonly name: string;
  readonly find: FindCodes;
}

/** Names as whole words, longest first, as they are written. */
function byNames(codeOf: ReadonlyMap<string, string>): FindCodes {
  const escaped = [...codeOf.keys()]
    .toSorted((a, b) => b.length - a.length)
    .map((name) => name.replaceAll(/[.*+?^${}()|[\]\\]/g, String.raw`\$&`));
  const pattern = new RegExp(String.raw`(?<![\p{L}\p{N}])(?:${escaped.join('|')})(?![\p{L}\p{N}])`, 'gu');
  return (text) => [...new Set(Array.from(text.matchAll(pattern), ([name]) => codeOf.get(name)!))];
}

function displayNames(codes: readonly string[]): Map<string, string> {
  const names = new Intl.DisplayNames(['en'], { type: 'region' });
  return new Map(codes.map((code) => [names.of(code) ?? code, code]));
}

/** A row of the corpora's `knowledge/forms.tsv`. */
interface KnownForm {
  readonly code: string;
  readonly kind: string;
  readonly form: string;
  readonly ambiguous: boolean;
}

function readForms(folder: string): KnownForm[] {
  const rows = readFileSync(`${folder}/knowledge/forms.tsv`, 'utf8').split('\n').slice(1);
  return rows
    .filter((row) => row !== '')
    .map((row) => {
      const [code = '', kind = '', form = '', ambiguous] = row.split('\t');
      return { code: code.split('|')[0]!, kind, form, ambiguous: ambiguous === 'yes' };
    });
}

/** Forms as they are written, whatever stands around them; of a form twice the first row. */
function byForms(forms: readonly KnownForm[]): FindCodes {
  const codeOf = new Map<string, string>();
  for (const { form, code } of forms) if (!codeOf.has(form)) codeOf.set(form, code);
  return byNames(codeOf);
}

const ofPlaces = new Set(['capital', 'region', 'metonym', 'institution']);
const seedKinds = new Set(['name', 'adjective', 'person', 'capital']);
const seedAbbreviations = new Set(['US', 'U.S.', 'UK', 'U.K.']);

/**
 * Seed words after newsmap (Watanabe, "Newsmap: a semi-supervised approach to geographical news classification", 2018):
 * names, adjectives, people, capitals. The words are the corpora's, since its own dictionary is not to be had here.
 */
const isSeed = ({ kind, form }: KnownForm): boolean => seedKinds.has(kind) || seedAbbreviations.has(form);

/** A baseline of other packages, or nothing where they aren't installed. */
function installed(name: string, make: () => FindCodes): Baseline[] {
  try {
    return [{ name, find: make() }];
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'MODULE_NOT_FOUND') return [];
    throw error;
  }
}

interface IsoCountries {
  registerLocale(locale: unknown): void;
  getNames(language: string, options: { select: 'all' }): Record<string, string[]>;
}

function isoNames(): Map<string, string> {
  const iso = load('i18n-iso-countries') as IsoCountries;
  iso.registerLocale(load('i18n-iso-countries/langs/en.json'));
  const names = Object.entries(iso.getNames('en', { select: 'all' }));
  return new Map(names.flatMap(([code, all]) => all.map((name) => [name, code] as const)));
}

interface WorldCountry {
  readonly cca2: string;
  readonly name: { readonly common: string; readonly official: string };
  readonly demonyms: { readonly eng?: { readonly f: string; readonly m: string } };
}

function worldNames(): Map<string, string> {
  const names = new Map<string, string>();
  for (const { cca2, name, demonyms } of load('world-countries') as WorldCountry[]) {
    for (const form of [name.common, name.official, demonyms.eng?.m]) {
      if (form !== undefined && form !== '') names.set(form, cca2);
    }
  }
  return names;
}

/** The names of countries within what it takes for places. */
function byCompromise(): FindCodes {
  const parse = load('compromise') as (text: string) => { places(): { out(as: 'array'): string[] } };
  const inPlace = byNames(isoNames());
  return (text) => [...new Set(parse(text).places().out('array').flatMap(inPlace))];
}

interface Wink {
  readonly its: { readonly pos: unknown };
  readDoc(text: string): { tokens(): { out(what?: unknown): string[] } };
}

/** Runs of proper nouns that `country-to-iso` knows; their parts as well made it worse. */
function byWink(): FindCodes {
  const createWink = load('wink-nlp') as (model: unknown, pipe: string[]) => Wink;
  const { countryToAlpha2 } = load('country-to-iso') as { countryToAlpha2(name: string): string | null };
  const wink = createWink(load('wink-eng-lite-web-model'), ['sbd', 'pos']);
  return (text) => {
    const tokens = wink.readDoc(text).tokens();
    const words = tokens.out();
    const isProper = tokens.out(wink.its.pos).map((tag) => tag === 'PROPN');
    const codes = new Set<string>();
    for (let from = 0; from < words.length; from++) {
      if (isProper[from] !== true || isProper[from - 1] === true) continue;
      let to = from;
      while (isProper[to] === true) to++;
      const code = countryToAlpha2(words.slice(from, to).join(' '));
      if (code !== null) codes.add(code);
    }
    return [...codes];
  };
}

/** Every baseline that can be run here; `folder` holds the corpora of countries. */
export function openBaselines(folder: string): Baseline[] {
  const forms = readForms(folder);
  const named = forms.filter(({ kind }) => !ofPlaces.has(kind));
  const codes = [...new Set(forms.map(({ code }) => code))].filter((code) => !['SU', 'YU', 'CS', 'DD'].includes(code));
  return [
    { name: 'Intl.DisplayNames', find: byNames(displayNames(codes)) },
    ...installed('i18n-iso-countries', () => byNames(isoNames())),
    ...installed('world-countries with demonyms', () => byNames(worldNames())),
    ...installed('compromise', byCompromise),
    ...installed('wink-nlp and country-to-iso', byWink),
    { name: 'seed words, after newsmap', find: byForms(forms.filter(isSeed)) },
    { name: 'forms.tsv, unambiguous', find: byForms(named.filter(({ ambiguous }) => !ambiguous)) },
    { name: 'forms.tsv, all', find: byForms(named) },
  ];
}
