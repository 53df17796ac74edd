/** Reads a `.tar.gz` whole: names and contents of its regular files. For corpora, which are small and our own. */
import { readFileSync } from 'node:fs';
import { gunzipSync } from 'node:zlib';

const block = 512;

export function readTarGz(path: string): Map<string, Buffer> {
  const tar = gunzipSync(readFileSync(path));
  const files = new Map<string, Buffer>();
  const text = (from: number, length: number): string =>
    tar.toString('utf8', from, from + length).replace(/\0.*$/s, '');
  let longName: string | undefined;
  for (let at = 0; at + block <= tar.length && tar[at] !== 0;) {
    const size = Number.parseInt(text(at + 124, 12).trim(), 8) || 0;
    const kind = String.fromCharCode(tar[at + 156]!);
    const body = tar.subarray(at + block, at + block + size);
    const prefix = text(at + 345, 155);
    const name = longName ?? (prefix === '' ? '' : `${prefix}/`) + text(at, 100);
    longName = undefined;
    // GNU and POSIX ways to write names over 100 bytes.
    if (kind === 'L') longName = body.toString('utf8').replace(/\0.*$/s, '');
    else if (kind === 'x') longName = /\d+ path=(.*)\n/.exec(body.toString('utf8'))?.[1];
    else if (kind === '0' || kind === '\0') files.set(name.replace(/^\.\//, ''), body);
    at += block + Math.ceil(size / block) * block;
  }
  return files;
}
