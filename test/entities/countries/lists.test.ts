import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { formWords, type ListTexts, readCountryLists, readRows } from '../../../src/entities/countries/lists.ts';

const names = ['countries', 'forms', 'expressions', 'places', 'words', 'person-names'] as const;
const texts = Object.fromEntries(
  names.map((name) => [name, readFileSync(new URL(`../../../data/countries/${name}.tsv`, import.meta.url), 'utf8')]),
) as unknown as ListTexts;
const countries = readRows(texts.countries);
const forms = readRows(texts.forms);

/**
 * Nobody lives there for good (BV, GS, HM, TF, UM; AQ and SJ have stations and miners of many nations), or nobody is
 * called after it (VA; the Netherlands Antilles, AN, are no more). A capital is left out where it bears the country's own
 * name (DJ, GI, LU, MC, SG, SM, VA; São Tomé), where it is a common word or another country's city (The Valley, West
 * Island, NF's Kingston, Saint-Pierre), where there is none (AQ, HK, IO, MO, TK), and where a state that is no more had
 * that of its successor.
 */
const exempt: Record<string, readonly string[]> = {
  adjective: 'BV GS HM SJ TF UM'.split(' '),
  person: 'AN AQ BV GS HM SJ TF UM VA'.split(' '),
  capital: 'AI AN AQ BV CC CS DD DJ GI GS HK HM IO LU MC MO NF PM SG SM ST SU TF TK UM VA YU'.split(' '),
};

describe('the lists of countries', () => {
  it('have every country by name', () => {
    const named = new Set(forms.filter(([, kind]) => kind === 'name').map(([code]) => code));
    expect(countries.map(([code]) => code).filter((code) => !named.has(code))).toEqual([]);
    expect(countries.filter(([, , , former]) => former === '')).toHaveLength(250);
  });

  it.each(['adjective', 'person', 'capital'])('have every country’s %s, but for a written list', (kind) => {
    const known = new Set(forms.filter((row) => row[1] === kind).flatMap(([code]) => code!.split('|')));
    expect(countries.map(([code]) => code!).filter((code) => !known.has(code))).toEqual(exempt[kind]);
  });

  it('give a form two countries only where one row decides so', () => {
    expect(() => readCountryLists(texts)).not.toThrow();
    const shared = forms.filter(([code]) => code!.includes('|')).map(([, , form]) => form);
    expect([...new Set(shared)].join(', ')).toBe(
      'Congo, Congolese, Congos, East and West Germany, Germanies, Dominican, Dominicans, Korean Peninsula, Korean War, Korean peninsula, Koreas, Korea, North and South Korea, South and North Korea, Korean, Koreans, Sudans, Virgin Islands',
    );
  });

  it('refuse a form with two countries', () => {
    const twice = { ...texts, forms: `${texts.forms}FR\tname\tIceland\t\n` };
    expect(() => readCountryLists(twice)).toThrow('"Iceland" belongs to IS and FR');
  });

  it('hold each row once, in order', () => {
    for (const name of names) {
      const lines = texts[name].split('\n').slice(1, -1);
      expect(new Set(lines).size, name).toBe(lines.length);
    }
    expect(countries.map(([code]) => code)).toEqual(countries.map(([code]) => code).toSorted());
    expect(forms.map(([code]) => code)).toEqual(forms.map(([code]) => code).toSorted());
  });

  it('name the successors of former states', () => {
    const former = new Map(countries.filter((row) => row[3] !== '').map((row) => [row[0], row]));
    expect(former.get('CS')!.slice(3)).toEqual(['CSHH', 'CZ SK']);
    expect([...former.keys()]).toEqual(['AN', 'CS', 'DD', 'SU', 'YU']);
  });
});

describe('formWords', () => {
  it('folds accents, dots, apostrophes and articles', () => {
    expect(formWords('Côte d’Ivoire')).toEqual(['cote', 'd', 'ivoire']);
    expect(formWords('U.S.')).toEqual(['us']);
    expect(formWords('the Gambia')).toEqual(['gambia']);
    expect(formWords('Trinidad & Tobago')).toEqual(['trinidad', 'and', 'tobago']);
    expect(formWords('Saint Lucia')).toEqual(formWords('St. Lucia'));
  });
});
