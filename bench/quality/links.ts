/** Previous and next: on pages, in copied text, and chains walked from each of their pages. */
import { existsSync } from 'node:fs';
import { decode } from '../../src/input/decode.ts';
import { readPageNeighbours } from '../../src/input/neighbours/page.ts';
import { readTextNeighbours } from '../../src/input/neighbours/text.ts';
import { parsePage } from '../../src/input/page/document.ts';
import { readHtml } from '../../src/input/readers/html.ts';
import { walkChain } from '../../src/links/chain.ts';
import { createLinkIndex } from '../../src/links/link-index.ts';
import type { LinkedArticle } from '../../src/links/links.ts';
import { present } from '../../src/present.ts';
import { readJsonLines } from '../corpora.ts';
import type { Evaluate, Report } from '../report.ts';
import { readTarGz } from '../tar.ts';
import { share } from '../metrics/counts.ts';
import { tallyLinks } from './link-scores.ts';
import type { LinkPage, LinkTally } from './link-scores.ts';

interface ChainGold {
  readonly chain: string;
  readonly site: string;
  readonly files: readonly string[];
}

export const evaluate: Evaluate = async (corpora) => {
  const folder = `${corpora}/pages/links`;
  if (!existsSync(`${folder}/gold.jsonl`)) return [];
  const pages = readTarGz(`${folder}/pages.tar.gz`);
  return [evaluatePages(folder, pages), await evaluateChains(folder, pages)];
};

function evaluatePages(folder: string, pages: ReadonlyMap<string, Buffer>): Report {
  const gold = readJsonLines<LinkPage>(`${folder}/gold.jsonl`)!;
  const answers = new Map<string, LinkPage>();
  for (const { file, url } of gold) {
    answers.set(file, { file, ...readPageNeighbours(parsePage(decode(pages.get(file)!)), url) });
  }
  const plain = readJsonLines<LinkPage & { text: string }>(`${folder}/plain.jsonl`)!;
  const read = new Map<string, LinkPage>();
  for (const { file, text } of plain) {
    const { previous, next } = readTextNeighbours(text.split('\n'));
    read.set(file, { file, ...(previous && { previous }), ...(next && { next }) });
  }
  const clear = gold.filter((page) => !page.conflict);
  return {
    title: 'Previous and next',
    columns: ['set', 'P', 'R', 'gold', 'found', 'swapped', 'titles', 'false alarms'],
    rows: [
      row('pages', tallyLinks(clear, answers, false)),
      row(
        'pages whose evidence conflicts',
        tallyLinks(
          gold.filter((page) => page.conflict),
          answers,
          false,
        ),
      ),
      row('copied text', tallyLinks(plain, read, true)),
    ],
  };
}

const row = (name: string, tally: LinkTally) => [
  name,
  share(tally.right, tally.found),
  share(tally.right, tally.gold),
  tally.gold,
  tally.found,
  tally.swapped,
  share(tally.rightTitles, tally.titles),
  `${tally.falseAlarms}/${tally.emptyPages}`,
];

async function evaluateChains(folder: string, pages: ReadonlyMap<string, Buffer>): Promise<Report> {
  const rows: (string | number)[][] = [];
  for (const { chain, site, files } of readJsonLines<ChainGold>(`${folder}/chains.jsonl`)!) {
    const root = `sites/${site}`;
    const listed = [...pages.keys()].filter((path) => path.startsWith(`${root}/`));
    const index = createLinkIndex(root, {
      list: () => Promise.resolve(listed),
      readArticles: (path) => Promise.resolve([readPage(path, pages.get(path)!)]),
    });
    let whole = 0;
    for (const file of files) {
      const walked = await walkChain(index, readPage(file, pages.get(file)!));
      if (walked.articles.map(({ path }) => path).join('\n') === files.join('\n')) whole++;
    }
    rows.push([chain, files.length, whole]);
  }
  return { title: 'Chains walked whole, from each of their pages', columns: ['chain', 'pages', 'whole from'], rows };
}

function readPage(path: string, bytes: Buffer): LinkedArticle {
  const { title, url, baseUrl, previous, next } = readHtml(decode(bytes));
  return present({ id: path, path, index: 1, title, url, baseUrl, previous, next });
}
