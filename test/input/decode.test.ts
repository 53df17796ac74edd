import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { decode } from '../../src/input/decode.ts';

/** Texts, and the same in a legacy charset, in base64. */
const legacy: readonly (readonly [charset: string, text: string, bytes: string])[] = [
  [
    'windows-1251',
    'Мост починили весной, как и надеялся городской совет. Мэр сказал во вторник, что никто не ждал такого успеха.',
    'zO7x8iDv7vfo7ejr6CDi5fHt7uksIOrg6iDoIO3g5OX/6/H/IOPu8O7k8eru6SDx7uLl8i4gzP3wIPHq4Ofg6yDi7iDi8u7w7ejqLCD38u4g7ejq8u4g7eUg5uTg6yDy4Oru4+4g8/Hv5fXgLg==',
  ],
  [
    'koi8-r',
    'Мост починили весной, как и надеялся городской совет. Мэр сказал во вторник, что никто не ждал такого успеха.',
    '7c/T1CDQz97JzsnMySDXxdPOz8osIMvByyDJIM7BxMXRzNPRIMfP0s/E08vPyiDTz9fF1C4g7dzSINPLwdrBzCDXzyDX1M/SzsnLLCDe1M8gzsnL1M8gzsUg1sTBzCDUwcvPx88g1dPQxcjBLg==',
  ],
  [
    'windows-1252',
    'Le pont d’Oberlund a été réparé au printemps, comme l’espérait le conseil. Le maire a déclaré mardi que personne n’avait prévu un tel succès.',
    'TGUgcG9udCBkkk9iZXJsdW5kIGEg6XTpIHLpcGFy6SBhdSBwcmludGVtcHMsIGNvbW1lIGySZXNw6XJhaXQgbGUgY29uc2VpbC4gTGUgbWFpcmUgYSBk6WNsYXLpIG1hcmRpIHF1ZSBwZXJzb25uZSBukmF2YWl0IHBy6XZ1IHVuIHRlbCBzdWNj6HMu',
  ],
  [
    'koi8-u',
    'Міст полагодили навесні, як і сподівалася міська рада. Мер сказав у вівторок, що ніхто не чекав такого успіху.',
    '7abT1CDQz8zBx8/EyczJIM7B18XTzqYsINHLIKYg09DPxKbXwczB09EgzabT2MvBINLBxMEuIO3F0iDTy8Hawdcg1SDXptfUz9LPyywg3c8gzqbI1M8gzsUg3sXLwdcg1MHLz8fPINXT0KbI1S4=',
  ],
  [
    'windows-1253',
    'Η γέφυρα επισκευάστηκε την άνοιξη, όπως ήλπιζε το συμβούλιο. Άλλες εργασίες δεν προβλέπονται, είπε ο δήμαρχος την Τρίτη.',
    'xyDj3fb18eEg5fDp8+rl9dzz9Ofq5SD05+0g3O3v6e7nLCD88PnyIN7r8Onm5SD07yDz9ezi7/3r6e8uIKLr6+XyIOXx4+Hz3+XyIOTl7SDw8e/i693w7+304eksIOXf8OUg7yDk3uzh8ffv8iD05+0g1PHf9Ocu',
  ],
  [
    'iso-8859-15',
    "Le pont a été réparé au printemps, au cœur de la ville, comme l'espérait le conseil. Le maire a déclaré mardi que personne n'avait prévu un tel succès.",
    'TGUgcG9udCBhIOl06SBy6XBhcukgYXUgcHJpbnRlbXBzLCBhdSBjvXVyIGRlIGxhIHZpbGxlLCBjb21tZSBsJ2VzcOlyYWl0IGxlIGNvbnNlaWwuIExlIG1haXJlIGEgZOljbGFy6SBtYXJkaSBxdWUgcGVyc29ubmUgbidhdmFpdCBwcul2dSB1biB0ZWwgc3VjY+hzLg==',
  ],
  [
    'windows-874',
    'สะพานได้รับการซ่อมแซมในฤดูใบไม้ผลิ ตามที่สภาเมืองหวังไว้ นายกเทศมนตรีกล่าวเมื่อวันอังคารว่าไม่มีใครคาดคิดถึงความสำเร็จเช่นนี้',
    'ytC+0rnktOnD0bqh0sOr6M3B4avB47nEtNnjuuTB6bzF1CC10sG31ejKwNLgwdfNp8vH0afkx+kgudLCoeC3yMG5tcPVocXo0sfgwdfozcfRuc3Rp6TSw8fo0uTB6MHV46TDpNK0pNS0ttanpMfSwcrT4MPnqOCq6Lm51ek=',
  ],
  [
    'iso-8859-2',
    'Most został naprawiony wiosną, jak chciała rada. Burmistrz powiedział we wtorek, że nikt się nie spodziewał tylu gości, a łodzie pływały aż do wieczora.',
    'TW9zdCB6b3N0YbMgbmFwcmF3aW9ueSB3aW9zbrEsIGphayBjaGNpYbNhIHJhZGEuIEJ1cm1pc3RyeiBwb3dpZWR6aWGzIHdlIHd0b3Jlaywgv2UgbmlrdCBzaeogbmllIHNwb2R6aWV3YbMgdHlsdSBnb7ZjaSwgYSCzb2R6aWUgcLN5d2GzeSBhvyBkbyB3aWVjem9yYS4=',
  ],
  [
    'shift_jis',
    '橋は春に修理されました。町長は火曜日に、これほど多くの人が来るとは誰も思わなかったと語った。',
    'i7SCzY90gsmPQ5edgrOC6oLcgrWCvYFCkqySt4LNic6XapP6gsmBQYKxguqC2YLHkb2CrYLMkGyCqpeIgumCxoLNkk6C4I52gu2CyIKpgsGCvYLGjOqCwYK9gUI=',
  ],
  [
    'euc-jp',
    '橋は春に修理されました。町長は火曜日に、これほど多くの人が来るとは誰も思わなかったと語った。',
    'trakz73VpMu9pM39pLWk7KTepLekv6GjxK7EuaTPstDNy8b8pMuhoqSzpOyk26TJwr+kr6TOv82krM3opOukyKTPw6+k4rvXpO+kyqSrpMOkv6TIuOykw6S/oaM=',
  ],
  [
    'iso-2022-jp',
    '橋は春に修理されました。町長は火曜日に語った。',
    'GyRCNjYkTz1VJEs9JE19JDUkbCReJDckPyEjRC5EOSRPMlBNS0Z8JEs4bCRDJD8hIxsoQg==',
  ],
  [
    'gb18030',
    '桥在春天修好了。市长星期二说，没有人想到会有这么多人来参加庆祝活动。河上的船一直停到晚上。',
    'x8XU2rS6zOzQ3rrDwcuho8rQs6TQx8batv7LtaOsw7vT0MjLz+u1vbvh09DV4sO0tuDIy8C0ss6808fs16O77ravoaO608nPtcS0rNK71rHNo7W9ze3Jz6Gj',
  ],
  [
    'big5',
    '橋在春天修好了。市長星期二說，沒有人想到會有這麼多人來參加慶祝活動。河上的船一直停到晚上。',
    'vvSmYqxLpNGt16ZupEahQ6WrqvisULTBpEe7oaFBqFOms6RIt1Go7Ld8prOzb7vypmikSKjTsNGlW7x5r6ysobDKoUOqZaRXqrqy7qRAqr2wsajssd+kV6FD',
  ],
  [
    'euc-kr',
    '다리는 봄에 수리되었다. 시장은 화요일에 이렇게 많은 사람이 올 줄은 아무도 몰랐다고 말했다.',
    'tNm4rrTCILq9v6EgvPa4rrXHvvq02S4gvcPA5cC6IMitv+TAz7+hIMDMt7iw1CC4ucC6ILvntvfAzCC/wyDB2cC6IL7Guau1tSC49Lb6tNmw7SC4u8fftNku',
  ],
  [
    'windows-1253',
    'Η γέφυρα επισκευάστηκε την άνοιξη. Ο δήμαρχος είπε την Τρίτη ότι κανείς δεν περίμενε τόσο πολύ κόσμο στη γιορτή.',
    'xyDj3fb18eEg5fDp8+rl9dzz9Ofq5SD05+0g3O3v6e7nLiDPIOTe7OHx9+/yIOXf8OUg9OftINTx3/TnIPz06SDq4e3l3/Ig5OXtIPDl8d/s5e3lIPT88+8g8O/r/SDq/PPs7yDz9Ocg4+nv8fTeLg==',
  ],
  [
    'windows-1255',
    'הגשר תוקן באביב. ראש העיר אמר ביום שלישי שאיש לא ציפה לכל כך הרבה אנשים בחגיגה ליד הנהר.',
    '5OL5+CD65ffvIOHg4enhLiD44Pkg5PLp+CDg7vgg4enl7SD57On56SD54On5IOzgIPbp9OQg7OvsIOvqIOT44eQg4PD56e0g4efi6eLkIOzp4yDk8OT4Lg==',
  ],
  [
    'windows-1256',
    'تم إصلاح الجسر في الربيع. وقال رئيس البلدية يوم الثلاثاء إن أحدا لم يتوقع هذا العدد الكبير من الناس في الاحتفال.',
    'yuMgxdXhx80gx+HM09Eg3e0gx+HRyO3aLiDm3sfhINHG7dMgx+HI4c/tySDt5uMgx+HL4cfLx8EgxeQgw83PxyDh4yDtyube2iDl0Mcgx+Haz88gx+HfyO3RIOPkIMfh5MfTIN3tIMfhx83K3cfhLg==',
  ],
];

const bytesOf = (text: string): Buffer => Buffer.from(text, 'latin1');
const page = (head: string, body: Uint8Array): Buffer =>
  Buffer.concat([bytesOf(`<html><head>${head}<title>x</title></head><body><p>`), body, bytesOf('</p></body></html>')]);

describe('decode', () => {
  it('tells legacy charsets by their letters, in text and in pages', () => {
    for (const [, text, base64] of legacy) {
      const bytes = Buffer.from(base64, 'base64');
      expect(decode(bytes)).toBe(text);
      expect(decode(page('<meta name="viewport" content="width=device-width">', bytes))).toContain(`<p>${text}</p>`);
    }
  });

  it('believes declarations: outside, in XML, in <meta>', () => {
    for (const [charset, text, base64] of legacy) {
      const bytes = Buffer.from(base64, 'base64').subarray(0, charset === 'iso-2022-jp' ? undefined : 12);
      const expected =
        charset === 'iso-2022-jp' ? text : new TextDecoder(charset).decode(bytes).replaceAll('\x92', '’');
      expect(decode(bytes, { charset })).toBe(expected);
      expect(decode(page(`<meta charset="${charset}">`, bytes))).toContain(expected);
      expect(decode(page(`<META http-equiv=Content-Type content='text/html; charset=${charset}'>`, bytes))).toContain(
        expected,
      );
      expect(decode(Buffer.concat([bytesOf(`<?xml version='1.0' encoding='${charset}'?><a>`), bytes]))).toContain(
        expected,
      );
    }
  });

  it('believes UTF-8 before a wrong declaration, also where it holds U+FFFD', () => {
    const text = 'Caf\u00e9 \ufffd \u2013 \u6a4b';
    expect(decode(page('<meta charset="iso-8859-1">', Buffer.from(text)))).toContain(text);
    expect(decode(Buffer.from(text), { charset: 'nonsense' })).toBe(text);
  });

  it('reads UTF-8 and UTF-16 of every kind', () => {
    for (const [, text] of legacy) {
      for (const sample of [text, `A title\n\n${text}\n`]) {
        const little = Buffer.from(sample, 'utf16le');
        const big = Buffer.from(little).swap16();
        expect(decode(Buffer.from(`\ufeff${sample}`))).toBe(sample);
        expect(decode(Buffer.concat([bytesOf('\xff\xfe'), little]))).toBe(sample);
        expect(decode(Buffer.concat([bytesOf('\xfe\xff'), big]))).toBe(sample);
        expect(decode(little)).toBe(sample);
        expect(decode(big)).toBe(sample);
      }
    }
  });

  it('keeps the rest of a text that was cut in the middle of a character or has a faulty byte', () => {
    const bytes = Buffer.from('Žluťoučký kůň úpěl ďábelské ódy – až do rána…');
    const start = 'Žluťoučký kůň úpěl ďábelské ódy – až do rána';
    expect(decode(bytes.subarray(0, -1))).toBe(`${start}\ufffd`);
    for (const dots of ['...', '…']) {
      const excerpt = Buffer.concat([Buffer.from(start), bytesOf('\xc3'), Buffer.from(`${dots} (více)`)]);
      expect(decode(excerpt)).toBe(`${start}\ufffd${dots} (více)`);
    }
    expect(decode(Buffer.concat([bytes, bytesOf('\x81')]))).toBe(`${start}…\ufffd`);
  });

  it('reads stretches of windows-1252 in UTF-8, whatever is declared', () => {
    const text = 'Žluťoučký kůň úpěl ďábelské ódy – až do rána…';
    const stretches = ['K\xfcche', 'l\x92\xe9t\xe9', '\x93Oui\x94', 'Caf\xe9.', '\xe9\x94'];
    for (const stretch of stretches) {
      const read = stretch.replaceAll('\x92', '’').replaceAll('\x93', '“').replaceAll('\x94', '”');
      const bytes = Buffer.concat([Buffer.from(`${text} `), bytesOf(stretch), Buffer.from(` ${text}`)]);
      expect(decode(bytes)).toBe(`${text} ${read} ${text}`);
      for (const charset of ['utf-8', 'iso-8859-1', 'windows-1252', 'gbk'])
        expect(decode(page(`<meta charset="${charset}">`, bytes))).toContain(`<p>${text} ${read} ${text}</p>`);
    }
    const russian = Buffer.concat([
      Buffer.from('Мост починили весной. '),
      bytesOf('\xcc\xfd\xf0'),
      Buffer.from(' рад.'),
    ]);
    expect(decode(russian, { charset: 'windows-1251' })).toBe('Мост починили весной. Мэр рад.');
  });

  it('changes nothing in UTF-8', () => {
    const readable = fc
      .string({ unit: 'binary', minLength: 1 })
      .map((text) => `A bridge over the river has been opened. ${text.replace(/\p{Cc}/gu, '')}`);
    fc.assert(
      fc.property(readable, fc.constantFrom(undefined, 'utf-8', 'windows-1252', 'koi8-r'), (text, charset) => {
        expect(decode(Buffer.from(text), charset === undefined ? {} : { charset })).toBe(text);
      }),
    );
  });

  it('refuses what is no text', () => {
    for (const binary of [
      '%PDF-1.7 text',
      'PK\x03\x04',
      '\x89PNG\r\n\x1a\n',
      '\xff\xd8\xff\xe0',
      `Text with ${'\0'.repeat(20)} in it`,
      '\x01\x02\x03\x04 a',
    ]) {
      expect(() => decode(bytesOf(binary))).toThrow(/not text/);
    }
    expect(decode(bytesOf(`${'A stray control byte is no reason. '.repeat(5)}\x07`))).toContain('\x07');
  });

  it('gives a text or says why not, for any bytes', () => {
    fc.assert(
      fc.property(
        fc.uint8Array({ maxLength: 300 }),
        fc.option(fc.constantFrom('utf-8', 'utf-16', 'gbk', 'big5', 'x', 'iso-2022-jp', 'replacement')),
        (bytes, charset) => {
          try {
            expect(typeof decode(bytes, charset === null ? {} : { charset })).toBe('string');
          } catch (error) {
            expect(error).toHaveProperty('problem.code', 'binary');
          }
        },
      ),
    );
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        const bytes = Buffer.from(`Some words before. ${text}`);
        fc.pre(!/\p{Cc}/u.test(text));
        expect(decode(bytes)).toBe(bytes.toString());
      }),
    );
  });
});
