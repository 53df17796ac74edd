// Keeps what V8 has compiled of the command after runs that are like most: `node .code-cache.mjs`, when all is built.
import { mkdirSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { Writable } from 'node:stream';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('.', import.meta.url));
const dist = join(root, 'dist');
const require = createRequire(import.meta.url);
const { codeFolder, openChunks } = require('./dist/start.cjs');
const code = codeFolder(dist);
const chunks = openChunks(dist, code, require);
const { main } = chunks.require('./cli.cjs');

const nowhere = (isTTY) => Object.assign(new Writable({ write: (_piece, _encoding, done) => done() }), { isTTY });
const articles = ['harbor-1.txt', 'harbor-2.txt', 'museum.txt'].map((name) => join(root, 'samples', name));
// One thread: the code of worker threads is not kept.
const runs = ['summarize', 'entities', 'extract'].map((command) => [command, '--jobs', '1', ...articles]);
// V8 throws code away that hasn't run for a while: what is to be kept has run a moment ago.
for (const argv of [...runs, ['--version'], ...runs, ['--version']]) {
  for (const stdout of [nowhere(false), nowhere(true)]) {
    const status = await main({ argv, env: {}, stdin: process.stdin, stdout, stderr: process.stderr });
    if (status !== 0) throw new Error(`newsctl ${argv.join(' ')} ended with ${status}`);
  }
}

mkdirSync(code, { recursive: true });
for (const [name, script] of chunks.scripts) writeFileSync(join(code, name), script.createCachedData());
