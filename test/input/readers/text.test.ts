import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { NewsctlError } from '../../../src/errors.ts';
import { readText } from '../../../src/input/readers/text.ts';

const first =
  'The harbour authority of Lundby closed the northern pier on Tuesday, after divers had found cracks in two of its pillars. Ferries use the southern pier until spring.';
const second =
  'Repairs will cost four million crowns, the authority said. It expects the town to pay a third of that, which the mayor has refused.';
const third = 'Fishermen fear for their season. "We were told nothing," said Ane Holt, who owns two boats.';
const title = 'Cracks in Pillars Close Pier in Lundby';

const paragraphs = (text: string): string[] => text.split('\n\n');

describe('readText', () => {
  it('takes the heading for the title and drops what sites put around a body', () => {
    const { title: found, text } = readText(
      [
        title,
        '',
        'No time to read?',
        'Get a summary',
        '',
        first,
        '',
        'Share on Facebook',
        '',
        second,
        '',
        'Advertisement',
        third,
        '',
      ].join('\n'),
    );
    expect(found).toBe(title);
    expect(paragraphs(text)).toEqual([first, second, third]);
  });

  it('turns a by-line and a date on lines of their own into metadata, but leaves a dateline in its sentence', () => {
    const dated = `LUNDBY (AP) — ${first}`;
    const article = readText([title, 'By Jane Doe and John Roe', 'March 5, 2024', '', dated, '', second].join('\n'));
    expect(article.authors).toEqual(['Jane Doe', 'John Roe']);
    expect(article.published).toBe('2024-03-05');
    expect(paragraphs(article.text)).toEqual([dated, second]);
  });

  it('finds the body between menus and the lists below it', () => {
    const page = [
      'Home',
      'World',
      'Business',
      'Sport',
      'Travel',
      'Weather',
      title,
      'By Jane Doe',
      first,
      second,
      third,
    ];
    const foot = [
      'Related articles',
      'Ferry Prices Rise Again',
      'New Bridge for Lundby',
      '3 Comments',
      'I said so last year, and nobody listened to me at all.',
    ];
    const article = readText([...page, ...foot, 'Privacy Policy', '© 2024 Lundby Post'].join('\n'));
    expect(article.title).toBe(title);
    expect(paragraphs(article.text)).toEqual([first, second, third]);
  });

  it('takes a cloud of tags for no paragraph', () => {
    const cloud =
      'Harbour Ferries Winter Market Old Mill Town Hall Fishing Boats Sea Wall Lighthouse Cod and Herring '.repeat(3);
    const { text } = readText(
      [title, '', first, '', second, '', 'Tags', 'Archive', cloud.trim(), 'Contact', ''].join('\n'),
    );
    expect(paragraphs(text)).toEqual([first, second]);
  });

  it('takes the line over a by-line or date for the title, and nothing of the site above it', () => {
    const tagline = 'Harbours, ferries and herring, every week from the quays of Lundby.';
    const signed = readText(
      ['Lundby Quays', tagline, title, 'by ada on March 5, 2024', first, second, third].join('\n'),
    );
    expect(signed).toMatchObject({ title, published: '2024-03-05' });
    expect(paragraphs(signed.text)).toEqual([first, second, third]);
    const dated = readText(
      ['The Weekly Letter of Lundby Quays', title, '28. Mai 2024', first, second, third].join('\n'),
    );
    expect(dated).toMatchObject({ title, published: '2024-05-28' });
  });

  it('takes two sentences for no title', () => {
    const two = 'So who is to pay for the pier? And will the town agree';
    expect(readText([first, two, second, third].join('\n')).title).toBeUndefined();
  });

  it('leaves teasers of other articles out, but no paragraph that ends in dots', () => {
    const teasers = [
      'Ferry Prices Rise Again',
      'The ferries of Lundby will cost more from May, the line said on Monday, and the …',
      'New Bridge for Lundby',
      'A bridge of wood is to cross the harbour where the old one stood until the …',
    ];
    expect(paragraphs(readText([title, first, second, third, ...teasers].join('\n')).text)).toEqual([
      first,
      second,
      third,
    ]);
    const dots = 'He looked at the pier and at the pillars, and at the men who were to mend them all …';
    const kept = readText([title, first, 'The men', dots, second, 'The pier', dots, third].join('\n\n'));
    expect(kept.text.split(dots).length).toBe(3);
  });

  it('leaves captions with their credit and rules for comments out', () => {
    const page = [
      title,
      first,
      'The northern pier in Lundby, closed on Tuesday. (Ada Holm/AP)',
      'A diver with a hammer. © Ada Holm',
      'The mayor of Lundby at the pier (Photo: Ada Holm)',
      second,
      third,
      'All owners of the pier, and who pays for it. Click to enlarge',
      'Map of the harbour. CC-BY-SA 4.0',
      'We welcome all readers, but the Lundby Post reserves the right to remove comments that insult others.',
    ];
    expect(paragraphs(readText(page.join('\n')).text)).toEqual([first, second, third]);
    const kept = 'The boat made 40 (knots/h) before it sank.';
    expect(readText([title, first, kept, second].join('\n')).text).toContain(kept);
  });

  it('leaves offers, appeals, notices and credits of the site out, and what only sounds like them in', () => {
    const page = [
      title,
      'Get the latest news of the quays delivered to your inbox every morning.',
      first,
      'Image copyright Lundby Archive',
      'Media captionThe mayor of Lundby walks past the pier',
      'Click the picture above to enlarge it',
      'There are no items in your shopping cart.',
      'Thank you for your registration. We wish you a good read.',
      'Follow the Lundby Post on Facebook, Instagram and YouTube.',
      second,
      'Please support our journalism with a small donation today.',
      'Unterstützen Sie unser Magazin bitte mit einer Spende.',
      'We may earn a commission if you buy something through our links.',
      'Opinions in letters do not necessarily reflect those of the Lundby Post.',
      'This site is protected by reCAPTCHA and the Privacy Policy applies.',
      third,
      'Ada Holm contributed reporting from Corve.',
      '(Reporting by Ada Holm; editing by Rolf Strand)',
      `© Copyright 2031 Lundby Post. ${'No part of these pages may be used without asking the editors first. '.repeat(8)}`,
    ];
    expect(paragraphs(readText(page.join('\n')).text)).toEqual([first, second, third]);
    const own = [
      'The town asked its people to support the repairs with a donation, and few of them did.',
      'Sellers may earn a commission of five per cent on each boat.',
      'Image copyright is a matter for the courts, the mayor said.',
      'Like many on Facebook, the fishermen did not believe a word of it.',
    ];
    const { text } = readText([title, first, ...own, second].join('\n'));
    for (const sentence of own) expect(text).toContain(sentence);
  });

  it('presents no author at the end, and says nothing twice', () => {
    const caption = 'Fishermen at the closed northern pier of Lundby look at the cracks in its pillars.';
    const author = 'Ada Holm is a reporter for the Lundby Post. Got a tip? Email ada@post.example.';
    const page = [title, first, caption, second, caption, third, 'The end of it is not in sight, all agree.', author];
    expect(paragraphs(readText(page.join('\n')).text)).toEqual([
      first,
      caption,
      second,
      third,
      'The end of it is not in sight, all agree.',
    ]);
    const subject = 'Ada Holm is a reporter for the Lundby Post who has been in prison since May.';
    expect(readText([title, subject, first, second, third, caption].join('\n')).text).toContain(subject);
  });

  it('leaves out who presents an author that the by-line names, above the body too', () => {
    const author = 'Jane Doe lehrt Geschichte an der Hochschule von Lundby. Sie lebt in Corve.';
    const last = 'The end of it is not in sight, all agree.';
    const page = [title, 'By Jane Doe', author, first, second, third, last, author.replace('Doe', 'Roe')];
    expect(paragraphs(readText(page.join('\n')).text)).toEqual([first, second, third, last, page.at(-1)]);
  });

  it('ends at the rights that the foot of a page reserves', () => {
    const foot = [
      '© 1982 - 2031 Lundby Post Ltd., all rights reserved',
      'We sell pictures of our own and of our readers.',
    ];
    expect(paragraphs(readText([title, first, second, third, ...foot].join('\n')).text)).toEqual([
      first,
      second,
      third,
    ]);
  });

  it('leaves out a sentence about another article above "Read more", and comments without a heading', () => {
    const linked = ['Herring is Dear Again in Corve', 'Prices have doubled since the pier was closed.', 'Read more'];
    const names = ['Oda', 'Per H.', 'seadog', 'Kari'];
    const comments = names.flatMap((name, day) => [
      name,
      `July ${day + 1}, 2031 at 6:57 pm`,
      'They should have asked us, all of us, years ago.',
    ]);
    const { text } = readText(
      [title, first, second, ...linked, third, 'Ferries run again in May.', ...comments].join('\n'),
    );
    expect(paragraphs(text)).toEqual([first, second, third, 'Ferries run again in May.']);
    const live = [1, 2, 3, 4].flatMap((day) => [
      'Jane Doe',
      `July ${day}, 2031 at 6:57 pm`,
      `On day ${day} the divers found another crack in the pier.`,
    ]);
    expect(readText([title, first, second, third, ...live].join('\n')).text).toContain('On day 4 the divers');
  });

  it('tells a title from menus, breadcrumbs, labels and technical lines over a body', () => {
    const menu = ['Ferries and Harbours of Lundby', 'Winter Herring in Corve and Lundby', 'Old Piers and Pillars'];
    const over = (...lines: string[]): string | undefined =>
      readText([...lines, first, second, third].join('\n')).title;
    expect(over(...menu, 'Search', ...menu, title, 'Ada Holm', 'Harbour, Repairs, Town Hall')).toBe(title);
    expect(over(title, 'Home » Harbour » Piers of Lundby and their pillars')).toBe(title);
    expect(over(title, 'Tuesday 5 March 2024 by Ada Holm')).toBe(title);
    expect(over('Pier', 'March 5, 2024 · 2 min read', 'ada')).toBe('Pier');
    expect(over(title, 'Seen by: Ada Holm Price: £4.00 More: www.lundby.example')).toBe(title);
    expect(over(title, 'Last updated on 5 March 2024, 3 min read of harbours')).toBe(title);
    expect(over(title, '// piers - a list of pillars in Lundby and of cracks in them')).toBe(title);
  });

  it('takes the headline, not the longer standfirst below it or the site above it, for the title', () => {
    const standfirst =
      'What a winter without ferries will mean for the islands, for fishermen and for a mayor who has to pay';
    const page = ['Lundby Post', 'Harbour', title, standfirst, 'By Jane Doe', first, second, third];
    const article = readText(page.join('\n'));
    expect(article.title).toBe(title);
    expect(paragraphs(article.text)).toEqual([standfirst, first, second, third]);
  });

  it('drops notices that stand above a title with its by-line', () => {
    const above = [
      'Your registration was received and a link was sent to the address that you gave.',
      'You have chosen the Lundby edition. We hope you find it worth your while.',
    ];
    const page = [...above, title, 'By Jane Doe', 'March 5, 2024', first, second, third];
    const article = readText(page.join('\n\n'));
    expect(article.title).toBe(title);
    expect(paragraphs(article.text)).toEqual([first, second, third]);
  });

  it('takes no sentence that ends in an abbreviation of a firm for a title', () => {
    const opening = 'Lundby Telephone said it will cut 120 jobs after the takeover of its former parent N&T.';
    expect(readText([opening, first, second].join('\n\n')).title).toBeUndefined();
  });

  it('joins the lines of hard-wrapped paragraphs, at a hyphen without a blank', () => {
    const wrap = (text: string): string => text.replace(/(.{50,64}) /g, '$1\n');
    const last = 'The town, which has no savings, would have to take on long-\nterm debts for its share.';
    const { text } = readText(`${title}\n\n${wrap(first)}\n\n${wrap(second)}\n\n${last}\n`);
    expect(paragraphs(text)).toEqual([first, second, last.replace('\n', '')]);
  });

  it.each([
    ['small letters', 'The harbour authority of\nLundby and of its neighbours closed the northern pier on\nTuesday.'],
    [
      'small letters behind initials',
      'All exports to the U.S.\nof dried fish from Lundby fell by a third in the spring of\nthis year.',
    ],
    ['an indent', 'Fishermen fear for the season, although the town has promised\n            help.'],
    [
      'a preposition at the end',
      'Ferries from the islands will go to\nLundby again, where the northern pier was closed in spring.',
    ],
  ])('takes no line that the next one goes on with for a title: %s', (_, opening) => {
    const wrap = (text: string): string => text.replace(/(.{50,64}) /g, '$1\n');
    const read = readText(`${opening}\n\n${wrap(first)}\n\n${wrap(second)}\n`);
    expect(read.title).toBeUndefined();
    expect(read.text.startsWith(opening.replaceAll(/\n */g, ' '))).toBe(true);
  });

  it('takes no line for a title that a line at the margin follows where paragraphs have indents', () => {
    const opening = 'A minister who is close to Deputy\nChairman Olaf Berg and the ports of the north have agreed to';
    const lines =
      'share the costs of a new pier, the town said on Monday.\n    Work begins in May. It will take about two years, and the\nferries use the southern pier until it ends.';
    const read = readText(`${opening}\n${lines}\n`);
    expect(read.title).toBeUndefined();
    expect(read.text.startsWith(opening.replace('\n', ' '))).toBe(true);
    expect(readText(`${title}\n${opening}\n${lines}\n`).title).toBe(title);
  });

  it('counts the indent of a paragraph to the width of its first line', () => {
    const opening =
      'The ferries of the north go on from a southern pier until it\nis mended, which the town thinks will take two whole years.';
    const lines = '    The towns of the coast wrote again to the Minister Olaf\nBerg for help with a loan.';
    const { text } = readText(`${opening}\n${lines}\n`);
    expect(text).toContain('Minister Olaf Berg for help');
  });

  it('keeps a list that a sentence opens, inside a body and at its end', () => {
    const crews = ['Max Lindqvist, Harbour Post', 'Otto Marn', 'Lise Kern, Northport', 'Ann Berg, Lundby', 'Eva Holt'];
    const inside = [title, first, 'The crews that left are:', ...crews, second];
    expect(paragraphs(readText(inside.join('\n\n')).text)).toEqual(inside.slice(1));
    const described = crews.map(
      (crew) => `${crew.split(',')[0]!}, who left the harbour first and came back last of all of them`,
    );
    const atEnd = [title, first, second, 'The other five are:', ...described];
    expect(paragraphs(readText(atEnd.join('\n\n')).text)).toEqual(atEnd.slice(1));
  });

  it('takes every long line for a paragraph where no blank lines stand between them', () => {
    expect(paragraphs(readText([title, first, second, third].join('\n')).text)).toEqual([first, second, third]);
  });

  it('reads the links to the previous and next article and leaves them out of the body', () => {
    const { text, previous, next } = readText(
      [
        title,
        '',
        first,
        '',
        second,
        '',
        third,
        '',
        'Previous Article',
        '',
        'Snow Delays the Mail',
        '',
        'Next Article',
        '',
        'Council Votes on Taxes',
      ].join('\n'),
    );
    expect([previous?.title, next?.title]).toEqual(['Snow Delays the Mail', 'Council Votes on Taxes']);
    expect(paragraphs(text)).toEqual([first, second, third]);
  });

  it('keeps a short sentence among the lines of a table or a list without a site around it', () => {
    const crews = Array.from({ length: 14 }, (_, k) => `Crew ${k + 1} of Lundby`);
    const { text } = readText(['Results', ...crews, 'The boats will be sold in autumn.'].join('\n\n'));
    expect(text).toContain('The boats will be sold in autumn.');
  });

  it('leaves an article about donations what it says of them', () => {
    const said = [
      'The home in Corve asks for your donations of wool, and it has asked every winter for a hundred years.',
      'Donations come by post. Most of them are grey, which is the colour that nobody buys.',
      'Last year a donation of eleven sheep stood at the gate with a letter around the neck of the oldest.',
      'Who donates wool is asked to wash it, and who donates sheep is asked to wait.',
      'A third of the donations goes to the school, where children learn to spin.',
      'Nobody has counted the donors, but the book of donations has nine hundred pages.',
    ];
    const site = ['Home', 'News', 'Sport', 'Weather', 'Log in', 'Search', 'A winter of wool', 'Share'];
    expect(paragraphs(readText([...site, ...said].join('\n')).text)).toEqual(said);
  });

  it('keeps a text that is one line, and takes no title without a body', () => {
    expect(readText(title)).toMatchObject({ text: title });
    expect(readText(title).title).toBeUndefined();
    expect(readText('')).toMatchObject({ text: '' });
  });

  it('gives the input to the code unit when it must not clean', () => {
    const raw = `\t${title}\r\n\r\nShare\r\n \uD800`;
    const { text, title: none, origin } = readText(raw, { clean: false });
    expect(text).toBe(raw);
    expect(none).toBeUndefined();
    expect(origin).toEqual({
      at: [0, title.length + 3, title.length + 5, title.length + 12],
      line: [1, 2, 3, 4],
      column: [1, 1, 1, 1],
    });
  });

  it('is the same with Windows line ends, a byte order mark and form feeds', () => {
    const plain = [title, '', first, '', second].join('\n');
    const other = `\uFEFF${plain.replaceAll('\n', '\r\n')}\f`;
    const [a, b] = [readText(plain), readText(other)];
    expect([b.title, b.text]).toEqual([a.title, a.text]);
    expect(b.origin!.line).toEqual(a.origin!.line);
  });

  it('never loses a long sentence of a text without menus', () => {
    const sentence = fc
      .array(fc.constantFrom('harbour', 'council', 'ferries', 'winter', 'pillars', 'money'), {
        minLength: 12,
        maxLength: 30,
      })
      .map((words) => `The ${words.join(' ')}.`);
    fc.assert(
      fc.property(fc.array(sentence, { minLength: 2, maxLength: 12 }), (sentences) => {
        expect(paragraphs(readText([title, ...sentences].join('\n\n')).text)).toEqual(sentences);
      }),
      { numRuns: 40 },
    );
  });

  it('knows of every piece it keeps where it stood', () => {
    const line = fc.oneof(
      fc.string({ unit: 'binary' }),
      fc.constantFrom('', first, second, 'Share', 'By Jane Doe', '  indented text here.', 'Next article', '© 2024'),
    );
    fc.assert(
      fc.property(fc.array(line, { maxLength: 12 }), fc.constantFrom('\n', '\r\n'), (lines, end) => {
        const source = lines.join(end);
        const { text, origin } = readText(source);
        const sourceLines = source.split(/\r\n?|\n/);
        origin!.at.forEach((from, index) => {
          const piece = text.slice(from, origin!.at[index + 1] ?? text.length).replace(/\n+$/, '');
          const place = sourceLines[origin!.line[index]! - 1]!.slice(origin!.column[index]! - 1);
          expect(place.startsWith(piece)).toBe(true);
        });
      }),
      { numRuns: 40 },
    );
  });

  it('meets any string with fields or a NewsctlError', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 400 }), fc.boolean(), (text, clean) => {
        try {
          expect(typeof readText(text, { clean }).text).toBe('string');
        } catch (error) {
          expect(error).toBeInstanceOf(NewsctlError);
        }
      }),
      { numRuns: 40 },
    );
  });
});

it('gives the previous and the next article also where the text is taken as it is', () => {
  const text = 'The mill burned down.\n\nNext Article\n\nMayor resigns';
  const article = readText(text, { clean: false });
  expect(article.text).toBe(text);
  expect(article.next?.title).toBe('Mayor resigns');
});

it('keeps the last words of a text, however few, and no caption', () => {
  const body = 'The council of Oberlund met on Monday and agreed to mend the old bridge before winter.';
  const { text } = readText(`Bridge to be mended\n\n${body}\n\nWork begins in May.`, { clean: true });
  expect(text).toBe(`${body}\n\nWork begins in May.`);
  const other = readText(`Bridge to be mended\n\n${body}\n\nPhoto of the Day`, { clean: true });
  expect(other.text).toBe(body);
});
