import { describe, expect, it } from 'vitest';
import { findCandidates } from '../../src/summary/candidates.ts';
import { fitness } from '../../src/summary/fitness.ts';
import { datelineLength } from '../../src/summary/dateline.ts';
import { isBoilerplate, isByline, isCaption, isCode } from '../../src/summary/furniture.ts';
import { leansOnPrevious } from '../../src/summary/reference.ts';
import { segment } from '../../src/text/segmentation.ts';
import { isHeadline } from '../../src/text/title-case.ts';

describe('datelineLength', () => {
  it.each([
    ['LONDON, England (CNN) -- The queen spoke.', 'The queen spoke.'],
    ['(Reuters) - Shares rose.', 'Shares rose.'],
    ['(CNN)A storm came.', 'A storm came.'],
    ['WASHINGTON — The senate voted.', 'The senate voted.'],
    ['NEW YORK, Jan. 5 (AP) — Prices fell.', 'Prices fell.'],
    ['BEIJING (Reuters) - China said so.', 'China said so.'],
  ])('cuts %j', (sentence, rest) => {
    expect(sentence.slice(datelineLength(sentence))).toBe(rest);
  });

  it.each(['The CNN report said so.', 'Paris - a city of lights - slept.', 'NASA says the rover is safe.'])(
    'leaves %j alone',
    (sentence) => {
      expect(datelineLength(sentence)).toBe(0);
    },
  );
});

describe('leansOnPrevious', () => {
  it.each([
    'He noted that it was late.',
    'But the vote failed.',
    "That's one explanation.",
    'However, prices rose.',
    '“We agree.”',
    '"We are ready," he said.',
    'For example, the bridge is closed.',
    'Against this background, the bridge was a wonder.',
    'On the same day the mayor resigned.',
    "A diver by trade, she's been at the pier for years.",
    'Twenty years later, the bridge still stands.',
    'We also looked at the pillars.',
    'Since late January, their work on the bridge had filled every day.',
    'At the time, many doubted that the bridge would stand.',
    'First, the bridge needs a new coat of paint.',
    'Two years later she left the party.',
    'In 2019 he moved to the coast and opened a bakery.',
    'When they arrived, the lights were already out.',
    'In addition to that, the town will build a school.',
    'Asked about the price of the bridge, he laughed.',
    'Along with the other growers in this wide valley, he watches the river.',
    'Despite the rain of the past three weeks, they opened the bridge.',
    'The new line, he says, will pay for itself.',
    'The ferry line, however, stays open.',
    'In Bodo, too, the water rose.',
    '“The ferries, on the other hand, lose money,” said Anna Holm.',
  ])('%j leans', (sentence) => {
    expect(leansOnPrevious(sentence)).toBe(true);
  });

  it.each([
    'This week the court will rule.',
    'So far nine people are missing.',
    'In this study we measured forty bridges.',
    'There are forty bridges in Bodo.',
    'Earlier this month the bank cut its rate.',
    '"We are ready," said Anna Holm, the mayor.',
    'The minister said she would resign.',
    'It is not clear whether the bridge will open in spring.',
    "It's believed that the painting hung in a kitchen.",
    'It emerged on Friday that the painting was a copy.',
    'Instead of lamps, the town hung lanterns in the trees.',
    'In addition to the bridge, the town will build a school.',
    'Neither Anna Holm nor Per Dahl came to the opening.',
    'Other towns like Bodo have bridges too.',
    'Those who live by the river have moved upstairs.',
    'Her Majesty opened the bridge.',
    'When he arrived, Mayor Anna Holm was already gone.',
    'Asked about the price of the bridge, Mayor Anna Holm laughed.',
    'Born in Bodo, she became the first mayor of the harbour town.',
    'In March Anna Holm said she would resign.',
    'Along with Per Dahl, she watches the river.',
    'In a letter to Anna Holm, her neighbours ask for lamps.',
    'Mayor Anna Holm knows that the line, she says, will pay for itself.',
    'Bodo, Tromso, and Narvik, however, voted against it.',
    'The mayor, who opposes the plan, said too much.',
  ])('%j stands alone', (sentence) => {
    expect(leansOnPrevious(sentence)).toBe(false);
  });
});

it('sentences open without the number of an entry, where there are several', () => {
  const opened = (text: string): string[] => {
    const { start, end } = findCandidates(segment(text), undefined);
    return Array.from(start, (from, s) => text.slice(from, end[s]));
  };
  expect(opened('1. The harbour freezes in winter.\n\n2. The ferries wait until spring.')).toEqual([
    'The harbour freezes in winter.',
    'The ferries wait until spring.',
  ]);
  expect(opened('1. FC Bodo won the cup.\n\nThe town danced.')[0]).toBe('1. FC Bodo won the cup.');
});

describe('furniture', () => {
  it.each([
    'read more: ten things to know',
    'sign up for our daily newsletter.',
    'click here for all the latest news.',
    "pour réécouter l'entretien, cliquez sur l'icône.",
    'copyright 2019 the evening paper.',
    'no time to read?',
    'get a summary',
    'clique e veja os horários das balsas.',
    'see what else made our list of harbours.',
    'method 1 of 2: bread from the day before.',
    'this series is supported by a maker of garden chairs.',
  ])('%j is', (sentence) => {
    expect(isBoilerplate(sentence)).toBe(true);
  });

  it.each([
    'the readers wanted more of the paper.',
    'police watched the video of the robbery.',
    'the sharing economy grew.',
  ])('%j is not', (sentence) => {
    expect(isBoilerplate(sentence)).toBe(false);
  });

  it('knows headlines by their capitals, and programs', () => {
    expect(isHeadline('Mayor Opens the Bridge in Lundby, Asks for Calm!')).toBe(true);
    expect(isHeadline('Why Was the Harbour-Master Fired?')).toBe(true);
    expect(isHeadline('Mayor Anna Holm met Per Dahl in New York on Monday.')).toBe(false);
    expect(isHeadline('Anna Holm of Lundby is Mayor.')).toBe(false);
    expect(isHeadline('Anna Holm.')).toBe(false);
    expect(isCode('// words will be taken as they are.')).toBe(true);
    expect(isCode('return words;')).toBe(true);
    expect(isCode('^ Lind, T.: Mills of the Tolv. Corve 1977.')).toBe(true);
    expect(isCode('The words return; the reader knows them.')).toBe(false);
  });

  it('knows by-lines and captions', () => {
    expect(isByline('By Jane Smith, Associated Press')).toBe(true);
    expect(isByline('By Monday the water had gone.')).toBe(false);
    expect(isCaption('the mayor (left) with his wife')).toBe(true);
    expect(isCaption('voters left the hall')).toBe(false);
    expect(isCaption('the mayor and her dog pose for a picture at the harbour.')).toBe(true);
    expect(isCaption('pictured: the mayor on her bridge.')).toBe(true);
    expect(isCaption('the mayor, 61, pictured, has resigned.')).toBe(false);
    expect(isCaption('anna holm kisses the cup after winning the race.')).toBe(true);
    expect(isCaption('residents of the harbour cheer during the opening of the bridge.')).toBe(true);
    expect(isCaption('anna holm celebrates a point against per dahl in the second round.')).toBe(true);
    expect(isCaption('dahl celebrates with his team-mates after the second goal.')).toBe(true);
    expect(isCaption('the village celebrates with a feast each spring.')).toBe(false);
    expect(isCaption('anna holm will celebrate after the race.')).toBe(false);
    expect(isCaption('the vote poses a risk to the mayor.')).toBe(false);
  });
});

describe('findCandidates', () => {
  it('takes headings, the title and shouting for furniture, questions, what breaks off and halves of quotations for poor', () => {
    const title = 'Harbour bridge opens';
    const text = [
      '-- the ferry of the harbour was never seen again by anybody.',
      'Harbour bridge opens.',
      'BREAKING NEWS FROM THE HARBOUR',
      'The harbour bridge opened to traffic on Monday after nine years of work.',
      'What will the ferries do now that everybody drives across the water?',
      'A heading without a stop',
      'The ferries may stay in the harbour when the spring comes ...',
      'The ferries may stay in the harbour until the council has voted on the...',
      'The mayor said: "The bridge makes one city of two towns and many villages.',
    ].join('\n\n');
    const { fitness: found } = findCandidates(segment(text), title);
    expect([...found]).toEqual([
      fitness.poor,
      fitness.furniture,
      fitness.furniture,
      fitness.good,
      fitness.poor,
      fitness.furniture,
      fitness.poor,
      fitness.furniture,
      fitness.half,
    ]);
  });

  it('takes what breaks off for furniture where most paragraphs do', () => {
    const teasers = ['pier', 'quay', 'bridge', 'ferry'].map(
      (what) => `The council says that the ${what} of Lundby will open again this year, but fishermen...`,
    );
    const { fitness: found } = findCandidates(
      segment([...teasers, 'The mayor of Lundby resigned on Monday.'].join('\n\n')),
      undefined,
    );
    expect([...found]).toEqual([3, 3, 3, 3, fitness.good]);
  });

  it('would rather not open with a connective, even where the article does', () => {
    const rest = 'The ferry line to Oslo opened on Monday.';
    const judge = (opening: string): number[] => [...findCandidates(segment(`${opening} ${rest}`), undefined).fitness];
    expect(judge('Nevertheless, the bridge stood for ninety years.')).toEqual([fitness.poor, fitness.good]);
    expect(judge('This is how the old bridge fell.')).toEqual([fitness.good, fitness.good]);
    expect(judge('In the following drawing the pillars of the old bridge are red.')).toEqual([
      fitness.poor,
      fitness.good,
    ]);
    expect(judge('The old bridge had nine arches and its [...]')).toEqual([fitness.furniture, fitness.good]);
    expect(judge('A call to the harbour office was not immediately returned.')).toEqual([fitness.poor, fitness.good]);
    expect(judge('The harbour office declined to comment on the bridge.')).toEqual([fitness.poor, fitness.good]);
    expect(judge('Bodo (Sample Wire).')).toEqual([fitness.furniture, fitness.good]);
  });

  it('leaves a dash alone that no sentence follows', () => {
    const { start } = findCandidates(segment('- and then the ferry will sail to Oslo in spring.'), undefined);
    expect(start[0]).toBe(0);
  });

  it('begins after a bullet or the credit of a picture', () => {
    const text =
      '- The ferry will sail to Oslo in spring.\n\n(Ada Holm/Daily Post) The harbour of Oslo was closed for the night.';
    const { start, length } = findCandidates(segment(text), undefined);
    expect(length).toBe(2);
    expect(text.slice(start[0])).toMatch(/^The ferry/);
    expect(text.slice(start[1])).toMatch(/^The harbour/);
  });

  it('keeps a quotation of several sentences together, and has it lean where nobody says it', () => {
    const text =
      '“We agreed at noon,” Anna Holm said. “Then somebody asked about the film. It was shown twice.” The ferry left at night.';
    const { quotationStart, quotationEnd, leans, fitness: found } = findCandidates(segment(text), undefined);
    expect([...quotationStart]).toEqual([0, 1, 1, 3]);
    expect([...quotationEnd]).toEqual([0, 2, 2, 3]);
    expect(leans[1]).toBe(1);
    expect(found).not.toContain(fitness.half);
  });
});
