/**
 * Previous and next as links in the text of a Markdown file: "[← Getting started](start.md) | [Tables →](tables.md)", at
 * its head or foot, as handbooks on code-hosting sites have it.
 */
import type { Direction } from '../../direction.ts';
import type { Link } from '../../article.ts';
import { readArrow, stripDecoration } from './decoration.ts';
import { readLabel, stripLabel } from './labels.ts';
import { isUpwardLabel } from './paging.ts';

export interface MarkdownNeighbours {
  readonly previous?: Link;
  readonly next?: Link;
  /** Indices of the lines that hold nothing but these links. */
  readonly used: ReadonlySet<number>;
}

interface Mention {
  readonly direction: Direction;
  readonly title: string;
  readonly href: string;
  readonly line: number;
  readonly evidence: string;
  /** A label that names an article, or one with an arrow or colon; others count beside their opposite. */
  readonly alone: boolean;
}

const link = /\[([^\][]{0,300})\]\(\s*<?([^)\s>]{1,500})>?(?:\s+"([^"]{0,300})")?\s*\)/g;
/** Lines that hold words, from either end of the file. */
const nearEnds = 6;
const longestLine = 1500;

/** Reads both neighbours off the lines of a file's body; linear in the text. */
export function readMarkdownNeighbours(lines: readonly string[]): MarkdownNeighbours {
  const mentions = endsOf(lines).flatMap((line) => readLine(lines[line]!, line));
  const used = new Set<number>();
  const choose = (direction: Direction): Link | undefined => {
    const opposite = mentions.filter((other) => other.direction !== direction);
    const chosen = mentions.findLast(
      (one) =>
        one.direction === direction &&
        (one.alone || opposite.some((other) => other.href !== one.href && Math.abs(other.line - one.line) <= 2)),
    );
    if (!chosen) return undefined;
    for (const same of mentions) if (same.href === chosen.href && isNavigation(lines[same.line]!)) used.add(same.line);
    return { ...(chosen.title !== '' && { title: chosen.title }), href: chosen.href, evidence: chosen.evidence };
  };
  const [previous, next] = [choose('previous'), choose('next')];
  return { ...(previous && { previous }), ...(next && { next }), used };
}

/** Indices of the first and the last lines with words. */
function endsOf(lines: readonly string[]): number[] {
  const found = new Set<number>();
  for (let at = 0, count = 0; at < lines.length && count < nearEnds; at++) {
    if (/\S/.test(lines[at]!)) count = found.add(at).size;
  }
  const first = found.size;
  for (let at = lines.length - 1; at >= 0 && found.size < first + nearEnds; at--) {
    if (/\S/.test(lines[at]!)) {
      if (found.has(at)) break;
      found.add(at);
    }
  }
  return [...found].sort((a, b) => a - b);
}

function readLine(line: string, index: number): Mention[] {
  if (line.length > longestLine || !line.includes('](')) return [];
  const found: Mention[] = [];
  let end = 0;
  for (const match of line.matchAll(link)) {
    const before = line.slice(end, match.index).replace(/[|*_>]|^\s*[-+]\s/g, ' ');
    end = match.index + match[0].length;
    const after = /^[*_\s]*([^\s[|*_]{0,3})/.exec(line.slice(end))?.[1] ?? '';
    const mention = readMention(before, match[1]!.replace(/[*_`]{1,3}/g, ''), after);
    const href = match[2]!;
    if (!mention || line.charAt(match.index - 1) === '!' || href.startsWith('#')) continue;
    found.push({ ...mention, title: mention.title || (match[3] ?? ''), href, line: index });
  }
  return found;
}

/** What the words of a link, and those around it on its line, say. */
function readMention(
  before: string,
  text: string,
  after: string,
): Pick<Mention, 'direction' | 'title' | 'evidence' | 'alone'> | undefined {
  const inside = stripLabel(text);
  const outside = readLabel(before);
  const label = inside.label ?? outside;
  const arrow = readArrow(text) ?? readArrow(before) ?? readArrow(after);
  const title = inside.label ? inside.title : stripDecoration(text);
  if (isUpwardLabel(title)) return undefined;
  if (!label) {
    return arrow && /\p{L}{2}/u.test(title) ? { direction: arrow, title, evidence: 'arrow', alone: false } : undefined;
  }
  const spoken = stripDecoration(inside.label ? text.slice(inside.label.start, inside.label.end) : before);
  const colon = inside.label ? /[:：]\s*$/u.test(text.slice(0, label.end)) : /[:：]\s*$/u.test(before);
  const marked = !label.vague && (arrow === label.direction || colon);
  return { direction: label.direction, title, evidence: `label "${spoken}"`, alone: label.named || marked };
}

/** Whether a line is links and the marks and few words between them. */
function isNavigation(line: string): boolean {
  const rest = line.replace(link, ' ').replace(/<[^<>]{0,100}>/g, ' ');
  return (rest.match(/\p{L}+/gu)?.length ?? 0) <= 6;
}
