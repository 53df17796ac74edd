import { describe, expect, it } from 'vitest';
import { counted, peopleOf } from './marked.ts';

describe('one person under several forms', () => {
  it.each([
    [
      'short forms',
      '[Katherine Moss] came. [Kate] sat. [Jimmy Lund] ate. [Jim] sang.',
      ['Katherine Moss: 2', 'Jimmy Lund: 2'],
    ],
    ['surname alone', '[Anna Lindqvist] spoke first. [Lindqvist] then left.', ['Anna Lindqvist: 2']],
    [
      'surname before the full name',
      '[Lindqvist] wins again. In the final [Anna Lindqvist] was fast.',
      ['Anna Lindqvist: 2'],
    ],
    ['possessive', "[Anna Lindqvist] came. [Lindqvist's] bag was heavy.", ['Anna Lindqvist: 2']],
    ['title', 'Foreign Minister [Anna Lindqvist] met Mrs. [Lindqvist].', ['Anna Lindqvist: 2']],
    ['suffix with the surname alone', '[Joseph Tanner Jr.] spoke. [Tanner Jr.] sat.', ['Joseph Tanner Jr.: 2']],
    ['nickname in single quotes cut in two', "[Jonas] '[Tall' Okoro] left. [Okoro] sat.", ['Jonas Okoro: 2']],
    ['what makes an adjective of a name', '[Paul Nickols-trained] horses won. [Nickols] sat.', ['Paul Nickols: 2']],
    ['two surnames without their hyphen', '[Enrique Lopez-Vega] came. [Lopez Vega] sat.', ['Enrique Lopez-Vega: 2']],
    ['surname first', '"[Lindqvist, Anna]" wrote. [Anna Lindqvist] sat.', ['Anna Lindqvist: 2']],
    ['surname first alone', '"[Lindqvist, Anna]" wrote.', ['Anna Lindqvist: 1']],
    ['a glued sentence', '[Anna LindqvistThere] were two. [Anna Lindqvist] sat.', ['Anna Lindqvist: 2']],
    ['initials', '[J. Peter Okoro] came. Later [Peter Okoro] sat, as [J.P. Okoro].', ['J. Peter Okoro: 3']],
    ['suffix', '[Joseph R. Tanner Jr.] spoke. [Joe Tanner] smiled. [Tanner] sat.', ['Joseph R. Tanner Jr.: 3']],
    ['transliterations', '[Volodymyr Zelenskyy] and [Volodymyr Zelensky] and [Zelenskiy].', ['Volodymyr Zelenskyy: 3']],
    ['accents', '[Viktor Orbán] or [Viktor Orban]; [Orban] again.', ['Viktor Orbán: 3']],
    ['Arabic article', '[Bashar al-Assad] fled. [Assad] and [al-Assad].', ['Bashar al-Assad: 3']],
    ['particles', '[Ursula von der Leyen] met [von der Leyen], then [Leyen].', ['Ursula von der Leyen: 3']],
    ['family name first', '[Choi Song Hui] arrived. [Choi] said so.', ['Choi Song Hui: 2']],
    [
      'two of one family name, which comes first',
      '[Choi Song Hui] came. [Choi] spoke. [Choi] ate. The founder, [Choi Il Nam], rested. [Choi Song Hui] sang. [Choi] sat.',
      ['Choi Song Hui: 5', 'Choi Il Nam: 1'],
    ],
    ['hyphens', '[Kim Jong-un] and [Kim Jong-un] and [Kim Jong Un]; [Kim] again.', ['Kim Jong-un: 4']],
    ['nickname', '[Edward "Ned" Farrow] sang. [Ned] bowed, and [Ned Farrow] left.', ['Edward Farrow: 3']],
    ['nickname between two parts', '[Jonas J.] “Tall Man” [Okoro], 19, left. [Okoro] sat.', ['Jonas J. Okoro: 2']],
    ['nickname cut in two', '[Jonas “Tall] Man” [Okoro], 19, left. [Okoro] sat.', ['Jonas Okoro: 2']],
    ['nickname at which a name was cut', '[Jonas "Tall]" Okoro left. [Jonas Okoro] sat.', ['Jonas Okoro: 2']],
    ['nickname that a name begins with', 'So J.P. "[Tall" Okoro] left. [J.P. Okoro] sat.', ['J.P. Okoro: 2']],
    ['end of a quotation', 'He said “[Jonas Lund]” Then he left.', ['Jonas Lund: 1']],
    ['nickname in brackets', '[William] (Bill) [Okoro] sat. [Okoro] left.', ['William Okoro: 2']],
    ['nickname and initials', 'He saw J.P. "The Tall Man" [Okoro] sit. [J.P. Okoro] left.', ['J.P. Okoro: 2']],
    ['a word in quotes that is no nickname', "[Lund] was handed 'proof' [Okoro] lied.", ['Lund: 1', 'Okoro: 1']],
    ['two clubs', '[Max Lund] (Fulham) [Ola Okoro] (Watford)', ['Max Lund: 1', 'Ola Okoro: 1']],
    ['known as', '[Joko Suryadi], popularly known as Jokadi, won. [Jokadi] left.', ['Joko Suryadi: 2']],
    ['known to some as', '[Ida Lund], known to friends as “[Spark]”, won. [Spark] left.', ['Ida Lund: 3']],
    ['known by a full name', '[Ali Okoro], known as [Abu Harun], sat. [Abu Harun] left.', ['Ali Okoro: 3']],
    ['the surname of a second name', '[Ali Okoro], aka [Abu Harun], sat. [Harun] left.', ['Ali Okoro: 3']],
    ['popularly called', '[Ali Okoro], popularly called [Sam Gold], sat. [Sam Gold] left.', ['Ali Okoro: 3']],
    ['born under another name', 'Novelist [Ida Lund], born [Ida Ek], sat. [Lund] left.', ['Ida Lund: 3']],
    ['a stage name', '[Vela], whose real name is [Ana Okoro], sang. [Okoro] sat. [Vela] left.', ['Ana Okoro: 4']],
    ['a surname and a second name', '[Max Lund] came. [Lund], alias [Sam Gold], sat.', ['Max Lund: 3']],
    ['compared, not known', '[Max Lund], known as the [Ida Okoro] of Derby, sat.', ['Max Lund: 1', 'Ida Okoro: 1']],
    ['a wife by her surname of two words', 'His wife [Ida van Moss] sat. [Van Moss] left.', ['Ida van Moss: 2']],
    [
      'a brother by his given name',
      '[Max Hill] and his brother [Earl] sat. [Earl Moss] left.',
      ['Earl Moss: 2', 'Max Hill: 1'],
    ],
    [
      'the ends of a longer name',
      '[Luis Vega Nieto] came. [Luis Vega] sat. [Vega Nieto] left.',
      ['Luis Vega Nieto: 3'],
    ],
    ['a rank in the name', '[Alan Hill] sat. [Ch Insp Hill] left.', ['Alan Hill: 2']],
    ['half a pair of quotes', '[Che" Okoro] sat. [Okoro] left.', ['Che Okoro: 2']],
    ['short syllables', '[Park Soo-min] sat. Minister [Park Soo Min] left.', ['Park Soo-min: 2']],
    ['part of a surname', '[Ed Okoro-Lund] came. [Lund] sat.', ['Ed Okoro-Lund: 2']],
    ['nickname in brackets and quotes', '[Ed Max] (“[Chuck]”) [Okoro] sat. [Chuck Okoro] left.', ['Ed Max Okoro: 2']],
    ['nicknamed', '[Carla Okoro] won. [Okoro], nicknamed [Charly], sat. [Charly] left.', ['Carla Okoro: 4']],
    [
      'first of two surnames',
      '[Horacio Manuel Vega Nieto] won. [Horacio Vega] said so. [Vega] left.',
      ['Horacio Manuel Vega Nieto: 3'],
    ],
    ['with a particle', '[Luiz Ignácio Duarte da Silva] won. [Luiz Duarte] sat.', ['Luiz Ignácio Duarte da Silva: 2']],
    ['an article for another', '[Ali al-Rahbi] came. [Al Rahbi] sat.', ['Ali al-Rahbi: 2']],
    ['a particle for another', '[Jan van der Laan] came. Mr [Van de Laan] sat.', ['Jan van der Laan: 2']],
    ['short forms of other languages', '[Rafael Okoro] came. [Rafa] sat.', ['Rafael Okoro: 2']],
    ['letters swapped at the end', '[Stuart Okoro] came. [Sturat Okoro] sat.', ['Stuart Okoro: 2']],
    [
      'called by a middle name',
      '[Alexander Boris de Fell Okoro] sat. [Boris Okoro] left.',
      ['Alexander Boris de Fell Okoro: 2'],
    ],
    [
      'an officer and a relative',
      'President [Okoro] fell ill. [Okoro] sat. First lady [Ida Okoro] left. President [Okoro] slept.',
      ['Okoro: 3', 'Ida Okoro: 1'],
    ],
    [
      'Arabic names',
      '[Abdel Rahman Hussein] and [Abdulrahman Husayn] sat; [Husain] left.',
      ['Abdel Rahman Hussein: 3'],
    ],
    ['with and without an article', '[Usama Al-Qasim] sat. [Osama Kassem] left.', ['Usama Al-Qasim: 2']],
    ['two spellings', '[Erik Okoro] sat. [Eric Okoro] left.', ['Erik Okoro: 2']],
    ['quotation that is no nickname', '[Jonas] called. “No,” [Okoro] said.', ['Jonas: 1', 'Okoro: 1']],
    ['title in capitals at its head', '[Prince Harald] came. [Harald] sat. Prince [Harald] ate.', ['Harald: 3']],
    ['swapped letters', '[Bertrand Okoro] came. [Bertarnd] sat.', ['Bertrand Okoro: 2']],
    ['a slip in the given name', '[Bertrand Lund] came. [Bertarnd Lund] sat.', ['Bertrand Lund: 2']],
    ['article with blanks', '[Bashar al - Assad] fled. [Assad] sat.', ['Bashar al-Assad: 2']],
    [
      'his father',
      '[Karl Becker] came. His father, [Max Becker], sat. [Becker] ate.',
      ['Karl Becker: 2', 'Max Becker: 1'],
    ],
    [
      'whose son somebody is',
      '[Wang Kai], the only son of tycoon [Wang Jianmin], left. [Wang] sat. He is the only son of [Wang Jianmin].',
      ['Wang Kai: 2', 'Wang Jianmin: 2'],
    ],
    ['a word behind the name', '[Anna Lindqvist] ruled. The [Lindqvist dynasty] fell.', ['Anna Lindqvist: 2']],
    ['alias', '[Anna Lindqvist alias Dr. Moss] sang. [Lindqvist] sat.', ['Anna Lindqvist: 2']],
    ['two surnames', '[Enrique Vega Nieto] said. [Vega Nieto] paused. [Vega] went.', ['Enrique Vega Nieto: 3']],
    ['middle name', '[Maria Elena Duarte] and later [Maria Duarte].', ['Maria Elena Duarte: 2']],
    ['capitals', '[SERGEI PETRENKO] RESIGNS\n\n[Sergei Petrenko] left. [Petrenko] was tired.', ['Sergei Petrenko: 3']],
    ['one family name in capitals', '[Sergei PETRENKO] spoke. [PETRENKO] sat.', ['Sergei Petrenko: 2']],
    ['title left in the name', '[Dr. Anna Lindqvist] came. [Anna Lindqvist] sat.', ['Anna Lindqvist: 2']],
    ['spelling slip', '[Mahmoud Ahmadineja] spoke. [Ahmedineja] sat.', ['Mahmoud Ahmadineja: 2']],
    ['vowels of given names', '[Ahmed Hamdan] spoke. [Ahmad Hamdan] sat.', ['Ahmed Hamdan: 2']],
    [
      'number of a ruler',
      'King [Harald VII] waved. [Harald] smiled. [Harald Moss] sat.',
      ['Harald VII: 2', 'Harald Moss: 1'],
    ],
    [
      'Sir with the given name',
      'Sir [David Moss] met [David Lund]. Sir [David] left.',
      ['David Moss: 2', 'David Lund: 1'],
    ],
    ['dash between two names', '[Anna Lindqvist] ran. [Moss - Anna Lindqvist] sat.', ['Anna Lindqvist: 2']],
    ['bin', 'Prince [Khalid bin Nasser] came. [Bin Nasser] sat. Prince [Khalid] left.', ['Khalid bin Nasser: 3']],
    ['broken over lines', 'We met [Anna\nLindqvist] there. [Lindqvist] nodded.', ['Anna Lindqvist: 2']],
  ])('%s', (_, text, expected) => {
    expect(counted(text)).toEqual(expected);
  });
});

describe('different people', () => {
  it.each([
    [
      'a given name and an initial',
      '[A. Alfred Moss] came. [Alfred Moss] sat. [Adolf] left.',
      ['A. Alfred Moss: 2', 'Adolf: 1'],
    ],
    ['two short forms', '[Kathy Moss] came. [Kate] sat.', ['Kathy Moss: 1', 'Kate: 1']],
    [
      'two of one surname; the bare one is the nearest',
      '[Karl Becker] spoke. [Becker] sat down. Then [Lena Becker] rose. [Becker] laughed.',
      ['Karl Becker: 2', 'Lena Becker: 2'],
    ],
    [
      'the address tells them apart',
      '[Karl Becker] and Mrs. [Lena Becker] came. Mr. [Becker] spoke. Mrs. [Becker] listened.',
      ['Lena Becker: 2', 'Karl Becker: 2'],
    ],
    [
      'middle initials differ',
      '[George W. Alder] and [George H. Alder].',
      ['George W. Alder: 1', 'George H. Alder: 1'],
    ],
    ['father and son', '[Sam Hill Sr.] and [Sam Hill Jr.] fish.', ['Sam Hill Sr.: 1', 'Sam Hill Jr.: 1']],
    [
      'two in one sentence: who comes first',
      '[Karl Becker] met [Lena Becker]. [Becker] laughed.',
      ['Karl Becker: 2', 'Lena Becker: 1'],
    ],
    [
      'two in one sentence: whom the text names more often',
      '[Karl Becker] met [Lena Becker]. [Becker] laughed. [Lena Becker] left.',
      ['Lena Becker: 3', 'Karl Becker: 1'],
    ],
    [
      'two in one sentence, one of them called so before',
      '[Karl Becker] spoke. [Becker] sat. [Karl Becker] met [Lena Becker]. [Becker] laughed.',
      ['Karl Becker: 4', 'Lena Becker: 1'],
    ],
    [
      'the same title',
      'President [Karl Becker] and Governor [Lena Becker] came. Governor [Becker] sat. President [Becker] rose.',
      ['Karl Becker: 2', 'Lena Becker: 2'],
    ],
    [
      'a wife goes by her given name',
      '[Karl Becker] came. His wife [Lena Becker] sat. [Becker] rose. [Lena] rose.',
      ['Karl Becker: 2', 'Lena Becker: 2'],
    ],
    [
      'a son goes by his given name',
      '[Karl Becker] and [Max Becker] came. [Max] sat. Mr. [Becker] rose.',
      ['Karl Becker: 2', 'Max Becker: 2'],
    ],
    [
      'a son who is junior',
      '[Sam Hill] came. His son, [Sam Hill Jr.], sat. [Hill Jr.] rose. Sen. [Hill] left.',
      ['Sam Hill: 2', 'Sam Hill Jr.: 2'],
    ],
    [
      'a father with a middle name of the son',
      '[Max Ali Hill] came. His father, [Ali Hill], sat.',
      ['Max Ali Hill: 1', 'Ali Hill: 1'],
    ],
    [
      'a father in the name',
      '[Omar bin Ali al-Rahbi] came. [Ali al-Rahbi] sat.',
      ['Omar bin Ali al-Rahbi: 1', 'Ali al-Rahbi: 1'],
    ],
    [
      'a father with a title',
      '[Ed Hill] and his father, Chief [Ola Hill], sat. [Hill] left.',
      ['Ed Hill: 2', 'Ola Hill: 1'],
    ],
    [
      'a sister by her given name once',
      '[Ida Hill] sang. [Eva Hill] sat. Then her sister [Ida] spoke. [Ida Hill] left. [Hill] wept.',
      ['Ida Hill: 4', 'Eva Hill: 1'],
    ],
    [
      'a widow named behind',
      '[Max Hill] ran. “Yes,” said [Ida Hill], his widow. [Hill] died.',
      ['Max Hill: 2', 'Ida Hill: 1'],
    ],
    [
      'a short form of the title',
      'Detective [Alan Hill] met [Colin Hill]. Det. [Hill] sat. [Colin Hill] left.',
      ['Alan Hill: 2', 'Colin Hill: 2'],
    ],
    [
      'two joined by "and"',
      '[Omar Yusuf] and [Omar Yusuf Ali] sat. [Yusuf] left.',
      ['Omar Yusuf: 2', 'Omar Yusuf Ali: 1'],
    ],
    ['a priest', 'Father [Max Hill] came. [Ida Moss] sat. Fr. [Hill] left.', ['Max Hill: 2', 'Ida Moss: 1']],
    ['a short form of a relative', '[Robert Hill] sat. Her dad [Bob] left.', ['Robert Hill: 1', 'Bob: 1']],
    ['one given name', '[Anna Lindqvist] met [Anna Okoro].', ['Anna Lindqvist: 1', 'Anna Okoro: 1']],
  ])('%s', (_, text, expected) => {
    expect(counted(text).sort()).toEqual(expected.sort());
  });
});

it('lists the other forms, most used first', () => {
  const [person] = peopleOf('[Anna Lindqvist] came. [Anna] ran. [Lindqvist] sat. [Lindqvist] rose.');
  expect(person!.aliases).toEqual(['Lindqvist', 'Anna']);
});

it('points at the names without the possessive', () => {
  const [person] = peopleOf("[Lindqvist's] bag");
  expect(person!.mentions).toEqual([{ start: 0, end: 9 }]);
});

it('points at the name without its title', () => {
  const [person] = peopleOf('So said [Justice Lindqvist].');
  expect(person!.mentions).toEqual([{ start: 16, end: 25 }]);
});

it('leaves out who made the article', () => {
  const text =
    'By [Lena Becker]\n\n[Anna Lindqvist] won. (Reporting by [Karl Moss]; editing by [Ida Falk])\n\nEditor: [Sam Hill]';
  expect(counted(text)).toEqual(['Anna Lindqvist: 1']);
});

it('takes a woman’s form of address for no man', () => {
  const genderOf = (name: string): 'male' | undefined => (name === 'karl' ? 'male' : undefined);
  const names = (text: string): string[] => peopleOf(text, { genderOf }).map((p) => `${p.name}: ${p.count}`);
  expect(names('[Karl Becker] came. Mrs. [Becker] sat.')).toEqual(['Karl Becker: 1', 'Becker: 1']);
  expect(names('[Karl Becker] came. Mr. [Becker] sat.')).toEqual(['Karl Becker: 2']);
  expect(names('[Lena Becker] met [Karl Becker]. Mr. [Becker] sat.')).toEqual(['Karl Becker: 2', 'Lena Becker: 1']);
  expect(names("[Robin Becker] came. Mr. [Becker]'s rival, [Karl Becker], sat.")).toEqual([
    'Robin Becker: 2',
    'Karl Becker: 1',
  ]);
});

describe('couples', () => {
  const genderOf = (name: string): 'male' | 'female' | undefined =>
    ({ max: 'male', lena: 'female' } as const)[name as 'max'];
  const names = (text: string): string[] =>
    peopleOf(text, { genderOf }).map((p) => `${p.name} [${p.aliases.join()}]: ${p.count}`);

  it('is no list', () => {
    expect(names('[Lena Berg], [Max] and [Lena Moss] sang.')).toEqual([
      'Lena Berg []: 1',
      'Max []: 1',
      'Lena Moss []: 1',
    ]);
  });

  it('gives the first the surname of the second', () => {
    expect(names('[Max] and [Lena von Moss] came. [Max] sat, [Lena] ate.')).toEqual([
      'Max von Moss [Max]: 2',
      'Lena von Moss [Lena]: 2',
    ]);
  });

  it.each([
    ['who is named in full elsewhere', '[Max] and [Lena Moss] came. [Max Berg] sat.', 'Max Berg [Max]: 2'],
    ['who was named before', '[Max] came. [Max] and [Lena Moss] sat.', 'Max []: 2'],
    ['whose name is a surname', '[Rask] and [Lena Moss] sat.', 'Rask []: 1'],
    ['a prince', 'Prince [Max] and [Lena Moss] sat.', 'Max []: 1'],
  ])('but not to one %s', (_, text, expected) => {
    expect(names(text)).toContain(expected);
  });
});

describe('nobody the text is about', () => {
  it.each([
    ['by-line without a "by"', '[Lena Moss], Staff Writer\nIt rained.'],
    ['by-line with an agency', '[Lena Moss] and [Karl Lund] / AFP\nIt rained.'],
    ['by-line with bars', '[Lena Moss] | Harbour News Service | Oslo\nIt rained.'],
    ['a school', 'They met in the [Lena Moss] school.'],
    ['credits', '(Reporting by [Anna Berg] and [Max Moss]; editing by [Ola Lund])'],
    ['a list of authors', '(This article was written by [Anna Berg] and [Max Moss].)'],
    ['photographers', 'PHOTO: [V. Moss]'],
    ['a photographer and the agency', 'A ferry at sea. ([Ola Lund]/Nordfoto)'],
    ['by-line with the text glued to it', 'By [Lena Moss]The ferry to Oslo was late.'],
    ['by-line with a stop', 'By [Anna Berg].\n\nIt rained.'],
    ['contributors', '[Anna Berg] in Oslo and [Max Moss] in Lima contributed to this report.'],
    [
      'a long list of contributors',
      '[Anna Berg], [Max Moss], [Ida Dahl], [Ola Lund], [Lena Moss], [Max Rusk], [Karl Lund] and [Jane Otieno] contributed to this report.',
    ],
    [
      'who reported while others wrote',
      "The [Herald]'s [Anna Berg] reported from Oslo, while journalist [Max Moss] wrote from Lima.",
    ],
    ['by-line', 'By [Anna Berg] anna@example.org\n\nIt rained.'],
    ['contributors with their towns', 'Reporting by [Anna Berg] in Oslo and [Max Moss] in Lima; editing by [Ola Lund]'],
    ['a ship', 'Off the coast lay the HMS [Harald Moss].'],
    ['a company of two', 'Shares of [Moss] & [Moss] fell.'],
    ['a building', 'The [Harald Moss] hospital and the [Moss] airport burned.'],
    ['who reported', "The [Herald]'s [Anna Berg] reported from Oslo, and [Max Moss] reported and wrote from Lima."],
    ['a case at court', 'The judges looked at [Becker] v. [Moss].'],
  ])('%s', (_, text) => {
    expect(counted(text)).toEqual([]);
  });

  it('keeps the players of a match', () => {
    expect(counted('Centre court: [Becker] v [Moss].')).toEqual(['Becker: 1', 'Moss: 1']);
  });

  it('keeps who reports in the news', () => {
    expect(counted('[Becker] reported from the ship that all was well.')).toEqual(['Becker: 1']);
  });

  it('leaves names before a marriage out', () => {
    expect(counted('[Anna Lind], née [Moss], came.')).toEqual(['Anna Lind: 1']);
  });

  it('leaves two people in one word out', () => {
    expect(counted('[Ida Berg] ran with [Max Moss]. The [Berg-Moss] campaign won.')).toEqual([
      'Ida Berg: 1',
      'Max Moss: 1',
    ]);
    expect(counted('[Ida Berg-Moss] ran. [Berg-Moss] won. [Lea Berg] sat.')).toEqual([
      'Ida Berg-Moss: 2',
      'Lea Berg: 1',
    ]);
  });

  it('leaves families out', () => {
    expect(counted('[Anna Kim] came. The town knows the [Kims].')).toEqual(['Anna Kim: 1']);
  });

  it('keeps makers of what the text is about, and photographed people', () => {
    expect(counted('A film written by [Anna Berg] won.')).toEqual(['Anna Berg: 1']);
    expect(counted('The piece was written by [Anna Berg], a pilot.')).toEqual(['Anna Berg: 1']);
    expect(counted('Image: [Anna Berg]\n\nIt rained on [Anna Berg].')).toEqual(['Anna Berg: 2']);
  });
});

it('tells people apart in long lists as in short ones', () => {
  // More than are compared each with each.
  const others =
    'Abel Bakke Dahl Eide Foss Grieg Holm Iversen Krog Lie Myhre Nilsen Opdal Paulsen Ravn Sand Tveit Ulvang'
      .split(' ')
      .flatMap((surname) => [`[Ole ${surname}]`, `[Tone ${surname}]`]);
  const few =
    '[William Moss] spoke. [Bill Moss] sat with [Will]. [Viktor Orbán] and [Orban] left. [Henrik Lindqvist] saw [Lindqvits]. [Enrique Vega-Nieto] ate, [Nieto] drank.';
  expect(counted(few)).toEqual(['William Moss: 3', 'Viktor Orbán: 2', 'Henrik Lindqvist: 2', 'Enrique Vega-Nieto: 2']);
  const many = counted(`${others.join(', ')} met. ${few}`);
  expect(many.slice(0, 4)).toEqual(counted(few));
  expect(many).toHaveLength(others.length + 4);
});
