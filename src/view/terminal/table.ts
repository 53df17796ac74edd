/** Tables in aligned columns, without borders; widths are cells of the terminal. */
import type { Layout, Style } from '../layout.ts';
import { hyperlink } from './hyperlink.ts';
import { displayWidth, pad, truncate } from './width.ts';

export interface Column {
  readonly header?: string;
  /** Numbers stand on the right. */
  readonly align?: 'left' | 'right';
  /** May be cut, with an ellipsis, so that the table fits; never to less than this many cells. */
  readonly shrinkTo?: number;
}

/** What stands in a cell: printable text of one line. */
export interface Cell {
  readonly text: string;
  readonly style?: Style;
  /** An absolute path or an http(s) address. */
  readonly target?: string;
}

const GAP = '  ';

/**
 * The lines of a table, without line ends. Columns with `shrinkTo` give way, the widest first, until the table fits
 * `layout.width`; with no width nothing is cut. A row may have fewer cells than there are columns.
 */
export function table(
  columns: readonly Column[],
  rows: readonly (readonly (Cell | string)[])[],
  layout: Layout,
): string[] {
  const cells = rows.map((row) => row.map((cell) => (typeof cell === 'string' ? { text: cell } : cell)));
  if (columns.some((column) => column.header !== undefined)) {
    cells.unshift(columns.map(({ header = '' }): Cell => ({ text: header, style: 'label' })));
  }
  const natural = columns.map((_, i) =>
    cells.reduce((widest, row) => Math.max(widest, displayWidth(row[i]?.text ?? '')), 0),
  );
  const widths = fit(natural, columns, layout.width);
  return cells.map((row) => {
    let line = '';
    let owed = '';
    for (const [i, column] of columns.entries()) {
      const cell: Cell = row[i] ?? { text: '' };
      const text = truncate(cell.text, widths[i]!, layout.unicode ? '…' : '.');
      const space = pad('', widths[i]! - displayWidth(text));
      if (column.align === 'right') owed += space;
      if (text !== '') {
        line += owed + hyperlink(cell.style ? layout.color(cell.style, text) : text, cell.target, layout);
        owed = '';
      }
      // Spaces are written once something follows them, so that no line ends in spaces.
      owed += (column.align === 'right' ? '' : space) + GAP;
    }
    return line;
  });
}

function fit(natural: readonly number[], columns: readonly Column[], width: number | undefined): number[] {
  const widths = [...natural];
  if (width === undefined) return widths;
  let excess = widths.reduce((sum, one) => sum + one, 0) + GAP.length * (columns.length - 1) - width;
  while (excess > 0) {
    let widest = -1;
    for (const [i, { shrinkTo }] of columns.entries()) {
      if (shrinkTo !== undefined && widths[i]! > shrinkTo && (widest === -1 || widths[i]! > widths[widest]!))
        widest = i;
    }
    if (widest === -1) break;
    // It gives way down to the width of the next one, from there on they take turns.
    const others = widths.filter((_, i) => i !== widest && columns[i]!.shrinkTo !== undefined);
    const floor = Math.max(columns[widest]!.shrinkTo!, ...others);
    const step = Math.min(excess, Math.max(1, widths[widest]! - floor));
    widths[widest]! -= step;
    excess -= step;
  }
  return widths;
}
