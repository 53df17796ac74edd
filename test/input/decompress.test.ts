import { gzipSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { read } from './cutting.ts';
import { zstd } from './zstd.ts';

const line = (n: number): string => JSON.stringify({ id: n, text: `Boat ${n} left the harbour.` });
const lines = Array.from({ length: 50 }, (_, n) => `${line(n)}\n`).join('');
const raw = { clean: false };

describe('compressed input', () => {
  it('reads gzip of one member and of many, and Zstandard of one frame and of many', async () => {
    const half = lines.indexOf('\n', lines.length / 2) + 1;
    const [a, b] = [Buffer.from(lines.slice(0, half)), Buffer.from(lines.slice(half))];
    for (const [name, bytes] of [
      ['a.jsonl.gz', gzipSync(lines)],
      ['a.jsonl.gz', Buffer.concat([gzipSync(a), gzipSync(b)])],
      ['a.jsonl.zst', zstd(Buffer.from(lines))],
      ['a.jsonl.zst', Buffer.concat([zstd(a), zstd(b)])],
      ['-', gzipSync(lines)],
      ['-', zstd(Buffer.from(lines))],
    ] as const) {
      for (const size of [1, 37, 100_000]) {
        const articles = await read(name, bytes, raw, size);
        expect(articles).toHaveLength(50);
        expect(articles[49]).toMatchObject({ id: '49', index: 50 });
      }
    }
  });

  it('says that a file is cut off, after what came before', async () => {
    const packed = gzipSync(lines, { level: 0 });
    const found = await read('a.jsonl.gz', packed.subarray(0, packed.length >> 1), raw, 100);
    expect(found.length).toBeGreaterThan(1);
    expect(found.at(-1)).toMatchObject({ code: 'malformed', path: 'a.jsonl.gz' });
    expect(await read('a.txt.zst', zstd(Buffer.from(`Boats.\n${lines}`)).subarray(0, 500))).toMatchObject([
      { code: 'malformed' },
    ]);
    expect(await read('a.txt.gz', Buffer.from([0x1f, 0x8b, 8, 0, 1, 2, 3, 4, 5, 6, 7, 8, 9]))).toMatchObject([
      { code: 'malformed' },
    ]);
  });

  it('stops at bombs', async () => {
    const limits = { ratioFrom: 1_000_000, expandedBytes: 3_000_000 };
    expect(await read('a.txt.gz', gzipSync(Buffer.alloc(2_000_000, 'x ')), { limits })).toMatchObject([
      { code: 'too-large', message: expect.stringContaining('times its size') },
    ]);
    expect(await read('a.txt.zst', zstd(Buffer.alloc(0), 1000), { limits })).toMatchObject([{ code: 'too-large' }]);
    expect(
      await read('a.txt.gz', gzipSync(Buffer.alloc(4_000_000, 'x ')), { limits: { ...limits, ratio: 1e9 } }),
    ).toMatchObject([{ code: 'too-large', message: expect.stringContaining('3000000 bytes') }]);
    expect(
      await read('a.txt.gz', gzipSync(Buffer.alloc(50_000, 'word ')), { limits: { recordBytes: 1000 } }),
    ).toMatchObject([{ code: 'too-large' }]);
  });

  it('refuses Zstandard data of nothing but tiny blocks', async () => {
    const tiny = Buffer.alloc(60_000);
    for (let at = 0; at < tiny.length; at += 4) tiny.writeUInt32LE((1 << 3) | (1 << 1) | (0x78 << 24), at);
    const frame = Buffer.concat([Buffer.from([0x28, 0xb5, 0x2f, 0xfd, 0x00, 0x50]), tiny]);
    expect(await read('a.txt.zst', frame)).toMatchObject([{ code: 'too-large' }]);
  });
});
