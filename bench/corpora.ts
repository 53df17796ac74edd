/** Corpora for measuring and training, read from the folder that the caller names. */
import { existsSync, readFileSync } from 'node:fs';
import { gunzipSync } from 'node:zlib';

/** The objects of a JSON Lines file, `PATH` or `PATH.gz`; undefined when neither is there. */
export function readJsonLines(path: string): unknown[] | undefined {
  const plain = existsSync(path) ? readFileSync(path) : undefined;
  const bytes = plain ?? (existsSync(`${path}.gz`) ? gunzipSync(readFileSync(`${path}.gz`)) : undefined);
  return bytes
    ?.toString('utf8')
    .split('\n')
    .filter((line) => line.trim() !== '')
    .map((line): unknown => JSON.parse(line));
}
