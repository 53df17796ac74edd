import { expect, test } from 'vitest';
import type { SummaryRecord } from '../../../src/records.ts';
import { plainLayout } from '../../../src/view/layout.ts';
import { explainedSummaryText, summaryText } from '../../../src/view/terminal/summary.ts';

const sentence = { start: 0, end: 30, text: 'The ferry sailed at dawn, on time.', score: 3.5 };
const record: SummaryRecord = {
  type: 'summary',
  id: 'ferry.txt',
  path: 'ferry.txt',
  index: 1,
  title: 'Ferry',
  sentences: [sentence],
  words: 7,
  explanation: [
    { ...sentence, rank: 1, chosen: true, features: { position: 2, title: 1.25, length: 0.25, salience: -0.001 } },
  ],
};

test('the reasons for a rank stand under the sentence, however they wrap', () => {
  const options = { bullets: false, showPath: false };
  expect(explainedSummaryText(record, { ...plainLayout, width: 40 }, options)).toBe(
    [
      'Ferry',
      '▸ #1  +3.50  The ferry sailed at dawn,…',
      '             position +2.00, title',
      '             +1.25, length +0.25',
      '',
    ].join('\n'),
  );
  expect(explainedSummaryText(record, plainLayout, options)).toBe(
    'Ferry\n▸ #1  +3.50  The ferry sailed at dawn, on time.\n             position +2.00, title +1.25, length +0.25\n',
  );
});

test('the title is a link to the article where the terminal knows links', () => {
  const layout = { ...plainLayout, hyperlinks: true, host: 'quay' };
  const shown = (article: SummaryRecord): string =>
    summaryText(article, layout, { bullets: false, showPath: false }).replaceAll('\u001B', 'ESC ').split('\n')[0]!;
  expect(shown({ ...record, path: '/news/wire.jsonl' })).toBe(
    'ESC ]8;;file://quay/news/wire.jsonlESC \\FerryESC ]8;;ESC \\',
  );
  expect(shown({ ...record, path: '-', url: 'https://a.example/' })).toBe(
    'ESC ]8;;https://a.example/ESC \\FerryESC ]8;;ESC \\',
  );
  expect(shown({ ...record, path: '-' })).toBe('Ferry');
});
