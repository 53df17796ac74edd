/**
 * `npm run eval [NAME…]`: the quality of each capability on the development corpora, each beside its peers or baselines
 * in the same run. The corpora aren't part of the repository: NEWSCTL_CORPORA names their folder.
 */
import { existsSync } from 'node:fs';
import { corporaFolder } from './corpora.ts';
import type { Evaluate, Report } from './report.ts';

const evaluations: Record<string, () => Promise<{ evaluate: Evaluate }>> = {
  sentences: () => import('./quality/sentences.ts'),
  people: () => import('./quality/people.ts'),
  countries: () => import('./quality/countries.ts'),
  summaries: () => import('./quality/summaries.ts'),
  pages: () => import('./quality/pages.ts'),
  links: () => import('./quality/links.ts'),
};

function cell(value: string | number): string {
  if (typeof value === 'string') return value;
  return Number.isInteger(value) && value !== 0 && value !== 1 ? String(value) : value.toFixed(3);
}

function print({ title, columns, rows, notes = [] }: Report): void {
  const lines = [columns, ...rows.map((row) => row.map(cell))];
  const widths = columns.map((_, i) => Math.max(...lines.map((line) => (line[i] ?? '').length)));
  console.log(`\n${title}`);
  for (const line of lines) {
    console.log(
      `  ${line.map((text, i) => (i === 0 ? text.padEnd(widths[i]!) : text.padStart(widths[i]!))).join('  ')}`,
    );
  }
  for (const note of notes) console.log(`  ${note}`);
}

const names = process.argv.slice(2);
const unknown = names.filter((name) => !(name in evaluations));
if (unknown.length > 0) {
  console.error(`no evaluation is called ${unknown.join(', ')}; there are ${Object.keys(evaluations).join(', ')}`);
  process.exitCode = 2;
} else if (!existsSync(corporaFolder)) {
  console.log(`no corpora at ${corporaFolder}: set NEWSCTL_CORPORA to their folder; nothing was measured`);
} else {
  for (const [name, load] of Object.entries(evaluations)) {
    if (names.length > 0 && !names.includes(name)) continue;
    const { evaluate } = await load();
    for (const report of await evaluate(corporaFolder)) print(report);
  }
}
