/**
 * What kind of character a UTF-16 code unit is: one table look-up in place of regular expressions, for the scanners
 * of sentences and tokens. Kinds are bit flags, so that a test for several kinds is one operation.
 */
import { kindRuns } from './character-kinds.constant.ts';

export * from './character-bits.ts';

/** The kind of every code unit; 0 is punctuation, symbols and controls. */
export const kinds: Uint8Array = tableOf(kindRuns);

/** The runs as a table: a loop at the top of a module would make V8 compile all that is there. */
function tableOf(runs: readonly number[]): Uint8Array {
  const table = new Uint8Array(0x10000);
  for (let k = 0; k < runs.length; k += 2) table.fill(runs[k + 1]!, runs[k], runs[k + 2]);
  return table;
}

/** The kind of the unit at `at`, 0 beyond the ends: asked first, since a table asked for NaN is slow from then on. */
export function kindAt(text: string, at: number): number {
  return at >= 0 && at < text.length ? kinds[text.charCodeAt(at)]! : 0;
}

/** The unit at `at`, 0 beyond the ends: code that has met one NaN is compiled again for good. */
export function unitAt(text: string, at: number): number {
  return at >= 0 && at < text.length ? text.charCodeAt(at) : 0;
}

/** Apostrophes and the single quotation marks that stand in for them. */
export function isApostrophe(code: number): boolean {
  return code === 0x27 || code === 0x2019 || code === 0x2018 || code === 0x201b || code === 0xff07;
}

/** Hyphens that join words; the soft hyphen is a mark, dashes are punctuation. */
export function isHyphen(code: number): boolean {
  return code === 0x2d || code === 0x2010 || code === 0x2011;
}
