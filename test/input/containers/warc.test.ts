import { brotliCompressSync, deflateRawSync, deflateSync, gzipSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { cut, read } from '../cutting.ts';
import { zstd } from '../zstd.ts';

const page = (n: number): string =>
  `<!doctype html><html><head><title>Story ${n}</title></head><body><article><h1>Story ${n}</h1><p>The bridge of Oberlund was mended in the spring, and ${n} boats came to see it.</p><p>Nobody had expected so many, the mayor said on Tuesday.</p></article></body></html>`;

function http(body: Uint8Array | string, headers: readonly string[] = [], type = 'text/html; charset=utf-8'): Buffer {
  return Buffer.concat([
    Buffer.from(['HTTP/1.1 200 OK', `Content-Type: ${type}`, ...headers, '', ''].join('\r\n')),
    Buffer.from(body as string),
  ]);
}

function warcRecord(
  block: Uint8Array,
  {
    type = 'response',
    url = 'https://news.example/1',
    length = block.length,
    version = '1.0',
    content = 'application/http; msgtype=response',
  } = {},
): Buffer {
  const head = [
    `WARC/${version}`,
    `WARC-Type: ${type}`,
    `WARC-Target-URI: ${url}`,
    `Content-Type: ${content}`,
    `Content-Length: ${length}`,
    '',
    '',
  ];
  return Buffer.concat([Buffer.from(head.join('\r\n')), block, Buffer.from('\r\n\r\n')]);
}

const info = Buffer.from(
  'WARC/1.0\r\nWARC-Type: warcinfo\r\nContent-Type: application/warc-fields\r\nContent-Length: 7\r\n\r\na: b\r\n\n\r\n\r\n',
);

function chunked(body: string): string {
  const at = Math.floor(body.length / 2);
  return [body.slice(0, at), body.slice(at), '']
    .map((piece) => `${Buffer.byteLength(piece).toString(16)};x=1\r\n${piece}\r\n`)
    .join('');
}

const bodies = async (bytes: Uint8Array, size?: number, limits = {}): Promise<string[]> =>
  (await cut('a.warc', bytes, { limits }, size)).map((record) =>
    'code' in record ? `!${record.code}@${record.index ?? ''}` : Buffer.from(record.bytes).toString(),
  );

describe('WARC', () => {
  it('yields the pages among the responses, with address and charset', async () => {
    const archive = Buffer.concat([
      info,
      warcRecord(http(page(1)), { type: 'request' }),
      warcRecord(http(page(1)), { url: '<https://news.example/a>' }),
      warcRecord(http('{}', [], 'application/json')),
      warcRecord(Buffer.from('HTTP/1.1 404 Not Found\r\nContent-Type: text/html\r\n\r\n<p>gone</p>')),
      warcRecord(http(page(2), [], 'text/html; charset=windows-1251'), { version: '1.1' }),
    ]);
    const records = await cut('a.warc', archive);
    expect(records).toMatchObject([
      { index: 1, many: true, format: 'warc', url: 'https://news.example/a', charset: 'utf-8' },
      { index: 2, many: true, charset: 'windows-1251' },
    ]);
    expect(await bodies(archive, 1000)).toEqual([page(1), page(2)]);
  });

  it('reads chunked and compressed bodies, also where the header alone says so', async () => {
    const encodings: [Uint8Array | string, string[]][] = [
      [chunked(page(1)), ['Transfer-Encoding: chunked']],
      [gzipSync(page(1)), ['Content-Encoding: gzip']],
      [deflateSync(page(1)), ['Content-Encoding: deflate']],
      [deflateRawSync(page(1)), ['Content-Encoding: deflate']],
      [brotliCompressSync(page(1)), ['Content-Encoding: br']],
      [page(1), ['Transfer-Encoding: chunked', 'Content-Encoding: gzip']],
      [chunked(page(1)), ['Transfer-Encoding: chunked', 'Content-Encoding: UTF-8']],
      [zstd(page(1)), ['Content-Encoding: zstd']],
      [gzipSync(page(1)), []],
    ];
    for (const [body, headers] of encodings) expect(await bodies(warcRecord(http(body, headers)))).toEqual([page(1)]);
  });

  it('reads a gzip member for each record and names articles by their place', async () => {
    const archive = Buffer.concat(
      [info, warcRecord(http(page(1))), warcRecord(http(page(2)))].map((record) => gzipSync(record)),
    );
    const articles = await read('a.warc.gz', archive);
    expect(articles).toMatchObject([
      { id: 'a.warc.gz#1', index: 1, title: 'Story 1', url: 'https://news.example/1' },
      { id: 'a.warc.gz#2', index: 2, title: 'Story 2' },
    ]);
  });

  it('finds its way back after lengths that lie', async () => {
    const block = http(page(1));
    for (const length of [block.length + 150, block.length + 1_000_000]) {
      const archive = Buffer.concat([
        warcRecord(block, { length }),
        warcRecord(http(page(2))),
        warcRecord(http(page(3))),
      ]);
      const found = await bodies(archive);
      expect(found[0]).toContain('Story 1');
      expect(found.slice(1)).toEqual([page(2), page(3)]);
    }
    const short = await bodies(
      Buffer.concat([warcRecord(block, { length: block.length - 50 }), warcRecord(http(page(2)))]),
    );
    expect(short).toEqual([page(1).slice(0, -50), '!malformed@2', page(2)]);
  });

  it('tells what is cut off, damaged or too large and goes on', async () => {
    const whole = warcRecord(http(page(1)));
    expect(await bodies(Buffer.concat([whole, whole.subarray(0, 300)]))).toEqual([page(1), '!malformed@2']);
    expect(
      await bodies(Buffer.concat([warcRecord(http('\x1f\x8b\x08nonsense', ['Content-Encoding: gzip'])), whole])),
    ).toEqual(['!malformed@1', page(1)]);
    const bomb = warcRecord(http(gzipSync(Buffer.alloc(5_000_000)), ['Content-Encoding: gzip']));
    expect(
      await bodies(Buffer.concat([bomb, warcRecord(http(page(2).repeat(40))), whole]), 5000, { recordBytes: 10_000 }),
    ).toEqual(['!too-large@1', '!too-large@2', page(1)]);
    const zeros = warcRecord(http(zstd('0'.repeat(200_000)), ['Content-Encoding: zstd']));
    expect(await bodies(Buffer.concat([zeros, whole]), 5000, { recordBytes: 10_000 })).toEqual([
      '!too-large@1',
      page(1),
    ]);
    const liar = warcRecord(http(page(2)), { length: 99_999_999_999 });
    for (const size of [7, 1000]) {
      expect(await bodies(Buffer.concat([liar, whole]), size)).toEqual(['!too-large@1', page(1)]);
    }
  });

  it('reads pages kept as resources, and the text that pages were converted to', async () => {
    const text =
      'The bridge of Oberlund was mended in the spring.\n\nBoats came to see it from all the towns of the coast.';
    const archive = Buffer.concat([
      warcRecord(Buffer.from(page(1)), { type: 'resource', content: 'text/html' }),
      warcRecord(Buffer.from('a: b'), { type: 'metadata', content: 'application/warc-fields' }),
      warcRecord(Buffer.from('notes'), { type: 'resource', content: 'text/plain' }),
      warcRecord(Buffer.from(`Bridge Mended\n\n${text}`), { type: 'conversion', content: 'text/plain' }),
    ]);
    const articles = await read('a.warc', archive);
    expect(articles).toMatchObject([
      { id: 'a.warc#1', title: 'Story 1', url: 'https://news.example/1' },
      { id: 'a.warc#2', title: 'Bridge Mended', text, url: 'https://news.example/1' },
    ]);
    expect(articles[1]).not.toHaveProperty('origin');
  });
});
