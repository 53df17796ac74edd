/** 32-bit hashes of words and of features; shared by training and tagging, so a change here asks for new weights. */

/** FNV-1a over the UTF-16 code units of `text` from `from` to `to`, with a finishing mix. */
export function hashText(text: string, from = 0, to: number = text.length): number {
  let h = beginHash;
  for (let i = from; i < to; i++) h = hashUnit(h, text.charCodeAt(i));
  return finish(h);
}

/** The hash of nothing, before its mix. */
export const beginHash = 0x811c9dc5 | 0;

/** The hash with one code unit more, before its mix. */
export function hashUnit(h: number, unit: number): number {
  return Math.imul(h ^ unit, 0x01000193);
}

/** A second hash with one code unit more: with both, no other word is taken for one that is known. */
export function checkUnit(check: number, unit: number): number {
  return (Math.imul(check, 0x9e3779b1) + unit) | 0;
}

/** The finishing mix of MurmurHash3: every bit of the input reaches every bit of the result. */
export function finish(h: number): number {
  h ^= h >>> 16;
  h = Math.imul(h, 0x85ebca6b);
  h ^= h >>> 13;
  h = Math.imul(h, 0xc2b2ae35);
  return h ^ (h >>> 16);
}

/** The hash of a feature: its template number and up to three values, the order of which matters. */
export function feature(template: number, a: number, b: number, c: number): number {
  let h = Math.imul(a ^ Math.imul(template, 0x9e3779b1), 0x85ebca6b);
  h = Math.imul((h ^ (h >>> 15)) + b, 0xc2b2ae35);
  h = Math.imul((h ^ (h >>> 13)) + c, 0x27d4eb2f);
  return h ^ (h >>> 15);
}
