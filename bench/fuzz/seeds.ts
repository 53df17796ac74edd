/** What the fuzzer mutates: the samples, small files of every other format, and saved pages of the corpora, if there are any. */
import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { extname, join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { readTarGz } from '../tar.ts';

export interface Seed {
  /** With the dot; `.warc.gz` for the compressed. */
  readonly extension: string;
  readonly bytes: Buffer;
  /** A saved page of the corpora: they are many and alike. */
  readonly isPage?: boolean;
}

/** Larger pages take the time of many small ones and break in the same ways. */
const largestPage = 40_000;
const mostPages = 400;

export function loadSeeds(samples: string, corpora: string): Seed[] {
  const found: Seed[] = [];
  const search = (folder: string): void => {
    for (const name of readdirSync(folder).sort()) {
      const path = join(folder, name);
      if (statSync(path).isDirectory()) search(path);
      else found.push({ extension: extname(name), bytes: readFileSync(path) });
    }
  };
  search(samples);
  found.push(...otherFormats());
  const warc = found.find(({ extension }) => extension === '.warc')!.bytes;
  const text = found.find(({ extension }) => extension === '.txt')!.bytes;
  const lines = found.find(({ extension }) => extension === '.jsonl')!.bytes;
  found.push(
    { extension: '.warc.gz', bytes: gzipSync(warc) },
    { extension: '.txt.gz', bytes: gzipSync(text) },
    { extension: '.jsonl.gz', bytes: gzipSync(lines) },
    { extension: '.jsonl.zst', bytes: zstandardFrame(lines) },
  );
  return [...found, ...savedPages(corpora)];
}

function savedPages(corpora: string): Seed[] {
  const pages: Seed[] = [];
  for (const part of ['extraction', 'links']) {
    const archive = join(corpora, 'pages', part, 'pages.tar.gz');
    if (!existsSync(archive)) continue;
    for (const [name, body] of readTarGz(archive)) {
      if (pages.length < mostPages && body.length < largestPage)
        pages.push({ extension: extname(name) || '.html', bytes: body, isPage: true });
    }
  }
  return pages;
}

const body =
  'Mayor Lena Ortiz opened the bridge in Lyon on Tuesday. Engineers from France and Japan had worked on it for six years. ' +
  '“It will outlive us,” said Kenji Mori, who drew it.';

function otherFormats(): Seed[] {
  const page = `<html><head><title>A bridge opens</title></head><body><article><h1>A bridge opens</h1><p>${body}</p><p>${body}</p></article><a rel="next" href="2.html">Next</a></body></html>`;
  const response = `HTTP/1.1 200 OK\r\nContent-Type: text/html; charset=utf-8\r\n\r\n${page}`;
  const warc = (['response', 'response', 'metadata'] as const)
    .map(
      (type, at) =>
        `WARC/1.0\r\nWARC-Type: ${type}\r\nWARC-Target-URI: https://paper.example/${at}\r\nWARC-Date: 2024-05-0${at + 1}T00:00:00Z\r\n` +
        `Content-Type: application/http; msgtype=response\r\nContent-Length: ${Buffer.byteLength(response)}\r\n\r\n${response}\r\n\r\n`,
    )
    .join('');
  const files: Record<string, string> = {
    '.warc': warc,
    '.atom': `<?xml version="1.0"?><feed xmlns="http://www.w3.org/2005/Atom"><title>Wire</title><entry><title>A bridge opens</title><link href="https://paper.example/1"/><updated>2024-05-01T00:00:00Z</updated><content type="html">&lt;p&gt;${body}&lt;/p&gt;</content></entry></feed>`,
    '.rss': `<?xml version="1.0"?><!DOCTYPE rss [<!ENTITY x "y"><!ENTITY z "&x;&x;&x;">]><rss version="2.0"><channel><title>Wire</title><item><title>A bridge &z; opens</title><description><![CDATA[<p>${body}</p>]]></description></item></channel></rss>`,
    '.nitf': `<?xml version="1.0"?><nitf><head><title>A bridge opens</title></head><body><body.head><hedline><hl1>A bridge opens</hl1></hedline><byline>By Ana Lund</byline></body.head><body.content><block><p>${body}</p></block></body.content></body></nitf>`,
    '.newsml': `<?xml version="1.0"?><newsItem xmlns="http://iptc.org/std/nar/2006-10-01/"><contentMeta><headline>A bridge opens</headline></contentMeta><contentSet><inlineXML contenttype="application/xhtml+xml"><html xmlns="http://www.w3.org/1999/xhtml"><body><p>${body}</p></body></html></inlineXML></contentSet></newsItem>`,
    '.ninjs': JSON.stringify({
      uri: 'urn:1',
      type: 'text',
      headline: 'A bridge opens',
      body_text: body,
      language: 'en',
    }),
    '.json': JSON.stringify([
      { title: 'A bridge opens', text: body, authors: ['Ana Lund'], date: '2024-05-01' },
      { headline: 'Another', html: page, url: 'https://paper.example/2' },
    ]),
    '.mhtml': `From: saved\r\nMIME-Version: 1.0\r\nContent-Type: multipart/related; boundary="b0"\r\n\r\n--b0\r\nContent-Type: text/html; charset=utf-8\r\nContent-Transfer-Encoding: quoted-printable\r\nContent-Location: https://paper.example/1\r\n\r\n${page.replaceAll('=', '=3D')}\r\n--b0--\r\n`,
    '.md': `+++\ntitle = "A bridge opens"\ndate = 2024-05-01\nnext = "b.md"\n+++\n\n# A bridge opens\n\n${body}\n\n* a list\n* of [links](https://paper.example/2 "title")\n\n> quoted\n\n| a | b |\n|---|---|\n| 1 | 2 |\n\n[^1]: note\n`,
  };
  const feed = {
    version: 'https://jsonfeed.org/version/1.1',
    title: 'Wire',
    items: [{ id: '1', title: 'A bridge opens', content_html: `<p>${body}</p>` }],
  };
  return [
    ...Object.entries(files).map(([extension, text]) => ({ extension, bytes: Buffer.from(text) })),
    { extension: '.json', bytes: Buffer.from(JSON.stringify(feed)) },
    { extension: '.txt', bytes: Buffer.from(`\uFEFF${body}`, 'utf16le') },
  ];
}

/** Bytes as a Zstandard frame of uncompressed blocks (RFC 8878, 3.1.1). */
function zstandardFrame(bytes: Buffer): Buffer {
  const parts: Uint8Array[] = [Buffer.from([0x28, 0xb5, 0x2f, 0xfd, 0x00, 0x58])];
  const block = 1 << 16;
  for (let at = 0; at < bytes.length; at += block) {
    const piece = bytes.subarray(at, at + block);
    const isLast = at + block >= bytes.length;
    const header = (piece.length << 3) | (isLast ? 1 : 0);
    parts.push(Buffer.from([header & 0xff, (header >> 8) & 0xff, header >> 16]), piece);
  }
  return Buffer.concat(parts);
}
