/** Tables in aligned columns, without borders; widths are cells of the terminal. */
import type { Layout, Style } from '../layout.ts';
import { hyperlink } from './hyperlink.ts';
import { displayWidth, pad, truncate, truncateStart } from './width.ts';

export interface Column {
  readonly header?: string;
  /** Numbers stand on the right. */
  readonly align?: 'left' | 'right';
  /** May be cut, with an ellipsis, so that the table fits; never to less than this many cells. */
  readonly shrinkTo?: number;
  /** Where it is cut: paths say most at their end. */
  readonly cut?: 'end' | 'start';
  /** May be left out where cutting doesn't suffice, the column with the lowest number first. */
  readonly expendable?: number;
}

/** What stands in a cell: printable text of one line. */
export interface Cell {
  readonly text: string;
  readonly style?: Style;
  /** An absolute path or an http(s) address. */
  readonly target?: string | undefined;
}

const gap = '  ';

/**
 * The lines of a table, without line ends. Where it is wider than `layout.width`, the columns with `shrinkTo` give way,
 * the last one first, then those that are expendable are left out, until it fits; with no width nothing is cut. A
 * column without a text in any row is left out. A row may have fewer cells than there are columns.
 */
export function table(
  columns: readonly Column[],
  rows: readonly (readonly (Cell | string)[])[],
  layout: Layout,
): string[] {
  const cells = rows.map((row) => row.map((cell) => (typeof cell === 'string' ? { text: cell } : cell)));
  const isFilled = columns.map((_, i) => cells.some((row) => (row[i]?.text ?? '') !== ''));
  if (columns.some((column) => column.header !== undefined)) {
    cells.unshift(columns.map(({ header = '' }): Cell => ({ text: header, style: 'label' })));
  }
  const natural = columns.map((column, i) => ({
    ...column,
    index: i,
    width: cells.reduce((widest, row) => Math.max(widest, displayWidth(row[i]?.text ?? '')), 0),
  }));
  const shown = fit(
    natural.filter(({ index }) => isFilled[index]),
    layout.width,
  );
  return cells.map((row) => {
    let line = '';
    let owed = '';
    for (const { index, width, align, cut } of shown) {
      const cell: Cell = row[index] ?? { text: '' };
      const text = (cut === 'start' ? truncateStart : truncate)(cell.text, width, layout.unicode ? '…' : '.');
      const space = pad('', width - displayWidth(text));
      if (align === 'right') owed += space;
      if (text !== '') {
        line += owed + hyperlink(cell.style ? layout.color(cell.style, text) : text, cell.target, layout);
        owed = '';
      }
      // Spaces are written once something follows them, so that no line ends in spaces.
      owed += (align === 'right' ? '' : space) + gap;
    }
    return line;
  });
}

interface MeasuredColumn extends Column {
  readonly index: number;
  readonly width: number;
}

function fit(columns: readonly MeasuredColumn[], width = Infinity): readonly MeasuredColumn[] {
  let excess = columns.reduce((sum, column) => sum + column.width, 0) + gap.length * (columns.length - 1) - width;
  const cut = [...columns];
  for (let i = cut.length - 1; i >= 0 && excess > 0; i--) {
    const column = cut[i]!;
    const loss = Math.min(excess, column.width - Math.min(column.width, column.shrinkTo ?? column.width));
    cut[i] = { ...column, width: column.width - loss };
    excess -= loss;
  }
  if (excess <= 0) return cut;
  const [first] = columns
    .filter(({ expendable }) => expendable !== undefined)
    .sort((a, b) => a.expendable! - b.expendable!);
  return first === undefined
    ? cut
    : fit(
        columns.filter((column) => column !== first),
        width,
      );
}
