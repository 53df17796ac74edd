/** Puts the lines of a text together to blocks: paragraphs, headings, single lines of a menu. */
import { lowerBit, kindAt } from '../../text/characters.ts';
import { openExpression } from '../../text/expression.ts';
import { isHeadline } from '../../text/title-case.ts';
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
/** The first line of a wrapped text may have lost a dateline or its indent. */
const shortestOpen = 20;

const ending = /[.!?…:。！？][\s"'”’»)\]]*$/;

interface Width {
  readonly wrapped: boolean;
  readonly columns: number;
  /** Whether paragraphs begin with an indent, so that a line at the margin goes on with one. */
  readonly indented: boolean;
}

/** Tells by the lines that another one follows directly whether the text is wrapped, and how wide. */
function measureWidth(groups: readonly (readonly Line[])[]): Width {
  const followed = groups.flatMap((group) => group.slice(0, -1));
  const lengths = followed.map((line) => line.text.length).sort((a, b) => a - b);
  if (lengths.length === 0) return { wrapped: false, columns: 0, indented: false };
  const common = lengths[Math.floor((lengths.length - 1) * 0.9)]!;
  const full = lengths.filter((length) => length >= common * 0.75).length;
  // Lines that end in a stop, one after another, are sentences of a log or a list.
  const stopped = followed.filter(({ text }) => ending.test(text)).length;
  const wrapped =
    common >= narrowest && common <= widest && full >= lengths.length * 0.5 && stopped <= lengths.length * 0.5;
  return { wrapped, columns: lengths.findLast((length) => length <= common * 1.15)!, indented: hasIndents(groups) };
}

/** Lines between two indents, on average; a table or a quotation has them everywhere. */
const fewestBetween = 2;

function hasIndents(groups: readonly (readonly Line[])[]): boolean {
  let indents = 0;
  let lines = 0;
  for (const group of groups) {
    lines += group.length;
    for (let index = 1; index < group.length; index++) if (isIndented(group[index - 1]!, group[index]!)) indents += 1;
  }
  return indents > 0 && lines >= fewestBetween * indents;
}

const isIndented = (line: Line, next: Line): boolean => next.column > line.column + 1;

const bullet = /^(?:[-*•·–—▪■●○◦‣]\s|\(?\d{1,3}[.)]\s|\(?[a-z][.)]\s)/;

/** "by ada on March 5, 2024", "di Ada Holm" stand under a title, whatever their first letter. */
const signature =
  /^(?:by|von|par|por|di|da|door|av|af) (?:[^.]{2,60} \d{4}|[A-ZÀ-Þ][\w’'.À-ÿ-]+(?: (?:[A-ZÀ-Þ][\w’'.À-ÿ-]+|de|van|von)){1,3})$/;

const initials = openExpression(String.raw`(?<![^\s("“‘])(?:\p{Lu}\.){2,9}$`, 'u');

/** Whether a line of some length breaks off, and the next goes on in small letters. */
export function isOpen(text: string, next: string, shortest: number): boolean {
  if (text.length < shortest || (kindAt(next, 0) & lowerBit) === 0) return false;
  return !ending.test(text) || initials(text).test(text);
}

/** No headline and no paragraph ends in one of these. */
const unfinished = /[ (](?:of|the|a|an|and|or|to|in|for|with|by|at|on|from|that|said)$/;

/** Whether the line break between two neighbouring lines was made to fit a width, not to begin a new paragraph. */
function isWrap(line: Line, next: Line, width: Width, isFirst: boolean): boolean {
  if (bullet.test(next.text) || signature.test(next.text)) return false;
  const length = line.text.length;
  const shortest = width.wrapped || next.text.length >= shortestOpen ? shortestOpen : narrowest;
  if (isOpen(line.text, next.text, shortest)) return true;
  if (length >= (width.wrapped ? shortestOpen : narrowest) && unfinished.test(line.text)) return true;
  if (!width.wrapped || (isIndented(line, next) && !bullet.test(line.text))) return false;
  if (width.indented && isFirst && next.text.length >= width.columns * 0.6 && !isHeadline(line.text)) return true;
  const firstWord = next.text.indexOf(' ') === -1 ? next.text.length : next.text.indexOf(' ');
  // The indent of a paragraph's first line is part of its width.
  const indent = Math.max(0, line.column - next.column);
  return length >= width.columns * 0.6 && indent + length + 1 + firstWord > width.columns;
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
      if (isWrap(members[index]!, line, width, index === 0)) blocks.at(-1)!.push(line);
      else blocks.push([line]);
    }
    return blocks.map((of) => ({
      lines: of,
      text: of.length === 1 ? of[0]!.text : of.map((line) => line.text).join(' '),
    }));
  });
}
