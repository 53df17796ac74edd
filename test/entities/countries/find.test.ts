import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createCountryFinder, type RejectedForm } from '../../../src/entities/countries/find.ts';
import type { NameSpan, NameType } from '../../../src/entities/names.ts';
import { segment } from '../../../src/text/segmentation.ts';
import { gazetteer } from './gazetteer.ts';

const find = createCountryFinder(gazetteer);

function name(text: string, surface: string, type: NameType): NameSpan {
  const start = text.indexOf(surface);
  return { start, end: start + surface.length, type, sentence: 0, firstToken: 0, endToken: 0 };
}

function codes(text: string, names: readonly NameSpan[] = []): string[] {
  return [...new Set(find(segment(text), names).map((mention) => mention.code))];
}

function surfaces(text: string): string[] {
  return find(segment(text), []).map(({ start, end, code }) => `${text.slice(start, end)} ${code}`);
}

describe('names people', () => {
  it.each([
    'Catherine Wales sold her shop.',
    'Dr. Cyprus runs the clinic.',
    'Captain England brought the ferry home.',
    'Jordan Sanders fixed the roof.',
    'Chad said he had lost his keys.',
  ])('not countries: %s', (text) => expect(codes(text)).toEqual([]));

  it('yields to somebody named in full', () => {
    const text = 'Liam Briton sang. Briton bowed.';
    const names = [
      { ...name(text, 'Liam Briton', 'PER'), endToken: 2 },
      { ...name(text, 'Briton', 'PER'), start: 18, end: 24 },
    ];
    expect(codes(text, names)).toEqual([]);
    expect(codes(text, [names[1]!])).toEqual(['GB']);
  });

  it('keeps the country that somebody rules', () => {
    const text = 'The queen of Denmark met Peter Denmark.';
    const names = [name(text, 'Denmark', 'PER'), { ...name(text, 'Peter Denmark', 'PER'), endToken: 2 }];
    expect(codes(text, names)).toEqual(['DK']);
  });

  it('takes the recogniser’s word for a name', () => {
    const text = 'They signed Ireland Vosstrup for two seasons.';
    expect(codes(text, [name(text, 'Ireland Vosstrup', 'PER')])).toEqual([]);
  });

  it('keeps the country beside its namesake', () => {
    expect(surfaces('The Jordanian king flew home to Jordan. Michael Jordan stayed.')).toEqual([
      'Jordanian JO',
      'Jordan JO',
    ]);
    expect(surfaces('Chad closed its schools, and Chad Morris sang.')).toEqual(['Chad TD']);
  });
});

describe('places that bear a country’s name', () => {
  it.each([
    'A barn in Norway, Iowa, burned.',
    'Lima, Ohio, has a new bridge.',
    'The Jamaica Street market closed.',
    'The Gulf of Finland froze over.',
    'Fishermen on the Norwegian Sea waited.',
    'The city of Peru approved a budget.',
    'The USS Denmark was scrapped.',
    'New Mexico and New Jersey agreed.',
  ])('%s', (text) => expect(codes(text)).toEqual([]));

  it('a list of states and countries is no town', () => {
    expect(codes('Factories in Mexico, Texas and Canada will close.')).toEqual(['MX', 'CA']);
  });

  it('tells Georgia by its neighbours', () => {
    expect(codes('Georgia and Azerbaijan opened a pipeline.')).toEqual(['GE', 'AZ']);
    expect(codes('Voters in Georgia and Alabama chose a senator.')).toEqual([]);
    expect(codes('Augusta, Georgia, hosts the golfers.')).toEqual([]);
  });
});

describe('capitals', () => {
  it('act', () => {
    expect(codes('Ottawa has rejected the offer.')).toEqual(['CA']);
    expect(codes('Talks between Oslo and Riga failed.')).toEqual(['NO', 'LV']);
    expect(codes('Tehran’s nuclear envoy left.')).toEqual(['IR']);
    expect(codes('A Moscow-backed militia advanced.')).toEqual(['RU']);
    expect(codes('The minister accused Caracas of lying.')).toEqual(['VE']);
  });
  it('or are places', () => {
    expect(codes('A tram burned in Lisbon on Monday.')).toEqual([]);
    expect(codes('OSLO (Reuters) - The shop closed.')).toEqual([]);
    expect(codes('Brussels wants lower tariffs.')).toEqual([]);
  });
});

describe('credits and datelines', () => {
  it.each([
    'The bridge was shut. (Photo by India Marlowe / Sweden Press)',
    'The bridge was shut. (AP Photo/Israel Herran)',
    'The bridge was shut.\nPhotos: Kenya Press Agency\nIt opens in May.',
    'The bridge was shut.\n\nImage courtesy of the Norway Tourist Board',
    'MOSCOW, Nov 3 (Reuters) - The bridge was shut.',
  ])('name no country: %s', (text) => expect(codes(text)).toEqual([]));
  it('but the report does', () => {
    expect(codes('Pictures: the best from Chile and Peru, by our readers in Kenya.')).toContain('KE');
    expect(codes('A photo of Chile hung there (the one from Peru was sold).')).toEqual(['CL', 'PE']);
    expect(codes('NAIROBI, Kenya (Reuters) - The bridge was shut.')).toEqual(['KE']);
  });
});

describe('languages', () => {
  it.each([
    'He speaks Dutch and a little Danish.',
    'The leaflet was printed in Turkish.',
    'The novel was translated from Hungarian.',
    'Her mother tongue is Polish.',
    'A Greek-speaking guide met us.',
  ])('name no country: %s', (text) => expect(codes(text)).toEqual([]));
  it('but adjectives do', () => expect(codes('The plan is in German hands.')).toEqual(['DE']));
});

describe('words that mean something else', () => {
  it.each([
    'Turkey leftovers fill the fridge.',
    'Polish the table before noon.',
    'Russian roulette is no game.',
    'We went Dutch at the restaurant.',
    'The Persian purred on the sofa.',
    'GIVE US THE VOTE',
    'Kiwis and plums were cheap.',
    'Store it as a PNG image.',
    'It costs US$15, or NZ$25.',
  ])('%s', (text) => expect(codes(text)).toEqual([]));
  it.each([
    ['TURKEY SIGNS DEAL WITH GREECE', ['TR', 'GR']],
    ['Polish miners went on strike.', ['PL']],
    ['US SENDS AID TO SUDAN', ['US', 'SD']],
    ['The PRC and the ROC met.', ['CN', 'TW']],
  ])('%s', (text, expected) => expect(codes(text)).toEqual(expected));
});

describe('forms that two countries share', () => {
  it('are settled by the document', () => {
    expect(codes('Kinshasa fell silent. Congo mourned.')).toEqual(['CD']);
    expect(codes('Brazzaville fell silent. Congo mourned.')).toEqual(['CG']);
    expect(codes('Roseau voted. Dominican fishermen cheered.')).toEqual(['DM']);
    expect(codes('The train crossed Congo at night.')).toEqual([]);
    expect(codes('The two Koreas spoke.')).toEqual(['KR', 'KP']);
  });
});

describe('a word for a people', () => {
  const kinds = (text: string): string[] =>
    find(segment(text), []).map(({ start, end, kind }) => `${text.slice(start, end)} ${kind}`);

  it.each([
    ['Dutch and Soviet-era treaties lapsed.', ['Dutch adjective', 'Soviet adjective']],
    ['French and German officials met.', ['French adjective', 'German adjective']],
    ['The British, Dutch, and Belgian ministers met.', ['British adjective', 'Dutch adjective', 'Belgian adjective']],
    ['American and allied troops left.', ['American adjective']],
    ['British and other foreign banks closed.', ['British adjective']],
    ['Chinese or Thai food is cheap.', ['Chinese adjective', 'Thai adjective']],
    ['He asked 500 British 20-year-olds.', ['British adjective']],
    ['She is third on the British all-time list.', ['British adjective']],
    ['They learn Japanese and Spanish.', []],
    ['British and Commonwealth crews are buried here.', ['British adjective']],
    ['Her grandmother was Afghan.', ['Afghan adjective']],
    ['The wines are French or Italian.', ['French adjective', 'Italian adjective']],
  ])('qualifies: %s', (text, expected) => expect(kinds(text)).toEqual(expected));
  it.each([
    ['The Dutch and the Germans agreed.', ['Dutch person', 'Germans person']],
    ['The French and Germans agreed.', ['French person', 'Germans person']],
    ['The British and their allies agreed.', ['British person']],
    ['An American and two Canadians won.', ['American person', 'Canadians person']],
    ['His mother is a black South African and a teacher.', ['South African person']],
    ['They all like the Filipino but fear the Dutch.', ['Filipino person', 'Dutch person']],
    ['An Iraqi was hurt.', ['Iraqi person']],
    ['She is an Afghan.', ['Afghan person']],
    ['The Dutch and British agreed to wait.', ['Dutch person', 'British person']],
  ])('is a person: %s', (text, expected) => expect(kinds(text)).toEqual(expected));
});

describe('typography', () => {
  it.each([
    ['Cote d’Ivoire, C&ocirc;te d&rsquo;Ivoire', ['CI']],
    ['Sri\u2009Lanka and Bra\u00adzil', ['LK', 'BR']],
    ['the Czech\nRepublic voted', ['CZ']],
    ['Guinea–Bissau and the U.A.E.', ['GW', 'AE']],
    ['Cura\u0063\u0327ao', ['CW']],
    ['pro-Russian and Sino-Japanese talks', ['RU', 'CN', 'JP']],
    ['he moved from new zealand to ukraine', ['NZ', 'UA']],
    ['See www.norway.no or @SwedenNow', []],
  ])('%s', (text, expected) => expect(codes(text)).toEqual(expected));

  it('keeps offsets in the text as it was given', () => {
    expect(surfaces('Trade &amp; talks: Ger-\nmany met C&ocirc;te d&rsquo;Ivoire.')).toEqual([
      'Ger-\nmany DE',
      'C&ocirc;te d&rsquo;Ivoire CI',
    ]);
  });

  it('reports spans within any text, in order', () => {
    const piece = fc.constantFrom(
      'US',
      'Guinea',
      '-',
      'Bissau',
      ' ',
      '\n',
      '&amp;',
      'of',
      'Congo',
      '.',
      'ü',
      '\u00ad',
      'Paris,',
      'Texas',
      "'s",
    );
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 30 }), (pieces) => {
        const text = pieces.join('');
        let last = 0;
        for (const { start, end } of find(segment(text), [])) {
          expect(start).toBeGreaterThanOrEqual(Math.min(last, text.length));
          expect(end).toBeGreaterThan(start);
          expect(end).toBeLessThanOrEqual(text.length);
          last = start;
        }
      }),
    );
  });
});

describe('options', () => {
  it('strict keeps names, short and former names', () => {
    const text = 'Dutch and Soviet envoys left Burma for the UK.';
    const kinds = find(segment(text), [], { strict: true }).map(({ code }) => code);
    expect(kinds).toEqual(['MM', 'GB']);
  });
  it('explain tells what was turned down, and why', () => {
    const turned: RejectedForm[] = [];
    find(segment('She speaks Danish.'), [], { explain: (form) => turned.push(form) });
    expect(turned).toEqual([{ start: 11, end: 17, codes: ['DK'], reason: 'a language' }]);
  });
});
