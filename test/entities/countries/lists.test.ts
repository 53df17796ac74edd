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
 * Nobody lives there for good, or the place has no adjective or word for its people in news text; its capital bears the
 * country's own name (Luxembourg), is a common name that never tells the country (Douglas, The Valley), or is evidence
 * in the list of places (St Helier).
 */
const exempt: Record<string, readonly string[]> = {
  adjective: 'AQ AX BL BQ BV CC CX FK GP GS HM IM IO JE MF MP NF PM PN SJ SX TC TF TK UM VA VC VG VI WF AN'.split(' '),
  person: 'AQ BL BQ BV CC GF GG GS HM IM IO JE LI LU MF MP PF PM PN SH SJ SX TC TF UM VA VG VI WF AN'.split(' '),
  capital:
    'AI AN AQ BL BQ BV CC CS DD DJ GI GS HK HM IM IO JE LU MC MO NF NR PM PN SG SJ SM ST SU TF TK UM VA YU'.split(' '),
};

describe('the lists of countries', () => {
  it('have every country by name', () => {
    const named = new Set(forms.filter(([, kind]) => kind === 'name').map(([code]) => code));
    expect(countries.map(([code]) => code).filter((code) => !named.has(code))).toEqual([]);
    expect(countries.filter(([, , , former]) => former === '')).toHaveLength(250);
  });

  it.each(['adjective', 'person', 'capital'])('have every country’s %s, but for a written list', (kind) => {
    const known = new Set(
      forms
        .filter((row) => row[1] === kind || (kind !== 'capital' && /adjective|person/.test(row[1]!)))
        .flatMap(([code]) => code!.split('|')),
    );
    const missing = countries
      .map(([code]) => code!)
      .filter((code) => !known.has(code) && !exempt[kind]!.includes(code));
    expect(missing).toEqual([]);
  });

  it('give a form two countries only where one row decides so', () => {
    expect(() => readCountryLists(texts)).not.toThrow();
    const shared = forms.filter(([code]) => code!.includes('|')).map(([, , form]) => form);
    expect([...new Set(shared)].join(', ')).toBe(
      'Congo, Congolese, Dominican, Dominicans, Korean Peninsula, Korean War, Korean peninsula, Koreas, Korea, Korean, Koreans, Virgin Islands',
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
