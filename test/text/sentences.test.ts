import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { splitSentences } from '../../src/text/sentences.ts';

function sentencesOf(text: string): string[] {
  const { length, start, end } = splitSentences(text);
  return Array.from({ length }, (_, s) => text.slice(start[s], end[s]));
}

/** `text` has its boundaries at the bars, which replace the blank there. */
function expectSplit(marked: string): void {
  expect(sentencesOf(marked.replaceAll('|', ' '))).toEqual(marked.split('|'));
}

describe('abbreviations', () => {
  it('titles never end a sentence', () => {
    expectSplit('Dr. Venter met Gov. Ann Park and Lt.-Gen. Moon.|Mr. and Mrs. Park left.');
    expectSplit('Rep. The-Anh Bui spoke.|The sales rep. The others left.'.replace('rep. The', 'rep.|The'));
  });

  it('companies, months and the like end one when a common first word follows', () => {
    expectSplit('Acme Inc. Chairman Ann Park left Acme Inc.|The shares fell.');
    expectSplit('It happened on Jan. 16 in St. Louis.|He died in Dec.|His son lives.');
  });

  it('initials and letters with stops as well', () => {
    expectSplit('Some firms (e.g. The Works, i.e. He and Co.) left.');
    expectSplit('J. K. Park and George W. Moon met in the U.S. Senate.');
    expectSplit('He left the U.S.|The U.K. agreed at 5 p.m. Friday.|They met at 5 p.m.|He spoke.');
    expectSplit("It came after Park's.|Ben didn't.|they stayed.");
    expectSplit('As H. P. Moon and P. D. Park said on p. 12, it rained.');
    expectSplit('He had Plan B.|The plan failed.|World War I.|Park agreed.');
  });

  it('German days of the month and millions go on', () => {
    expectSplit('Die Fähre fährt ab 1. Mai und bis zum 21. und 22. Oktober 2031.|Sie kostet 3 Mio. Euro.');
    expectSplit('They met on May 3.|April was too early.|He has 3.|Maria has 4.');
  });

  it('"no" is one only before a figure', () => {
    expectSplit('He said no.|The vote passed.|Seat No. 5 was empty.');
  });

  it('take a closing mark for the end', () => {
    expectSplit('“He works for Acme Inc.”|Park nodded.');
  });
});

describe('figures', () => {
  it('have stops inside', () => {
    expectSplit('It rose 2.5 percent to $4.1bn.|Prices fell 3.|Analysts had expected 2019.|Nobody knew.');
  });

  it('of a list do not end a sentence', () => {
    expectSplit('1. Wash the rice.|2. Cook it.');
    expectSplit('Do this: 1. Wash the rice.');
  });
});

describe('datelines', () => {
  it('stay with their sentence', () => {
    expectSplit('MOSCOW, Jan. 16 (Reuters) — The minister spoke.|He left.');
    expectSplit('LONDON, England (CNN) -- The minister spoke.');
    expectSplit('(CNN) The minister spoke.|(CNN) It was late.');
  });
});

describe('quotations', () => {
  it('are split inside, the closing mark goes with its sentence', () => {
    expectSplit('“We agree.|We always did,” he said.|“Good.”|She nodded.');
    expectSplit('"We agree.|We always did."|She nodded.');
    expectSplit("'We agree.'|'So do we.'");
  });

  it('go on with who said it', () => {
    expectSplit('“Is it true?” he asked.|“No!” Ann Park shouted.|“Why?” asked Park.');
    expectSplit('“Is it true?”|She said no more.');
  });
});

describe('brackets', () => {
  it('close with their sentence', () => {
    expectSplit('(He had left.)|The others stayed (until noon).|They slept.');
  });

  it('with a reference number belong to the sentence before', () => {
    expect(sentencesOf('It has a port.\n[2] Park 1999.')).toHaveLength(2);
    expectSplit('The town grew. [17]|It has a port.[2]|It is old.');
  });
});

describe('ellipses and exclamations', () => {
  it('end a sentence before a capital only', () => {
    expectSplit('He waited... and waited.|Then he left…|Nobody saw him.');
    expectSplit('It was . . . over.');
    expectSplit('What?!|Never!!|The Yahoo! Messenger was quiet.');
    expectSplit('She told E! News that it was over.');
  });
});

describe('small letters', () => {
  it('begin a sentence after a full stop that ends a word', () => {
    expectSplit('i liked the food.|it was hot!|we go again?|maybe.');
    expectSplit('The firm is big.|eBay is bigger.');
  });

  it('do not after abbreviations, figures, names and slips', () => {
    expectSplit('He saw approx. ten, vs. two, i.e. few, of no. 1. quality at Acme Inc. then.');
    expectSplit('The Who Knows? show and in the. yard.');
  });
});

describe('missing blanks', () => {
  it('are seen between a small letter and a capital', () => {
    expect(sentencesOf('People were shocked.Dr Venter left.“Go.”Park stayed.')).toEqual([
      'People were shocked.',
      'Dr Venter left.',
      '“Go.”',
      'Park stayed.',
    ]);
  });

  it('are not in addresses and names', () => {
    expectSplit('See http://example.org/News.The_Day or Ann.Park@example.org or www.Example.org now.');
    expectSplit('It ran on Name.com and St.Gallen.');
  });
});

describe('line breaks', () => {
  it('end a sentence where every line is a paragraph', () => {
    const text = 'Rivers rise again\nBy Jane Doe\nLONDON — The river rose on Monday. It may rise again.\nPeople wait';
    expect(sentencesOf(text)).toEqual([
      'Rivers rise again',
      'By Jane Doe',
      'LONDON — The river rose on Monday.',
      'It may rise again.',
      'People wait',
    ]);
  });

  it('are blanks in hard-wrapped text, but for headings and by-lines', () => {
    const text = [
      'Rivers rise again',
      'By Jane Doe',
      'The river that runs through the town rose on Monday to a height that',
      'Ann Park, the mayor, had not seen in all of her years. It is expected',
      'to rise again on Tuesday, when more rain is forecast for the hills in',
      'the north of the country.',
      '',
      'Schools are closed in the whole of the valley, and the bridge at Lower',
      'Marsh cannot be used.',
    ].join('\n');
    expect(sentencesOf(text).map((sentence) => sentence.replaceAll('\n', ' '))).toEqual([
      'Rivers rise again',
      'By Jane Doe',
      'The river that runs through the town rose on Monday to a height that Ann Park, the mayor, had not seen in all of her years.',
      'It is expected to rise again on Tuesday, when more rain is forecast for the hills in the north of the country.',
      'Schools are closed in the whole of the valley, and the bridge at Lower Marsh cannot be used.',
    ]);
  });

  it('end a sentence in a list of headlines', () => {
    const headlines = [
      'Rivers rise again in the north of the country',
      'Ministers meet',
      'Park to leave the board of Acme in May',
    ];
    expect(sentencesOf(headlines.join('\n'))).toEqual(headlines);
  });

  it('end a sentence before a by-line', () => {
    expect(sentencesOf('The Hundred Best Bridges of the Northern Valleys\nby Jane Doe on December 4')).toHaveLength(2);
  });

  it('do not end a long line that goes on with a small letter, but part the entries of a list', () => {
    expect(sentencesOf('The river that runs through the old town rose\non Monday.')).toHaveLength(1);
    expect(sentencesOf('apples\npears\nplums')).toEqual(['apples', 'pears', 'plums']);
  });

  it('end a sentence when they are two, and open a paragraph', () => {
    const { start, opensParagraph } = splitSentences(
      'The river rose,\n\nand fell. It rose.\n \t\r\nAgain.\nAnd again.',
    );
    expect(start).toHaveLength(5);
    expect([...opensParagraph]).toEqual([1, 1, 0, 1, 0]);
  });
});

describe('missing stops', () => {
  it('are seen where a common first word follows a heading or a caption', () => {
    expectSplit('Kites fly over the festival|The weather was kind.');
    expectSplit('The mayor (left) opens the fair|She cut the ribbon.');
    expectSplit('Mayor Ann Park|Photo: City Archive');
    expectSplit('Ann Park|01/12/2001 04:37 PM|Rivers rise.|He wrote on 01/12/2001 04:37 PM.');
    expectSplit('We shall see.|Regards,|Ann Park');
    expectSplit('In brief|• Rivers rise|• Ministers meet');
    expect(sentencesOf('Ants found to heal themselves Friday, June 4, 2004\n\nAnts can')).toHaveLength(3);
    expectSplit('Mail desk@example.org|No answer is sure.');
    expectSplit('I like it :)|Really I do.');
    expectSplit('The end|----------|Next page');
  });

  it('are not in titles and names', () => {
    expectSplit('He read The Times and saw Gone With the Wind, Leave It to Me and Emre Can play.');
    expectSplit('She sang How to Fly, and a f****** good song of We the People.');
    expectSplit('He died Saturday, May 30, 2015, in Rome.');
  });
});

describe('other scripts', () => {
  it('have their own stops', () => {
    expect(sentencesOf('他走了。她留下！「好。」他说。')).toEqual(['他走了。', '她留下！', '「好。」', '他说。']);
    expect(sentencesOf('Где он? Он ушёл. Она осталась.')).toHaveLength(3);
    expect(sentencesOf('Elle écrit.\u00a0« Depuis je ne sais quand. » Il est parti.')).toHaveLength(3);
    expect(sentencesOf('أين هو؟ ذهب.')).toHaveLength(2);
  });
});

/** Strings out of what the rules look at. */
const pieces = fc
  .array(
    fc.oneof(
      fc.constantFrom(...'Mr U S Jan no said Venter The he 16 1 A :) ---- 中 é \ud83d http:// x@y.org'.split(' ')),
      fc.constantFrom(...'.?!…,-—\'’"“”()[]:*。 \n\r\t\u00a0\ufeff'),
      fc.constantFrom('. ', '.\n', '\n\n', '\r\n', ' ', '. . ', '.” '),
      fc.string({ maxLength: 4, unit: 'binary' }),
    ),
    { maxLength: 40 },
  )
  .map((parts) => parts.join(''));

describe('of any text', () => {
  it('are in order, not empty, trimmed, and leave only white space between them', () => {
    fc.assert(
      fc.property(pieces, (text) => {
        const { length, start, end, opensParagraph } = splitSentences(text);
        let last = 0;
        for (let s = 0; s < length; s++) {
          expect(text.slice(last, start[s])).toMatch(/^\s*$/);
          expect(text.slice(start[s], end[s])).toMatch(/^\S(?:[^]*\S)?$/);
          last = end[s]!;
        }
        expect(text.slice(last)).toMatch(/^\s*$/);
        expect(opensParagraph[0] ?? 1).toBe(1);
      }),
      { numRuns: 1000 },
    );
  });

  it('do not depend on line ends, a byte order mark or the kind of apostrophe', () => {
    fc.assert(
      fc.property(pieces, (text) => {
        const unix = text.replaceAll('\r', '');
        const expected = sentencesOf(unix);
        expect(sentencesOf('\ufeff' + unix.replaceAll('\n', '\r\n')).map((s) => s.replaceAll('\r\n', '\n'))).toEqual(
          expected,
        );
        expect(sentencesOf(unix.replaceAll('’', "'"))).toEqual(expected.map((s) => s.replaceAll('’', "'")));
      }),
      { numRuns: 500 },
    );
  });
});
