import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { detectFormat } from '../../src/input/format.ts';

const detect = (path: string, text: string, ended = true) => detectFormat(path, Buffer.from(text), ended);

describe('the format', () => {
  it('is told by the extension', () => {
    const prose = 'Rain fell on the town.';
    for (const [path, format] of [
      ['a.txt', 'text'],
      ['b/A.TXT.gz', 'text'],
      ['a.md', 'markdown'],
      ['a.htm', 'html'],
      ['a.ndjson.zst', 'jsonl'],
      ['a.jsonl', 'jsonl'],
      ['a.warc.gz', 'warc'],
      ['a.mht', 'mhtml'],
      ['a.rss', 'rss'],
      ['a.json', 'json'],
    ]) {
      expect(detect(path!, prose)).toBe(format);
    }
  });

  it('is told by the content where there is no telling extension', () => {
    for (const [content, format] of [
      ['Rain fell on the town.\n', 'text'],
      ['橋は春に修理されました。', 'text'],
      ['---\ntitle: Rain\n---\nRain fell.', 'markdown'],
      ['# Rain\n\nRain fell.', 'markdown'],
      ['\n <!DOCTYPE html><html><body>', 'html'],
      ['<p>Rain fell.</p>', 'html'],
      ['<?xml version="1.0"?>\n<!-- > --><!DOCTYPE html PUBLIC "x" "y"><html>', 'html'],
      ['<?xml version="1.0"?><!DOCTYPE nitf SYSTEM "nitf.dtd"><nitf>', 'nitf'],
      ['<rss version="2.0">', 'rss'],
      ['<?xml version="1.0"?><rdf:RDF xmlns:rdf="x">', 'rss'],
      ['<a:feed xmlns:a="http://www.w3.org/2005/Atom">', 'atom'],
      ['<newsItem>', 'newsml'],
      ['{"title":"Rain","text":"Rain fell."}', 'json'],
      ['[{"title":"Rain"}]', 'json'],
      ['{"title":"Rain"}\n{"title":"Sun"}\n', 'jsonl'],
      ['{\n "version": "https://jsonfeed.org/version/1"', 'jsonfeed'],
      ['WARC/1.1\r\nWARC-Type: warcinfo', 'warc'],
      ['From: <Saved by Blink>\r\nMIME-Version: 1.0\r\nContent-Type: multipart/related; boundary=x\r\n\r\n', 'mhtml'],
    ]) {
      expect(detect('-', content!)).toBe(format);
      expect(detect('saved', content!)).toBe(format);
    }
    for (const encoding of ['utf16le', 'utf8'] as const) {
      expect(detectFormat('-', Buffer.from('\ufeff<?xml version="1.0"?><rss/>', encoding), true)).toBe('rss');
    }
  });

  it('stays open until there is enough to tell', () => {
    for (const beginning of ['', '  \n', '{"title":"Ra', '{"title":"Rain"}\n', '<?xml version="1.0"?>']) {
      expect(detect('-', beginning, false)).toBeUndefined();
    }
  });

  it('is looked for no further than a megabyte of blanks', () => {
    const blanks = ' '.repeat(1024 * 1024);
    expect(detect('-', blanks, false)).toBeUndefined();
    expect(() => detect('-', `${blanks} `, false)).toThrow(/begins with more than 1 MB of blanks/);
    expect(detect('-', `${blanks}\n<html>`, true)).toBe('html');
  });

  it('is not hoped for', () => {
    expect(() => detect('a.csv', 'title,text\n')).toThrow(/no format of articles/);
    expect(() => detect('a.xml', '<?xml version="1.0"?><urlset>')).toThrow(/<urlset>/);
    expect(() => detect('-', '%PDF-1.4 words of it')).toThrow(/PDF/);
    expect(() => detect('-', `1;2;3\n${'4;5;6\n'.repeat(1000)}`)).toThrow(/no format that newsctl knows/);
    expect(() => detect('-', '')).toThrow(/empty/);
  });

  it('is found or refused for any bytes', () => {
    fc.assert(
      fc.property(fc.uint8Array(), fc.constantFrom('-', 'a', 'a.xml', 'a.json', 'a.zip'), (bytes, path) => {
        try {
          expect(detectFormat(path, bytes, true)).toBeDefined();
        } catch (error) {
          expect(error).toHaveProperty('problem.code');
        }
      }),
    );
  });

  it('is told by the content against a name that says text or page, where that is unmistakable', () => {
    expect(detect('a.txt', '<!DOCTYPE html><html><body><p>Rain fell.</p>')).toBe('html');
    expect(detect('a.txt', '<b>Rain</b> fell.')).toBe('text');
    expect(detect('a.txt', '{Rain} fell.')).toBe('text');
    expect(detect('a.html', '<?xml version="1.0"?><!DOCTYPE html><html>')).toBe('html');
    for (const [path, content, format] of [
      ['a.txt', '{"title":"Rain","text":"Rain fell."}', 'json'],
      ['a.txt', 'WARC/1.0\r\nWARC-Type: warcinfo', 'warc'],
      ['a.html', '<?xml version="1.0"?><rss version="2.0">', 'rss'],
    ] as const) {
      expect(() => detect(path, content)).toThrow(`is ${format} by its content`);
    }
  });
});
