/** What speaks for and against a line's being the title: its form, its place, what is around it and says it again. */
import { openExpression } from '../../text/expression.ts';
import { readDate } from '../date/written.ts';
import type { Block } from './blocks.ts';
import { textWidth, type Role } from './form.ts';
import { findRule } from './furniture.ts';
import { signBelow } from './signature.ts';

/** What is known of a text before its lines are rated. */
export interface Page {
  readonly blocks: readonly Block[];
  readonly roles: readonly Role[];
  /** The first block of the body. */
  readonly body: number;
  /** What the opening of the body says: in how many of its blocks each word stands. */
  readonly opening: ReadonlyMap<string, number>;
  /** Where each line stands, down to the opening of the body. */
  readonly places: ReadonlyMap<string, readonly number[]>;
}

/** The features of a line, each between 0 and 1, by name. */
export interface HeadlineFeatures {
  /** Columns, up to 70. */
  readonly width: number;
  /** Columns over 90, up to 180: standfirsts are longer. */
  readonly beyond: number;
  readonly oneWord: number;
  /** As many are names of authors and sections. */
  readonly twoWords: number;
  /** Lines between it and the body that are no known furniture, up to 12. */
  readonly between: number;
  /** Breadcrumbs, the head of the browser's window and the link to the article itself say it once more. */
  readonly again: number;
  /** Said again beside the same neighbour: a menu that stands on the page twice. */
  readonly menu: number;
  readonly inBody: number;
  /** Blocks behind the first sentence, up to 8. */
  readonly depth: number;
  /** A by-line or a date right below it, or below its standfirst; or below other lines. */
  readonly signed: number;
  readonly signedLater: number;
  /** The share of its words that the opening of the body says again. */
  readonly overlap: number;
  readonly stop: number;
  readonly list: number;
  /** A shorter line right above it could be the title: then it may be the standfirst. */
  readonly below: number;
  /** A longer line right below it could be its standfirst. */
  readonly over: number;
  /** A day within it. */
  readonly dated: number;
}

const longWord = openExpression(String.raw`\p{L}{4,}`, 'gu');

/** A line's words that tell what it is about. */
export function contentWords(text: string): string[] {
  const lower = text.toLowerCase();
  return lower.match(longWord(lower)) ?? [];
}

/** Tags, categories or breadcrumbs in one line. */
function isList(text: string): boolean {
  if ((text.match(/[›»>|•·]/g)?.length ?? 0) >= 2 || (text.match(/\w: /g)?.length ?? 0) >= 2) return true;
  const parts = text.split(',');
  return parts.length > 2 && parts.every((part) => part.trim().split(' ').length <= 3);
}

/** Whether a line stands on the page twice or thrice, alone or within others; and whether a menu around it does. */
function repetition({ blocks, body, places }: Page, index: number): { again: boolean; menu: boolean } {
  const { text } = blocks[index]!;
  const isSame = (a: number, b: number): boolean => {
    const neighbour = blocks[a]?.text;
    return neighbour !== undefined && neighbour === blocks[b]?.text && findRule(neighbour) === undefined;
  };
  const others = (places.get(text) ?? []).filter((k) => k !== index);
  const menu = others.some((k) => isSame(k + 1, index + 1) || isSame(k - 1, index - 1));
  const isPart = (other: string): boolean =>
    other.length < 250 && other.length > text.length && (other.endsWith(text) || other.startsWith(text));
  const again =
    text.split(' ').length >= 3 &&
    ((!menu && others.length > 0 && others.length < 3) || blocks.slice(0, body + 8).some((b) => isPart(b.text)));
  return { again, menu };
}

/** Columns from which a line below a title is its standfirst, not a label. */
const shortestStandfirst = 60;

function hasStandfirst({ blocks, roles }: Page, index: number): boolean {
  const below = roles.findIndex((role, k) => k > index && role !== 'furniture');
  return below !== -1 && textWidth(blocks[below]!.text) >= shortestStandfirst;
}

/** Describes a line that could be the title; `isCandidate` tells of others whether they could. */
export function describeLine(page: Page, index: number, isCandidate: (index: number) => boolean): HeadlineFeatures {
  const { blocks, roles, body, opening } = page;
  const { text } = blocks[index]!;
  const width = textWidth(text);
  const words = contentWords(text);
  // What it says itself, where it passes for a sentence of the body, doesn't count.
  const own = roles[index] === 'sentence' || roles[index] === 'item' ? 1 : 0;
  const said = words.filter((word) => (opening.get(word) ?? 0) > own).length;
  const spaces = text.split(' ').length - 1;
  const sign = signBelow(blocks, roles, index);
  const isSigned = sign === 0 || (sign === 1 && hasStandfirst(page, index));
  const between = index < body ? roles.slice(index + 1, body).filter((role) => role !== 'furniture').length : 0;
  const { again, menu } = repetition(page, index);
  const isPair = (title: number, standfirst: number): boolean =>
    isCandidate(title) &&
    isCandidate(standfirst) &&
    blocks[title]!.text.split(' ').length >= 3 &&
    textWidth(blocks[standfirst]!.text) >= shortestStandfirst &&
    blocks[standfirst]!.text.length > blocks[title]!.text.length;
  return {
    width: Math.min(width, 70) / 70,
    beyond: Math.max(0, Math.min(width, 180) - 90) / 90,
    oneWord: Number(spaces === 0),
    twoWords: Number(spaces === 1),
    between: Math.min(between, 12) / 12,
    again: Number(again),
    menu: Number(menu),
    inBody: Number(index >= body),
    depth: index >= body ? Math.min(index - body, 8) / 8 : 0,
    signed: Number(isSigned),
    signedLater: Number(sign !== undefined && !isSigned),
    overlap: said / (words.length + 1),
    stop: Number(/[.。]["'”’»)]?$/.test(text)),
    list: Number(isList(text)),
    below: Number(isPair(index - 1, index)),
    over: Number(isPair(index, index + 1)),
    dated: Number(/\d/.test(text) && readDate(text) !== undefined),
  };
}
