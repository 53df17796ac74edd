import { constants } from 'node:buffer';
import { gzipSync } from 'node:zlib';
import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readRecord } from '../../src/input/read.ts';
import { loadReader } from '../../src/input/readers/index.ts';
import { formats } from '../../src/input/record.ts';
import type { Format } from '../../src/input/record.ts';
import { isGrowing } from '../growing.ts';
import { read } from './cutting.ts';

const story = '<p>Rain fell on the town all night, and the river rose.</p><p>Nobody was hurt, the mayor said.</p>';
const page = `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Rain</title></head><body><nav><a rel="prev" href="/1">Older</a></nav><article><h1>Rain</h1>${story}</article></body></html>`;
const http = `HTTP/1.1 200 OK\r\nContent-Type: text/html\r\nTransfer-Encoding: chunked\r\n\r\n${page.length.toString(16)}\r\n${page}\r\n0\r\n\r\n`;
const object = JSON.stringify({
  title: 'Rain',
  text: 'Rain fell.',
  html: story,
  authors: [{ name: 'Ann Lee' }],
  date: '2021-03-04',
  next: { title: 'Sun', url: '/2' },
});
const nitf = `<nitf><head><docdata><date.issue norm="20210304"/></docdata></head><body><body.head><hedline><hl1>Rain</hl1></hedline></body.head><body.content>${story}</body.content></body></nitf>`;

const samples: Readonly<Record<Format, string>> = {
  text: 'Rain\n\nBy Ann Lee\n\nRain fell on the town all night, and the river rose.\n\nPrevious article\nSun\n',
  markdown: '---\ntitle: Rain\nnext: "[Sun](sun.md)"\n---\n\n# Rain\n\nRain *fell* on the [town](/t).\n\n- a\n- b\n',
  html: page,
  json: `{"articles": [${object}, ${object}]}`,
  jsonl: `${object}\n${object}\n`,
  rss: `<?xml version="1.0" encoding="utf-8"?><rss version="2.0"><channel><title>Post</title><item><title>Rain</title><pubDate>Tue, 02 Mar 2021 10:00:00 GMT</pubDate><description><![CDATA[${story}]]></description></item><item><title>Sun</title><pubDate>Mon, 01 Mar 2021 10:00:00 GMT</pubDate></item></channel></rss>`,
  atom: `<feed xmlns="http://www.w3.org/2005/Atom"><entry><title>Rain</title><content type="xhtml"><div>${story}</div></content><link rel="next" href="/2"/></entry></feed>`,
  jsonfeed: `{"version":"https://jsonfeed.org/version/1.1","title":"Post","items":[{"id":1,"content_html":${JSON.stringify(story)}},${object}]}`,
  warc: `WARC/1.0\r\nWARC-Type: response\r\nWARC-Target-URI: https://a.example/\r\nContent-Type: application/http\r\nContent-Length: ${http.length}\r\n\r\n${http}\r\n\r\n`.repeat(
    2,
  ),
  nitf,
  newsml: `<newsItem xml:lang="en"><itemMeta><versionCreated>2021-03-04</versionCreated></itemMeta><contentMeta><headline>Rain</headline></contentMeta><contentSet><inlineXML contenttype="application/nitf+xml">${nitf}</inlineXML></contentSet></newsItem>`,
  ninjs:
    '{"uri":"urn:1","versioncreated":"2021-03-04","headline":"Rain","body_html":"<p>Rain fell.</p>","bodies":[{"value":"Rain"}]}',
  mhtml: `MIME-Version: 1.0\r\nContent-Type: multipart/related; boundary="b"\r\n\r\n--b\r\nContent-Type: text/html\r\nContent-Transfer-Encoding: quoted-printable\r\n\r\n${page.replaceAll('=', '=3D')}\r\n--b--\r\n`,
};

/** Each article and problem is whole, and problems are ones that are told on purpose. */
async function readSafely(format: Format, bytes: Uint8Array): Promise<number> {
  const results = await read(`a.${format}`, bytes, { inputFormat: format, limits: { recordBytes: 100_000 } }, 4096);
  for (const result of results) {
    if ('code' in result) {
      expect(result.code).toMatch(/^(?:empty|binary|malformed|no-text|too-large)$/);
      expect(result.path).toBe(`a.${format}`);
    } else {
      expect(typeof result.text).toBe('string');
      expect(result.id).not.toBe('');
      for (const value of [result.title, result.published, result.url, result.language]) {
        expect(['string', 'undefined']).toContain(typeof value);
      }
    }
  }
  return results.length;
}

const pieces = [
  '<',
  '>',
  '&',
  '"',
  '{',
  '}',
  '[',
  ']',
  '\0',
  '\n',
  '\r\n\r\n',
  '<!--',
  ']]>',
  '&#0;',
  '\ud800',
  '\u202e',
  '\x1b[31m',
  '--b',
  'WARC/1.0\r\n',
  ',',
  '\\',
];

/** Cuts, doubles, swaps and spoils parts of a sample. */
const mutation = fc.array(
  fc.record({
    kind: fc.constantFrom('delete', 'double', 'insert', 'byte', 'cut'),
    at: fc.double({ min: 0, max: 1, noNaN: true }),
    length: fc.integer({ min: 1, max: 60 }),
    piece: fc.constantFrom(...pieces),
    byte: fc.nat(255),
  }),
  { minLength: 1, maxLength: 6 },
);

function mutate(
  sample: Buffer,
  steps: readonly { kind: string; at: number; length: number; piece: string; byte: number }[],
): Buffer {
  let bytes = sample;
  for (const { kind, at, length, piece, byte } of steps) {
    const from = Math.floor(at * bytes.length);
    const [before, part, after] = [
      bytes.subarray(0, from),
      bytes.subarray(from, from + length),
      bytes.subarray(from + length),
    ];
    if (kind === 'delete') bytes = Buffer.concat([before, after]);
    else if (kind === 'double') bytes = Buffer.concat([before, part, part, after]);
    else if (kind === 'insert') bytes = Buffer.concat([before, Buffer.from(piece), part, after]);
    else if (kind === 'byte') bytes = Buffer.concat([before, Buffer.from([byte]), bytes.subarray(from + 1)]);
    else bytes = Buffer.from(before);
  }
  return bytes;
}

describe('hostile input', () => {
  for (const format of formats) {
    it(`is met as ${format}`, async () => {
      const sample = Buffer.from(samples[format]);
      expect(await readSafely(format, sample)).toBeGreaterThan(0);
      await fc.assert(
        fc.asyncProperty(mutation, async (steps) => {
          await readSafely(format, mutate(sample, steps));
        }),
        { numRuns: 60 },
      );
      await fc.assert(
        fc.asyncProperty(fc.uint8Array({ maxLength: 200 }), async (bytes) => {
          await readSafely(format, bytes);
        }),
        { numRuns: 60 },
      );
    });
  }

  it('is refused where it is more than a string holds, whatever the limits', async () => {
    const bytes = new Uint8Array(constants.MAX_STRING_LENGTH);
    for (const format of ['text', 'mhtml'] as const) {
      const record = { path: 'a', index: 1, many: false, format, bytes };
      expect(readRecord(record, await loadReader(format))).toMatchObject([{ code: 'too-large', path: 'a' }]);
    }
  });

  it.each([
    ['text', 'a\n', '', '1,000,000 lines'],
    ['text', 'a\r', '', '1,000,000 lines'],
    ['markdown', '- a\n', '', '1,000,000 lines'],
    ['markdown', '*a* ', '', '1,000,000 signs of Markdown'],
    ['json', 'a\\n', '{"title": "x", "text": "', '1,000,000 lines'],
    ['rss', '<item/>', '<rss><channel>', '1,000,000 elements'],
    ['rss', '<item>', '<rss><channel>', 'nested'],
    ['nitf', '<p/>', '<nitf><body>', '1,000,000 elements'],
  ] as const)('of %s is refused where it has too many parts: %j', async (format, part, opening, message) => {
    const text = opening + part.repeat(1_000_001) + (format === 'json' ? '"}' : '');
    const bytes = new Uint8Array(Buffer.from(text));
    const record = { path: 'a', index: 1, many: false, format, bytes };
    expect(readRecord(record, await loadReader(format))).toMatchObject([{ message: expect.stringContaining(message) }]);
  });

  it('of more entries than a feed has is refused', async () => {
    const bytes = new Uint8Array(Buffer.from(`{"items": [${'{},'.repeat(250_000)}{}]}`));
    const record = { path: 'a', index: 1, many: false, format: 'jsonfeed', bytes } as const;
    expect(readRecord(record, await loadReader('jsonfeed'))).toMatchObject([
      { message: 'has more than 250,000 entries' },
    ]);
  });

  it('that is a list of anything but objects is told once it is clear', async () => {
    const found = await read('a.json', Buffer.from(`[{"text": "Rain fell."},${'1,'.repeat(5000)}1]`), {}, 4096);
    expect(found).toHaveLength(1002);
    expect(found.at(-1)).toMatchObject({
      code: 'malformed',
      index: 1002,
      message: expect.stringContaining('more than 1,000 values in a row'),
    });
  });

  it('may be compressed and damaged', async () => {
    const packed = gzipSync(samples.jsonl);
    await fc.assert(
      fc.asyncProperty(mutation, async (steps) => {
        await readSafely('jsonl', mutate(packed, steps));
      }),
      { numRuns: 60 },
    );
  });

  /** Squared cost takes minutes at the full length. */
  const quickMs = 250;

  it.each<[format: Parameters<typeof readSafely>[0], text: (n: number) => string]>([
    ['json', (n) => `{"a":NaN,"text":"${'\\"'.repeat(n / 2)}`],
    ['jsonl', (n) => '{"a":'.repeat(n / 6)],
    ['json', (n) => `{"text":"${'<p '.repeat(n / 4)}"}`],
    ['json', (n) => `{"title":"${'&amp'.repeat(n / 5)}","text":"x"}`],
    ['json', (n) => `{"author":"${' and,'.repeat(n / 6)}","text":"${'\\n'.repeat(n / 3)}"}`],
    ['rss', (n) => `<rss><channel><item><description>${'&lt;div&gt;'.repeat(n / 10)}`],
    ['rss', (n) => `<!DOCTYPE rss [${'<!ENTITY a "&a;">'.repeat(n / 20)}]><rss><channel>${'<item/>'.repeat(n / 10)}`],
    ['nitf', (n) => `<nitf><body><body.content>${'<p>'.repeat(200)}${' \v '.repeat(n)}`],
    [
      'mhtml',
      (n) =>
        `MIME-Version: 1.0\nContent-Type: multipart/related;${' '.repeat(n)}boundary=b\n\n${'--b\n'.repeat(n / 10)}`,
    ],
    ['mhtml', (n) => `Content-Type: text/html\nContent-Transfer-Encoding: quoted-printable\n\n${'= '.repeat(n / 2)}`],
    ['warc', (n) => 'WARC/1.0\r\nContent-Length: 0\r\n'.repeat(n / 30)],
    [
      'warc',
      (n) =>
        `WARC/1.0\r\nWARC-Type: response\r\nContent-Length: 90000\r\n\r\nHTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n${'0000001;\r\nx\r\n'.repeat(n / 15)}`,
    ],
  ])('takes no more than linear time as %s', async (format, text) => {
    const [long, short] = [90_000, 22_500].map((n) => Buffer.from(text(n)));
    expect(
      await isGrowing(
        () => readSafely(format, long!),
        () => readSafely(format, short!),
        10,
        quickMs,
      ),
    ).toBe(false);
  });
});
