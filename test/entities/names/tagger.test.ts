import { existsSync, readFileSync } from 'node:fs';
import { assert, property, string } from 'fast-check';
import { describe, expect, it } from 'vitest';
import { openModel } from '../../../src/entities/names/model.ts';
import { createTagger } from '../../../src/entities/names/tagger.ts';
import { segment } from '../../../src/text/segmentation.ts';

const path = new URL('../../../data/models/people.bin', import.meta.url);
const file = existsSync(path) ? readFileSync(path) : Buffer.alloc(0);
const model = openModel(file.buffer.slice(file.byteOffset, file.byteOffset + file.byteLength));
const tag = createTagger(model);

const people = (text: string): string[] =>
  tag(segment(text))
    .filter((name) => name.type === 'PER')
    .map((name) => text.slice(name.start, name.end));

describe('people', () => {
  it.each([
    ['The minister, Anna Lindqvist, met John Carter in Geneva.', ['Anna Lindqvist', 'John Carter']],
    ['President Emmanuel Laurent spoke to Mr. Okonkwo on Monday.', ['Emmanuel Laurent', 'Okonkwo']],
    ['Peter Hansen joined. Hansen said he was glad.', ['Peter Hansen', 'Hansen']],
    ['“We agree,” Mohammed al-Rashid said. Al-Rashid’s aides nodded.', ['Mohammed al-Rashid', 'Al-Rashid']],
    ['Hurricane Maria struck the coast of Florida on Friday.', []],
    ['Shares of Morgan Stanley fell after the report.', []],
    // Rows of a league's table, and who draws.
    ['Santos 14 9 3 2 27 11 30\nCarrera 14 8 4 2 25 12 28', []],
    ['Santos and Carrera drew 1-1 before 20,000 spectators.', []],
    ['Tied on 274: Ida Dahl 68 69 70 67, Max Moss 66 70 69 69', ['Ida Dahl', 'Max Moss']],
    // Whoever has a rank and a country, or was born.
    ['1. Wouke Vosmer (Norway) 14.32 seconds', ['Wouke Vosmer']],
    ['12 Wouke Vosmer (Fiji) 68 70 71 74', ['Wouke Vosmer']],
    ['The leagues: 9 Ligue 1 (France) 10 La Mariska (Spain) and others.', []],
    ['Peronella Ysewijn (born 12 May 1950) paints harbours.', ['Peronella Ysewijn']],
    ['Alex T. Ammanilo MP (born 1950) sits for Corve.', ['Alex T. Ammanilo']],
    ['The Gadgetby Orchestra Project was born in a cellar.', []],
    ['The striker of Rosario Central scored against Hertha Berlin.', []],
    // Firms of several words, found in part; the firm's first word is nobody, its last may be.
    ['The order went to Archer Daniels Midland and Kraft Heinz.', []],
    ['Analysts expect Parker Hannifin to cut its forecast. Parker Hannifin makes valves.', []],
    ['An analyst of J.C. Bradford spoke of Arthur J. Gallagher.', []],
    ['She bought a coat by Ralph Lauren. Ralph Lauren, 75, was pleased.', ['Ralph Lauren', 'Ralph Lauren']],
    ['Marcel Brands signed the striker.', ['Marcel Brands']],
    // What such a name ends in.
    ['He joined Arbutus Biopharma in 1990 and left Lindal Oncology last year.', []],
    ['The stake in Marquis Investment was sold to Ford Motor.', []],
    // What a company reports and what is done with it.
    ['Vontel said third-quarter net profit fell.', []],
    ['Kuresta posted a narrower first-half loss.', []],
    ['Talks on the takeover of Selvora went on.', []],
    ['Ida Vontel runs the yard. Vontel said sales were poor.', ['Ida Vontel', 'Vontel']],
    ['The media giant Carl Hanser bought shares; Carl Hanser paid cash.', []],
    ['She won the Nobel Prize and flew to John F. Kennedy Airport.', []],
    ['Charles I, the king of England, was tried in London.', ['Charles I']],
    ['Jeff left early. Jeff I know well.', ['Jeff', 'Jeff']],
    // An age tells somebody from a lane and a country.
    ['Ida Catrece Lane, 34, was charged. Jordan Day, 23, met her on Penny Lane.', ['Ida Catrece Lane', 'Jordan Day']],
    ['She lived on Cedar Lane, 34, in the village.', []],
    // A particle before a surname alone.
    ['The third known da Vinci sketch was sold.', ['da Vinci']],
    // Who governs, by the noun alone or found elsewhere.
    ['Critics of the Assad regime left; those of the Nazi regime had.', ['Assad']],
    ['Critics of the Assad regime left. In 2012 the Assad government stopped talks.', ['Assad', 'Assad']],
    ['"We were full," Kyle Lanier said. It is at 1200 E. Broad St. Lanier said so.', ['Kyle Lanier', 'Lanier']],
    // Places of one word share what they show: of an unknown word what speaks against a person, of a given name for one.
    ['Phytolene refused. Rivals of Phytolene were pleased.', []],
    ['A letter from Ferrodyn came. Ferrodyn was on the table. The offer values Ferrodyn at 40 million crowns.', []],
    [
      'They gave Frances a map. Her mother said Frances was well. Frances was six when she saw it.',
      ['Frances', 'Frances', 'Frances'],
    ],
    ['Her mother said Rosemary was well. He sat beside Rosemary on the ferry.', ['Rosemary', 'Rosemary']],
    [
      'Lawyer Colin Gonsalves met Highfield Prison Warden Mary Okafor and Major-General Pornsak Suriya.',
      ['Colin Gonsalves', 'Mary Okafor', 'Pornsak Suriya'],
    ],
    ['They met the Norwegian surveyor Torbjørn Åsmund. Åsmund said that he was glad.', ['Torbjørn Åsmund', 'Åsmund']],
    ['Lighthouse on Gull Rock Gets a Keeper Again', []],
    ['Khalid Sheikh Mansour spoke for an hour.', ['Khalid Sheikh Mansour']],
    ['Carson shares fell on Monday. Carson said it would cut 200 jobs.', []],
    ['The bonds were sold by Morgan Daly and Co on Monday. Morgan Daly took a fee.', []],
    ['It belongs to Marcel Maritima, a small family company in the port. Marcel Maritima has two ships.', []],
    [
      'Otto Brandt, the airline’s head, met Jan Novak, a company director, and Ewa Lis, a bank robber.',
      ['Otto Brandt', 'Jan Novak', 'Ewa Lis'],
    ],
    ['The Pontiff met officials before the Pope’s plane left.', []],
    ['He called. Chris Martin, Democratic senator, said no.', ['Chris Martin']],
    ['Talks with Li Wei\u00adming went on.', ['Li Wei\u00adming']],
    [
      'Radio host Gus Hallberg spoke. The way Hallberg & Co. see it, Hallberg’s words were mild. Fans love Hallberg.',
      ['Gus Hallberg', 'Hallberg', 'Hallberg', 'Hallberg'],
    ],
    ['The receivers, Duff & Rendle, sold it. Rendle took a fee.', []],
    ['Judge Stephen Harrow QC and Anna Carver MP agreed; Carver sat.', ['Stephen Harrow', 'Anna Carver', 'Carver']],
    ['Two people were held in Carson, Ohio. Carson police said Carson was calm.', []],
    ['In Carson, Carson Mayor Lena Moss said Carson was calm.', ['Lena Moss']],
    ['The Yarume people live there. The Yarume hunt, and each Yarume village has a chief.', []],
    ['Denmark beat England. England manager Paul Crane left.', ['Paul Crane']],
    ['King Magnus VI met Kyle Osgood III of Osgood Brothers and Hale Security.', ['Magnus VI', 'Kyle Osgood III']],
    ['Patek Philippe sold watches, and Patek’s shop closed. She drives a Ford Fiesta to Roland Garros.', []],
    ['They joined Kelas, an app. Oslo-based Kelas sells it. Kelas charges ten crowns.', []],
    ['He rides the Paul Nickols-trained Sam Victor.', ['Paul Nickols-trained']],
    ['Adrian le Brenn beat him. Later, le Brenn wept.', ['Adrian le Brenn', 'le Brenn']],
    ['Judges Stephen Harrow and Ida Dahl sat.', ['Stephen Harrow', 'Ida Dahl']],
    [
      'Anna Lindqvist, a singer, sued. They call the ‘thief’ Anna Lindqvist for fun.',
      ['Anna Lindqvist', 'Anna Lindqvist'],
    ],
    ['Ida Dahl is an analyst at Lewis Harmon. A fund of Lewis Harmon lost money.', ['Ida Dahl']],
    ['Ida Dahl is head of foreign exchange at Lewis Harmon.', ['Ida Dahl']],
    ['The executive screamed at Lewis Harmon.', ['Lewis Harmon']],
    ['A critic of Kestler spoke. The Kestler denied it, and Kestler aides left.', []],
    ['Lewis Harmon economist Ida Dahl and Kestler chief executive Max Lund left.', ['Ida Dahl', 'Max Lund']],
    ['Marks & Spencer has cut prices in its shops.', []],
    ['They joined parts maker Carl Rossberg and film maker Ida Dahl.', ['Ida Dahl']],
    ['She has Dr Pepper from Oscar Mayer.', []],
    ['It chose chief executive Jeroen van der Laan.', ['Jeroen van der Laan']],
    ['Anna LINDQVIST became president after Karim HADDAD had resigned.', ['Anna LINDQVIST', 'Karim HADDAD']],
    ['Hurricane Debby moved north. Debby may gain strength, forecasters say.', []],
    ['Ida and the Duchess of Kestel came. Fusilier Lee Hartley died.', ['Ida', 'Lee Hartley']],
    ['He joined Paris Saint-Germain, and Paul Germain joined Paris St Germain.', ['Paul Germain']],
    ['The singer Ida Chambers works at Moss Chambers.', ['Ida Chambers']],
    ['Lukas Brandt and Co won. Brandt scored.', ['Lukas Brandt', 'Brandt']],
    ['The home of Mr and Mrs Bride burned; Mrs Bride and Miss Frass ran.', ['Bride', 'Bride', 'Frass']],
    ['Miss Denmark became Miss Universe, but he is no Mr Right and no Mr President.', []],
    ['"McGillow, Zoi" <zoi@harbour.example> wrote it.', ['McGillow, Zoi']],
    ['Photo by AP Photo/Nasser Nasser on Monday.', ['Nasser Nasser']],
    ["Burton's Pizza was good. Go to Burton's.", []],
    ['Companies like Scharff Berger make chocolate.', []],
    ['Firms such as Elsa Brand left.', []],
    [
      'This was shown before (Marsden & Dahl, 2014). Miller & Lund (2010) agree.',
      ['Marsden', 'Dahl', 'Miller', 'Lund'],
    ],
    ['The drugs group Eli Harmon sold it. Harmon’s chief left. Lilly will follow, and Harmon rose.', ['Lilly']],
    ['The firm said Patrick J.\nRoon has resigned.', ['Patrick J.\nRoon']],
    ['HH the Amir has the right to it. Envoys of Amir left.', []],
    ['“No,” said Joseph Liro of Warburg. “It is,” said Liro of Warburg.', ['Joseph Liro', 'Liro']],
    ['He saw Jamal Nasser Al Bader Ambassador of the State of Qatar.', ['Jamal Nasser Al Bader']],
    ['His sister Blue came home. Blue said she was glad.', ['Blue', 'Blue']],
    ['It was opened by Consul Marta Ibarra and Attaché Lukas Lind.', ['Marta Ibarra', 'Lukas Lind']],
    ['They met Tan Sri Rashid Yusof and Otunba Femi Adeyemi.', ['Rashid Yusof', 'Femi Adeyemi']],
    ["Elon Dahl's Kestler rose on Monday.", ['Elon Dahl']],
    ['He fired his Smith & Wesson twice.', []],
    ['She was robbed in her Beverly Hills home.', []],
    ['It stood in the journal Kestler Rask, said Ida Dahl.', ['Ida Dahl']],
    ['It was led by Reverend Canon Bob White and the Scot Nick Smithson.', ['Bob White', 'Nick Smithson']],
    ['She won an Oscar, and Oscar winner Ida Dahl called Oscar Lund.', ['Ida Dahl', 'Oscar Lund']],
    ['The Scot beat Pedro Calderón de la Barca on Monday.', ['Pedro Calderón de la Barca']],
    ['They trained at Fort Greely and flew from RAF Fairford to Port Talbot.', []],
    ['Forbes put Napoli on its list. Mr Forbes said no.', ['Forbes']],
    [
      'Juana dela Torre met Gen. Rafiq ul Karim and Aishah binti Osman.',
      ['Juana dela Torre', 'Rafiq ul Karim', 'Aishah binti Osman'],
    ],
    ['He lost to McLaren team-mate Jens Butler on Sunday.', ['Jens Butler']],
    [
      'The Northern CM K. Raghava Rao met Begum Zahra Malik and Daw Khin Marla.',
      ['K. Raghava Rao', 'Zahra Malik', 'Khin Marla'],
    ],
    ['Prof. Itsa Sagor (SAN) spoke.', ['Itsa Sagor']],
    ['Berkshire Hathaway rose. Lowell Management, run by Paul Stang, said it will sell.', ['Paul Stang']],
    ['Charlotte Hornets forward Larry Jonsen scored for Burton Albion.', ['Larry Jonsen']],
    ['The company, Marcel Maritima, said so. The firm, Moss Kestler, denied it.', []],
    ['Cramer Lund gained 3% while Moss Dorn lost 2.5 percent.', []],
    ["Analysts downgraded Kestler. Taubner's CEO, Bob Taubmann, left.", ['Bob Taubmann']],
    ["Bairden's Colin Moss kept his rating. Lowell Management fell; Lowell said it sold.", ['Colin Moss']],
    ["She went to Kohl's and Macy's in a Ralph Lauren coat.", []],
    ['Ralph Lauren, 80, founded it.', ['Ralph Lauren']],
    [
      'Police held Kestel Okafor, 29. Park Chung-hae left with Pierre and Marie Curtois.',
      ['Kestel Okafor', 'Park Chung-hae', 'Pierre', 'Marie Curtois'],
    ],
    [
      'Jo Jo Dahl lost. Gregory van der Wiel left; Van der Wiel was ill.',
      ['Jo Jo Dahl', 'Gregory van der Wiel', 'Van der Wiel'],
    ],
    [
      'Leicester-based Dee Milligan-Berg met Leonora Marin, owner of Bodegon Marin, in Reno, Nev.',
      ['Dee Milligan-Berg', 'Leonora Marin'],
    ],
    ['They ate at Khans Tandoori.', []],
    ["Beethoven dedicated it to a friend. She bought a Monet near Hadrian's Wall.", ['Beethoven']],
    ['They met Shri P. Chidambarar on Monday.', ['P. Chidambarar']],
    ['Kenya Barrows said she was glad. Barrows works in Leeds.', ['Kenya Barrows', 'Barrows']],
    ['A HUNTER who shot a man was fined.', []],
    ['', []],
  ])('%s', (text, expected) => {
    expect(people(text)).toEqual(expected);
  });
});

describe('things named as people are', () => {
  it.each([
    ['what the text tells to be a place', 'The port of Gioia Verro is near. Ships leave Gioia Verro at night.', []],
    ["towns of Canada's provinces", 'A couple from Melville, Sask. believes so.', []],
    [
      'examples of brands, one after the other',
      'Brands such as Carolina Hoyos, Purificación Vega and La Martina are sold there.',
      [],
    ],
    ['but not who speaks behind them', 'Companies like Dorn, Ida Moss said, are rare.', ['Ida Moss']],
    ['listed firms with "and"', 'Duff and Phelps said it lowered its rating on the ferries.', []],
    [
      'firms whose shareholders were',
      'They will buy Balzac Investments Inc, and former Balzac shareholders keep a part.',
      [],
    ],
    ['chapters of societies', 'The James Madison Sparkman Chapter met on Friday.', []],
    [
      'villages and novels',
      'Ida Dahl is a village in the hills, and Otto Marn is the third novel by Lise Kern.',
      ['Lise Kern'],
    ],
    [
      'those of whom the noun is only part of what they are',
      'Ida Dahl was a famous film and theatre director.',
      ['Ida Dahl'],
    ],
    ['ships', 'The USS Otto Kestler left the port.', []],
    [
      'films by whose they are, everywhere',
      'The British drama Ida Dahl has won five prizes. Joining Ida Dahl in the hall was Max Lund.',
      ['Max Lund'],
    ],
    [
      'works in quotation marks',
      'He starred in the series "Otto Kestler." Anna Lind wrote a song, “Max Lund,” and the show “Lise Kern”.',
      ['Anna Lind'],
    ],
    [
      'whoever a film is named after',
      'The film Max Lund is a hit. Max Lund was a sailor. Lund, who died in 1990, wrote letters.',
      ['Max Lund', 'Lund'],
    ],
    ['illnesses', "She has had Kestler's disease since 2010, doctors said.", []],
    ['prizes', 'Her father Otto Marn had won the Nobel prize for it.', ['Otto Marn']],
    ['states and parties of lawmakers', 'Rep. Ida Dahl, R-Kestler, voted against the bill.', ['Ida Dahl']],
    ['offices', 'Northport Superintendent decides to stay.', []],
    ['schools and prizes', 'She teaches at the Ida Dahl elementary school, and won the Otto Marn award.', []],
    ['places in a list', 'They left for Norway, Marlo and Denmark.', []],
    ['the agency that a report ends with', 'The company declined to comment. Reuter', []],
    ['firms of partners', 'The bonds were sold by Hopper, Kestler and Co on Monday.', []],
    ['brands of one word', 'Users asked Alexa and Siri for help, and Marvel for more.', []],
    ['a given name that is a brand', 'Alexa Lindgren left early. Alexa was ill.', ['Alexa Lindgren', 'Alexa']],
    ['shops with a possessive within', "He worked at Sam's Club and at Dick's Sporting Goods.", []],
    ['a hall', 'The concert at Mitchell Pavilion was sold out.', []],
    ['a party of a state', 'Kentucky Democrats beat Matt Bevin in November.', ['Matt Bevin']],
    ['a party and state behind a name', 'Rep. David McKinley, R-W.Va., agreed.', ['David McKinley']],
    [
      'positions of players',
      'CB Greedy Williams and DL Devaroe Lawrence left.',
      ['Greedy Williams', 'Devaroe Lawrence'],
    ],
    ['where somebody lives, behind an age', 'Chris Tays, 32, of Franklin, was fined.', ['Chris Tays']],
    ['programs', 'He wrote it with VSCode, and LeBron liked PyHarbour.', ['LeBron']],
    ['labels glued to what they label', 'Director_Olaf Berg built Standalone_Wasm.', []],
    ['firms with a branch in brackets', 'Dorn Kestler (Far East) Ltd bought bonds.', []],
    ['clubs', 'Asante Kestler coach Otto Marn praised goalkeeper Ida Dahl.', ['Otto Marn', 'Ida Dahl']],
    [
      'theorems, by a possessive without s and by two discoverers',
      "Bayes' theorem came first; the Marn–Dahl experiment by Otto Marn and Ida Dahl followed Dahl's Last Theorem.",
      ['Otto Marn', 'Ida Dahl'],
    ],
    [
      'works with a year',
      'His best novels are Otto Marn (1931) and Ida Dahl (1944). The recipients were Lise Kern (1990) and Max Lund (1991).',
      ['Lise Kern', 'Max Lund'],
    ],
    [
      'examples of bands and towns',
      'He wrote for bands such as Otto Kestler, Ida Dahl and Marlo, and lived in towns like Wilton. In novels such as Otto Marn, Lise Kern wrote of them.',
      ['Lise Kern'],
    ],
    [
      'works, by what is done to them',
      'Ida Dahl premiered in Turin. Otto Marn, directed by Lise Kern, was a success. Carl Vosmer stars Max Lund. Anna Rask was first published in 1877.',
      ['Lise Kern', 'Max Lund'],
    ],
    [
      'laws of nature and their principles',
      "Marnholt's law and Kestler's exclusion principle hold. Kestler's law firm won.",
      ['Kestler'],
    ],
    ['ships with a title', 'The liner Queen Mary left Bergen, and Queen Mary waved.', ['Mary']],
    [
      'schools and prizes with more words between',
      'She left Ida B. Dahl Middle School with the Otto Marn Young Painters Prize.',
      [],
    ],
    ['animals and plants', "Marnholt's gazelle and Kestler's finches live there, Dahl's dog too.", ['Dahl']],
    ['scholarships', 'The Harry S. Truman Scholarship was endowed.', []],
    ['parties to a case', 'The court followed Dahl v. Kestler, said Otto Marn.', ['Otto Marn']],
    ['planets', 'The probe passed Venus and Mars. Venus Dahl saw it.', ['Venus Dahl']],
    ['political parties and bands of the lists', 'Fine Gael and Shiv Sena met Motörhead.', []],
    [
      'companies, by what they do with what is theirs',
      'Lewis Harmon will close its shop in Leeds. Carl Dorn agreed to sell its mills, and Otto Marn sold his house.',
      ['Otto Marn'],
    ],
    [
      'companies, by their letters at an exchange and by their officers',
      'Carl Dorn (CDN.N) rose, Lewis Harmon (NYSE: LHM) fell. The chief executive of Otto Kestler left, and the son of Otto Marn came.',
      ['Otto Marn'],
    ],
    [
      'shows and halls',
      'She told The Ida Dahl Show so. They opened the Otto Marn Emergency Hospital and hired Carl Dorn Architects.',
      [],
    ],
    [
      'bodies, by what they are called for short',
      'The Harlow Friends University College (Hafuco) opened. Hafuco has a library, says Max Lund.',
      ['Max Lund'],
    ],
    ['newspapers', 'The francophone daily Marlise will close. An editor of Marlise left.', []],
    [
      'what is told by "which" at the head of a sentence, and the beginning of a longer name',
      'It is called Marnolas. Marnolas, which opens this week, is run by Ida Dahl. She saw it in Elle magazine.',
      ['Ida Dahl'],
    ],
    [
      'clubs and racing teams, by their players and drivers',
      'Shung Tolm guard Bryant Austin left. Marlo driver Ida Dahl won, and Marlo was glad.',
      ['Bryant Austin', 'Ida Dahl'],
    ],
    ['companies, by a legal form in small letters', 'Cyclops corp said no. Cyclops is a maker of steel.', []],
    [
      'companies by their legal form between angle brackets',
      'They agreed in principle to purchase <Marcello Inc>, a fragrance company. Marcello had sales of 100 mln dlrs.',
      [],
    ],
    ['letters that are a surname too', 'LU said the claims were untrue. Drivers at LU voted on Friday.', []],
    ["saints' days and cups", "He sent flowers on Valentine's Day.", []],
    ['states of two words', 'CHARLESTON, W.Va. - The bridge on W.Va. 61 is closed.', []],
    ['bills and creeds', 'Critics of the Gambling Bill met a Roman Catholic priest.', []],
    ['what a text is filed under', 'The hashtag #SaveOttoMarn was used by Ida Dahl.', ['Ida Dahl']],
    ['grain handlers', 'They bid for the grain handler Verrita, and met the developer Ida Dahl.', ['Ida Dahl']],
  ])('%s', (_, text, names) => {
    expect(people(text)).toEqual(names);
  });
});

describe('whole names', () => {
  it.each([
    ['the stop of the sentence', 'He met Khim Sen.', ['Khim Sen']],
    [
      'numbers',
      'It fell under Pope Leon XIII and Elizabeth I in the end. He wrote to Abbas II about it.',
      ['Pope Leon XIII', 'Elizabeth I', 'Abbas II'],
    ],
    [
      'what rulers are called',
      'Suleiman the Magnificent besieged it, and Alfred the Great came.',
      ['Suleiman the Magnificent', 'Alfred the Great'],
    ],
    ['names of history', 'The frescoes by Giotto and a mass by Palestrina survive.', ['Giotto', 'Palestrina']],
    [
      'numbers of the lists’ names, before a comma too',
      'The wife of Justinian I, who ruled, and the heirs of Ptolemy XIII met Octavian.',
      ['Justinian I', 'Ptolemy XIII', 'Octavian'],
    ],
    [
      'an initial before them',
      'G. Evelyn Marnholt studied lakes, and so did L. Neil Dahl. Q. Who paid?',
      ['G. Evelyn Marnholt', 'L. Neil Dahl'],
    ],
    [
      'who had a trade or an office',
      'Marnesi was a visiting professor in Turin. In 1959, Okvist was elected to the council; in 1961 she left. Marlo won re-election in 1962. Vontel is the leading producer of tin.',
      ['Marnesi', 'Okvist', 'Marlo'],
    ],
    ['who founded a firm of that name', 'Jimmy Choo founded the label in 1996.', ['Jimmy Choo']],
    [
      'particles of Japan, and where somebody is from',
      'Minamoto no Yoritomo met Emma of Normandy and Dowager Cixi.',
      ['Minamoto no Yoritomo', 'Emma of Normandy', 'Cixi'],
    ],
    [
      'speakers in capitals at the line’s start',
      'COOPER HALE, HOST: Welcome back. Joining me now is Ida Dahl.\n\nDAHL: Thank you.\n\nHALE: How is it in Oslo?\n\nDAHL: It is cold, and the people are tired.',
      ['COOPER HALE', 'Ida Dahl', 'DAHL', 'HALE', 'DAHL'],
    ],
    [
      'names that the next sentence is glued to',
      'Max LundThe ferry sank. Anna McDonald saw it.',
      ['Max Lund', 'Anna McDonald'],
    ],
    [
      'full names beside full names, whatever the labels say',
      'Matt Lauer, Al Rokerby and Hoda Kolb came. Aung San was shot, and U Nu became prime minister; U Khin Marla left.',
      ['Matt Lauer', 'Al Rokerby', 'Hoda Kolb', 'Aung San', 'U Nu', 'Khin Marla'],
    ],
    [
      'the odd one of a short list',
      'Sydney Brunner, Ulvoritz and John Salston won it. Previously, Ida Dahl and Max Lund had.',
      ['Sydney Brunner', 'Ulvoritz', 'John Salston', 'Ida Dahl', 'Max Lund'],
    ],
    ['a particle of Congo and Kenya', 'Prime Minister Kengo wa Dondo sacked him.', ['Kengo wa Dondo']],
    [
      'who teaches',
      'Okvist taught Hebrew and worked as a choirmaster before becoming a professional writer.',
      ['Okvist'],
    ],
    ['who governs, though the name ends as of a people', 'The Reagan administration said so.', ['Reagan']],
    ['an article behind them', 'Critics of his campaign call Bogdanov a Kremlin stooge.', ['Bogdanov']],
    [
      'what is no part of them',
      'President Pro Tem Glenn Marn met Ato Mihret Kebele. The station, Harrisburg, Pa. Smereczny said he never used it.',
      ['Glenn Marn', 'Mihret Kebele', 'Smereczny'],
    ],
    [
      'surnames with an article each',
      'Sheikh Ahmad Al-Nuwair Al-Ahmad Al-Sabiq was named. Sheikh Ahmad Al-Nuwair came.',
      ['Ahmad Al-Nuwair Al-Ahmad Al-Sabiq', 'Ahmad Al-Nuwair'],
    ],
    [
      'a trade that opens the sentence',
      'Soprano Gintarė Vaitkutė sang. Goaltender Petteri Honkasalo left.',
      ['Gintarė Vaitkutė', 'Petteri Honkasalo'],
    ],
    ['He, behind a family name of East Asia', 'Vice Premier Liu He on Monday called for calm.', ['Liu He']],
    [
      'a surname by marriage, behind a full name',
      'Marina Oswald came. Her friends say that Marina Oswald Porter, who was tired, left.',
      ['Marina Oswald', 'Marina Oswald Porter'],
    ],
    [
      "a family's name that comes first, alone",
      'Mayor Ko Wen-lun said no. The party will run again with Ko nearing the end of his second term.',
      ['Ko Wen-lun', 'Ko'],
    ],
  ])('%s', (_, text, names) => {
    expect(people(text)).toEqual(names);
  });
});

describe('results and scorecards', () => {
  it.each([
    [
      'a country in brackets behind each',
      "Women's 1,500 metres:\n1. Svetlana Marskova (Russia) 4:01.12\n2. Carla Saramento (Portugal) 4:01.90\n3. Regina Jacoby (U.S.) 4:02.33",
      ['Svetlana Marskova', 'Carla Saramento', 'Regina Jacoby'],
    ],
    [
      'two figures behind each',
      'Leading scores:\n129 Nolan Henkel 66 63\n131 Jesper Parnevik 65 66, Len Mattias 64 67\n132 Duffy Waldorf 67 65',
      ['Nolan Henkel', 'Jesper Parnevik', 'Len Mattias', 'Duffy Waldorf'],
    ],
    [
      'how a batsman was out',
      'S. Tandel c Boone b Warnock 45\nR. Dravik lbw b McGarth 12\nM. Azarudin not out 77\nPaul Rusk c and b Boone 3',
      ['S. Tandel', 'Boone', 'Warnock', 'R. Dravik', 'McGarth', 'M. Azarudin', 'Paul Rusk', 'Boone'],
    ],
    [
      'figures that the labels count to a name',
      'Bowling: Anil Yunar 9-1-44-2, Mustafa Ahmar 10-0-38-1.',
      ['Anil Yunar', 'Mustafa Ahmar'],
    ],
    ['overs', 'Bowling: Srinivasa 10-2-33-1, Kumbel 12-0-55-2.', ['Srinivasa', 'Kumbel']],
    [
      'who scored when',
      'Portsmouth 1 Rovers 2\nScorers: Hall 12, Barker 44 pen, Sinclair 80',
      ['Hall', 'Barker', 'Sinclair'],
    ],
    ['teams and places are none', '1. Lazio (Italy) 12\n2. Real Zaragoza (Spain) 11\nNEW YORK 74 59 .556', []],
  ])('%s', (_, text, expected) => {
    expect(people(text)).toEqual(expected);
  });
});

describe('text as crawlers save it', () => {
  it.each([
    [
      'a name over the end of a line, behind an office',
      'They asked Agriculture Secretary Richard\nLyngholt said it is too late.',
      ['Richard\nLyngholt'],
    ],
    [
      'a sentence that begins as a letter does',
      'I think that you know it. It was the firing squad. Gary Herbert, Utah officials said, saw it.',
      ['Gary Herbert'],
    ],
    [
      'headline in capitals',
      'FINANCE MINISTER ANNA LINDQVIST RESIGNS\n\nFinance Minister Anna Lindqvist resigned on Monday. Lindqvist was tired.',
      ['ANNA LINDQVIST', 'Anna Lindqvist', 'Lindqvist'],
    ],
    [
      'headline in capitals about one who is known by one word',
      'ROMARINHO SIGNS FOR VALENCIA\n\nBrazilian striker Romarinho signed on Wednesday. Romarinho said he was happy.',
      ['ROMARINHO', 'Romarinho', 'Romarinho'],
    ],
    ['a short given name in capitals', 'TIM HARLOW met Ida Dahl in Oslo.', ['TIM HARLOW', 'Ida Dahl']],
    [
      'headline in title case',
      'Lindqvist Quits as Carter Wins Second Term\n\nMinister Anna Lindqvist resigned. John Carter won. Carter was glad.',
      ['Lindqvist', 'Carter', 'Anna Lindqvist', 'John Carter', 'Carter'],
    ],
    [
      'dateline',
      'HARARE, July 5 — Tendai Mukasa, the mayor, met Ivan Petrenko on Friday.',
      ['Tendai Mukasa', 'Ivan Petrenko'],
    ],
    ['first words in capitals', 'JOHN CARTER, 45, was arrested in Leeds on Friday.', ['JOHN CARTER']],
    ['all in small letters', 'anna lindqvist met john carter in geneva on monday.', ['anna lindqvist', 'john carter']],
    [
      'no blanks after stops',
      'He was shocked.Dr Anna Venter said so.President Carter left.',
      ['Anna Venter', 'Carter'],
    ],
    [
      'curly quotes',
      '“We agree,” said Peter O’Neill’s lawyer. ‘No,’ said D’Angelo Russo.',
      ['Peter O’Neill', 'D’Angelo Russo'],
    ],
    [
      'soft hyphens',
      'Talks between Li Wei\u00adming and Anna Lind\u00adqvist went on.',
      ['Li Wei\u00adming', 'Anna Lind\u00adqvist'],
    ],
    [
      'a by-line glued to the dateline',
      'By Jane Holloway LONDON (Reuters) - Prime Minister Tony Brandt said on Monday that he would go.',
      ['Jane Holloway', 'Tony Brandt'],
    ],
    [
      'a by-line above the dateline',
      'By Jane Holloway\nHARARE - Prime Minister Tony Brandt said on Monday that he would go.',
      ['Jane Holloway', 'Tony Brandt'],
    ],
    [
      'names broken over lines',
      'The budget was a prudent one for a year of elections, said Maria\nHolmberg, who follows the country for a bank in Oslo. The minister,\nAnna Lindqvist, wanted to spend more on schools but the chancellor, John\nCarter, refused. Carter has the last word.',
      ['Maria\nHolmberg', 'Anna Lindqvist', 'John\nCarter', 'Carter'],
    ],
    [
      'a surname in capitals at the head of a paragraph',
      'The minister, Pavel Orlov, met reporters.\n\nORLOV, who is 61, said talks went on.',
      ['Pavel Orlov', 'ORLOV'],
    ],
    [
      'a line-up behind its team',
      'Rovers: Palmer (capt), Hendry, Moss, Carter, Holm, Berg, Crane, Rusk, Lind, Okoro, Dale.',
      ['Palmer', 'Hendry', 'Moss', 'Carter', 'Holm', 'Berg', 'Crane', 'Rusk', 'Lind', 'Okoro', 'Dale'],
    ],
    [
      'a name broken over two lines and over two paragraphs',
      'The mayor of Northport, Ida\nBerg, met Paul\nCrane on Monday. Police named him as Max\n\nRusk, who is 41.',
      ['Ida\nBerg', 'Paul\nCrane', 'Max\n\nRusk'],
    ],
    [
      'a line-up with substitutes in brackets',
      'Palmer, Hendry, Moss (Dravik 85), Carter, Holm (Ostrel 72), Berg, Crane, Rusk (Lindal 80), Dale.',
      ['Palmer', 'Hendry', 'Moss', 'Dravik', 'Carter', 'Holm', 'Ostrel', 'Berg', 'Crane', 'Rusk', 'Lindal', 'Dale'],
    ],
    ['a list of given names', 'Absent were:\n\nAnna\n\nMax\n\nLena', ['Anna', 'Max', 'Lena']],
    ['a mail’s header', 'From: "Rusk, Anna" <rusk@example.org>\n\nHello', ['Rusk, Anna']],
    ['a signature that lost its lines', 'Best regards, Kevin A. Boone Microsoft – Houston', ['Kevin A. Boone']],
    [
      'a list that lost its lines',
      'Attendees: Pam Butler Larry Lewis Tom Martin Scott Neal',
      ['Pam Butler', 'Larry Lewis', 'Tom Martin', 'Scott Neal'],
    ],
  ])('%s', (_, text, expected) => {
    expect(people(text)).toEqual(expected);
  });
});

it('gives spans on the borders of tokens, in order, none overlapping', () => {
  assert(
    property(string({ unit: 'grapheme', maxLength: 200 }), (text) => {
      const document = segment(text);
      let last = 0;
      for (const name of tag(document)) {
        expect(name.start).toBe(document.tokens.start[name.firstToken]);
        expect(name.end).toBe(document.tokens.end[name.endToken - 1]);
        expect(name.start).toBeGreaterThanOrEqual(last);
        last = name.end;
      }
    }),
  );
});

it('answers the same whatever it has read before', () => {
  const text = 'Anna Lindqvist met Carter. Lindqvist said that Carter agreed.';
  const fresh = createTagger(model)(segment(text));
  for (let k = 0; k < 3; k++) tag(segment(`Carter and Lindqvist were towns once, said Mr. Number ${k}.`));
  expect(tag(segment(text))).toEqual(fresh);
});
