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
  /** And one of these. */
  readonly alsoHolds?: readonly string[];
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

/** The part, its starts worked out once for each length: brackets within brackets are asked again and again. */
function once(part: Part): Part {
  const known: (readonly Start[] | undefined)[] = [];
  return (length) => (known[length] ??= part(length));
}

/** Characters that a hint gives of a beginning; with fewer, more is compiled in vain. */
export const longestStart = 4;
/** Characters of what must be held, for which nobody has to remember what was found; five tell enough. */
const longestNeedle = 6;
const tellingNeedle = 5;
/** More of them take longer to look for than the expression. */
const mostNeedles = 60;
/** The same of what must be held as well, how short it may be, and how many parts away, to tell anything more. */
const mostFurther = 16;
const shortestFurther = 3;
const nearestFurther = 2;
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
  // Where much may stand, the text must still hold what comes after that; what comes before is its beginning.
  const behind = alternatives.map((parts) => placesOf(parts, parts.findIndex(isFree) + 1));
  const all = alternatives.map((parts) => placesOf(parts, 1));
  return { ...hint, ...held(behind.every(([best]) => best !== undefined) ? behind : all, all) };
}

/** Whether few texts hold it: two characters, or a sign. */
const tells = (text: string): boolean => text.length > 1 || /^[^\p{L}\p{N}\s]$/u.test(text);

/** A place of an alternative that a text must have, by what it may be there. */
interface Place {
  readonly at: number;
  readonly needles: readonly string[];
}

/** The places of an alternative from `first` on, those that tell most before others. */
function placesOf(parts: readonly Part[], first: number): Place[] {
  const places: Place[] = [];
  for (let at = first; at < parts.length; at++) {
    // What begins in the middle of a word, or with what may be left out, tells no more.
    if (isFree(parts[at]) || (at > first && isLiteral(parts[at - 1]!))) continue;
    const needles = shortestOf(textsOf(startsOf(parts.slice(at), longestNeedle)));
    if (needles.length <= mostNeedles && needles.every(tells)) places.push({ at, needles });
  }
  return places.sort((a, b) => tellingOf(b.needles) - tellingOf(a.needles) || a.needles.length - b.needles.length);
}

/** What a text that matches one of the alternatives must hold: of each the place that tells most, and one more. */
function held(
  alternatives: readonly (readonly Place[])[],
  all: readonly (readonly Place[])[],
): Pick<Hint, 'holds' | 'alsoHolds'> {
  const best = alternatives.map(([place]) => place);
  const holds = unionOf(best);
  if (holds === undefined) return {};
  const further = unionOf(
    all.map((places, k) =>
      places.find(
        ({ at, needles }) =>
          Math.abs(at - best[k]!.at) >= nearestFurther &&
          needles.length <= mostFurther &&
          needles.every((needle) => needle.length >= shortestFurther),
      ),
    ),
  );
  const alsoHolds = further !== undefined && further.length <= mostFurther ? further : undefined;
  return { holds, ...(alsoHolds && { alsoHolds }) };
}

function unionOf(places: readonly (Place | undefined)[]): string[] | undefined {
  const needles = new Set<string>();
  for (const place of places) {
    if (place === undefined) return undefined;
    for (const needle of place.needles) needles.add(needle);
  }
  return shortestOf([...needles]);
}

/** Without those that hold another. */
function shortestOf(needles: readonly string[]): string[] {
  return needles.filter((needle) => !needles.some((other) => other !== needle && needle.includes(other)));
}

/** Longer needles are rarer, up to some length; of equals fewer are sooner looked for. */
function tellingOf(needles: readonly string[]): number {
  return Math.min(tellingNeedle, ...needles.map((needle) => needle.length));
}

/** The hints of several expressions, and the numbers of those that may match a text by its first character. */
export interface Hints {
  readonly each: readonly Hint[];
  /** Under '' and `beyondAscii` what holds for characters that aren't listed, within ASCII and beyond. */
  readonly byFirst: Readonly<Record<string, readonly number[]>>;
}

/** The hints with their index by first characters. */
export function indexFirsts(each: readonly Hint[]): Hints {
  const firsts = each.map(({ begins }) => (begins === undefined ? undefined : new Set(begins.match(/(?<=\n)./gu))));
  const listed = new Set(['', beyondAscii, ...firsts.flatMap((set) => [...(set ?? [])])]);
  const mayBegin = (k: number, first: string): boolean => {
    const set = firsts[k];
    return set === undefined || set.has(first) || (first > '\x7f' && set.has(beyondAscii));
  };
  const byFirst = [...listed].map((first) => [first, [...each.keys()].filter((k) => mayBegin(k, first))] as const);
  return { each, byFirst: Object.fromEntries(byFirst) };
}

/** An expression cut at its alternatives, each with its hint: a text matches it if it matches one of them. */
export interface Cuttings {
  readonly flags: string;
  readonly sources: readonly string[];
  readonly hints: Hints;
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
  const each = sources.map((piece) => (piece.startsWith('^') ? hintOf(piece) : holdOf(piece)));
  return { flags, sources, hints: indexFirsts(each) };
}

/** Hint for an expression that may match anywhere in a text. */
function holdOf(source: string): Hint {
  const all = new Reader(source).alternatives().map((parts) => placesOf(parts, 0));
  return held(all, all);
}

/** The alternatives of an expression, up to a bracket that it doesn't open. */
function splitAlternatives(source: string): string[] {
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

const textsOf = (starts: readonly Start[]): string[] => [...new Set(starts.map(({ text }) => text))];

/** Whether a part may be left out, or be one of many characters. */
function isFree(part: Part | undefined): boolean {
  const starts = part?.(1) ?? [];
  return starts.some(({ text, open }) => open || text === '');
}

/** Whether a part is one character and no other. */
function isLiteral(part: Part): boolean {
  const [first, ...others] = part(1);
  return others.length === 0 && first !== undefined && !first.open && first.text.length === 1;
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
  const longest = Math.max(0, ...few.map(({ text }) => text.length));
  for (let length = longest - 1; few.length > mostStarts; length--) {
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
      return looks ? border : once((length) => bounded(alternatives.flatMap((parts) => startsOf(parts, length))));
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
    return once((length) => {
      const starts: Start[] = [];
      for (let times = least; times <= Math.min(most, least + length); times++) {
        starts.push(...startsOf(Array<Part>(Math.min(times, length)).fill(part), length));
      }
      return bounded(starts);
    });
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
