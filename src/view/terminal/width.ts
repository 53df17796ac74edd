/**
 * How many terminal cells a text takes, and fitting text into a number of them. Input is plain text without escape
 * codes and control characters (see `printable`), on one line.
 */
import { eastAsianWidth } from 'get-east-asian-width';

/** Characters of one cell that never join their neighbours: most of what news is written in. */
const narrow =
  /^[\x20-\x7E\u00A0-\u00AC\u00AE-\u02FF\u0370-\u0482\u048A-\u052F\u1E00-\u1FFF\u2010-\u2027\u202F-\u203B\u20A0-\u20C0]*$/;

/** Besides these, characters of two cells that never join: kana, Han, Hangul syllables, full-width punctuation. */
const unjoined =
  /^[\x20-\x7E\u00A0-\u00AC\u00AE-\u02FF\u0370-\u0482\u048A-\u052F\u1E00-\u1FFF\u2010-\u2027\u202F-\u203B\u20A0-\u20C0\u3000-\u3029\u3030-\u303C\u3041-\u3096\u309B-\u30FF\u3400-\u4DBF\u4E00-\u9FFF\uAC00-\uD7A3\uFF01-\uFF60]*$/;

/** Enough for any real emoji or letter with its marks; longer clusters are not looked at beyond it. */
const clusterLimit = 64;
/** Code units given to the segmenter at a time. */
const piece = 128;

/** Made when first needed: it costs more than the whole width of an ordinary page of text. */
let segmenter: Intl.Segmenter | undefined;

/** The characters as a reader sees them, each a string; linear. */
export function clusters(text: string): Iterable<string> {
  if (unjoined.test(text)) return text;
  segmenter ??= new Intl.Segmenter('en', { granularity: 'grapheme' });
  return graphemes(text, segmenter);
}

/**
 * The segmenter's time grows with the square of its input, so it is fed in pieces, cut before a character that joins
 * nothing; only a piece without any such character may be cut wrongly.
 */
function* graphemes(text: string, segmenter: Intl.Segmenter): Generator<string> {
  for (let start = 0; start < text.length;) {
    let end = Math.min(text.length, start + piece);
    if (end < text.length) {
      while (end > start && !unjoined.test(text[end]!)) end--;
      if (end === start) end = start + piece + (text.codePointAt(start + piece - 1)! > 0xffff ? 1 : 0);
    }
    for (const { segment } of segmenter.segment(text.slice(start, end))) yield segment;
    start = end;
  }
}

/** Whether each code unit of `text` takes a cell of its own. */
export function isNarrow(text: string): boolean {
  return narrow.test(text);
}

/** The number of terminal cells that `text` takes. Linear; one regular expression for text in Latin letters. */
export function displayWidth(text: string): number {
  if (narrow.test(text)) return text.length;
  let width = 0;
  for (const cluster of clusters(text)) width += clusterWidth(cluster);
  return width;
}

/** The cells of one of `clusters`. */
export function clusterWidth(cluster: string): number {
  if (narrow.test(cluster)) return cluster.length;
  // Expressions of properties are written where few texts come: V8 reads them when it meets them.
  const head = cluster.slice(0, clusterLimit);
  const visible = head.search(
    /[^\p{Default_Ignorable_Code_Point}\p{Control}\p{Format}\p{Nonspacing_Mark}\p{Enclosing_Mark}\p{Surrogate}]/u,
  );
  if (visible === -1) return 0;
  const shown = head.slice(visible);
  if (isEmoji(shown)) return 2;
  const base = shown.codePointAt(0)!;
  const rest = shown.slice(base > 0xffff ? 2 : 1);
  // What adds a cell of its own though it belongs to the character before it.
  return eastAsianWidth(base) + (rest.match(/[\p{Spacing_Mark}\uFF9E\uFF9F]/gu)?.length ?? 0);
}

/** Pictures by default, or made so by a variation selector; joined, flagged and key-capped ones begin alike. */
function isEmoji(shown: string): boolean {
  return /^(?:\p{Emoji_Presentation}|\p{Emoji}\uFE0F|[#*\d]\uFE0F?\u20E3|\p{Regional_Indicator}{2}|\p{Extended_Pictographic}(?=.*\u200D\p{Extended_Pictographic})|\p{Emoji_Modifier_Base}\p{Emoji_Modifier})/su.test(
    shown,
  );
}

/** Cuts `text` to at most `width` cells, an ellipsis in place of what is missing. */
export function truncate(text: string, width: number, ellipsis = '…'): string {
  if (displayWidth(text) <= width) return text;
  const room = width - displayWidth(ellipsis);
  if (room < 0) return '';
  return takeWidth(text, room).trimEnd() + ellipsis;
}

/** As `truncate`, keeping the end. */
export function truncateStart(text: string, width: number, ellipsis = '…'): string {
  let excess = displayWidth(text) - width;
  if (excess <= 0) return text;
  excess += displayWidth(ellipsis);
  if (excess > displayWidth(text)) return '';
  let start = 0;
  for (const cluster of clusters(text)) {
    if (excess <= 0) break;
    excess -= clusterWidth(cluster);
    start += cluster.length;
  }
  return ellipsis + text.slice(start);
}

/** The longest beginning of `text` that fits into `width` cells, no character cut in two. */
export function takeWidth(text: string, width: number): string {
  let used = 0;
  let end = 0;
  for (const cluster of clusters(text)) {
    used += clusterWidth(cluster);
    if (used > width) break;
    end += cluster.length;
  }
  return text.slice(0, end);
}

/** Fills up with spaces to `width` cells; text that is wider stays as it is. */
export function pad(text: string, width: number, align: 'left' | 'right' = 'left'): string {
  const space = ' '.repeat(Math.max(0, width - displayWidth(text)));
  return align === 'left' ? text + space : space + text;
}
