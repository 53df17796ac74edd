/**
 * Finds the title of a copied text among the lines over its body: the one that scores best by its form, its place, what
 * stands below it, and how many of its words the body takes up.
 */
import { openExpression } from '../../text/expression.ts';
import { readDate, readDateLine } from '../date/written.ts';
import { readByline } from '../page/byline.ts';
import type { Block } from './blocks.ts';
import { textWidth, type Role } from './body.ts';
import { findRule } from './furniture.ts';

// A headline is rarely longer, in columns: the longest of the `corpora/pages` titles have 180.
const longestTitle = 180;

/** Blocks over the body that are looked at: a menu may stand between the title and the text. */
const reachUp = 60;

/** Blocks below the first sentence: a teaser or a notice may precede the title. */
const reachDown = 8;

/**
 * What speaks for a line, set by hand near what a conditional logit of 371 pages' titles gave, a choice among the lines of
 * each (bench/NOTES.md, "Pages"). They are tied to each other.
 */
const weights = {
  /** Per column, up to 70. */
  width: 0.031,
  oneWord: -1.5,
  /** As many are names of authors and sections. */
  twoWords: -0.8,
  /** Per line between it and the body that is no known furniture, up to 12. */
  distance: -0.133,
  /** Breadcrumbs, the head of the browser's window and the link to the article itself say it once more. */
  again: 1.9,
  /** Said again beside the same neighbour: a menu that stands on the page twice. */
  menu: -2.2,
  inBody: -1.7,
  /** Per block behind the first sentence. */
  depth: -0.37,
  /** A by-line or a date right below it, or below its standfirst; or below other lines. */
  signed: 2.5,
  signedLater: 1.1,
  /** The share of its words that the opening of the body says again. */
  overlap: 4.5,
  stop: -1.5,
  list: -1.3,
};

/** Of what may be anything: texts without a title begin with lines that score less. */
const least = { above: 0, inBody: 3 };

const letter = openExpression(String.raw`\p{L}`, 'u');
const lowerWord = openExpression(String.raw`^\p{Ll}+[,;]?\s`, 'u');
const initials = openExpression(String.raw`\b(?:\p{Lu}\.){1,9}$|\.\.\.$`, 'u');
/** The credit of a picture at the end of its caption, or its label. */
const caption =
  /©|\([^()/]{2,40}\/[^()]{2,30}\)$|^(?:photo|foto|image|bild|picture|crédit|credit)s? ?:|credit\.\.\.|\bcredit[A-Z]/i;
const twoSentences = openExpression(String.raw`\p{Ll}{3}[.!?]["'”’)]* ["'“‘«(]?\p{Lu}`, 'u');
const longWord = openExpression(String.raw`\p{L}{4,}`, 'gu');
/** An address, a file's size, a comment in a program. */
const technical = /www\.|https?:|^[\w.+-]+@[\w.-]+$|\d ?[KMG]B\]|^(?:\/\/|\/\*|<!--)|[{};]$/;

/** Whether it ends like a part of a sentence; not with "U.S." or "...". */
function endsClause(text: string): boolean {
  const last = /[.。;,:]["'”’»]?$/;
  return last.test(text) && last.test(text.replace(initials(text), ''));
}

function canBeTitle(text: string): boolean {
  if (text.length > longestTitle) return false;
  const width = textWidth(text);
  if (width < 4 || width > longestTitle || endsClause(text)) return false;
  return (
    letter(text).test(text) &&
    !caption.test(text) &&
    !technical.test(text) &&
    !isSignature(text) &&
    readDateLine(text) === undefined &&
    readByline(text) === undefined &&
    !isStampLine(text)
  );
}

/** "May 14, 2021 · 5 min read", "Ada Holm - May 14, 2021": dates, furniture and a name between dots, bars or dashes. */
function isStampLine(text: string): boolean {
  if (!/\d/.test(text)) return false;
  if (/^(?:(?:last|first) )?(?:updated|published|posted|modified)\b/i.test(text) && readDate(text) !== undefined)
    return true;
  const parts = text.split(/\s[·•|–—-]\s/);
  if (parts.length === 1 || !parts.some((part) => readDateLine(part) !== undefined)) return false;
  return parts.every(
    (part) => readDateLine(part) !== undefined || findRule(part) !== undefined || part.split(' ').length <= 3,
  );
}

const signedBy = openExpression(
  String.raw`^(?:by|posted|published|written|am|von|par|publié|por|publicado|di|door)\s`,
  'iu',
);
const dayOrMonth = openExpression(
  String.raw`^(?:\d|\p{Lu}\p{Ll}+day\b|(?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec))`,
  'u',
);
const byName = openExpression(String.raw`(?<!\p{L})(?:by|von|par|por|di|door) \p{L}`, 'iu');

/** "By Ada on March 5, 2024", "Tuesday 5 March 2024 by Ada": who wrote it and when, which stands under a title. */
export function isSignature(text: string): boolean {
  if (text.length > 110) return false;
  if (signedBy(text).test(text) && readByline(text) !== undefined) return true;
  if (!signedBy(text).test(text) && !dayOrMonth(text).test(text)) return false;
  return readDate(text) !== undefined && byName(text).test(text);
}

const isSign = (text: string): boolean =>
  isSignature(text) || readDateLine(text) !== undefined || readByline(text) !== undefined || isStampLine(text);

/** How many lines that are no furniture stand between a block and a by-line or date below it, if there is one. */
function signBelow(blocks: readonly Block[], roles: readonly Role[], index: number): number | undefined {
  let passed = 0;
  for (let below = index + 1; below < Math.min(blocks.length, index + 12) && passed < 3; below++) {
    if (isSign(blocks[below]!.text)) return passed;
    if (roles[below] !== 'furniture') passed++;
  }
  return undefined;
}

/** Whether a by-line or a date stands right below a block. */
export function isSigned(blocks: readonly Block[], roles: readonly Role[], index: number): boolean {
  return signBelow(blocks, roles, index) === 0;
}

/** A line's words that tell what it is about. */
function contentWords(text: string): string[] {
  const lower = text.toLowerCase();
  return lower.match(longWord(lower)) ?? [];
}

/** Tags, categories or breadcrumbs in one line. */
function isList(text: string): boolean {
  if ((text.match(/[›»>|•·]/g)?.length ?? 0) >= 2 || (text.match(/\w: /g)?.length ?? 0) >= 2) return true;
  const parts = text.split(',');
  return parts.length > 2 && parts.every((part) => part.trim().split(' ').length <= 3);
}

/** What is known of a text before its lines are rated. */
interface Page {
  readonly blocks: readonly Block[];
  readonly roles: readonly Role[];
  /** The first block of the body. */
  readonly body: number;
  /** What the opening of the body says: in how many of its blocks each word stands. */
  readonly opening: ReadonlyMap<string, number>;
  /** Where each line stands, down to the opening of the body. */
  readonly places: ReadonlyMap<string, readonly number[]>;
}

/** Whether a line stands on the page twice or thrice, alone or within others; and whether a menu around it does. */
function repetition({ blocks, body, places }: Page, index: number): number {
  const { text } = blocks[index]!;
  const isSame = (a: number, b: number): boolean => {
    const neighbour = blocks[a]?.text;
    return neighbour !== undefined && neighbour === blocks[b]?.text && findRule(neighbour) === undefined;
  };
  const others = (places.get(text) ?? []).filter((k) => k !== index);
  const isMenu = others.some((k) => isSame(k + 1, index + 1) || isSame(k - 1, index - 1));
  const isShort = text.split(' ').length < 3;
  const isPart = (other: string): boolean =>
    other.length < 250 && other.length > text.length && (other.endsWith(text) || other.startsWith(text));
  const isAgain =
    !isShort &&
    ((!isMenu && others.length > 0 && others.length < 3) || blocks.slice(0, body + 8).some((b) => isPart(b.text)));
  return (isMenu ? weights.menu : 0) + (isAgain ? weights.again : 0);
}

/** Columns from which a line below a title is its standfirst, not a label. */
const shortestStandfirst = 60;

function hasStandfirst({ blocks, roles }: Page, index: number): boolean {
  const below = roles.findIndex((role, k) => k > index && role !== 'furniture');
  return below !== -1 && textWidth(blocks[below]!.text) >= shortestStandfirst;
}

function rate(page: Page, index: number): number {
  const { blocks, roles, body, opening } = page;
  const { text } = blocks[index]!;
  const words = contentWords(text);
  const sign = signBelow(blocks, roles, index);
  let score = weights.width * Math.min(textWidth(text), 70) + repetition(page, index);
  // What it says itself, where it passes for a sentence of the body, doesn't count.
  const own = roles[index] === 'sentence' || roles[index] === 'item' ? 1 : 0;
  const said = words.filter((word) => (opening.get(word) ?? 0) > own).length;
  score += (weights.overlap * said) / (words.length + 1);
  const spaces = text.split(' ').length - 1;
  if (spaces < 2) score += spaces === 0 ? weights.oneWord : weights.twoWords;
  if (sign !== undefined)
    score += sign === 0 || (sign === 1 && hasStandfirst(page, index)) ? weights.signed : weights.signedLater;
  if (/[.。]["'”’»)]?$/.test(text)) score += weights.stop;
  if (isList(text)) score += weights.list;
  if (index >= body) return score + weights.inBody + weights.depth * Math.min(index - body, 8);
  const between = roles.slice(index + 1, body).filter((role) => role !== 'furniture').length;
  return score + weights.distance * Math.min(between, 12);
}

/** Index of the block that is the title, if one is; `body` is the first block of the body. */
export function findHeadline(blocks: readonly Block[], roles: readonly Role[], body: number): number | undefined {
  const isKept = (index: number): boolean => roles[index] === 'sentence' || roles[index] === 'item';
  const first = Math.max(0, body - reachUp);
  const candidates: number[] = [];
  for (let index = first; index <= Math.min(body + reachDown, blocks.length - 1); index++) {
    const { text } = blocks[index]!;
    if (roles[index] === 'furniture' || roles[index] === 'item' || !canBeTitle(text) || findRule(text)) continue;
    if (lowerWord(text).test(text) && signBelow(blocks, roles, index) !== 0) continue;
    if (index >= body && index > 0) {
      // A text that begins with its body has no title inside it, unless that is signed.
      if (twoSentences(text).test(text) || /(?:…|\.\.\.)$/.test(text)) continue;
      if (body === 0 && !isSigned(blocks, roles, index)) continue;
    }
    candidates.push(index);
  }
  // Most texts have nothing that could be a title.
  if (candidates.length === 0) return undefined;
  const places = new Map<string, number[]>();
  for (const [index, { text }] of blocks.slice(0, body + reachDown).entries()) {
    const known = places.get(text);
    if (known) known.push(index);
    else places.set(text, [index]);
  }
  const opening = new Map<string, number>();
  for (const [index, { text }] of blocks.slice(0, body + 20).entries()) {
    if (!isKept(index)) continue;
    for (const word of new Set(contentWords(text.slice(0, 600)))) opening.set(word, (opening.get(word) ?? 0) + 1);
  }
  let title: number | undefined;
  let best = -Infinity;
  for (const index of candidates) {
    const score = rate({ blocks, roles, body, opening, places }, index);
    if (score > best && score > (index < body || index === 0 ? least.above : least.inBody)) {
      best = score;
      title = index;
    }
  }
  // The whole text may be one line; a title without a body is a body.
  return roles.some((_, index) => index !== title && isKept(index)) ? title : undefined;
}
