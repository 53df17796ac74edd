import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { delimitedRow } from '../../src/view/delimited.ts';

describe('CSV', () => {
  it('quotes what needs it', () => {
    expect(delimitedRow(['plain', 'a,b', 'say "hi"', 'two\nlines', 3, undefined], 'csv')).toBe(
      'plain,"a,b","say ""hi""","two\nlines",3,\n',
    );
  });
  it('writes one empty cell so that it is not an empty line', () => {
    expect(delimitedRow([''], 'csv')).toBe('""\n');
  });
  it('shows controls and drops what cannot be seen', () => {
    expect(delimitedRow(['pass\u200Bword\uFEFF\u202E', 'a\u001B[2J'], 'csv')).toBe('password\uFFFD,a\uFFFD[2J\n');
  });
  it('gives back what went in', () => {
    const cell = fc.string().filter((text) => !/^[=+\-@\t\r]/.test(text) && !/(?![\t\n\r])\p{Control}/u.test(text));
    fc.assert(
      fc.property(fc.array(cell, { minLength: 1 }), (cells) => {
        expect(parseCsvRow(delimitedRow(cells, 'csv'))).toEqual(cells);
      }),
    );
  });
});

describe('TSV', () => {
  it('escapes tabs, line breaks and backslashes', () => {
    expect(delimitedRow(['a\tb', 'c\nd\re', 'f\\t', 'say "hi"', 1.5], 'tsv')).toBe(
      'a\\tb\tc\\nd\\re\tf\\\\t\tsay "hi"\t1.5\n',
    );
  });
  it('has one line a row and one tab less than cells', () => {
    fc.assert(
      fc.property(fc.array(fc.string({ unit: 'binary' }), { minLength: 1 }), (cells) => {
        const row = delimitedRow(cells, 'tsv');
        expect(row.split('\n')).toHaveLength(2);
        expect(row.split('\t')).toHaveLength(cells.length);
      }),
    );
  });
});

describe('spreadsheets', () => {
  it.each(['=1+1', '+cmd', '-x', '@SUM(A1)', '＝1', '-1+2', '\u001B=1'])('%j never begins as a formula', (text) => {
    expect(delimitedRow([text], 'tsv')).toMatch(/^['�]/);
  });
  it('leaves numbers alone', () => {
    expect(delimitedRow([-5, '-5', '+1.25'], 'csv')).toBe('-5,-5,+1.25\n');
  });
  it('passes no control codes on', () => {
    expect(delimitedRow(['a\u001B[2J\u009B'], 'csv')).toBe('a�[2J�\n');
  });
});

function parseCsvRow(row: string): string[] {
  const cells: string[] = [];
  const cell = /(?:"((?:[^"]|"")*)"|([^,\n]*))([,\n])/gy;
  for (let match = cell.exec(row); match !== null; match = cell.exec(row)) {
    cells.push(match[1] === undefined ? match[2]! : match[1].replaceAll('""', '"'));
    if (match[3] === '\n') break;
  }
  return cells;
}
