/**
 * Rows as CSV (RFC 4180, with "\n" at line ends as every Unix tool reads and writes it) or TSV (tab, newline, carriage
 * return and backslash as \t, \n, \r and \\, which is what Miller reads). Spreadsheets run cells that look like formulas, so
 * text that begins like one gets an apostrophe before it.
 */
import { withoutControls, withoutHidden } from './terminal/sanitize.ts';

export type DelimitedFormat = 'csv' | 'tsv';

const formula = /^[=+\-@\t\r\uFF1D\uFF0B\uFF0D\uFF20]/;
const plainNumber = /^[-+]?\d+(?:\.\d+)?$/;
const tsvEscapes: Readonly<Record<string, string>> = { '\t': '\\t', '\n': '\\n', '\r': '\\r', '\\': '\\\\' };

/** One row with its line end. Numbers stay numbers; what is undefined is an empty cell. */
export function delimitedRow(cells: readonly (string | number | undefined)[], format: DelimitedFormat): string {
  const write = format === 'csv' ? csvCell : tsvCell;
  const fields = cells.map((cell) =>
    typeof cell === 'string' ? write(defuse(withoutHidden(withoutControls(cell)))) : `${cell ?? ''}`,
  );
  // A row of one empty cell would be an empty line, which readers skip.
  return `${format === 'csv' && fields.length === 1 && fields[0] === '' ? '""' : fields.join(format === 'csv' ? ',' : '\t')}\n`;
}

function defuse(cell: string): string {
  return formula.test(cell) && !plainNumber.test(cell) ? `'${cell}` : cell;
}

function csvCell(cell: string): string {
  return /[",\r\n]|^\s|\s$/.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell;
}

function tsvCell(cell: string): string {
  return cell.replace(/[\t\n\r\\]/g, (character) => tsvEscapes[character]!);
}
