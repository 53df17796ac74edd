/** What the bench feeds to everyone: articles of the corpora, as they are, joined to long ones, or shuffled to many. */
import { closeSync, existsSync, mkdirSync, openSync, writeFileSync, writeSync } from 'node:fs';
import { join } from 'node:path';
import { corporaFolder, readJsonLines } from '../corpora.ts';
import { createRandom } from '../random.ts';
import { readTarGz } from '../tar.ts';
import { scratch } from './tools.ts';

let read: string[] | undefined;
/** Texts of news articles, in a fixed order that mixes where they are from. */
function texts(): readonly string[] {
  if (read === undefined) {
    const lists = ['llm_news', 'cnn', 'bbc'].map((name) =>
      readJsonLines<{ text: string }>(join(corporaFolder, 'summaries', `${name}.jsonl`))!.map(({ text }) => text),
    );
    const longest = Math.max(...lists.map((list) => list.length));
    read = [];
    for (let n = 0; n < longest; n++) for (const list of lists) if (n < list.length) read.push(list[n]!);
  }
  return read;
}

/** Whether there are corpora; says where they are looked for if not. */
export function hasCorpora(): boolean {
  if (existsSync(join(corporaFolder, 'summaries'))) return true;
  console.log(`\nno corpora at ${corporaFolder}: NEWSCTL_CORPORA names their folder`);
  return false;
}

/** A file that is made once a run. */
function file(name: string, make: (path: string) => void): string {
  const path = join(scratch(), name);
  if (!existsSync(path)) make(path);
  return path;
}

/** `count` articles as JSON Lines; the corpora are gone through again where they have fewer. */
export function jsonLines(count: number): string {
  return file(`${count}.jsonl`, (path) => {
    const descriptor = openSync(path, 'w');
    for (let n = 0; n < count; n++) {
      writeSync(descriptor, `${JSON.stringify({ id: String(n), text: texts()[n % texts().length] })}\n`);
    }
    closeSync(descriptor);
  });
}

/** The same as a folder of text files. */
export function textFiles(count: number): string {
  return file(`${count}-files`, (path) => {
    mkdirSync(path);
    for (let n = 0; n < count; n++) writeFileSync(join(path, `${n}.txt`), texts()[n % texts().length]!);
  });
}

let saved: Buffer[] | undefined;
function pages(): readonly Buffer[] {
  saved ??= [...readTarGz(join(corporaFolder, 'pages/extraction/pages.tar.gz'))]
    .filter(([name]) => name.endsWith('.html'))
    .map(([, bytes]) => bytes);
  return saved;
}

/** `count` saved pages as a folder of files. */
export function htmlFiles(count: number): string {
  return file(`${count}-pages`, (path) => {
    mkdirSync(path);
    for (let n = 0; n < count; n++) writeFileSync(join(path, `${n}.html`), pages()[n % pages().length]!);
  });
}

/** The same as a web archive. */
export function webArchive(count: number): string {
  return file(`${count}.warc`, (path) => {
    const descriptor = openSync(path, 'w');
    for (let n = 0; n < count; n++) {
      const http = Buffer.concat([
        Buffer.from('HTTP/1.1 200 OK\r\nContent-Type: text/html\r\n\r\n'),
        pages()[n % pages().length]!,
      ]);
      const head =
        `WARC/1.0\r\nWARC-Type: response\r\nWARC-Target-URI: https://news.example/${n}\r\n` +
        `Content-Type: application/http; msgtype=response\r\nContent-Length: ${http.length}\r\n\r\n`;
      writeSync(descriptor, Buffer.concat([Buffer.from(head), http, Buffer.from('\r\n\r\n')]));
    }
    closeSync(descriptor);
  });
}

/** One article of about `megabytes`, as text or as a page. */
export function longArticle(megabytes: number, kind: 'txt' | 'html'): string {
  return file(`long-${megabytes}.${kind}`, (path) => {
    const paragraphs: string[] = [];
    for (let n = 0, length = 0; length < megabytes * 1e6; n++) {
      const text = texts()[n % texts().length]!;
      length += Buffer.byteLength(text);
      paragraphs.push(...text.split(/\n+/));
    }
    const escaped = (text: string): string => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;');
    writeFileSync(
      path,
      kind === 'txt'
        ? `A Long Account of the Year\n\n${paragraphs.join('\n\n')}\n`
        : '<!doctype html><html><head><title>A Long Account of the Year</title></head><body><nav><a href="/">Home</a></nav>' +
            `<article><h1>A Long Account of the Year</h1>${paragraphs.map((one) => `<p>${escaped(one)}</p>\n`).join('')}</article></body></html>`,
    );
  });
}

/** `count` short articles of sentences drawn from the corpora, some words moved and some invented, so that no cache helps. */
export function shuffled(count: number): string {
  return file(`${count}-shuffled.jsonl`, (path) => {
    const random = createRandom(1);
    const below = (limit: number): number => Math.floor(random() * limit);
    const sentences = texts().flatMap((text) =>
      text.split(/(?<=[.!?])\s+/).filter((one) => one.length > 40 && one.length < 300),
    );
    const syllables = 'ba de ki lo mu na pe ri so tu va zo'.split(' ');
    const invented = (): string => {
      const word = Array.from({ length: 2 + below(6) }, () => syllables[below(syllables.length)]).join('');
      return below(2) === 0 ? word : word[0]!.toUpperCase() + word.slice(1);
    };
    const descriptor = openSync(path, 'w');
    for (let n = 0; n < count; n++) {
      const body = Array.from({ length: 3 + below(5) }, () => {
        const words = sentences[below(sentences.length)]!.split(/\s+/);
        for (let w = 0; w < words.length; w++) if (below(20) === 0) words[w] = invented();
        const [from, to] = [below(words.length), below(words.length)];
        [words[from], words[to]] = [words[to]!, words[from]!];
        return words.join(' ');
      });
      writeSync(descriptor, `${JSON.stringify({ id: String(n), text: body.join(' ') })}\n`);
    }
    closeSync(descriptor);
  });
}
