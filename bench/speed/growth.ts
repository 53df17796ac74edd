/** How cost grows: with threads, with the length of one article, with the number of articles. */
import { availableParallelism } from 'node:os';
import { htmlFiles, jsonLines, longArticle, shuffled, textFiles, webArchive } from './corpus.ts';
import { figure, measure, newsctl, onOneCore, table, type Run } from './tools.ts';

/** One round after the first: what grows is told apart by more than a machine's noise, and a round takes minutes. */
const rounds = 1;

/**
 * All threads against one, by the clock; long inputs too, since each thread compiles for itself. Beside one thread V8 compiles
 * and collects on other cores: one core alone is measured as well.
 */
export function threads(): void {
  const cores = String(availableParallelism());
  const inputs: readonly (readonly [string, string, string])[] = [
    ['entities, 5,000 articles', 'entities', jsonLines(5000)],
    ['entities, 20,000 articles', 'entities', jsonLines(20_000)],
    ['summarize, 10,000 articles', 'summarize', jsonLines(10_000)],
    ['summarize, 40,000 articles', 'summarize', jsonLines(40_000)],
    ['entities, a folder of text', 'entities', textFiles(4000)],
    ['extract, a web archive', 'extract', webArchive(300)],
    ['extract, a folder of pages', 'extract', htmlFiles(300)],
  ];
  const rows = inputs.map(([name, command, input]) => {
    const of = (jobs: string, ...before: string[]): Run => ({
      name,
      command: [...before, ...newsctl(command, '-f', 'ndjson', '-j', jobs, input)],
    });
    const [core, one, all] = measure([of('1', ...onOneCore), of('1'), of(cores)], rounds);
    return [
      name,
      onOneCore.length > 0 ? figure(core!.seconds) : '',
      figure(one!.seconds),
      figure(all!.seconds),
      onOneCore.length > 0 ? figure(core!.seconds / all!.seconds) : '',
      figure(one!.seconds / all!.seconds),
      figure(all!.cpuSeconds / one!.cpuSeconds),
      one!.megabytes.toFixed(0),
      all!.megabytes.toFixed(0),
    ];
  });
  table(
    `One core, one thread and ${cores} threads`,
    ['', 'core: s', '1: s', `${cores}: s`, 'core ÷', 'faster by', 'CPU time', '1: MB', `${cores}: MB`],
    rows,
  );
}

/** One article of 10 MB against one of 1 MB: ten times the time and, beyond what a process takes anyway, the memory. */
export function length(): void {
  const commands: readonly (readonly [string, 'txt' | 'html', string])[] = [
    ['summarize', 'txt', 'summarize'],
    ['entities', 'txt', 'entities'],
    ['extract', 'txt', 'extract'],
    ['extract, a page', 'html', 'extract'],
    ['entities, a page', 'html', 'entities'],
  ];
  const rows = commands.map(([name, kind, command]) => {
    const of = (megabytes: number): Run => ({
      name,
      command: newsctl(command, '-f', 'ndjson', longArticle(megabytes, kind)),
    });
    const [least, one, ten] = measure([of(0.001), of(1), of(10)], rounds);
    return [
      name,
      figure(one!.cpuSeconds - least!.cpuSeconds),
      figure(ten!.cpuSeconds - least!.cpuSeconds),
      figure((ten!.cpuSeconds - least!.cpuSeconds) / (one!.cpuSeconds - least!.cpuSeconds)),
      one!.megabytes.toFixed(0),
      ten!.megabytes.toFixed(0),
      figure((ten!.megabytes - least!.megabytes) / (one!.megabytes - least!.megabytes)),
    ];
  });
  table('One article of 1 MB and of 10 MB', ['', '1: CPU s', '10: CPU s', 'times', '1: MB', '10: MB', 'times'], rows);
}

/** Peak memory of a stream of short articles, and of one many times as long. */
export function memory(): void {
  const most = Number(process.env['NEWSCTL_BENCH_ARTICLES'] ?? 20_000);
  const counts = [most / 4, most];
  const rows = ['summarize', 'entities', 'extract'].flatMap((command) =>
    ['1', '2'].map((jobs) => [
      `${command} -j ${jobs}`,
      ...counts.map((count) => {
        const input = shuffled(count);
        const [one] = measure(
          [{ name: command, command: newsctl(command, '-f', 'ndjson', '-j', jobs, '-'), input }],
          0,
        );
        return one!.megabytes.toFixed(0);
      }),
    ]),
  );
  table(
    'Peak memory in MB, short articles on standard input',
    ['', ...counts.map((count) => count.toLocaleString('en'))],
    rows,
  );
}
