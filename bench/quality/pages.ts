/** Main text and titles of saved pages, beside plain Readability.js in the same run. */
import { existsSync } from 'node:fs';
import { Readability } from '@mozilla/readability';
import { parseHTML } from 'linkedom';
import { decode } from '../../src/input/decode.ts';
import { readHtml } from '../../src/input/readers/html.ts';
import { readText } from '../../src/input/readers/text.ts';
import { copyPage } from '../copied.ts';
import { readJsonLines } from '../corpora.ts';
import { averageScores, scoreExtraction } from '../metrics/extraction.ts';
import type { Evaluate, Report } from '../report.ts';
import { readTarGz } from '../tar.ts';

interface GoldPage {
  readonly file: string;
  readonly url: string | null;
  readonly text: string;
  readonly title: string | null;
  readonly set: string;
}

interface Segments {
  readonly file: string;
  readonly url: string | null;
  readonly with: readonly string[];
  readonly without: readonly string[];
}

interface Extract {
  readonly title: string | undefined;
  readonly text: string;
}

/** Milliseconds over all pages, parsing included. */
interface System {
  readonly name: string;
  readonly read: (html: string, url: string | null) => Extract;
  readonly extracts: Map<string, Extract>;
  milliseconds: number;
}

export const evaluate: Evaluate = (corpora) => {
  const folder = `${corpora}/pages/extraction`;
  if (!existsSync(`${folder}/gold.jsonl`)) return Promise.resolve([]);
  const gold = readJsonLines<GoldPage>(`${folder}/gold.jsonl`)!;
  const segments = readJsonLines<Segments>(`${folder}/segments.jsonl`)!;
  const pages = readTarGz(`${folder}/pages.tar.gz`);
  const systems: System[] = [
    { name: 'newsctl', read: readOwn, extracts: new Map(), milliseconds: 0 },
    { name: 'Readability.js on linkedom', read: readWithReadability, extracts: new Map(), milliseconds: 0 },
    { name: 'newsctl, all text as copied', read: readCopied, extracts: new Map(), milliseconds: 0 },
  ];
  const inputs = new Map([...gold, ...segments].map(({ file, url }) => [file, url]));
  for (const system of systems) {
    for (const [file, url] of inputs) {
      const html = decode(pages.get(file)!);
      const start = performance.now();
      system.extracts.set(file, system.read(html, url));
      system.milliseconds += performance.now() - start;
    }
  }
  return Promise.resolve([
    reportTexts(systems, gold, inputs.size),
    reportSegments(systems, segments),
    reportTitles(systems, gold),
  ]);
};

function reportTexts(systems: readonly System[], gold: readonly GoldPage[], pages: number): Report {
  const sets = [...new Set(gold.map(({ set }) => set))];
  return {
    title: 'Main text of pages',
    columns: ['system', 'set', 'F1', 'P', 'R', 'pages a second'],
    rows: systems.flatMap((system) =>
      sets.map((set) => {
        const scores = gold
          .filter((page) => page.set === set)
          .map((page) => scoreExtraction(page.text, system.extracts.get(page.file)!.text));
        const { f1, precision, recall } = averageScores(scores);
        return [system.name, set, f1, precision, recall, Math.round((pages / system.milliseconds) * 1000)];
      }),
    ),
    notes: ['The gold of the readability pages is the output of Readability.js itself.'],
  };
}

function reportSegments(systems: readonly System[], segments: readonly Segments[]): Report {
  return {
    title: 'Snippets that must be in the text, and that must not',
    columns: ['system', 'wanted', 'found', 'unwanted', 'kept out'],
    rows: systems.map(({ name, extracts }) => {
      const count = (of: (page: Segments) => readonly string[]): [number, number] => {
        const all = segments.flatMap((page) =>
          of(page).map((snippet) => extracts.get(page.file)!.text.includes(snippet)),
        );
        return [all.length, all.filter(Boolean).length];
      };
      const [wanted, found] = count((page) => page.with);
      const [unwanted, leaked] = count((page) => page.without);
      return [name, wanted, found / wanted, unwanted, 1 - leaked / unwanted];
    }),
  };
}

function reportTitles(systems: readonly System[], gold: readonly GoldPage[]): Report {
  const titled = gold.filter(({ title }) => title !== null && title !== '');
  return {
    title: 'Titles of pages',
    columns: ['system', 'pages', 'right'],
    rows: systems.map(({ name, extracts }) => {
      const right = titled.filter(({ file, title }) => fold(extracts.get(file)!.title ?? '') === fold(title!));
      return [name, titled.length, right.length / titled.length];
    }),
  };
}

const fold = (title: string): string => title.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, '');

function readOwn(html: string, url: string | null): Extract {
  const { title, text } = readHtml(html, url === null ? {} : { url });
  return { title, text };
}

function readWithReadability(html: string): Extract {
  const article = new Readability(parseHTML(html).document).parse();
  return { title: article?.title ?? undefined, text: article?.textContent ?? '' };
}

function readCopied(html: string): Extract {
  const { title, text } = readText(copyPage(html));
  return { title, text };
}
