/** The package as npm packs it: what it holds, how large it is, and that it works where nothing else is. */
import { execFile, execFileSync } from 'node:child_process';
import { lstatSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { root } from './shell.ts';

const run = promisify(execFile);
const folder = mkdtempSync(join(tmpdir(), 'newsctl-package-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

interface Packed {
  readonly filename: string;
  readonly size: number;
  readonly unpackedSize: number;
  readonly files: readonly { readonly path: string }[];
}

let packed: Packed;
beforeAll(() => {
  // The build is there already.
  const printed = execFileSync('npm', ['pack', '--json', '--ignore-scripts', '--pack-destination', folder], {
    cwd: root,
    encoding: 'utf8',
    stdio: ['ignore', 'pipe', 'ignore'],
  });
  [packed] = JSON.parse(printed) as [Packed];
}, 120_000);

/** The most megabytes it may take, as the README states them. */
const [, tarballMb, installedMb] =
  /tarball has ([\d.]+) MB at most, the installed tree ([\d.]+) MB/.exec(
    readFileSync(join(root, 'README.md'), 'utf8').replace(/\s+/g, ' '),
  ) ?? [];

function bytesIn(path: string): number {
  const entries = readdirSync(path, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile());
  return entries.reduce((sum, { parentPath, name }) => sum + lstatSync(join(parentPath, name)).size, 0);
}

test('holds the command, the library, its declarations, maps, schemas, manual page, licences and data, and no more', () => {
  const paths = packed.files.map(({ path }) => path);
  for (const path of [
    'bin/newsctl.cjs',
    'dist/index.js',
    'dist/types/index.d.ts',
    'dist/schemas/entities.json',
    'dist/newsctl.1',
    'dist/LICENSES.txt',
    'dist/data/countries.bin',
    'data/models/people.bin',
    'LICENSE',
    'README.md',
  ]) {
    expect(paths).toContain(path);
  }
  const expected =
    /^(?:bin\/newsctl\.cjs|dist\/(?:[\w.-]+\.(?:js|cjs)(?:\.map)?|types\/.*\.d\.ts|schemas\/\w+\.json|data\/\w+\.bin|code\/.*|newsctl\.1|LICENSES\.txt)|data\/models\/\w+\.(?:bin|md|json)|LICENSE|README\.md|package\.json)$/;
  expect(paths.filter((path) => !expected.test(path))).toEqual([]);
  const scripts = paths.filter((path) => /^dist\/[\w.-]+\.c?js$/.test(path));
  const unmapped = scripts.filter((path) => !paths.includes(`${path}.map`));
  expect(unmapped.filter((path) => readFileSync(join(root, path), 'utf8').includes('sourceMappingURL'))).toEqual([]);
});

test('is as small as the README says', () => {
  expect(packed.size / 1e6).toBeLessThanOrEqual(Number(tarballMb));
});

test('names the licence of everything that is bundled', () => {
  const licences = readFileSync(join(root, 'dist/LICENSES.txt'), 'utf8');
  for (const name of ['chalk', 'commander', 'fast-glob', 'htmlparser2', 'ora', 'yaml']) {
    expect(licences).toMatch(
      new RegExp(`^${name} \\d+\\.\\d+\\.\\d+ \\([A-Z0-9-]+\\)\n\n.*(?:License|Copyright)`, 'im'),
    );
  }
});

test('the README says of each dependency what licence it has and how large it is', () => {
  const { dependencies, devDependencies } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')) as Record<
    'dependencies' | 'devDependencies',
    Record<string, string>
  >;
  const licences = readFileSync(join(root, 'dist/LICENSES.txt'), 'utf8');
  const bundled = Object.keys(devDependencies).filter((name) => licences.includes(`\n${name} `));
  const expected = [...Object.keys(dependencies), ...bundled].sort().map((name) => {
    const at = join(root, 'node_modules', name);
    const { license } = JSON.parse(readFileSync(join(at, 'package.json'), 'utf8')) as { license: string };
    return [name, license, `${Math.round(bytesIn(at) / 1000)}`];
  });
  const rows = readFileSync(join(root, 'README.md'), 'utf8').matchAll(/^\| `([\w-]+)` \| .+ \| (\S+) \| (\d+) \|$/gm);
  expect([...rows].map(([, name, license, size]) => [name, license, size])).toEqual(expected);
});

describe('installed from the tarball into an empty prefix', { timeout: 300_000 }, () => {
  const prefix = join(folder, 'prefix');
  const consumer = join(folder, 'consumer');
  let offline: string | undefined;

  beforeAll(async () => {
    const tarball = join(folder, packed.filename);
    mkdirSync(consumer);
    writeFileSync(join(consumer, 'package.json'), '{ "private": true, "type": "module" }');
    const quiet = ['--no-audit', '--no-fund', '--prefer-offline'];
    try {
      await run('npm', ['install', '--global', '--prefix', prefix, ...quiet, tarball]);
      await run('npm', ['install', ...quiet, tarball], { cwd: consumer });
    } catch (error) {
      const { stderr } = error as { stderr: string };
      // Without a registry and without a cache there is nothing to install from.
      if (!/ENOTFOUND|EAI_AGAIN|ECONNREFUSED|ETIMEDOUT|ENOTCACHED/.test(stderr)) throw error;
      offline = stderr;
    }
  }, 300_000);

  test('the command works, and its manual page is where man looks', async ({ skip }) => {
    skip(offline !== undefined, 'no registry');
    const sample = join(root, 'samples/harbor-2.txt');
    const { stdout, stderr } = await run(join(prefix, 'bin/newsctl'), ['summarize', '-n', '1', sample]);
    expect(stderr).toBe('');
    expect(stdout).toMatch(/^Lisbon and Rabat Sign Ferry Accord After Long Night\n/);
    expect(readFileSync(join(prefix, 'share/man/man1/newsctl.1'), 'utf8')).toMatch(/^\.TH NEWSCTL 1/);
  });

  test('the tree is as small as the README says, and the command line’s libraries are not in it', ({ skip }) => {
    skip(offline !== undefined, 'no registry');
    const installed = join(prefix, 'lib/node_modules/newsctl');
    expect(bytesIn(installed) / 1e6).toBeLessThanOrEqual(Number(installedMb));
    const libraries = readdirSync(join(installed, 'node_modules'));
    expect(libraries).toContain('yaml');
    expect(libraries).not.toContain('commander');
  });

  const script = `import { findEntities, findLinks, readArticles, summarize } from 'newsctl';
for await (const article of readArticles([${JSON.stringify(join(root, 'samples/harbor-2.txt'))}])) {
  const { sentences } = summarize(article, { sentences: 1 });
  const { people, countries } = findEntities(article);
  const { next } = await findLinks(article);
  console.log(sentences.length, people[0]?.name, countries[0]?.code, next?.status);
}
`;
  const printed = '1 Lalla Samira Benkhalfi PT found\n';

  test('the library works from JavaScript', async ({ skip }) => {
    skip(offline !== undefined, 'no registry');
    writeFileSync(join(consumer, 'use.js'), script);
    expect((await run(process.execPath, ['use.js'], { cwd: consumer })).stdout).toBe(printed);
  });

  test('the library is typed', async ({ skip }) => {
    skip(offline !== undefined, 'no registry');
    const check = async (name: string, source: string): Promise<string> => {
      writeFileSync(join(consumer, name), source);
      const options = ['--strict', '--noEmit', '--module', 'nodenext', '--target', 'es2023', '--skipLibCheck', 'false'];
      const types = ['--typeRoots', join(root, 'node_modules/@types'), '--types', 'node'];
      const tsc = join(root, 'node_modules/.bin/tsc');
      return run(tsc, [...options, ...types, name], { cwd: consumer }).then(
        () => '',
        (error: { stdout: string }) => error.stdout,
      );
    };
    expect(await check('use.ts', script)).toBe('');
    expect(await check('misuse.ts', script.replace('next?.status', 'next.status.length.x'))).toContain('misuse.ts(6,');
  });
});
