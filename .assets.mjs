// Completes the package once it is built: what the command prints of itself, the licences of what is bundled, and no
// declarations but those that the library's lead to.
import { execFileSync } from 'node:child_process';
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('.', import.meta.url));
const dist = join(root, 'dist');
const newsctl = (...args) => execFileSync(process.execPath, [join(root, 'bin/newsctl.cjs'), ...args]);

writeFileSync(join(dist, 'newsctl.1'), newsctl('man'));
mkdirSync(join(dist, 'schemas'), { recursive: true });
for (const record of ['summary', 'entities', 'article', 'links', 'fault', 'error']) {
  writeFileSync(join(dist, 'schemas', `${record}.json`), newsctl('schema', record));
}

// What a bundle holds is told by its source map; the command's would be a fifth of the package.
const bundled = new Set();
for (const file of readdirSync(dist).filter((name) => name.endsWith('.map'))) {
  for (const source of JSON.parse(readFileSync(join(dist, file), 'utf8')).sources) {
    const [, name] = /.*node_modules\/((?:@[^/]+\/)?[^/]+)/.exec(source) ?? [];
    if (name !== undefined) bundled.add(name);
  }
  if (file.endsWith('.cjs.map')) rmSync(join(dist, file));
}
const licences = [...bundled].sort().map((name) => {
  const folder = join(root, 'node_modules', name);
  const { version, license } = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8'));
  const file = readdirSync(folder).find((entry) => /^licen[cs]e/i.test(entry));
  const text = file === undefined ? '' : `\n${readFileSync(join(folder, file), 'utf8').trim()}\n`;
  return `${name} ${version} (${license})\n${text}`;
});
writeFileSync(join(dist, 'LICENSES.txt'), licences.join(`\n${'-'.repeat(80)}\n\n`));

const types = join(dist, 'types');
const needed = new Set();
const visit = (path) => {
  if (needed.has(path)) return;
  needed.add(path);
  for (const [, target] of readFileSync(path, 'utf8').matchAll(/(?:from |import\()'(\.[^']+)\.ts'/g)) {
    visit(join(dirname(path), `${target}.d.ts`));
  }
};
visit(join(types, 'index.d.ts'));
for (const name of readdirSync(types, { recursive: true })) {
  const path = join(types, name);
  if (name.endsWith('.d.ts') && !needed.has(path)) rmSync(path);
}
// Folders that are empty now, the deepest first.
const folders = readdirSync(types, { recursive: true, withFileTypes: true }).filter((entry) => entry.isDirectory());
for (const path of folders.map((entry) => join(entry.parentPath, entry.name)).sort((a, b) => b.length - a.length)) {
  if (existsSync(path) && readdirSync(path).length === 0) rmSync(path, { recursive: true });
}
if (needed.size < 5)
  throw new Error(`too few declarations: ${[...needed].map((path) => relative(types, path)).join(', ')}`);
