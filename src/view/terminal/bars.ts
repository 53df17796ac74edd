/** Bars for counts beside names. */

const eighthBlocks = ['', '▏', '▎', '▍', '▌', '▋', '▊', '▉'];

/**
 * A bar for `share` (0 to 1, clamped) of `width` cells, to an eighth of a cell; with `unicode` false of `#`, whole
 * cells. A share above 0 is always seen.
 */
export function bar(share: number, width: number, unicode = true): string {
  const part = Number.isNaN(share) ? 0 : Math.min(1, Math.max(0, share));
  if (part === 0 || width <= 0) return '';
  if (!unicode) return '#'.repeat(Math.max(1, Math.round(part * width)));
  const eighths = Math.max(1, Math.round(part * width * 8));
  return '█'.repeat(Math.floor(eighths / 8)) + eighthBlocks[eighths % 8]!;
}
