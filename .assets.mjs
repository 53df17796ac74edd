// Writes what the built command prints of itself into the package: the manual page, the JSON Schema of every record.
import { execFileSync } from 'node:child_process';
import { mkdirSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

const at = (path) => fileURLToPath(new URL(path, import.meta.url));
const newsctl = (...args) => execFileSync(process.execPath, [at('bin/newsctl.cjs'), ...args]);

writeFileSync(at('dist/newsctl.1'), newsctl('man'));
mkdirSync(at('dist/schemas'), { recursive: true });
for (const record of ['summary', 'entities', 'article', 'links', 'fault', 'error']) {
  writeFileSync(at(`dist/schemas/${record}.json`), newsctl('schema', record));
}
