/** Records as JSON: one a line, or one array, written as they come. The records are the result types themselves. */

import { terminalSafeJson } from './terminal/sanitize.ts';

/** A line of NDJSON. */
export function ndjsonLine(record: unknown): string {
  return `${terminalSafeJson(JSON.stringify(record))}\n`;
}

/** Pieces of one JSON array, a record a line: `open`, then `record` for each, then `close`. */
export function jsonArray(): { record: (record: unknown) => string; close: () => string } {
  let first = true;
  return {
    record(record) {
      const before = first ? '[\n' : ',\n';
      first = false;
      return before + terminalSafeJson(JSON.stringify(record));
    },
    close: () => (first ? '[]\n' : '\n]\n'),
  };
}
