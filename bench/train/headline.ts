/**
 * Fits what each feature of a line says for its being the title of a copied text, and writes
 * `src/input/clean/headline-weights.ts`: `node bench/run.mjs train/headline [--wrong]`. A conditional logit: of all lines
 * of a page that could be the title, the right one is chosen. The titles are those that our reader finds in the page's
 * markup; learnt from are the pages on which such a title stands in the text too, at most six of a site.
 */
import { writeFileSync } from 'node:fs';
import { decode } from '../../src/input/decode.ts';
import { joinLines } from '../../src/input/clean/blocks.ts';
import { findBody } from '../../src/input/clean/body.ts';
import { describeCandidates } from '../../src/input/clean/headline.ts';
import type { HeadlineFeatures } from '../../src/input/clean/headline-features.ts';
import { headlineWeights } from '../../src/input/clean/headline-weights.ts';
import { splitLines } from '../../src/input/clean/lines.ts';
import { readTextNeighbours } from '../../src/input/neighbours/text.ts';
import { readHtml } from '../../src/input/readers/html.ts';
import { readText } from '../../src/input/readers/text.ts';
import { packageRoot } from '../../src/package-root.ts';
import { copyPage } from '../copied.ts';
import { corporaFolder, readJsonLines } from '../corpora.ts';
import { readTarGz } from '../tar.ts';

/** A page's lines that could be its title. */
interface Example {
  readonly file: string;
  readonly fold: number;
  readonly rows: readonly (readonly number[])[];
  /** Which of them are right. */
  readonly right: readonly boolean[];
}

const names = Object.keys(headlineWeights) as (keyof HeadlineFeatures)[];
const mostOfSite = 6;
const steps = 800;
const rate = 1.5;
const decay = 0.002;

const fold = (title: string): string => title.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, '');

/** A line that is the title, or its longer part where the site's name or a kicker stands beside it. */
function isTitle(line: string, title: string): boolean {
  const found = fold(line);
  const wanted = fold(title);
  if (found === wanted) return true;
  if (found.length < 12) return false;
  const share = found.length / wanted.length;
  return (share >= 0.4 && wanted.startsWith(found)) || (share >= 0.5 && wanted.endsWith(found));
}

/** A hash of a site's name, for the folds. */
const foldOf = (site: string): number => [...site].reduce((sum, char) => (sum * 31 + char.charCodeAt(0)) % 1000, 7) % 2;

function describe(file: string, text: string, title: string, site: string): Example | undefined {
  const lines = splitLines(text);
  const { used } = readTextNeighbours(lines.map((line) => line.text));
  const blocks = joinLines(lines.map((line, index) => (used.has(index) ? { ...line, text: '' } : line)));
  const roles = findBody(
    blocks,
    [...used].map((index) => lines[index]!.line).sort((a, b) => a - b),
  );
  const body = Math.max(
    0,
    roles.findIndex((role) => role === 'sentence' || role === 'item'),
  );
  const candidates = [...describeCandidates(blocks, roles, body)];
  const right = candidates.map(([index]) => isTitle(blocks[index]!.text, title));
  if (!right.includes(true)) return undefined;
  return {
    file,
    fold: foldOf(site),
    rows: candidates.map(([, features]) => names.map((name) => features[name])),
    right,
  };
}

const dot = (weights: readonly number[], row: readonly number[]): number =>
  row.reduce((sum, value, k) => sum + value * weights[k]!, 0);

/** Gradient ascent on the mean log-likelihood of the right lines, with a penalty on the squares. */
function fit(examples: readonly Example[]): number[] {
  const weights = names.map(() => 0);
  for (let step = 0; step < steps; step++) {
    const gradient = names.map(() => 0);
    for (const { rows, right } of examples) {
      const scores = rows.map((row) => dot(weights, row));
      const greatest = Math.max(...scores);
      const shares = scores.map((score) => Math.exp(score - greatest));
      const sum = (of: readonly number[]): number => of.reduce((total, value) => total + value, 0);
      const all = sum(shares);
      const wanted = sum(shares.filter((_, index) => right[index]));
      for (const [index, row] of rows.entries()) {
        const pull = (right[index] ? shares[index]! / wanted : 0) - shares[index]! / all;
        for (let k = 0; k < names.length; k++) gradient[k] = gradient[k]! + pull * row[k]!;
      }
    }
    for (let k = 0; k < names.length; k++)
      weights[k] = weights[k]! + rate * (gradient[k]! / examples.length - decay * weights[k]!);
  }
  return weights;
}

/** On how many pages the line with the highest score is right. */
function countRight(weights: readonly number[], examples: readonly Example[]): number {
  return examples.filter(({ rows, right }) => {
    const scores = rows.map((row) => dot(weights, row));
    return right[scores.indexOf(Math.max(...scores))];
  }).length;
}

const examples: Example[] = [];
let titled = 0;
let shipped = 0;
const perSite = new Map<string, number>();
for (const part of ['links', 'extraction']) {
  const folder = `${corporaFolder}/pages/${part}`;
  const negatives = new Set(
    readJsonLines<{ file: string; kind?: string }>(`${folder}/gold.jsonl`)!
      .filter(({ kind }) => kind === 'negative')
      .map(({ file }) => file),
  );
  for (const [file, bytes] of readTarGz(`${folder}/pages.tar.gz`)) {
    const site = file.startsWith('sites/') ? file.split('/')[1]! : file;
    const ofSite = (perSite.get(site) ?? 0) + 1;
    if (!/\.html?$/.test(file) || negatives.has(file) || ofSite > mostOfSite) continue;
    const html = decode(bytes);
    const { title, text: main } = readHtml(html, {});
    const text = copyPage(html);
    if (title === undefined || main.length < 400 || !text.split('\n').some((line) => isTitle(line, title))) continue;
    perSite.set(site, ofSite);
    titled++;
    if (isTitle(readText(text).title ?? '', title)) shipped++;
    else if (process.argv.includes('--wrong')) console.log(`${file}\n  ${title}\n  ${readText(text).title}`);
    const example = describe(file, text, title, site);
    if (example) examples.push(example);
  }
}
const halves = [0, 1].map((half) => examples.filter((example) => example.fold === half));
const validated = countRight(fit(halves[0]!), halves[1]!) + countRight(fit(halves[1]!), halves[0]!);
const weights = fit(examples);
console.log(`${titled} pages with a title that stands in their text; the shipped weights find ${shipped} of them.`);
console.log(
  `It is among the candidates on ${examples.length}; chosen on ${countRight(weights, examples)}, in twofold cross-validation by site on ${validated}.`,
);

const round = (value: number): number => Math.round(value * 100) / 100;
writeFileSync(
  new URL('src/input/clean/headline-weights.ts', packageRoot),
  [
    '/** What each feature of a line says for its being the title. Made by `node bench/run.mjs train/headline`. */',
    "import type { HeadlineFeatures } from './headline-features.ts';",
    '',
    'export const headlineWeights: HeadlineFeatures = {',
    ...names.map((name, k) => `  ${name}: ${round(weights[k]!)},`),
    '};',
    '',
  ].join('\n'),
);
