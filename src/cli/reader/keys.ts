/** Keys of the full-screen reader: what they are called, and how far those that scroll go. */

/** A key as `node:readline` reports it. */
export interface Key {
  readonly sequence?: string | undefined;
  readonly name?: string | undefined;
  readonly ctrl?: boolean | undefined;
  readonly meta?: boolean | undefined;
  readonly shift?: boolean | undefined;
}

/** Letters with their case, other keys by name. */
export function commandOf(key: Key): string | undefined {
  if (key.ctrl && key.name === 'l') return '\f';
  if (key.ctrl || (key.meta && key.name !== 'escape')) return undefined;
  return key.name === 'escape' ? 'escape' : key.sequence;
}

/** The line that a key which scrolls puts at the top, where `top` is now, of a page of `page` lines; others: undefined. */
export function scrollTarget(key: Key, page: number, top: number): number | undefined {
  // A line of the page before stays in sight.
  const stride = Math.max(1, page - 1);
  const half = Math.max(1, page >> 1);
  if (key.ctrl) {
    const byName: Readonly<Record<string, number>> = {
      f: stride,
      b: -stride,
      d: half,
      u: -half,
      n: 1,
      e: 1,
      p: -1,
      y: -1,
    };
    const lines = byName[key.name ?? ''];
    return lines === undefined ? undefined : top + lines;
  }
  if (key.meta) return undefined;
  switch (key.name) {
    case 'pagedown':
      return top + stride;
    case 'pageup':
      return top - stride;
    case 'down':
    case 'return':
    case 'enter':
      return top + 1;
    case 'up':
      return top - 1;
    case 'home':
      return 0;
    case 'end':
      return Infinity;
    default:
  }
  switch (key.sequence) {
    case ' ':
    case 'f':
      return top + stride;
    case 'b':
      return top - stride;
    case 'j':
      return top + 1;
    case 'k':
      return top - 1;
    case 'd':
      return top + half;
    case 'u':
      return top - half;
    case 'g':
    case '<':
      return 0;
    case 'G':
    case '>':
      return Infinity;
    default:
      return undefined;
  }
}
