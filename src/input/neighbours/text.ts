/**
 * The previous and the next article of copied text: lines as they come when a page is selected and copied. A label stands
 * on a line of its own and the title on the next ("Previous Article", blank, "Town hall reopens"), or both share a line,
 * with or without a space ("Next articleTown hall reopens", "Town hall reopens Next Article").
 *
 * Labels that name an article are trusted alone. Bare ones ("Next") are words like any other; they count in pairs, both
 * directions close together, or where a colon or an arrow makes them labels.
 */
import type { Link } from '../../article.ts';
import { labelAtEnd, labelAtStart, readArrow, readLabel, stripDecoration } from './labels.ts';
import type { Direction, Label } from './labels.ts';
import { isPagingLabel } from './paging.ts';

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
  /** Named labels 3, bare ones with a colon or an arrow 2, bare ones 1. */
  readonly strength: number;
  readonly label: Label;
}

/** Titles of articles are no longer than this; paragraphs are. In characters. */
const longestTitle = 220;
/** Lines (blank ones not counted) between the two halves of a block. */
const nearby = 4;

/** Reads both neighbours off the lines of a text; linear in the text. */
export function readTextNeighbours(lines: readonly string[]): TextNeighbours {
  const mentions: Mention[] = [];
  for (let at = 0; at < lines.length; at++) {
    const mention = readMention(lines, at);
    if (!mention) continue;
    mentions.push(mention);
    at = Math.max(at, ...mention.lines);
  }
  return choose(mentions, lines);
}

function readMention(lines: readonly string[], at: number): Mention | undefined {
  const line = tidy(lines[at]!);
  if (line === '' || line.length > longestTitle + 60 || isPagingLabel(line)) return undefined;
  const whole = readLabel(line);
  if (whole) return titleBelow(lines, at, line, whole);
  const start = labelAtStart(line);
  if (start) {
    const title = stripDecoration(line.slice(start.end));
    const spoken = line.slice(0, start.end);
    const glued = !/\s$/.test(spoken) && !/[:>»→›]\s*$/u.test(spoken);
    const marked = /[:»→›]\s*$/u.test(spoken) || (readArrow(line) === start.direction && /^[«‹←<]/u.test(line));
    // "Next article in the series explains …" is a sentence; a title begins with a capital or has no case.
    if (isTitle(title) && (marked || startsLikeTitle(title))) {
      const strength = start.named ? (marked || glued ? 4 : 3) : marked || glued ? 2 : 1;
      return {
        direction: start.direction,
        title,
        lines: [at],
        evidence: `label "${stripDecoration(spoken)}"`,
        strength,
        label: start,
      };
    }
  }
  const end = labelAtEnd(line);
  if (end?.named && end.start > 0) {
    const title = stripDecoration(line.slice(0, end.start));
    const spoken = stripDecoration(line.slice(end.start));
    if (isTitle(title) && /^\p{Lu}/u.test(spoken)) {
      return { direction: end.direction, title, lines: [at], evidence: `label "${spoken}"`, strength: 3, label: end };
    }
  }
  return undefined;
}

/** A label on its own line: the title is on the next line that isn't blank or an arrow. */
function titleBelow(lines: readonly string[], at: number, line: string, label: Label): Mention | undefined {
  for (let below = at + 1; below < Math.min(lines.length, at + 4); below++) {
    const text = tidy(lines[below]!);
    if (stripDecoration(text) === '') continue;
    const again = readLabel(text);
    // "Previous" above "Previous post": one label in two lines.
    if (again && again.direction === label.direction) continue;
    if (again || !isTitle(text) || isPagingLabel(text)) return undefined;
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
      label,
    };
  }
  return undefined;
}

const tidy = (line: string): string =>
  line
    .replace(/[\u00AD\u200B\uFEFF]/gu, '')
    .replace(/\s+/gu, ' ')
    .trim();

const isTitle = (text: string): boolean => text.length > 1 && text.length <= longestTitle && /[\p{L}\p{N}]/u.test(text);

const startsLikeTitle = (text: string): boolean => !/^\p{Ll}/u.test(text);

/** «…» around a whole title are the site's, not the title's. */
function unquote(title: string): string {
  const match = /^«\s*([^«»]+?)\s*»$/u.exec(title);
  return match ? match[1]! : title;
}

/** Takes the best mention of each direction; bare labels only beside one of the other direction. */
function choose(mentions: readonly Mention[], lines: readonly string[]): TextNeighbours {
  const supported = mentions.map((mention, at) => {
    const paired = [mentions[at - 1], mentions[at + 1]].some(
      (other) =>
        other &&
        other.direction !== mention.direction &&
        other.title !== mention.title &&
        distance(mention, other, lines) <= nearby,
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
  for (const mention of [previous, next]) for (const line of mention?.lines ?? []) used.add(line);
  return { ...(previous && { previous: toLink(previous) }), ...(next && { next: toLink(next) }), used };
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

const toLink = (mention: Mention): Link => ({ title: mention.title, evidence: mention.evidence });
