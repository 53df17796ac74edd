import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { segment } from '../../src/text/segmentation.ts';
import { tokenize } from '../../src/text/tokens.ts';

/** Tokens of a text that is one sentence. */
function tokensOf(text: string): string[] {
  const { tokens } = tokenize(text, {
    length: 1,
    start: Int32Array.of(0),
    end: Int32Array.of(text.length),
    opensParagraph: Uint8Array.of(1),
  });
  return Array.from({ length: tokens.length }, (_, t) => text.slice(tokens.start[t], tokens.end[t]));
}

/** `text` cut at its blanks is what its tokens should be, `joined` the text as written. */
function expectTokens(joined: string, tokens: string): void {
  expect(tokensOf(joined)).toEqual(tokens.split(' '));
}

describe('words', () => {
  it('joins hyphened words, also around stops', () => {
    expectTokens('Tsai Ing-wen met al-Assad', 'Tsai Ing-wen met al-Assad');
    expectTokens('the U.S.-China and US-China talks', 'the U.S.-China and US-China talks');
    expectTokens('anti-U.S. Lt.-Gen. Moon and J.-P. Sartre', 'anti-U.S. Lt.-Gen. Moon and J.-P. Sartre');
    expectTokens('an 18-year-old with COVID-19', 'an 18-year-old with COVID-19');
  });

  it('keeps names with an apostrophe whole', () => {
    expectTokens("O'Brien of Côte d’Ivoire", "O'Brien of Côte d’Ivoire");
  });

  it('parts possessives and clitics', () => {
    expectTokens("Moscow's and the Joneses' plan", "Moscow 's and the Joneses ' plan");
    expectTokens(
      "CHINA'S don't can't I'm he'd they've we'll you're",
      "CHINA 'S do n't ca n't I 'm he 'd they 've we 'll you 're",
    );
    expectTokens("the U.S.'s and al-Assad’s", "the U.S. 's and al-Assad ’s");
    expectTokens("it 's and did n't", "it 's and did n't");
  });

  it('keeps soft hyphens, zero-width and combining marks inside', () => {
    expectTokens('Mos\u00adcow e\u0301te\u0301 na\u200bme', 'Mos\u00adcow e\u0301te\u0301 na\u200bme');
  });

  it('takes a no-break space for a blank', () => {
    expectTokens('Mr.\u00a0Park\u202fsaid', 'Mr. Park said'.replaceAll('\u00a0', ' '));
  });

  it('gives each character of a script without blanks its own token', () => {
    expectTokens('中国人', '中 国 人');
    expect(tokensOf('เชียงใหม่').join('')).toBe('เชียงใหม่');
    expect(tokensOf('เชียงใหม่').length).toBeGreaterThan(3);
    expectTokens('한국어 Москва القاهرة', '한국어 Москва القاهرة');
  });
});

describe('capitals', () => {
  /** Tokens that begin with a capital, and with a + those that may hold one further in. */
  const capitalsOf = (text: string): string[] => {
    const { tokens } = segment(text);
    return Array.from(tokens.capitals, (capital) => {
      const token = capital >> 1;
      return text.slice(tokens.start[token], tokens.end[token]) + (capital & 1 ? '+' : '');
    });
  };

  it('are told of words that begin with one', () => {
    expect(capitalsOf('We saw the McKay report, “Élan” and NATO in 2020')).toEqual(['We', 'McKay', 'Élan+', 'NATO']);
  });

  it('are told of words that may hold one behind a hyphen, in a tag or after a small e', () => {
    expect(capitalsOf('pro-Dutch, the U.S.-Cuban, well-made ex-police of eSwatini')).toEqual([
      'pro-Dutch+',
      'U.S.-Cuban+',
      'eSwatini+',
    ]);
    expect(capitalsOf('at #visitPeru with A&B, in anti\u200bDutch mood')).toEqual([
      '#visitPeru+',
      'A&B+',
      'anti\u200bDutch+',
    ]);
  });
});

describe('stops', () => {
  it('stay with initials, titles and abbreviations', () => {
    expectTokens('Mr. J. K. Park Jr. of Acme Inc. met', 'Mr. J. K. Park Jr. of Acme Inc. met');
    expectTokens('Taran P. Henley met', 'Taran P. Henley met');
    expectTokens('J.K. Park, Ph.D., at 5 p.m. on Jan. 16', 'J.K. Park , Ph.D. , at 5 p.m. on Jan. 16');
  });

  it('are a token at the end of a sentence, unless an abbreviation ends it', () => {
    expectTokens('He left.', 'He left .');
    expectTokens('“Vitamin C.”', '“ Vitamin C . ”');
    expectTokens('He left the U.S.', 'He left the U.S.');
    expectTokens('He works for Acme Inc.', 'He works for Acme Inc.');
  });

  it('after "no" depend on a figure, after "sat" on the capital', () => {
    expectTokens('No. 5 said no. Then', 'No. 5 said no . Then');
    expectTokens('On Sat. night he sat. Then', 'On Sat. night he sat . Then');
  });

  it('part words where the blank is missing', () => {
    expectTokens('people were shocked.Dr Venter', 'people were shocked . Dr Venter');
    expectTokens('J.Smith', 'J. Smith');
  });

  it('stay inside figures, domains and file names', () => {
    expectTokens('2.5 of BBC.co.uk or Name.com', '2.5 of BBC.co.uk or Name.com');
    expectTokens('see notes.txt', 'see notes.txt');
  });

  it('in runs are one token', () => {
    expectTokens('Well... no… U.S...', 'Well ... no … U.S ...');
  });
});

describe('figures and signs', () => {
  it('keeps separators and parts signs', () => {
    expectTokens('$4.1bn (3,000.50%) at 10:30, £5', '$ 4.1bn ( 3,000.50 % ) at 10:30 , £ 5');
  });

  it('parts dashes and slashes without blanks', () => {
    expectTokens('talks—again, a--b, and/or, 2019–20', 'talks — again , a -- b , and / or , 2019 – 20');
  });

  it('parts brackets and quotation marks one by one', () => {
    expectTokens('("“Yes,” [sic]")', '( " “ Yes , ” [ sic ] " )');
  });

  it('joins letters across an ampersand', () => {
    expectTokens('AT&T & Q&A', 'AT&T & Q&A');
  });
});

describe('addresses', () => {
  it('keeps web and mail addresses whole, without closing punctuation', () => {
    expectTokens('(see https://example.org/a(b)?c=d).', '( see https://example.org/a(b)?c=d ) .');
    expectTokens('at www.example.org, now', 'at www.example.org , now');
    expectTokens('Mail John.Smith@news-desk.example.com.', 'Mail John.Smith@news-desk.example.com .');
  });

  it('keeps account names and hashtags whole', () => {
    expectTokens('@news_desk on #Russia is #1', '@news_desk on #Russia is # 1');
  });

  it('keeps an emoji with its modifiers', () => {
    expectTokens('ok 👍🏽 👨‍👩‍👧 ☕️', 'ok 👍🏽 👨‍👩‍👧 ☕️');
  });
});

/** News-like strings: pieces that meet the scanner's decisions, in any order. */
const pieces = fc
  .array(
    fc.oneof(
      fc.constantFrom(
        ...'Mr U S Jan no said Venter n t s re 16 3 中 é \u0301 \u00ad http:// www. .com 👍 \ud83d \u200d'.split(' '),
      ),
      fc.constantFrom(...'.,-—\'’‘"“”()@#&_:/%$ \n\t\u00a0\ufeff'),
      fc.constantFrom('. ', '.\n', '\n\n', '\r\n', ' ', '--'),
      fc.string({ maxLength: 4, unit: 'binary' }),
    ),
    { maxLength: 40 },
  )
  .map((parts) => parts.join(''));

function wordsOf(text: string): string[] {
  const { tokens } = segment(text);
  return Array.from({ length: tokens.length }, (_, t) => text.slice(tokens.start[t], tokens.end[t]));
}

describe('of any text', () => {
  it('are ordered, lie in their sentence, hold no white space and leave none of the rest out', () => {
    fc.assert(
      fc.property(pieces, (text) => {
        const { sentences, tokens, firstToken } = segment(text);
        const covered = new Uint8Array(text.length);
        expect(firstToken.length).toBe(sentences.length + 1);
        expect(firstToken[0]).toBe(0);
        expect(firstToken[sentences.length]).toBe(tokens.length);
        for (let s = 0; s < sentences.length; s++) {
          let last = sentences.start[s]!;
          for (let t = firstToken[s]!; t < firstToken[s + 1]!; t++) {
            const [start, end] = [tokens.start[t]!, tokens.end[t]!];
            expect(start).toBeGreaterThanOrEqual(last);
            expect(end).toBeGreaterThan(start);
            expect(end).toBeLessThanOrEqual(sentences.end[s]!);
            expect(text.slice(start, end)).not.toMatch(/\s/);
            covered.fill(1, start, end);
            last = end;
          }
        }
        for (let i = 0; i < text.length; i++) expect(covered[i] === 1).toBe(/\S/.test(text[i]!));
      }),
      { numRuns: 1000 },
    );
  });

  it('do not depend on the kind of apostrophe', () => {
    const words = fc.array(
      fc.constantFrom(...'Mr. said O’Brien don’t it’s ‘no’ James’ U.S.’s ’90s “we’ve .” ’s'.split(' ')),
    );
    fc.assert(
      fc.property(words, fc.constantFrom(' ', ''), (list, blank) => {
        const text = list.join(blank);
        expect(tokensOf(text.replaceAll(/[‘’]/g, "'"))).toEqual(
          tokensOf(text).map((token) => token.replaceAll(/[‘’]/g, "'")),
        );
      }),
    );
  });

  it('do not depend on line ends or a byte order mark', () => {
    fc.assert(
      fc.property(pieces, (text) => {
        const unix = text.replaceAll(/\r/g, '');
        expect(wordsOf(unix.replaceAll('\n', '\r\n'))).toEqual(wordsOf(unix));
        expect(wordsOf('\ufeff' + unix)).toEqual(wordsOf(unix));
      }),
    );
  });
});
