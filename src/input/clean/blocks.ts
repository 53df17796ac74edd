/** Puts the lines of a text together to blocks: paragraphs, headings, single lines of a menu. */
import { lowerBit, kindAt } from '../../text/characters.ts';
import type { Line } from './lines.ts';

/** Lines that belong together, in order; never empty. */
export interface Block {
  readonly lines: readonly Line[];
  /** The lines' text with blanks for line breaks. */
  readonly text: string;
}

// Texts wrapped by hand or by a mail program have 60 to 80 columns; beyond 130 a line is a paragraph of its own.
const narrowest = 40;
const widest = 130;

interface Width {
  readonly wrapped: boolean;
  readonly columns: number;
}

/** Tells by the lines that another one follows directly whether the text is wrapped, and how wide. */
function measureWidth(groups: readonly (readonly Line[])[]): Width {
  const lengths = groups.flatMap((group) => group.slice(0, -1).map((line) => line.text.length)).sort((a, b) => a - b);
  if (lengths.length === 0) return { wrapped: false, columns: 0 };
  const common = lengths[Math.floor((lengths.length - 1) * 0.9)]!;
  const full = lengths.filter((length) => length >= common * 0.75).length;
  const wrapped = common >= narrowest && common <= widest && full >= lengths.length * 0.5;
  return { wrapped, columns: lengths.findLast((length) => length <= common * 1.15)! };
}

const ending = /[.!?…:。！？][\s"'”’»)\]]*$/;
const bullet = /^(?:[-*•·–—▪■●○◦‣]\s|\(?\d{1,3}[.)]\s|\(?[a-z][.)]\s)/;

/** "by ada on March 5, 2024", "di Ada Holm" stand under a title, whatever their first letter. */
const signature =
  /^(?:by|von|par|por|di|da|door|av|af) (?:[^.]{2,60} \d{4}|[A-ZÀ-Þ][\w’'.À-ÿ-]+(?: (?:[A-ZÀ-Þ][\w’'.À-ÿ-]+|de|van|von)){1,3})$/;

/** Whether a line of some length breaks off, and the next goes on in small letters. */
export function isOpen(text: string, next: string, shortest: number): boolean {
  return text.length >= shortest && !ending.test(text) && (kindAt(next, 0) & lowerBit) !== 0;
}

/** Whether the line break between two neighbouring lines was made to fit a width, not to begin a new paragraph. */
function isWrap(line: Line, next: Line, width: Width): boolean {
  if (bullet.test(next.text) || signature.test(next.text)) return false;
  const length = line.text.length;
  const goesOn = isOpen(line.text, next.text, narrowest);
  if (!width.wrapped) return goesOn;
  if (next.column > line.column + 1 && !bullet.test(line.text)) return false;
  const firstWord = next.text.indexOf(' ') === -1 ? next.text.length : next.text.indexOf(' ');
  return goesOn || (length >= width.columns * 0.6 && length + 1 + firstWord > width.columns);
}

/** Blank lines divide blocks, and so does a line break that no wrapping explains. */
export function joinLines(lines: readonly Line[]): Block[] {
  const groups: Line[][] = [];
  let group: Line[] = [];
  for (const line of lines) {
    if (line.text !== '') group.push(line);
    else if (group.length > 0) {
      groups.push(group);
      group = [];
    }
  }
  if (group.length > 0) groups.push(group);
  const width = measureWidth(groups);
  return groups.flatMap((members) => {
    const blocks: Line[][] = [[members[0]!]];
    for (const [index, line] of members.slice(1).entries()) {
      if (isWrap(members[index]!, line, width)) blocks.at(-1)!.push(line);
      else blocks.push([line]);
    }
    return blocks.map((of) => ({
      lines: of,
      text: of.length === 1 ? of[0]!.text : of.map((line) => line.text).join(' '),
    }));
  });
}
