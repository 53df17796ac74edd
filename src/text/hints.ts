/**
 * Reads off a regular expression what a text that it matches must begin with or hold. Compiling an expression takes V8
 * far longer than trying it, so that a hint that rules it out saves nearly all of its cost in a run on one text.
 *
 * Hints are worked out when the package is built. They may be too wide, never too narrow.
 */

/** What must be there; nothing is known where neither is given. */
export interface Hint {
  /** The first characters a text may have, as many as are known, each beginning between line feeds. */
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

/** Characters that a hint gives of a beginning; with fewer, more is compiled in vain. */
export const longestStart = 4;
const mostStarts = 500;
const nothing: Start = { text: '', open: false };
const anything: Start = { text: '', open: true };
/** Looks around and takes nothing. */
const border: Part = () => [nothing];

/**
 * Hint for `^(?:source)`, an expression as JavaScript writes it with the flag `u`. Throws a RangeError where it holds
 * escapes of numbers or controls, or references back.
 */
export function hintOf(source: string): Hint {
  const alternatives = new Reader(source).alternatives();
  const begins = alternatives.flatMap((parts) => startsOf(parts, longestStart));
  const hint: Hint = begins.every(({ text }) => text !== '') ? { begins: `\n${textsOf(begins).join('\n')}\n` } : {};
  if (!alternatives.some(([part]) => isFree(part))) return hint;
  // What may begin with much must still hold what comes after that.
  const needles = alternatives.flatMap((parts) => startsOf(parts.slice(isFree(parts[0]) ? 1 : 0), longestStart));
  return needles.every(({ text }) => tells(text)) ? { ...hint, holds: textsOf(needles) } : hint;
}

/** Whether few texts hold it: two characters, or a sign. */
const tells = (text: string): boolean => text.length > 1 || /^[^\p{L}\p{N}\s]$/u.test(text);

/** An expression cut at its alternatives, each with its hint: a text matches it if it matches one of them. */
export interface Cuttings {
  readonly flags: string;
  readonly sources: readonly string[];
  readonly hints: readonly Hint[];
}

/**
 * Cuts `a|b` and `^c(?:a|b)d` to pieces. Throws a RangeError as `hintOf` does, and where case is ignored, for hints
 * look at characters as they are.
 */
export function cut({ source, flags }: RegExp): Cuttings {
  if (flags.includes('i')) throw new RangeError(`no hint for ${source}, which ignores case`);
  const sources = splitAlternatives(source).flatMap((alternative) => {
    const [, head = '', group] = /^(\^(?:\[[^\]]*\]\*)?)\(\?:(.*)$/su.exec(alternative) ?? [];
    if (group === undefined) return [alternative];
    const inner = splitAlternatives(group);
    const end = inner.join('|').length;
    return /^\)(?![?*+{])/.test(group.slice(end))
      ? inner.map((piece) => `${head}(?:${piece})${group.slice(end + 1)}`)
      : [alternative];
  });
  return { flags, sources, hints: sources.map((piece) => (piece.startsWith('^') ? hintOf(piece) : holdOf(piece))) };
}

/** Hint for an expression that may match anywhere in a text. */
function holdOf(source: string): Hint {
  const needles = new Reader(source).alternatives().flatMap((parts) => startsOf(parts, longestStart));
  return needles.every(({ text }) => tells(text)) ? { holds: textsOf(needles) } : {};
}

/** The alternatives of an expression, up to a bracket that it doesn't open. */
function splitAlternatives(source: string): string[] {
  const pieces = [''];
  let depth = 0;
  for (const [token] of source.matchAll(/\\.|\[(?:[^\]\\]|\\.)*\]|./gsu)) {
    if (token === '(') depth++;
    else if (token === ')' && --depth < 0) break;
    if (token === '|' && depth === 0) pieces.push('');
    else pieces[pieces.length - 1] += token;
  }
  return pieces;
}

const textsOf = (starts: readonly Start[]): string[] => [...new Set(starts.map(({ text }) => text))];

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

/** Each start once; of too many only as many characters as make few enough. */
function bounded(starts: readonly Start[]): Start[] {
  let few = distinct(starts);
  for (let length = longestStart - 1; few.length > mostStarts; length--) {
    if (length === 0) return [anything];
    few = distinct(few.map(({ text, open }) => ({ text: text.slice(0, length), open: open || text.length > length })));
  }
  return few;
}

function distinct(starts: readonly Start[]): Start[] {
  return [...new Map(starts.map((start) => [`${start.text}\n${start.open}`, start])).values()];
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
      else {
        const part = this.#quantified(this.#atom());
        if (part !== border) all.at(-1)!.push(part);
      }
    }
    return all;
  }

  #atom(): Part {
    if (this.#take('(')) {
      const looks = this.#match(/\?<?[=!]/y) !== undefined;
      this.#match(/\?(?::|<\w+>)/y);
      const alternatives = this.alternatives();
      this.#at++;
      return looks ? border : (length) => bounded(alternatives.flatMap((parts) => startsOf(parts, length)));
    }
    if (this.#match(/\\[bB]|[\^$]/y)) return border;
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
