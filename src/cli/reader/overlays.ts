/** What is laid over the article: its summary, its people and countries, the keys. */
import type { Style } from '../../view/layout.ts';
import type { ReadableArticle } from '../../view/read.ts';
import { bar } from '../../view/terminal/bars.ts';
import { displayWidth, pad, truncate } from '../../view/terminal/width.ts';
import { wrapSpans } from '../../view/terminal/wrap.ts';
import { empty, lineWidth, plain, type Line, type Page } from './lines.ts';

export type Overlay = 'summary' | 'entities' | 'help';

const keysAndUses: readonly (readonly [keys: string, what: string])[] = [
  ['Space, f, Page Down', 'a page on'],
  ['b, Page Up', 'a page back'],
  ['j, Down, Enter', 'a line on'],
  ['k, Up', 'a line back'],
  ['d, u', 'half a page on, back'],
  ['g, Home', 'to the beginning'],
  ['G, End', 'to the end'],
  ['n', 'the next article'],
  ['p', 'the previous article'],
  ['s', 'the summary'],
  ['e', 'people and countries'],
  ['/', 'search; Enter finds, Esc gives up'],
  ['N, P', 'the next match, the match before'],
  ['?, h', 'this help'],
  ['Esc', 'close this, forget the search'],
  ['q', 'close this, leave'],
];

const stillReading = plain('It is a long article: this comes in a moment.', 'dim');

/** The lines of an overlay. */
export function overlayLines(kind: Overlay, page: Page): Line[] {
  return { summary: summaryLines, entities: entityLines, help: helpLines }[kind](page);
}

function summaryLines({ article, columns, isPending }: Page): Line[] {
  const { summary } = article;
  if (isPending) return [plain('Summary', 'title'), empty, stillReading];
  if (summary.length === 0) return [plain('Summary', 'title'), empty, plain('Nothing to summarize.', 'dim')];
  const width = lineWidth(columns);
  const sentences = summary.flatMap((sentence) => [
    empty,
    ...wrapSpans<Style>(sentence, [], width).map((segments): Line => ({ segments })),
  ]);
  return [plain('Summary', 'title'), ...sentences];
}

function entityLines({ article, columns, unicode, isPending }: Page): Line[] {
  if (isPending) return [plain('People and countries', 'title'), empty, stillReading];
  const { people, countries } = article;
  const all = [...people, ...countries];
  const most = all.reduce((highest, { count }) => Math.max(highest, count), 1);
  const digits = `${most}`.length;
  const width = lineWidth(columns);
  const barWidth = Math.max(0, Math.min(20, width - digits - 20));
  const longest = all.reduce((widest, { name }) => Math.max(widest, displayWidth(name)), 0);
  const nameWidth = Math.max(1, Math.min(longest, width - digits - barWidth - 4));
  const list = (title: string, names: ReadableArticle['people'], style: Style): Line[] => [
    plain(title, 'title'),
    ...(names.length === 0 ? [plain('none', 'dim')] : []),
    ...names.map(({ name, count }): Line => {
      const shown = truncate(name, nameWidth, unicode ? '…' : '.');
      return {
        segments: [
          { text: shown, style },
          { text: `${pad('', nameWidth - displayWidth(shown))}  `, style: undefined },
          { text: `${count}`.padStart(digits), style: 'number' },
          { text: `  ${bar(count / most, barWidth, unicode)}`, style: 'dim' },
        ],
      };
    }),
  ];
  return [...list('People', people, 'person'), empty, ...list('Countries', countries, 'country')];
}

function helpLines(): Line[] {
  const width = Math.max(...keysAndUses.map(([keys]) => keys.length));
  const rows = keysAndUses.map(([keys, what]): Line => ({
    segments: [
      { text: keys.padEnd(width), style: 'label' },
      { text: `  ${what}`, style: undefined },
    ],
  }));
  return [plain('Keys', 'title'), empty, ...rows];
}
