/**
 * Reads off a regular expression what a text that it matches must begin with or hold. Compiling an expression takes V8
 * far longer than trying it, so that a hint that rules it out saves nearly all of its cost in a run on one text.
 *
 * Hints are worked out when the package is built. They may be too wide, never too narrow.
 */

/** What must be there; nothing is known where neither is given. */
export interface Hint {
  /** The first two characters a text may have, or the one where the second is free, each between line feeds. */
  readonly begins?: string;
  /** One of these must stand somewhere. */
  readonly holds?: readonly string[];
}

/** Stands for any first character that isn't ASCII. */
export const beyondAscii = '\u0080';

/** How a text may begin: with `text` and then anything (`open`), or with `text` and nothing more that is known of. */
interface Start {
  readonly text: string;
  readonly open: boolean;
}

/** A part of an expression: its starts up to a number of characters. */
type Part = (length: number) => readonly Start[];

const mostStarts = 500;
const nothing: Start = { text: '', open: false };
const anything: Start = { text: '', open: true };

/**
 * Hint for `^(?:source)`, an expression as JavaScript writes it with the flag `u`. Throws a RangeError where it holds
 * escapes of numbers or controls, or references back.
 */
export function hintOf(source: string): Hint {
  const alternatives = new Reader(source).alternatives();
  const begins = alternatives.flatMap((parts) => startsOf(parts, 2));
  const hint: Hint = begins.every(({ text }) => text !== '') ? { begins: `\n${distinct(begins).join('\n')}\n` } : {};
  if (!alternatives.some(([part]) => isFree(part))) return hint;
  // What may begin with much must still hold what comes after that.
  const needles = alternatives.flatMap((parts) => startsOf(parts.slice(isFree(parts[0]) ? 1 : 0), 4));
  return needles.every(({ text }) => text.length > 1) ? { ...hint, holds: distinct(needles) } : hint;
}

const distinct = (starts: readonly Start[]): string[] => [...new Set(starts.map(({ text }) => text))];

/** Whether a part may be left out, or be one of many characters. */
function isFree(part: Part | undefined): boolean {
  const starts = part?.(1) ?? [];
  return starts.some(({ text, open }) => open || text === '');
}

function startsOf(parts: readonly Part[], length: number): Start[] {
  let starts = [nothing];
  for (const part of parts) {
    if (starts.every(({ text, open }) => open || text.length >= length)) break;
    starts = starts.flatMap((start) =>
      start.open || start.text.length >= length
        ? [start]
        : part(length - start.text.length).map(({ text, open }) => ({
            text: (start.text + text).slice(0, length),
            open,
          })),
    );
    starts = bounded(starts);
  }
  return starts;
}

/** Each start once; of too many only the first characters. */
function bounded(starts: readonly Start[]): Start[] {
  const once = [...new Map(starts.map((start) => [`${start.text}\n${start.open}`, start])).values()];
  if (once.length <= mostStarts) return once;
  const firsts = once.map(({ text }) => ({ text: text.slice(0, 1), open: true }));
  return once.every(({ text }) => text.length < 2) ? [anything] : bounded(firsts);
}

/** A class with more ASCII members than this counts as free after its first character. */
const mostMembers = 12;

class Reader {
  readonly #source: string;
  #at = 0;

  constructor(source: string) {
    this.#source = source;
  }

  /** Alternatives up to a closing bracket or the end, each a sequence of parts. */
  alternatives(): Part[][] {
    const all: Part[][] = [[]];
    while (this.#at < this.#source.length && this.#source[this.#at] !== ')') {
      if (this.#take('|')) all.push([]);
      else all.at(-1)!.push(this.#quantified(this.#atom()));
    }
    return all;
  }

  #atom(): Part {
    if (this.#take('(')) {
      const looks = this.#match(/\?<?[=!]/y) !== undefined;
      this.#match(/\?(?::|<\w+>)/y);
      const alternatives = this.alternatives();
      this.#at++;
      return looks ? () => [nothing] : (length) => bounded(alternatives.flatMap((parts) => startsOf(parts, length)));
    }
    if (this.#match(/\\[bB]|[\^$]/y)) return () => [nothing];
    const set = this.#match(/\[(?:[^\]\\]|\\.)*\]|\\p\{[^}]*\}|\\P\{[^}]*\}|\\[dDwWsS]|\./y);
    if (set !== undefined) return membersOf(set);
    const [literal] = this.#match(/\\?./suy)!;
    if (/^\\[\p{L}\d]/u.test(literal!)) throw new RangeError(`no hint for ${literal} in ${this.#source}`);
    const text = literal!.replace(/^\\/, '');
    return () => [{ text, open: false }];
  }

  #quantified(part: Part): Part {
    const [quantifier] = this.#match(/(?:[?*+]|\{\d+(?:,\d*)?\})\??/y) ?? [];
    if (quantifier === undefined) return part;
    const least = quantifier[0] === '+' ? 1 : Number(/^\{(\d+)/.exec(quantifier)?.[1] ?? 0);
    const most = quantifier[0] === '?' ? 1 : Number(/^\{(?:\d+,)?(\d+)\}/.exec(quantifier)?.[1] ?? Infinity);
    return (length) => {
      const starts: Start[] = [];
      for (let times = least; times <= Math.min(most, least + length); times++) {
        starts.push(...startsOf(Array<Part>(Math.min(times, length)).fill(part), length));
      }
      return bounded(starts);
    };
  }

  #take(character: string): boolean {
    if (this.#source[this.#at] !== character) return false;
    this.#at++;
    return true;
  }

  #match(expression: RegExp): RegExpExecArray | undefined {
    expression.lastIndex = this.#at;
    const found = expression.exec(this.#source) ?? undefined;
    if (found) this.#at += found[0].length;
    return found;
  }
}

const known = new Map<string, readonly Start[]>();

/** A class of characters: its ASCII members, and whether it has others. */
function membersOf([set]: RegExpExecArray): Part {
  let members = known.get(set);
  if (members === undefined) known.set(set, (members = findMembers(set)));
  return () => members;
}

function findMembers(set: string): Start[] {
  const expression = new RegExp(`^${set}$`, 'u');
  const within = (from: number, to: number): string[] => {
    const members: string[] = [];
    for (let code = from; code < to; code++) {
      if (expression.test(String.fromCodePoint(code))) members.push(String.fromCodePoint(code));
    }
    return members;
  };
  const ascii = within(0, 128);
  if (ascii.length > 100) return [anything];
  const others = within(128, 0x3000);
  const all = others.length > mostMembers || /\\[pPuDSW]|\[\^|[^\0-\u2fff]/u.test(set);
  return [
    ...ascii.map((text) => ({ text, open: ascii.length > mostMembers })),
    ...(all ? [{ text: beyondAscii, open: true }] : others.map((text) => ({ text, open: false }))),
  ];
}
