/**
 * Which letters a form may begin with: a set of bits, asked by hash, that tells nearly all words of a text apart from
 * beginnings of forms without looking any of them up. A form's beginning is its first letters, words a blank apart.
 */
import { hashStart, hashStep, slotOf } from './letters.ts';

/** Letters and blanks that are compared. */
const length = 6;
/** Bits; a power of two, large against the number of forms. */
const slots = 1 << 17;
const end = 0;
const blank = 32;
const hyphen = 45;
const ampersand = 38;
const dot = 46;
const softHyphen = 0xad;

/** The bits for forms, each a row of folded words. */
export function packBeginnings(forms: readonly (readonly string[])[]): Uint8Array {
  const bits = new Uint8Array(slots >> 3);
  const add = (words: readonly string[]): void => {
    const letters = new TextEncoder().encode(words.join(' '));
    let hash = hashStart;
    for (const letter of letters.subarray(0, length)) hash = hashStep(hash, letter);
    if (letters.length < length) hash = hashStep(hash, end);
    const slot = slotOf(hash, slots);
    bits[slot >> 3]! |= 1 << (slot & 7);
  };
  for (const words of forms) {
    add(words);
    // "Saint" is read as "St".
    if (words.includes('st')) add(words.map((word) => (word === 'st' ? 'saint' : word)));
  }
  return bits;
}

const holds = (bits: Uint8Array, hash: number): boolean => {
  const slot = slotOf(hash, slots);
  return (bits[slot >> 3]! & (1 << (slot & 7))) !== 0;
};

/**
 * Whether a form may begin at a letter of a text. Yes where that takes reading: dots of abbreviations, soft hyphens,
 * combining marks, words parted by more than a blank or a hyphen.
 */
export function mayBegin(bits: Uint8Array, fold: Uint8Array, text: string, at: number): boolean {
  let hash = hashStart;
  let isParted = false;
  for (let k = at; k < at + length; k++) {
    const c = k < text.length ? text.charCodeAt(k) : end;
    if (c >= fold.length || c === softHyphen || c === ampersand || (c === dot && k === at + 1)) return true;
    const letter = fold[c]!;
    if (letter !== 0) {
      hash = hashStep(hash, letter);
      isParted = false;
    } else {
      if (isParted || holds(bits, hashStep(hash, end))) return true;
      if (c === end) return false;
      if (c !== blank && c !== hyphen) return goesOn(c);
      hash = hashStep(hash, blank);
      isParted = true;
    }
  }
  return holds(bits, hash);
}

/** Whether a form may go on behind a character that is no blank: line ends, apostrophes, dots. */
function goesOn(c: number): boolean {
  return c < blank || c === 39 || c === 46 || c === 0x60 || c === 0xa0 || c === 0xb4;
}
