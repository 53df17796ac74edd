/** The corpora for measuring and training: where they are, and how their files are read. */
import { existsSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { gunzipSync } from 'node:zlib';
import { packageRoot } from '../src/package-root.ts';

/** The folder that NEWSCTL_CORPORA names, else `shared/corpora` beside the repository; without a slash at its end. */
export const corporaFolder: string = (
  process.env['NEWSCTL_CORPORA'] ?? fileURLToPath(new URL('../shared/corpora', packageRoot))
).replace(/\/$/, '');

/** The text of a file, `PATH` or `PATH.gz`; undefined when neither is there. */
export function readCorpusFile(path: string): string | undefined {
  if (existsSync(path)) return readFileSync(path, 'utf8');
  return existsSync(`${path}.gz`) ? gunzipSync(readFileSync(`${path}.gz`)).toString('utf8') : undefined;
}

/** The objects of a JSON Lines file, `PATH` or `PATH.gz`; undefined when neither is there. Their shape is taken on trust. */
export function readJsonLines<T>(path: string): T[] | undefined {
  return readCorpusFile(path)
    ?.split('\n')
    .filter((line) => line.trim() !== '')
    .map((line) => JSON.parse(line) as T);
}
