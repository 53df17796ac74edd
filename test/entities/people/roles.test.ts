import { describe, expect, it } from 'vitest';
import { attributed } from './marked.ts';

describe('titles', () => {
  it.each([
    ['{KP:North Korean} Foreign Minister [Choi Song Hui] spoke.', 'Choi Song Hui (Foreign Minister, KP)'],
    ['{FR:French} President [Emmanuel Macron] left.', 'Emmanuel Macron (President, FR)'],
    ["{GB:Britain}'s Prime Minister [Jane Moss] left.", 'Jane Moss (Prime Minister, GB)'],
    ["{NO:Norway}'s chief medical officer [Ola Lund] came.", 'Ola Lund (chief medical officer, NO)'],
    ['{US:U.S.} Secretary of State [John Farrow] said so.', 'John Farrow (Secretary of State, US)'],
    ['former {DE:German} Chancellor [Anna Berg] wrote.', 'Anna Berg (former Chancellor, DE)'],
    ['{KR:South Korean} President-elect [Min Ji Hye] won.', 'Min Ji Hye (President-elect, KR)'],
    ['{DK:Danish} ferry tycoon [Ola Lund] left.', 'Ola Lund (ferry tycoon, DK)'],
    ['{CA:Canadian} snowboard ace [Jane Moss] left.', 'Jane Moss (-, CA)'],
    ['{CA:Canadian} officials asked singer [Jane Moss].', 'Jane Moss (singer, -)'],
    ['Then Secretary General [Anna Berg] rose.', 'Anna Berg (Secretary General, -)'],
    ['Then chief of General Staff [Ola Lund] rose.', 'Ola Lund (chief of General Staff, -)'],
    ['Detective Senior Sergeant [Ola Lund] rose.', 'Ola Lund (Detective Senior Sergeant, -)'],
    ["Then Nordwind's former chief executive [Ola Lund] rose.", 'Ola Lund (former Nordwind chief executive, -)'],
    ["Moss's Harbour Security Secretary [Ola Lund] rose.", "Ola Lund (Moss's Harbour Security Secretary, -)"],
    ['So said then-Prime Minister [Ola Lund].', 'Ola Lund (Prime Minister, -)'],
    ['So said the Ministry of Ferries spokesman [Ola Lund].', 'Ola Lund (Ministry of Ferries spokesman, -)'],
    ['She is director of the [Lund Gallery].', 'Lund Gallery (-, -)'],
    ['The long-time club president [Anna Berg] left.', 'Anna Berg (club president, -)'],
    ['President of {FI:Finland} [Anna Berg] left.', 'Anna Berg (President, FI)'],
    ['We asked Nordwind deputy finance director [Anna Berg].', 'Anna Berg (Nordwind deputy finance director, -)'],
    ["Nordwind's chief executive [Anna Berg] said.", 'Anna Berg (Nordwind chief executive, -)'],
    ["the company's chief executive [Anna Berg] said.", 'Anna Berg (chief executive, -)'],
    ['Then {GH:Ghana} Navy Commander Rear Admiral [Jane Otieno] rose.', 'Jane Otieno (Navy Commander, GH)'],
    ['Head of Civil Protection Gen. [Jane Otieno] rose.', 'Jane Otieno (Head of Civil Protection, -)'],
    ['Lt. Gen. [Jane Otieno] rose.', 'Jane Otieno (Lieutenant General, -)'],
    ['Ohio Gov. [Anna Berg] rose.', 'Anna Berg (Ohio Governor, -)'],
    ['It was {MT:Malta} Chess Society president [Ali Said].', 'Ali Said (Malta Chess Society president, MT)'],
    ['Lord Chancellor Lord [Moss] said.', 'Moss (Lord Chancellor, -)'],
    ['PRESIDENT [ANNA BERG] LEAVES', 'Anna Berg (President, -)'],
    ['[ANNA BERG], HOST: It rained.', 'Anna Berg (Host, -)'],
    ['[ANNA BERG], CNN ANCHOR: It rained.', 'Anna Berg (CNN Anchor, -)'],
    ['Talks with {CN:China}, President [Anna Berg] said, go on.', 'Anna Berg (President, -)'],
    ['On Monday President [Anna Berg] slept.', 'Anna Berg (President, -)'],
    ['[Max Moss] became the first jockey to win.', 'Max Moss (-, -)'],
    ['So said [Max Moss], Robots follows an inventor.', 'Max Moss (-, -)'],
    ['A spokesman for Secretary General [Anna Berg] called.', 'Anna Berg (Secretary General, -)'],
    ['[Anna Berg], head of Nordwind Bank - one of its lenders - said so.', 'Anna Berg (head of Nordwind Bank, -)'],
    ['The former cabinet minister [Max Moss] left.', 'Max Moss (former cabinet minister, -)'],
    ['60 Miles cameraman [Max Rusk] fell.', 'Max Rusk (60 Miles cameraman, -)'],
    ['Channel 4 reporter [Max Berg] fell.', 'Max Berg (Channel 4 reporter, -)'],
    ['The 54 owner [Max Berg] fell.', 'Max Berg (owner, -)'],
    ['The shadow chancellor [Max Berg] fell.', 'Max Berg (shadow chancellor, -)'],
    ['Local Government Secretary [Anna Berg] left.', 'Anna Berg (Local Government Secretary, -)'],
    ['Then al-Nur leader [Ali Said] rose.', 'Ali Said (al-Nur leader, -)'],
    ['Then-CIA director [Anna Berg] rose.', 'Anna Berg (CIA director, -)'],
    ['The anti-war leader [Anna Berg] rose.', 'Anna Berg (anti-war leader, -)'],
    ['Aeronautical engineer [Anna Berg] rose.', 'Anna Berg (Aeronautical engineer, -)'],
    ['The air traffic controller, [Anna Berg], rose.', 'Anna Berg (air traffic controller, -)'],
    ['The human resources officer [Anna Berg] rose.', 'Anna Berg (human resources officer, -)'],
    ['Kestler captain [Anna Berg] rose.', 'Anna Berg (Kestler captain, -)'],
    ['They asked [Anna Berg], an aid worker.', 'Anna Berg (aid worker, -)'],
    ['The incumbent [Anna Berg] rose.', 'Anna Berg (-, -)'],
    ['They asked worker [Anna Berg].', 'Anna Berg (-, -)'],
    ['The key witness, chemist [Anna Berg], rose.', 'Anna Berg (chemist, -)'],
    ['His own attorney, [Anna Berg], rose.', 'Anna Berg (attorney, -)'],
    ['They began by naming captain [Anna Berg].', 'Anna Berg (captain, -)'],
    ['So said real estate developer [Max Moss].', 'Max Moss (real estate developer, -)'],
    ['Then {FR:French} Open champion [Ola Lund] rose.', 'Ola Lund (French Open champion, -)'],
    ['The Borough Commander Supt [Ola Lund] rose.', 'Ola Lund (Borough Commander, -)'],
    ['The Magistrate Judge [Ola Lund] rose.', 'Ola Lund (Magistrate Judge, -)'],
    ['The {BE:Belgian} international beat [Ola Lund].', 'Ola Lund (-, -)'],
    ['Then former {FI:Finland} captain [Ola Lund] rose.', 'Ola Lund (former captain, FI)'],
    ["Then Moody's analyst [Ola Lund] rose.", "Ola Lund (Moody's analyst, -)"],
    ['Det Sen Sgt [Ola Lund] rose.', 'Ola Lund (Detective Senior Sergeant, -)'],
    ['The investigating officer Det Insp [Ola Lund] rose.', 'Ola Lund (Detective Inspector, -)'],
    ['<Springfield> coach [Ola Lund] rose.', 'Ola Lund (Springfield coach, -)'],
    ['Justice (retd) [Ola Lund] rose.', 'Ola Lund (Justice, -)'],
    ['Then former guerrilla leader [Ola Lund] rose.', 'Ola Lund (former guerrilla leader, -)'],
    ['Then Harbour Party president Datuk Seri Dr [Ola Lund] rose.', 'Ola Lund (Harbour Party president, -)'],
    ['Harbour council member [Ola Lund] rose. [Ola Lund] is a pianist.', 'Ola Lund (pianist, -)'],
    ['A member, [Ola Lund], rose.', 'Ola Lund (-, -)'],
    [
      '[Ola Lund], director general for Doctors Without Borders, rose.',
      'Ola Lund (director general for Doctors Without Borders, -)',
    ],
    ['[Ola Lund] remains executive chairman of Nordwind.', 'Ola Lund (executive chairman of Nordwind, -)'],
    ['Then Temporary Deputy Chief Constable [Ola Lund] rose.', 'Ola Lund (Temporary Deputy Chief Constable, -)'],
    ['North {GB:Wales} Police Commissioner [Ola Lund] rose.', 'Ola Lund (North Wales Police Commissioner, GB)'],
    ['It is played by harmonica player [Ola Lund].', 'Ola Lund (harmonica player, -)'],
    ['{SE:Swedish} theoretical physicist [Ola Lund] rose.', 'Ola Lund (theoretical physicist, SE)'],
    ["{IN:India}'s petroleum minister [Ola Lund] rose.", 'Ola Lund (petroleum minister, IN)'],
    ['When Harbour face striker [Ola Lund] again.', 'Ola Lund (striker, -)'],
    ['For example singer [Ola Lund] rose.', 'Ola Lund (singer, -)'],
    ['The deputy security council secretary [Ola Lund] rose.', 'Ola Lund (deputy security council secretary, -)'],
    [
      'National Harbour Authority (NHA) spokeswoman [Ola Lund] rose.',
      'Ola Lund (National Harbour Authority spokeswoman, -)',
    ],
    ['Lund (CNN) President [Ola Berg] rose.', 'Ola Berg (President, -)'],
    ['{US:US} Ambassador to {FI:Finland} [Ola Lund] rose.', 'Ola Lund (Ambassador to Finland, US)'],
    ['{FR:French} Ambassador to the UN H E [Ola Lund] rose.', 'Ola Lund (Ambassador to the UN, FR)'],
    ['{GB:UK} Chancellor of the Exchequer [Ola Lund] rose.', 'Ola Lund (Chancellor of the Exchequer, GB)'],
    ['They want the head of chairman [Lund].', 'Lund (chairman, -)'],
    ['The personality of President [Lund] is known.', 'Lund (President, -)'],
    ['They told senior reporters Ms [Lund] was ill.', 'Lund (-, -)'],
    ["Following President [Lund]'s visit it rained.", 'Lund (President, -)'],
    ['Her father [Ola Lund] rose.', 'Ola Lund (-, -)'],
    ['The elder [Lund] rose.', 'Lund (-, -)'],
    ['L/Cpl [Ola Lund] rose.', 'Ola Lund (Lance Corporal, -)'],
    ['{GB:England} skipper [Ola Lund] rose.', 'Ola Lund (skipper, GB)'],
    ['Project co-ordinator [Ola Lund] rose.', 'Ola Lund (Project co-ordinator, -)'],
    ['Then Cup winner [Ola Lund] beat winner [Ed Ruiz].', ['Ola Lund (Cup winner, -)', 'Ed Ruiz (-, -)']],
    ['Local government spokesman [Ola Lund] rose.', 'Ola Lund (Local government spokesman, -)'],
    ['Ch Insp [Ola Lund] rose.', 'Ola Lund (Chief Inspector, -)'],
    ['Det Ch Insp [Ola Lund] rose.', 'Ola Lund (Detective Chief Inspector, -)'],
    ['{SA:Saudi} Energy Minister Prince [Omar bin Fahd] rose.', 'Omar bin Fahd (Energy Minister, SA)'],
    ['So said [Justice Moss].', 'Moss (Justice, -)'],
    ['The death of General [Ola Lund] came soon.', 'Ola Lund (General, -)'],
    ['The Rev. [Ola Lund], director of Nordwind, rose.', 'Ola Lund (director of Nordwind, -)'],
    [
      'Natural Resources and Environment Minister [Ola Lund] rose.',
      'Ola Lund (Natural Resources and Environment Minister, -)',
    ],
    [
      'Environment and Natural Resources Minister [Ola Lund] rose.',
      'Ola Lund (Environment and Natural Resources Minister, -)',
    ],
    ['Lund Steel Industries and Governor [Ola Lund] rose.', 'Ola Lund (Governor, -)'],
    ['Harbour Selectman [Ola Lund] rose.', 'Ola Lund (Harbour Selectman, -)'],
    ['{DK:Danish} King [Harald] rose.', 'Harald (King, DK)'],
    ['The Kestrel king [Harald] rose.', 'Harald (Kestrel king, -)'],
    ['{MX:Mexican} First Lady [Anna Berg] rose.', 'Anna Berg (First Lady, MX)'],
    ['Then former first lady [Anna Berg] rose.', 'Anna Berg (former first lady, -)'],
    ['We saw the wife of Lady [Anna Berg].', 'Anna Berg (-, -)'],
    ['The comeback queen [Anna Berg] rose.', 'Anna Berg (-, -)'],
    ['The adviser of the King [Max Moss] rose.', 'Max Moss (adviser of the King, -)'],
    ['The {US:U.S.}-based cleric [Ali Said] rose.', 'Ali Said (cleric, -)'],
    ['[Anna Berg], a professor of {FI:Finnish} history, left.', 'Anna Berg (professor of Finnish history, -)'],
    ['"No," said trade fair boss [Max Moss].', 'Max Moss (trade fair boss, -)'],
    ['It rose, according to zoo spokeswoman [Anna Berg].', 'Anna Berg (zoo spokeswoman, -)'],
    ['A spokesman for EU diplomatic chief [Ola Lund] left.', 'Ola Lund (EU diplomatic chief, -)'],
    ['Then 4th Ward Alderwoman [Anna Berg] rose.', 'Anna Berg (4th Ward Alderwoman, -)'],
    ['On May 4th President [Anna Berg] rose.', 'Anna Berg (President, -)'],
    ['[Anna Berg], chair of Nordwind in May 2014, left.', 'Anna Berg (chair of Nordwind, -)'],
  ])('%s', (text, expected) => {
    expect(attributed(text)).toEqual([expected].flat());
  });

  it('gives every name of a list the title in the plural before the first', () => {
    expect(attributed('We saw Senators [Anna Berg], [Max Moss] and [Ola Lund] there, and [Ed Ruiz].')).toEqual([
      'Anna Berg (Senator, -)',
      'Max Moss (Senator, -)',
      'Ola Lund (Senator, -)',
      'Ed Ruiz (-, -)',
    ]);
  });

  it('knows abbreviations in the plural', () => {
    expect(
      attributed('Then {US:U.S.} Sens. [Anna Berg] and [Max Moss] met Reps. [Ola Lund], D-Utah, and [Ed Ruiz].'),
    ).toEqual(['Anna Berg (Senator, US)', 'Max Moss (Senator, US)', 'Ola Lund (Representative, -)', 'Ed Ruiz (-, -)']);
  });

  it('ends with the list', () => {
    expect(attributed("Ministers [Anna Berg] and [Max Moss] and [Ola Lund]'s aide met.")).toContain('Ola Lund (-, -)');
  });

  it('gives it beyond the countries between them', () => {
    expect(attributed('Finance Ministers [Anna Berg] of {FI:Finland} and [Max Moss] of {CL:Chile} met.')).toEqual([
      'Anna Berg (Finance Minister, FI)',
      'Max Moss (Finance Minister, CL)',
    ]);
  });

  it('parts two people joined by "and"', () => {
    expect(
      attributed("[Yun Ha], the current HBR deputy commissioner and Ferry Minister [Lee Bo]'s friend, spoke."),
    ).toEqual(['Yun Ha (HBR deputy commissioner, -)', 'Lee Bo (Ferry Minister, -)']);
  });
});

describe('appositions after a name', () => {
  it.each([
    ['[Oleg Panov] (Олег Панов), a surgeon at the clinic, left.', 'Oleg Panov (surgeon at the clinic, -)'],
    ['[Max Moss] (left), head of the clinic, rose.', 'Max Moss (head of the clinic, -)'],
    ['[Carter] (c), Potter, Weaver.', 'Carter (-, -)'],
    ['He lost to newcomer [Max Moss], the head of the commission said.', 'Max Moss (-, -)'],
    ['Two men were seen with Mr [Berg], a spokesman said.', 'Berg (-, -)'],
    ['Then [Anna Berg], a spokeswoman said so.', 'Anna Berg (spokeswoman, -)'],
    ["[Lavrov], {RU:Russia}'s top diplomat, agreed.", 'Lavrov (top diplomat, RU)'],
    ['[Anna Berg], 43, chief executive of Nordwind, said.', 'Anna Berg (chief executive of Nordwind, -)'],
    ['[Anna Berg], the president of {FI:Finland}, said no.', 'Anna Berg (president, FI)'],
    ['It grows, said [Anna Berg], a professor of plant breeding.', 'Anna Berg (professor of plant breeding, -)'],
    ['[Anna Berg], a fellow at the institute, said so.', 'Anna Berg (fellow at the institute, -)'],
    ['[Anna Berg], lawyer for the union read a letter.', 'Anna Berg (lawyer for the union, -)'],
    ['[Anna Berg], director of the camp and works for it.', 'Anna Berg (director of the camp, -)'],
    ['[Anna Berg], your head will ache.', 'Anna Berg (-, -)'],
    ['[Anna Berg], founder and CEO of Nordwind, spoke.', 'Anna Berg (founder and CEO of Nordwind, -)'],
    ['[Anna Berg], chief secretary to the Council in a statement.', 'Anna Berg (chief secretary to the Council, -)'],
    ['[Anna Berg], a 43-year-old former teacher, ran.', 'Anna Berg (former teacher, -)'],
    [
      '[Anna Berg], former chief financial officer at Nord, ran.',
      'Anna Berg (former chief financial officer at Nord, -)',
    ],
    ['[Ed Ruiz], the president of the Port Justice Court, said.', 'Ed Ruiz (president of the Port Justice Court, -)'],
    ['[Ed Ruiz], the harbour’s director of heritage, said.', 'Ed Ruiz (director of heritage, -)'],
    ['[Ed Ruiz], HBR’s director of heritage, said.', 'Ed Ruiz (HBR director of heritage, -)'],
    ['[Ed Ruiz], a manager at a {DK:Danish} company, said.', 'Ed Ruiz (manager at a Danish company, -)'],
    ['[Ed Ruiz], the deputy Blue House press secretary, ran.', 'Ed Ruiz (deputy Blue House press secretary, -)'],
    ['Dr. [Ed Ruiz], Principal Port Medical Officer, ran.', 'Ed Ruiz (Principal Port Medical Officer, -)'],
    ['[Ed Ruiz], his teacher for singing, ran.', 'Ed Ruiz (teacher, -)'],
    ['[Ed Ruiz], ambassador to {FI:Finland}, said.', 'Ed Ruiz (ambassador to Finland, -)'],
    ['Professor [Ed Ruiz], Harbour Hospital CEO, said.', 'Ed Ruiz (Harbour Hospital CEO, -)'],
    ['[Ed Ruiz], head of bankrupt {US:US} company Nord, ran.', 'Ed Ruiz (head of bankrupt US company Nord, -)'],
    ['[Ed Ruiz], head of the agency -- which has ships -- ran.', 'Ed Ruiz (head of the agency, -)'],
    ['[Ed Ruiz], director of Nordwind expressed his joy.', 'Ed Ruiz (director of Nordwind, -)'],
    ['[Ed Ruiz], owner of a company based in Lund, ran.', 'Ed Ruiz (owner of a company, -)'],
    ['[Ed Ruiz], adviser to Nordwind at the time, ran.', 'Ed Ruiz (adviser to Nordwind, -)'],
    ['[Ed Ruiz] (born 3 May 1950) is a {FI:Finnish} poet.', 'Ed Ruiz (poet, FI)'],
    [
      'HE the Adviser to the Prime Minister and Minister of Ferries, Dr [Ed Ruiz], left.',
      'Ed Ruiz (Adviser to the Prime Minister and Minister of Ferries, -)',
    ],
    ['He met then Mayor [Ed Ruiz]. President [Ed Ruiz] left.', 'Ed Ruiz (President, -)'],
    ["[Ed Ruiz], the president's spokesman, said.", 'Ed Ruiz (spokesman, -)'],
    ["[Ed Ruiz], the president's neighbour, said.", 'Ed Ruiz (-, -)'],
    ['[Ed Ruiz], former Bank of {CA:Canada} governor, said.', 'Ed Ruiz (former Bank of Canada governor, CA)'],
    ['[Ed Ruiz], Harbour Authority (HA) spokesman, said.', 'Ed Ruiz (Harbour Authority spokesman, -)'],
    ['[Ed Ruiz], member of the organising committee, said.', 'Ed Ruiz (member of the organising committee, -)'],
    ['[Ed Ruiz], the {US:US} ambassador to {FI:Finland}, said.', 'Ed Ruiz (ambassador to Finland, US)'],
    ['[Ed Ruiz], then the mayor of Lund, said.', 'Ed Ruiz (mayor of Lund, -)'],
    ['[Ed Ruiz], who was then mayor of Lund, said.', 'Ed Ruiz (mayor of Lund, -)'],
    ['[Ed Ruiz], who served as mayor of Lund, said.', 'Ed Ruiz (mayor of Lund, -)'],
    ['[Ed Ruiz], one of the founders of Nordwind, said.', 'Ed Ruiz (founder of Nordwind, -)'],
    ["[Ed Ruiz], one of {FI:Finland}'s most important poets, said.", 'Ed Ruiz (poet, FI)'],
    ['[Ed Ruiz] is the chef de mission and some say she is not.', 'Ed Ruiz (chef de mission, -)'],
    ['[Ed Ruiz] is the mayor of Setúbal.', 'Ed Ruiz (mayor of Setúbal, -)'],
    ['[Harald], king of the Danes, rode.', 'Harald (king of the Danes, -)'],
    ['[Anna Berg], the first lady of {FI:Finland}, rode.', 'Anna Berg (first lady, FI)'],
    ['[Harald], king of the hill, rode.', 'Harald (-, -)'],
    ['They wrote to [Ed Ruiz], the King of Danes.', 'Ed Ruiz (-, -)'],
  ])('%s', (text, expected) => {
    expect(attributed(text)).toEqual([expected]);
  });

  it('takes no surname for an office', () => {
    expect(attributed('They saw [Ida Lund], Harry Potter and others.')).toEqual(['Ida Lund (-, -)']);
    expect(attributed('His sisters were [Ida Lund], [Joyce Weaver] and [Fern Moss].')).toContain('Ida Lund (-, -)');
  });

  it('leaves an office with "of" before the next name to the next', () => {
    expect(attributed('They were [Zahra Arif], the Minister of Ferries [Max Moss] and others.')).toEqual([
      'Zahra Arif (-, -)',
      'Max Moss (Minister of Ferries, -)',
    ]);
  });

  it('leaves the title before the next name to the next', () => {
    expect(attributed('They were [Zahra Arif], singer [Max Moss] and others.')).toEqual([
      'Zahra Arif (-, -)',
      'Max Moss (singer, -)',
    ]);
  });

  it('ends a description before somebody else', () => {
    const text = '[Anna Berg], who was head of the department and [Max Lund], agreed.';
    expect(attributed(text)).toEqual(['Anna Berg (head of the department, -)', 'Max Lund (-, -)']);
  });
});

describe('descriptions before a name and a comma', () => {
  it.each([
    ['Moving forward, [Berg] has a new contract.', 'Berg (-, -)'],
    [
      'It was shown by the head of the {RU:Russian} Foreign Ministry, [Sergei Lavrov].',
      'Sergei Lavrov (head of the Russian Foreign Ministry, RU)',
    ],
    ['Director of the Harbour Office, [Yusuf Hamdan], said so.', 'Yusuf Hamdan (Director of the Harbour Office, -)'],
    [
      "Few know {FJ:Fiji}'s incumbent president, [Lin Mei] of the Democrats, well.",
      'Lin Mei (incumbent president, FJ)',
    ],
    ['A second {IR:Iranian} blogger, [Ali Said], is held.', 'Ali Said (blogger, IR)'],
    ['A statement by the Attorney General, Mr [Kofi Mensa], said so.', 'Kofi Mensa (Attorney General, -)'],
    ['Actor, writer and director, [Edgar Moss], came.', 'Edgar Moss (Actor, writer and director, -)'],
    ['In a letter to the president, [Anna Berg] said no.', 'Anna Berg (-, -)'],
    ['Prior to his appointment as minister, [Anna Berg] sang.', 'Anna Berg (-, -)'],
  ])('%s', (text, expected) => {
    expect(attributed(text)).toEqual([expected]);
  });
});

describe('offices given and given up', () => {
  it.each([
    ['Nordwind appointed [Anna Berg] chief executive.', 'Anna Berg (chief executive, -)'],
    [
      'Nordwind has named Ms [Anna Berg] as its next chief financial officer.',
      'Anna Berg (chief financial officer, -)',
    ],
    ['[Anna Berg] was elected mayor of Lund on Monday.', 'Anna Berg (mayor of Lund, -)'],
    ['[Ola Lund], who has been sworn in as president, left.', 'Ola Lund (president, -)'],
    ['[Ola Lund] will step down as chairman of Nordwind.', 'Ola Lund (chairman of Nordwind, -)'],
    ['She may succeed [Ola Lund] as head of the museum.', 'Ola Lund (head of the museum, -)'],
    ['[Anna Berg] was named player of the year.', 'Anna Berg (-, -)'],
    ['Nordwind hired [Anna Berg] to lead the museum.', 'Anna Berg (-, -)'],
    ['[Anna Berg] was named in the report as a friend.', 'Anna Berg (-, -)'],
  ])('%s', (text, expected) => {
    expect(attributed(text)).toEqual([expected]);
  });
});

describe('an office in full', () => {
  it.each([
    ['Minister [Anna Berg] rose. The minister of trade, [Anna Berg], sat.', 'Anna Berg (minister of trade, -)'],
    ['President [Anna Berg] rose. [Anna Berg], vice president of Nordwind, sat.', 'Anna Berg (President, -)'],
    ['{FI:Finnish} President [Anna Berg] rose. [Anna Berg], president of a club, sat.', 'Anna Berg (President, FI)'],
  ])('%s', (text, expected) => {
    expect(attributed(text)).toEqual([expected]);
  });
});

describe('descriptions of somebody else', () => {
  it.each([
    ['They saw [Ida Dahl], the chair, [Anna Berg] and others.', ['Ida Dahl (chair, -)', 'Anna Berg (-, -)']],
    [
      'The chair and the clerk, [Ida Dahl] and [Anna Berg], respectively, left.',
      ['Ida Dahl (-, -)', 'Anna Berg (-, -)'],
    ],
  ])('%s', (text, expected) => {
    expect(attributed(text)).toEqual(expected);
  });

  it('but of whom an address behind them introduces', () => {
    expect(attributed('They saw [Ida Dahl], the clerk of Lund, Mrs [Anna Berg], and others.')).toContain(
      'Anna Berg (clerk of Lund, -)',
    );
  });
});

describe('nationality', () => {
  it.each([
    ["{GB:Britain}'s [Jane Moss] won.", 'Jane Moss (-, GB)'],
    ['[Anna Berg] of {FI:Finland} won.', 'Anna Berg (-, FI)'],
    ['[Anna Berg] of the {US:United States} won.', 'Anna Berg (-, US)'],
    ['1. [Anna Berg] ({FI:Finland}) 54.3', 'Anna Berg (-, FI)'],
    ['[Anna Berg] of {FI:Finland} Ferries won.', 'Anna Berg (-, -)'],
    ['[Anna Berg] went to {FI:Finland}.', 'Anna Berg (-, -)'],
    ['[Anna Berg], who was in {FI:Finland}, met the president of {FR:France}.', 'Anna Berg (-, -)'],
    ['He told {FI:Finland} that [Anna Berg] was ill.', 'Anna Berg (-, -)'],
  ])('%s', (text, expected) => {
    expect(attributed(text)).toEqual([expected]);
  });
});
