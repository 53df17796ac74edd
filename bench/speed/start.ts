/** Start-up: the whole process, for one article of some 700 words. */
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { measure, newsctl, root, scratch, table } from './tools.ts';

export function start(): void {
  const article = join(scratch(), 'article.txt');
  const paragraph = readFileSync(join(root, 'samples/harbor-1.txt'), 'utf8');
  writeFileSync(article, paragraph.repeat(Math.max(1, Math.round(700 / paragraph.split(/\s+/).length))));
  const rows = measure(
    [
      { name: 'node -e 0', command: [process.execPath, '-e', '0'] },
      { name: 'newsctl --version', command: newsctl('--version') },
      { name: 'newsctl summarize', command: newsctl('summarize', article) },
      { name: 'newsctl entities', command: newsctl('entities', article) },
      { name: 'newsctl extract', command: newsctl('extract', article) },
    ],
    41,
  );
  const [bare] = rows;
  table(
    'Start-up: the whole process, one article of some 700 words',
    ['', 'ms', '× node', 'CPU ms', '× node', 'MB'],
    rows.map(({ name, seconds, cpuSeconds, megabytes }) => [
      name,
      (seconds * 1000).toFixed(0),
      (seconds / bare!.seconds).toFixed(2),
      (cpuSeconds * 1000).toFixed(0),
      (cpuSeconds / bare!.cpuSeconds).toFixed(2),
      megabytes.toFixed(0),
    ]),
  );
  // Node then reads them first thing, two or three times as long as all else it does: ratios look better than they are.
  if (process.env['NODE_EXTRA_CA_CERTS'] !== undefined)
    console.log('  NODE_EXTRA_CA_CERTS is set, which makes Node itself slow to start; compare without it');
}
