/** How texts may begin that a part of an expression, or a sequence of parts, matches. */

/** A beginning: `text` and then anything (`open`), or `text` and nothing more that the part asks for. */
export interface Start {
  readonly text: string;
  readonly open: boolean;
}

/** A part of an expression, as its starts up to a number of characters. */
export type Part = (length: number) => readonly Start[];

/** More starts take longer to look for than the expression; they are shortened until they are fewer. */
const mostStarts = 500;

const nothing: Start = { text: '', open: false };
/** What may begin with whatever. */
export const anything: Start = { text: '', open: true };

/** A part that looks around and takes nothing: `^`, `\b`, `(?=…)`. */
export const border: Part = () => [nothing];

/** The starts of parts one after the other, up to `length` characters. */
export function startsOf(parts: readonly Part[], length: number): Start[] {
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

/** A part that is one of several sequences. */
export function anyOf(alternatives: readonly (readonly Part[])[]): Part {
  return once((length) => bounded(alternatives.flatMap((parts) => startsOf(parts, length))));
}

/** A part again and again. */
export function repeated(part: Part, least: number, most: number): Part {
  return once((length) => {
    const starts: Start[] = [];
    for (let times = least; times <= Math.min(most, least + length); times++) {
      starts.push(...startsOf(Array<Part>(Math.min(times, length)).fill(part), length));
    }
    return bounded(starts);
  });
}

/** Whether a part may be left out, or be one of many characters. */
export function isFree(part: Part | undefined): boolean {
  const starts = part?.(1) ?? [];
  return starts.some(({ text, open }) => open || text === '');
}

/** Whether a part is one character and no other. */
export function isLiteral(part: Part): boolean {
  const [first, ...others] = part(1);
  return others.length === 0 && first !== undefined && !first.open && first.text.length === 1;
}

/** Each text of the starts once. */
export function textsOf(starts: readonly Start[]): string[] {
  return [...new Set(starts.map(({ text }) => text))];
}

/** The part, its starts worked out once for each length: brackets within brackets are asked again and again. */
function once(part: Part): Part {
  const known: (readonly Start[] | undefined)[] = [];
  return (length) => (known[length] ??= part(length));
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
