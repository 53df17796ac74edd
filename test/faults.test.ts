/** Faults of the world around the built command: pipes that close, disks that are full, signals, files that aren't files. */
import { spawn, type ChildProcess } from 'node:child_process';
import { mkdirSync, readdirSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { openShell, root } from './shell.ts';

const shell = openShell();
afterAll(() => shell.close());

const line = (at: number): string =>
  `${JSON.stringify({ id: String(at), title: `Title ${at}`, text: 'The mayor of Lyon opened the bridge on Tuesday. It had taken six years to build.' })}\n`;

/** Lines enough to outlast any pipe's buffer and the time that a thread works alone. */
const many = join(shell.scratch, 'many.jsonl');
writeFileSync(many, Array.from({ length: 4000 }, (_, at) => line(at)).join(''));

describe('a reader that has enough', () => {
  it.each([
    'extract -f ndjson -j 1 $SCRATCH/many.jsonl',
    'extract -f ndjson -j 2 $SCRATCH/many.jsonl',
    'summarize --json -j 2 $SCRATCH/many.jsonl',
    'schema entities',
    'completion bash',
    '--help',
  ])('ends newsctl %s quietly', async (command) => {
    const printed = await shell.run(`newsctl ${command} | head -c 1 | wc -c; exit \${PIPESTATUS[0]}`);
    expect(printed).toEqual({ stdout: expect.stringMatching(/^\s*1\n$/) as string, stderr: '', status: 0 });
  });

  it('may be the one of stderr', async () => {
    const { status } = await shell.run('newsctl summarize nonesuch 2> >(true); exit $?');
    expect(status).toBe(2);
  });
});

describe.runIf(process.platform === 'linux')('a full disk', () => {
  it.each(['summarize samples/museum.txt', 'read samples/museum.txt', 'schema entities', '--help'])(
    'is one error of newsctl %s',
    async (command) => {
      const { stderr, status } = await shell.run(`newsctl ${command} > /dev/full`);
      expect(stderr).toBe("newsctl: standard output: can't be written: the disk is full (make room on it)\n");
      expect(status).toBe(2);
    },
  );

  it('is one error of -o, and leaves a device what it is', async () => {
    const { stdout, stderr, status } = await shell.run(
      'newsctl summarize samples/museum.txt -o /dev/full; code=$?; test -c /dev/full && echo device; exit $code',
    );
    expect({ stdout, stderr, status }).toEqual({
      stdout: 'device\n',
      stderr: "newsctl: /dev/full: can't be written: the disk is full (make room on it)\n",
      status: 2,
    });
  });
});

describe('-o', () => {
  it('follows a link, and keeps what was there when the run fails', async () => {
    writeFileSync(join(shell.scratch, 'target.txt'), 'old\n');
    symlinkSync('target.txt', join(shell.scratch, 'link.txt'));
    const failed = await shell.run('newsctl summarize --files-from nonesuch -o $SCRATCH/link.txt');
    expect(failed.status).toBe(2);
    expect(readFileSync(join(shell.scratch, 'target.txt'), 'utf8')).toBe('old\n');
    const written = await shell.run(
      'newsctl summarize -n 1 samples/museum.txt -o $SCRATCH/link.txt; cd $SCRATCH; test -L link.txt && ls -A | grep partial',
    );
    expect(written.stdout).toBe('');
    expect(readFileSync(join(shell.scratch, 'target.txt'), 'utf8')).not.toBe('old\n');
  });

  it('is one error where a directory is in its place', async () => {
    const { stderr, status } = await shell.run(
      'mkdir $SCRATCH/taken; newsctl summarize samples/museum.txt -o $SCRATCH/taken; code=$?; ls -A $SCRATCH | grep partial; exit $code',
    );
    expect(stderr).toBe("newsctl: SCRATCH/taken: can't be written: it is a folder (name a file in it)\n");
    expect(status).toBe(2);
  });

  it('writes into a pipe', async () => {
    const { stdout } = await shell.run('newsctl summarize -n 1 samples/museum.txt -o /dev/stdout | wc -l');
    expect(Number(stdout)).toBeGreaterThan(0);
  });
});

describe.runIf(process.platform !== 'win32')('signals', () => {
  const start = (args: readonly string[]): ChildProcess =>
    spawn(process.execPath, [join(root, 'bin/newsctl.cjs'), ...args], { stdio: ['pipe', 'pipe', 'pipe'] });
  const ended = (child: ChildProcess): Promise<number | null> =>
    new Promise((resolve) => {
      child.stdout!.resume();
      child.stderr!.resume();
      child.on('close', resolve);
    });
  const firstOutput = (child: ChildProcess): Promise<unknown> =>
    new Promise((resolve) => child.stdout!.once('data', resolve));
  const partials = (folder: string): string[] => readdirSync(folder).filter((name) => name.includes('out'));

  it.each([
    ['SIGINT', 130],
    ['SIGTERM', 143],
  ] as const)('%s ends it while standard input is slow', async (signal, code) => {
    const child = start(['extract', '-f', 'ndjson', '--input-format', 'jsonl', '-']);
    child.stdin!.write(line(1));
    await firstOutput(child);
    child.kill(signal);
    expect(await ended(child)).toBe(code);
  });

  it('ends it while threads work, and leaves no file', async () => {
    const folder = join(shell.scratch, 'signals');
    mkdirSync(folder);
    const into = join(folder, 'out.ndjson');
    const child = start(['entities', '-f', 'ndjson', '--input-format', 'jsonl', '-j', '2', '-o', into, '-']);
    // Never closed: the run can't be over before the signal comes.
    child.stdin!.write(readFileSync(many));
    while (partials(folder).length === 0 && child.exitCode === null)
      await new Promise((resolve) => setTimeout(resolve, 20));
    child.kill('SIGTERM');
    expect(await ended(child)).toBe(143);
    expect(partials(folder)).toEqual([]);
  });

  it('ends it in the middle of a large article', async () => {
    const [title, text] = ['The Bridge of Lyon Opens', 'The mayor of Lyon spoke to Lena Ortiz on Tuesday. '];
    writeFileSync(join(shell.scratch, 'long.txt'), `${title}\n\n${text.repeat(200_000)}\n`);
    const child = start([
      'summarize',
      '-f',
      'ndjson',
      '-j',
      '1',
      join(root, 'samples/museum.txt'),
      join(shell.scratch, 'long.txt'),
    ]);
    let printed = '';
    child.stdout!.on('data', (piece: Buffer) => (printed += piece.toString()));
    await firstOutput(child);
    child.kill('SIGINT');
    expect(await ended(child)).toBe(130);
    expect(printed).not.toContain(title);
  });

  it('ends it while it waits for the writer of a pipe', async () => {
    await shell.run('mkfifo $SCRATCH/waiting.txt');
    const child = start([
      'summarize',
      '-f',
      'ndjson',
      join(root, 'samples/museum.txt'),
      join(shell.scratch, 'waiting.txt'),
    ]);
    await firstOutput(child);
    child.kill('SIGINT');
    expect(await ended(child)).toBe(130);
  });
});

describe('an article that takes more memory than there is', () => {
  const names = Array.from({ length: 110_000 }, (_, at) => `Anna${at.toString(36)} Holm spoke.`).join(' ');
  const large = `${JSON.stringify({ id: 'large', text: names })}\n`;

  it.each([
    ['on one thread', 1, line(0)],
    ['on several threads', 2, readFileSync(many, 'utf8')],
  ])(
    'costs itself, %s',
    async (_, jobs, before) => {
      writeFileSync(join(shell.scratch, 'large.jsonl'), `${before}${large}${line(1)}`);
      const { stdout, status } = await shell.run(
        `NODE_OPTIONS=--max-old-space-size=40 newsctl entities -f ndjson --errors inline -j ${jobs} $SCRATCH/large.jsonl`,
      );
      const records = stdout
        .trim()
        .split('\n')
        .map((record) => JSON.parse(record) as { type: string; index: number; code?: string });
      const count = before.split('\n').length + 1;
      expect(records.map(({ index }) => index)).toEqual(Array.from({ length: count }, (__, at) => at + 1));
      expect(records.filter(({ type }) => type === 'error')).toEqual([
        expect.objectContaining({ index: count - 1, code: 'worker-died' }),
      ]);
      expect(status).toBe(2);
      // Two threads fill their memory, one after the other, and V8 tries hard before it gives up.
    },
    240_000,
  );
});

describe('files that are none', () => {
  const folder = join(shell.scratch, 'odd');
  mkdirSync(join(folder, 'directory.txt'), { recursive: true });
  symlinkSync('loop.txt', join(folder, 'loop.txt'));
  symlinkSync('..', join(folder, 'up'));
  symlinkSync('nonesuch.txt', join(folder, 'dangling.txt'));
  writeFileSync(
    join(folder, 'article.txt'),
    'A Bridge Opens\n\nThe mayor of Lyon opened the bridge on Tuesday. It had taken six years.\n',
  );

  it('are passed over in a search: pipes, loops, links that lead nowhere or up', async () => {
    const { stdout, stderr, status } = await shell.run(
      'mkfifo $SCRATCH/odd/pipe.txt; newsctl extract -f ndjson $SCRATCH/odd && newsctl links $SCRATCH/odd/article.txt > /dev/null',
    );
    expect(
      stdout
        .trim()
        .split('\n')
        .map((record) => (JSON.parse(record) as { path: string }).path),
    ).toEqual(['SCRATCH/odd/article.txt']);
    expect({ stderr, status }).toEqual({ stderr: '', status: 0 });
  });

  it('are an error each when they are named', async () => {
    const { stdout, stderr, status } = await shell.run(
      `printf '%s\\0' loop.txt dangling.txt article.txt/x "$(printf '%300s')" article.txt | (cd $SCRATCH/odd && newsctl extract -f ndjson --files-from - -0 | wc -l)`,
    );
    expect(stdout.trim()).toBe('1');
    expect(stderr.split('\n').map((text) => text.replace(/\s+/g, ' ').trim())).toEqual([
      'newsctl: loop.txt: is a symbolic link that leads to itself (name the file itself)',
      'newsctl: dangling.txt: no such file or folder (check the path)',
      'newsctl: article.txt/x: there is no such file (check its name)',
      'newsctl: : could not be read (ENAMETOOLONG) (try again)',
      '',
    ]);
    expect(status).toBe(2);
  });

  it('are an error when they vanish between listing and reading', async () => {
    // The list comes from standard input: the second path is removed once the first result is out.
    const { stdout, stderr } = await shell.run(
      `cd $SCRATCH; cp odd/article.txt gone.txt; mkfifo list; newsctl extract -f ndjson --files-from list > first & exec 3> list; echo odd/article.txt >&3; until [ -s first ]; do sleep 0.05; done; rm gone.txt; echo gone.txt >&3; exec 3>&-; wait; wc -l < first`,
    );
    expect(stdout.trim()).toBe('1');
    expect(stderr).toBe('newsctl: gone.txt: no such file or folder (check the path)\n');
  });

  it('a list of paths that is none is an error, as soon as that is clear', async () => {
    const { stderr, status } = await shell.run('yes | tr -d "\\n" | newsctl summarize --files-from -');
    expect(stderr).toBe('newsctl: the list of paths has an entry of more than 65536 characters (check --files-from)\n');
    expect(status).toBe(2);
  });

  it('a list of paths with the wrong separator is an error, not a fault', async () => {
    const { stderr, status } = await shell.run(`printf 'a\\0b\\n' | newsctl summarize --files-from -`);
    expect(stderr).toBe('newsctl: a\uFFFDb: no such file or folder (check the path)\n');
    expect(status).toBe(2);
  });
});

it('a directory of 20,000 files is searched in order', async () => {
  const folder = join(shell.scratch, 'crowded');
  mkdirSync(folder);
  for (let at = 0; at < 20_000; at++) writeFileSync(join(folder, `${String(at).padStart(5, '0')}.txt`), '');
  const { stdout, status } = await shell.run('newsctl extract -f ndjson --errors inline $SCRATCH/crowded');
  const paths = stdout
    .trim()
    .split('\n')
    .map((record) => (JSON.parse(record) as { path: string }).path);
  expect(paths).toHaveLength(20_000);
  expect(paths).toEqual([...paths].sort());
  expect(status).toBe(2);
});

describe('--errors inline', () => {
  it('answers line N with line N', async () => {
    const good = line(1).trim();
    writeFileSync(
      join(shell.scratch, 'mixed.jsonl'),
      `${[good, '{"a":', '[[[[', 'null', good, '"', '\0', good].join('\n')}\n`,
    );
    const { stdout, stderr, status } = await shell.run(
      'newsctl extract -f ndjson --errors inline $SCRATCH/mixed.jsonl',
    );
    const types = stdout
      .trim()
      .split('\n')
      .map((record) => (JSON.parse(record) as { type: string }).type);
    expect(types).toEqual(['article', 'error', 'error', 'error', 'article', 'error', 'error', 'article']);
    expect({ stderr, status }).toEqual({ stderr: '', status: 2 });
  });
});

describe('hostile text', () => {
  const nasty = 'A\u001B[31m \u009B2J\u202E \u0007 Mayor\u2066 \u007F';
  it('reaches no terminal from a title, a text, a link or a file name, in any view', async () => {
    const folder = join(shell.scratch, 'hostile');
    mkdirSync(folder);
    const name = `a\u001B]0;x\u0007\nb\u202E.md`;
    writeFileSync(
      join(folder, name),
      `---\ntitle: ${JSON.stringify(nasty)}\nauthors: [${JSON.stringify(nasty)}]\nnext: { title: ${JSON.stringify(nasty)}, href: ${JSON.stringify(`${nasty}.md`)} }\n---\n\n${nasty} of France spoke of peace to Lena Ortiz \u001B on Tuesday. Lena Ortiz\u202E of France left.\n`,
    );
    writeFileSync(join(folder, 'bad\u001B[2J.json'), `{"title": "${'\\u001b'}`);
    const views = [
      'summarize',
      'summarize --explain',
      'summarize -f markdown',
      'summarize --json',
      'entities',
      'entities --mentions',
      'entities --by-article',
      'entities -f csv',
      'entities -f tsv',
      'entities -f ndjson',
      'links',
      'links --chain',
      'links --check',
      'links -f dot',
      'links -f mermaid',
      'links -f ndjson',
      'links --next',
      'read',
      'extract --metadata',
      'extract --metadata -f markdown',
      'extract -f ndjson',
      'summarize --together',
    ];
    const printed = await Promise.all(views.map((view) => shell.run(`newsctl ${view} $SCRATCH/hostile`)));
    // oxlint-disable-next-line no-control-regex -- they are what is looked for
    const raw = /[\0-\x08\x0B-\x1F\x7F-\x9F\u202A-\u202E\u2066-\u2069]/;
    printed.forEach(({ stdout, stderr }, at) => {
      expect(stdout, `stdout of ${views[at]}`).not.toMatch(raw);
      expect(stderr, `stderr of ${views[at]}`).not.toMatch(raw);
    });
    const exact = printed[views.indexOf('extract -f ndjson')]!.stdout;
    expect((JSON.parse(exact.split('\n')[0]!) as { path: string }).path).toBe(`SCRATCH/hostile/${name}`);
  });
});

it('no stack is shown to those who did not ask', async () => {
  const quiet = await shell.run('newsctl summarize nonesuch; newsctl summarize --nonesuch');
  expect(quiet.stderr).not.toMatch(/^ {4}at /m);
});

it('nothing that is installed with the command runs a script of its own', () => {
  const { packages } = JSON.parse(readFileSync(join(root, 'package-lock.json'), 'utf8')) as {
    packages: Record<string, { dev?: boolean; hasInstallScript?: boolean }>;
  };
  const shipped = Object.entries(packages).filter(([name, { dev }]) => name !== '' && dev !== true);
  expect(shipped.length).toBeGreaterThan(5);
  expect(shipped.filter(([, { hasInstallScript }]) => hasInstallScript === true).map(([name]) => name)).toEqual([]);
});
