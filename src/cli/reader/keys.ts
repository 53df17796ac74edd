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

/** Where a key takes the top of the screen; `stride` is a page but for the line that stays in sight. */
type Move = (top: number, stride: number, half: number) => number;

const pageDown: Move = (top, stride) => top + stride;
const pageUp: Move = (top, stride) => top - stride;
const halfDown: Move = (top, _stride, half) => top + half;
const halfUp: Move = (top, _stride, half) => top - half;
const lineDown: Move = (top) => top + 1;
const lineUp: Move = (top) => top - 1;
const toBeginning: Move = () => 0;
const toEnd: Move = () => Infinity;

/** With Ctrl. */
const byControl: ReadonlyMap<string | undefined, Move> = new Map([
  ['f', pageDown],
  ['b', pageUp],
  ['d', halfDown],
  ['u', halfUp],
  ['n', lineDown],
  ['e', lineDown],
  ['p', lineUp],
  ['y', lineUp],
]);

const byName: ReadonlyMap<string | undefined, Move> = new Map([
  ['pagedown', pageDown],
  ['pageup', pageUp],
  ['down', lineDown],
  ['return', lineDown],
  ['enter', lineDown],
  ['up', lineUp],
  ['home', toBeginning],
  ['end', toEnd],
]);

const byCharacter: ReadonlyMap<string | undefined, Move> = new Map([
  [' ', pageDown],
  ['f', pageDown],
  ['b', pageUp],
  ['d', halfDown],
  ['u', halfUp],
  ['j', lineDown],
  ['k', lineUp],
  ['g', toBeginning],
  ['<', toBeginning],
  ['G', toEnd],
  ['>', toEnd],
]);

/** The line that a key which scrolls puts at the top, where `top` is now, of a page of `page` lines; others: undefined. */
export function scrollTarget(key: Key, page: number, top: number): number | undefined {
  const plain = key.meta ? undefined : (byName.get(key.name) ?? byCharacter.get(key.sequence));
  const move = key.ctrl ? byControl.get(key.name) : plain;
  return move?.(top, Math.max(1, page - 1), Math.max(1, page >> 1));
}
