import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { plainLayout, type Layout } from '../../../src/view/layout.ts';
import { bar } from '../../../src/view/terminal/bars.ts';
import { fileAddress, hyperlink } from '../../../src/view/terminal/hyperlink.ts';
import { table } from '../../../src/view/terminal/table.ts';
import { displayWidth } from '../../../src/view/terminal/width.ts';

const columns = [{ header: 'name', shrinkTo: 8 }, { header: 'count', align: 'right' as const }, { header: 'in' }];
const rows = [
  ['Kurosaki Haruno', '12', 'text'],
  ['黒崎 春乃', '3', ''],
];

describe('table', () => {
  it('aligns columns by cells, numbers on the right, no spaces at line ends', () => {
    expect(table(columns, rows, plainLayout)).toEqual([
      'name             count  in',
      'Kurosaki Haruno     12  text',
      '黒崎 春乃            3',
    ]);
  });
  it('cuts the column that may give way so that the table fits', () => {
    expect(table(columns, rows, { ...plainLayout, width: 24 })[1]).toBe('Kurosaki H…     12  text');
    expect(table(columns, rows, { ...plainLayout, width: 5 })[1]).toBe('Kurosak…     12  text');
  });
  it('cuts the last column first, a path at its start', () => {
    const pair = [{ shrinkTo: 4 }, { shrinkTo: 6, cut: 'start' as const }];
    const row = [['a'.repeat(10), 'news/東京.txt']];
    expect(table(pair, row, { ...plainLayout, width: 21 })).toEqual(['aaaaaaaaaa  …東京.txt']);
    expect(table(pair, row, { ...plainLayout, width: 16 })).toEqual(['aaaaaaa…  ….txt']);
  });
  it('leaves out what is expendable where cutting does not suffice, and what is empty', () => {
    const three = [
      { header: 'name' },
      { header: 'bar', expendable: 2 },
      { header: 'note', expendable: 1 },
      { header: 'none' },
    ];
    const row = [['Ana Prado', '####', 'says so', '']];
    expect(table(three, row, plainLayout)).toEqual(['name       bar   note', 'Ana Prado  ####  says so']);
    expect(table(three, row, { ...plainLayout, width: 20 })).toEqual(['name       bar', 'Ana Prado  ####']);
    expect(table(three, row, { ...plainLayout, width: 10 })).toEqual(['name', 'Ana Prado']);
  });
  it('styles and links the text, never the space around it', () => {
    const layout: Layout = { ...plainLayout, color: (style, text) => `<${style}>${text}</>` };
    expect(
      table(
        [{}, {}],
        [
          [{ text: 'Ana', style: 'person' }, '1'],
          ['Bartholomew', '2'],
        ],
        layout,
      ),
    ).toEqual(['<person>Ana</>          1', 'Bartholomew  2']);
  });
  it('fits whenever the columns may give way far enough', () => {
    const cell = fc.string({ unit: 'grapheme', maxLength: 40 });
    fc.assert(
      fc.property(fc.array(fc.tuple(cell, cell)), fc.integer({ min: 12, max: 60 }), (cells, width) => {
        for (const line of table([{ shrinkTo: 5 }, { shrinkTo: 5 }], cells, { ...plainLayout, width })) {
          expect(displayWidth(line)).toBeLessThanOrEqual(width);
        }
      }),
    );
  });
});

describe('hyperlink', () => {
  const layout = { hyperlinks: true, host: 'quay' };
  it('links an absolute path with the host, percent-encoded', () => {
    expect(hyperlink('x', '/news/a b/ü;\u0007.txt', layout)).toBe(
      '\u001B]8;;file://quay/news/a%20b/%C3%BC%3B%07.txt\u001B\\x\u001B]8;;\u001B\\',
    );
    expect(fileAddress('C:\\news\\a.txt')).toBe('file:///C:/news/a.txt');
    expect(fileAddress('/a\\b?c#d%')).toBe('file:///a%5Cb%3Fc%23d%25');
  });
  it('links http and https alone', () => {
    expect(hyperlink('x', 'https://example.org/ä', layout)).toContain(']8;;https://example.org/%C3%A4\u001B\\x');
    expect(hyperlink('x', 'javascript:alert(1)', layout)).toBe('x');
    expect(hyperlink('x', 'relative/path', layout)).toBe('x');
    expect(hyperlink('x', 'https://[broken', layout)).toBe('x');
    expect(hyperlink('x', `https://example.org/${'a'.repeat(3000)}`, layout)).toBe('x');
  });
  it('is plain text where the terminal knows no links', () => {
    expect(hyperlink('x', '/a', { hyperlinks: false })).toBe('x');
  });
  it('lets nothing of the target out of its control sequence', () => {
    fc.assert(
      fc.property(
        fc.string({ unit: 'binary' }),
        fc.constantFrom('/', 'https://example.org/', 'https://'),
        (rest, start) => {
          const linked = hyperlink('x', start + rest, layout);
          expect(linked.replaceAll('\u001B', 'ESC ')).toMatch(/^(?:x|ESC \]8;;[\x21-\x7E]+ESC \\xESC \]8;;ESC \\)$/);
        },
      ),
    );
  });
});

describe('bar', () => {
  it('draws eighths of a cell', () => {
    expect(bar(1, 4)).toBe('████');
    expect(bar(0.5, 4)).toBe('██');
    expect(bar(0.3, 4)).toBe('█▎');
  });
  it('shows the smallest share, and none for nothing', () => {
    expect(bar(0.0001, 10)).toBe('▏');
    expect(bar(0, 10)).toBe('');
    expect(bar(Number.NaN, 10)).toBe('');
  });
  it('does with ASCII where it must, and stays within its width', () => {
    expect(bar(0.5, 4, false)).toBe('##');
    fc.assert(
      fc.property(fc.double(), fc.nat(30), fc.boolean(), (share, width, unicode) => {
        expect(displayWidth(bar(share, width, unicode))).toBeLessThanOrEqual(width);
      }),
    );
  });
});
