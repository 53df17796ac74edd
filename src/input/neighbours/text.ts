/**
 * The previous and the next article of copied text: lines as they come when a page is selected and copied. A label stands
 * on a line of its own and the title on the next ("Previous Article", blank, "Town hall reopens"), or both share a line,
 * with or without a space ("Next articleTown hall reopens", "Town hall reopens Next Article").
 *
 * Labels that name an article are trusted alone. Bare ones ("Next") are words like any other; they count in pairs, both
 * directions close together, or where a colon or an arrow makes them labels.
 */
import type { Direction } from '../../direction.ts';
import type { Link } from '../../article.ts';
import { kindAt, kinds, lowerBit, spaceBit } from '../../text/characters.ts';
import { openExpression } from '../../text/expression.ts';
import { readDateLine } from '../date/written.ts';
import { hasArrow, readArrow, stripDecoration } from './decoration.ts';
import { labelAtEnd, labelAtStart, labelInside, readLabel } from './labels.ts';
import type { Label } from './labels.ts';
import { isNavigationHeading, isPagingLabel, isUpwardLabel, readPageLabel } from './paging.ts';
import { oneLine } from '../../text/one-line.ts';

export interface TextNeighbours {
  readonly previous?: Link;
  readonly next?: Link;
  /** Indices of the lines that make up the previous/next block, so that the body leaves them out. */
  readonly used: ReadonlySet<number>;
}

interface Mention {
  readonly direction: Direction;
  readonly title: string;
  readonly lines: readonly number[];
  readonly evidence: string;
  /** From 1 for a bare word before others to 4 for a label that names an article on its own line. */
  readonly strength: number;
  /** Arrows count in pairs of their own. */
  readonly isArrow?: boolean;
}

/** Titles of articles are no longer than this; paragraphs are. In characters. */
const longestTitle = 220;
/** Lines (blank ones not counted) between the two halves of a block. */
const nearby = 4;

/** Reads both neighbours off the lines of a text; linear in the text. */
export function readTextNeighbours(lines: readonly string[]): TextNeighbours {
  const mentions: Mention[] = [];
  for (let at = 0; at < lines.length; at++) {
    const found = readMentions(lines, at);
    mentions.push(...found);
    for (const mention of found) at = Math.max(at, ...mention.lines);
  }
  return choose(mentions, lines);
}

function readMentions(lines: readonly string[], at: number): readonly Mention[] {
  if (isParagraph(lines[at]!)) return none;
  const line = tidy(lines[at]!);
  if (line === '' || line.length > 2 * longestTitle) return none;
  if (isPagingLabel(line)) {
    const page = readPageLabel(line);
    return page ? toList(titleBelow(lines, at, line, page)) : [];
  }
  const whole = readLabel(line);
  if (whole) return toList(titleAbove(lines, at, line, whole) ?? titleBelow(lines, at, line, whole));
  const start = labelAtStart(line);
  if (start) {
    const second = start.named ? labelInside(line, start.end + 1) : undefined;
    if (second && second.direction !== start.direction) {
      const first = labelledTitle(line.slice(0, second.start), start, at);
      const rest = labelledTitle(line.slice(second.start), { ...second, start: 0, end: second.end - second.start }, at);
      if (first && rest) return [first, rest];
    }
    return toList(labelledTitle(line, start, at));
  }
  const arrows = arrowTitles(line, at);
  if (arrows.length > 0) return arrows;
  const end = labelAtEnd(line);
  if (end?.named && end.start > 0) {
    const title = stripDecoration(line.slice(0, end.start));
    const spoken = stripDecoration(line.slice(end.start));
    if (isTitle(title) && capital(spoken).test(spoken)) {
      return [{ direction: end.direction, title, lines: [at], evidence: `label "${spoken}"`, strength: 3 }];
    }
  }
  return [];
}

const none: readonly Mention[] = [];

/** Whether a line is too long for a label and a title, whatever `tidy` would take away: told without a look at all of it. */
function isParagraph(line: string): boolean {
  if (line.length <= 2 * longestTitle) return false;
  let signs = 0;
  for (let at = 0; at < line.length && signs <= 2 * longestTitle; at++) {
    const code = line.charCodeAt(at);
    if (code > 0x20 && code < 0x7f) signs++;
  }
  return signs > 2 * longestTitle;
}

/** "← Old mill burns", "Town hall reopens →", or both in one line with a bar between them. */
function arrowTitles(line: string, at: number): readonly Mention[] {
  if (!hasArrow(line)) return none;
  return line.split(/\s[|·•]\s/u).flatMap((part) => {
    const direction = readArrow(part);
    const title = stripDecoration(part);
    const stands = direction === 'previous' ? readArrow(part.charAt(0)) : readArrow(part.slice(-1));
    if (!direction || stands !== direction || !isTitle(title) || countWords(title) < 2 || title.includes('»'))
      return [];
    return isPagingLabel(title) || isUpwardLabel(title) || isSentence(title)
      ? []
      : { direction, title, lines: [at], evidence: 'arrow', strength: 1, isArrow: true };
  });
}

const capital = openExpression(String.raw`^\p{Lu}`, 'u');
const word = openExpression(String.raw`\p{L}[\p{L}\p{M}’'-]+`, 'gu');
const twoLetters = openExpression(String.raw`\p{L}{2}`, 'u');
const letterOrDigit = openExpression(String.raw`[\p{L}\p{N}]`, 'u');

const countWords = (title: string): number =>
  /[\u3040-\u30FF\u3400-\u9FFF]{4}/u.test(title) ? 2 : (title.match(word(title))?.length ?? 0);

/** "Next article: Town hall reopens", with or without the colon. */
function labelledTitle(line: string, label: Label, at: number): Mention | undefined {
  const title = withoutEcho(stripDecoration(line.slice(label.end)), label);
  const spoken = line.slice(0, label.end);
  const marked = /[:»→›]\s*$/u.test(spoken) || /^[«‹←<]/u.test(line);
  const glued = !/\s$/.test(spoken) && !marked;
  // "Next article in the series explains …" is a sentence; a title begins with a capital or has no case.
  const isLower = (kindAt(title, 0) & lowerBit) !== 0;
  if (!isTitle(title) || isEmptyPlace(title) || (!marked && isLower)) return undefined;
  let strength: number;
  if (label.named) strength = isLower ? 1 : marked || glued ? 4 : isSentence(title) ? 2 : 3;
  else if (label.vague && !marked) return undefined;
  else strength = glued && label.count > 1 ? 3 : marked || glued ? 2 : 1;
  return { direction: label.direction, title, lines: [at], evidence: `label "${stripDecoration(spoken)}"`, strength };
}

/** "NextTown hall reopensNext": the label once more behind the title, without a space. */
function withoutEcho(title: string, label: Label): string {
  const end = labelAtEnd(title);
  const isEcho = end?.direction === label.direction && end.start > 0 && !/\s/.test(title.charAt(end.start - 1));
  return isEcho && /^\S/.test(title.slice(end.start)) ? stripDecoration(title.slice(0, end.start)) : title;
}

/** What stands in the place of a title where there is none. */
const isEmptyPlace = (title: string): boolean =>
  // Told by their ends first: the expression takes longer to compile than most to run.
  (/^(?:.{1,6}|-+)[!！。]?$/.test(title) || title.includes('없습니다')) &&
  /^(?:没有了|沒有了|没有|沒有|无|無|暂无|已经没有了|なし|none|n\/a|-+)[!！。]?$|없습니다\.?$/iu.test(title);

const toList = <T>(value: T | undefined): T[] => (value === undefined ? [] : [value]);

const isSentence = (text: string): boolean => /[.!?]$/.test(text) && text.split(' ').length > 12;

/** A label on its own line: the title is on the next line that isn't blank or an arrow. */
function titleBelow(lines: readonly string[], at: number, line: string, label: Label): Mention | undefined {
  for (let below = at + 1; below < Math.min(lines.length, at + 4); below++) {
    const text = tidy(lines[below]!);
    if (stripDecoration(text) === '') continue;
    const again = readLabel(text);
    if (isDateAbove(lines, below)) continue;
    // "Previous" above "Previous post": one label in two lines.
    if (again && again.direction === label.direction) continue;
    if (again || !isTitle(text) || isEmptyPlace(text) || isPagingLabel(text) || isUntitled(lines, at)) return undefined;
    if (!label.named && !twoLetters(text).test(text)) return undefined;
    if (label.vague && !/[:«»←→‹›<>]/u.test(line)) return undefined;
    const title = unquote(stripDecoration(text));
    const strength = label.named ? 4 : 1;
    const used = [];
    for (let index = at; index <= below; index++) used.push(index);
    return {
      direction: label.direction,
      title,
      lines: used,
      evidence: `label "${stripDecoration(line)}"`,
      strength,
    };
  }
  return undefined;
}

/**
 * A label below its title, where blank lines set the block apart: "Old mill burns", "Previous post", "Town hall
 * reopens", "Next post". Without them the line above may be anything.
 */
function titleAbove(lines: readonly string[], at: number, line: string, label: Label): Mention | undefined {
  if (!label.named) return undefined;
  const isHeadline = (index: number): boolean => {
    const text = tidy(lines[index] ?? '');
    return isTitle(text) && countWords(text) >= 2 && !endsSentence(text) && !labelAtStart(text) && !isPagingLabel(text);
  };
  const isOther = (index: number): boolean => {
    const other = readLabel(tidy(lines[index] ?? ''));
    return other !== undefined && other.named && other.direction !== label.direction;
  };
  const isBlank = (index: number): boolean => tidy(lines[index] ?? '') === '';
  const isFirst = isBlank(at - 2) && isHeadline(at - 1) && isHeadline(at + 1) && isOther(at + 2) && isBlank(at + 3);
  const isSecond = isBlank(at - 4) && isHeadline(at - 3) && isOther(at - 2) && isHeadline(at - 1) && isBlank(at + 1);
  if (!isFirst && !isSecond) return undefined;
  const title = unquote(stripDecoration(tidy(lines[at - 1]!)));
  const evidence = `label "${stripDecoration(line)}"`;
  return { direction: label.direction, title, lines: [at - 1, at], evidence, strength: 4 };
}

const endsSentence = (text: string): boolean => /[.!?。]["”’»]?$/.test(text);

/** Whether a line is the date of the title that stands on the next. */
function isDateAbove(lines: readonly string[], at: number): boolean {
  if (!/\d/.test(lines[at]!) || readDateLine(tidy(lines[at]!)) === undefined) return false;
  const following = lines
    .slice(at + 1, at + 3)
    .map(tidy)
    .find((text) => text !== '');
  return following !== undefined && isTitle(following) && !isSentence(following) && !readLabel(following);
}

/** Whether the label stands right below another one: then neither has a title ("← Older post", "Newer post →", other words). */
function isUntitled(lines: readonly string[], at: number): boolean {
  for (let above = at - 1; above >= 0; above--) {
    const text = tidy(lines[above]!);
    if (stripDecoration(text) === '') continue;
    return readLabel(text) !== undefined || isPagingLabel(text);
  }
  return false;
}

/** One look tells that there is nothing to do, as in most lines. */
const tidy = (line: string): string => (isTidy(line) ? line : oneLine(line.replace(/[\u00AD\u200B\uFEFF]/g, '')));

/** Whether there is nothing but single blanks between what can be seen. */
function isTidy(line: string): boolean {
  let before = 0x20;
  for (let at = 0; at < line.length; at++) {
    const code = line.charCodeAt(at);
    if ((kinds[code]! & spaceBit) !== 0 && (code !== 0x20 || before === 0x20)) return false;
    if (code === 0xad || code === 0x200b || code === 0xfeff) return false;
    before = code;
  }
  return before !== 0x20 || line === '';
}

const isTitle = (text: string): boolean =>
  text.length > 1 && text.length <= longestTitle && (/[A-Za-z\d]/.test(text) || letterOrDigit(text).test(text));

/** «…» around a whole title are the site's, not the title's. */
function unquote(title: string): string {
  const match = /^«([^«»]+)»$/u.exec(title);
  return match ? match[1]!.trim() : title;
}

/** Takes the best mention of each direction; bare labels only beside one of the other direction. */
function choose(mentions: readonly Mention[], lines: readonly string[]): TextNeighbours {
  if (mentions.length === 0) return { used: new Set() };
  const supported = mentions.map((mention, at) => {
    const paired = [mentions[at - 1], mentions[at + 1]].some(
      (other) =>
        other &&
        other.direction !== mention.direction &&
        other.title !== mention.title &&
        other.isArrow === mention.isArrow &&
        distance(mention, other, lines) <= (mention.isArrow ? 0 : nearby),
    );
    return { mention, score: mention.strength + (paired ? 3 : 0) };
  });
  const best = (direction: Direction) => {
    let found: (typeof supported)[number] | undefined;
    // Of equals the later wins: the block stands below the article.
    for (const entry of supported) {
      if (entry.mention.direction === direction && entry.score >= 3 && (!found || entry.score >= found.score))
        found = entry;
    }
    return found?.mention;
  };
  const previous = best('previous');
  const next = best('next');
  const used = new Set<number>();
  for (const chosen of [previous, next]) {
    // The block may stand above the article and below.
    const same = mentions.filter(({ direction, title }) => direction === chosen?.direction && title === chosen.title);
    for (const line of same.flatMap((mention) => mention.lines)) used.add(line);
  }
  for (const line of used) if (isNavigationHeading(lines[line - 1])) used.add(line - 1);
  return {
    ...(previous && { previous: toLink(previous, lines) }),
    ...(next && { next: toLink(next, lines) }),
    used,
  };
}

/** Lines with words between two mentions. */
function distance(a: Mention, b: Mention, lines: readonly string[]): number {
  const [first, second] = a.lines[0]! < b.lines[0]! ? [a, b] : [b, a];
  let count = 0;
  for (let at = first.lines[first.lines.length - 1]! + 1; at < second.lines[0]! && count <= nearby; at++) {
    if (stripDecoration(tidy(lines[at]!)) !== '') count++;
  }
  return count;
}

const toLink = ({ title, evidence }: Mention, lines: readonly string[]): Link => ({
  title: asInContents(title, lines),
  evidence,
});

const chapter =
  /^(?:chapter|part|lesson|section|unit|kapitel|teil|chapitre|partie|capítulo|capitolo|parte|rozdział) (\d{1,3})\s?[-–—:.]\s(.+)$/i;

/** "Chapter 5 - Tides" as the contents on the same page name it, which is the chapter's own title: "5. Tides". */
function asInContents(title: string, lines: readonly string[]): string {
  const [, number, name] = (/ \d/.test(title) && chapter.exec(title)) || [];
  if (number === undefined) return title;
  const named = [`${number}. ${name}`, `${number} ${name}`];
  return lines.map(tidy).find((line) => named.includes(line)) ?? title;
}
