/** Reads the source of a regular expression as JavaScript writes it with the flag `u`. */
import { beyondAscii } from './prefilter.ts';
import { anyOf, anything, border, type Part, repeated, type Start } from './starts.ts';

/**
 * The alternatives of an expression, each a sequence of parts. Throws a RangeError where it holds escapes of numbers or
 * controls, or references back.
 */
export function readAlternatives(source: string): Part[][] {
  return new Reader(source).alternatives();
}

/** The alternatives of an expression as they are written, up to a bracket that it doesn't open. */
export function splitAlternatives(source: string): string[] {
  const pieces = [''];
  let depth = 0;
  for (const [token] of source.matchAll(/\\.|\[(?:[^\]\\]|\\.)*(?:\]|$)|./gsu)) {
    if (token === '(') depth++;
    else if (token === ')' && --depth < 0) break;
    if (token === '|' && depth === 0) pieces.push('');
    else pieces[pieces.length - 1] += token;
  }
  return pieces;
}

class Reader {
  readonly #source: string;
  #at = 0;

  constructor(source: string) {
    this.#source = source;
  }

  /** Alternatives up to a closing bracket or the end. */
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
      return looks ? border : anyOf(alternatives);
    }
    if (this.#match(/\\[bB]|[\^$]/y)) return border;
    const set = this.#match(/\[(?:[^\]\\]|\\.)*\]|\\p\{[^}]*\}|\\P\{[^}]*\}|\\[dDwWsS]|\./y);
    if (set !== undefined) return membersOf(set);
    const [literal] = this.#match(/\\?./suy)!;
    if (/^\\[\p{L}\d]/u.test(literal!)) throw new RangeError(`no prefilter for ${literal} in ${this.#source}`);
    const text = literal!.replace(/^\\/, '');
    return () => [{ text, open: false }];
  }

  #quantified(part: Part): Part {
    const [quantifier] = this.#match(/(?:[?*+]|\{\d+(?:,\d*)?\})\??/y) ?? [];
    if (quantifier === undefined) return part;
    const least = quantifier[0] === '+' ? 1 : Number(/^\{(\d+)/.exec(quantifier)?.[1] ?? 0);
    const most = quantifier[0] === '?' ? 1 : Number(/^\{(?:\d+,)?(\d+)\}/.exec(quantifier)?.[1] ?? Infinity);
    return repeated(part, least, most);
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

/** A class with more ASCII members than this counts as free after its first character. */
const mostMembers = 12;

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
