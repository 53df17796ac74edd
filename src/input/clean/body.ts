/**
 * Finds the body among the blocks of a copied page. Sentences speak for it, runs of short lines (menus, lists of
 * headlines) against it; the body is the run of blocks with the greatest sum, as in Pasternack and Roth, "Extracting
 * article text from the web with maximum subsequence segmentation" (WWW 2009), who sum over words.
 */
import { openExpression } from '../../text/expression.ts';
import { readDateLine } from '../date/written.ts';
import { announces, isBiography } from './biography.ts';
import type { Block } from './blocks.ts';
import { findRule } from './furniture.ts';

/** `listed` blocks follow the label of a list of other articles; `outside` ones stand in a menu or beyond the body. */
export type Role = 'sentence' | 'short' | 'item' | 'furniture' | 'listed' | 'outside';

const terminal = /[.!?…。！？।؟۔][\s"'”’»)\]\d]*$/;
/** Cut short, as the beginnings of other articles are: "…", "(...)", "[…]", "... Continue reading →". */
const teaser =
  /(?:\.\.\.|…)[)\]]?(?: ?\(?(?:continue reading|read more|more|weiterlesen|mehr|lire la suite|sigue leyendo|leer más|seguir leyendo|continua a leggere|leggi tutto|continue lendo|leia mais|czytaj dalej|lees verder|läs mer|читать далее)\b.{0,60})?\)?[\s»→›>]*$/i;
/** Looked at for its dots first: the expression takes long to compile. */
const isTeaser = (text: string): boolean => (text.includes('...') || text.includes('…')) && teaser.test(text);
const inner = openExpression(String.raw`\p{Ll}{2}[.!?]["'”’)]* ["'“‘«(]?\p{Lu}`, 'u');
const wide = /[\u3040-\u30FF\u3400-\u9FFF\uAC00-\uD7AF\uFF01-\uFF60]/g;
// Scripts written without blanks between words or without full stops.
const unspaced = /[\u3040-\u30FF\u3400-\u9FFF\u0E00-\u0EFF\u1000-\u109F\u1780-\u17FF]/;
const unstopped = /[\u0E00-\u0EFF\u1000-\u109F\u1780-\u17FF]/;
const item = /^(?:[-*•·–—▪■●○◦‣]\s|\(?\d{1,3}[.)]\s)/;

/** Columns on a terminal: Chinese, Japanese and Korean characters count two. */
export function textWidth(text: string): number {
  return text.length + (text.match(wide)?.length ?? 0);
}

/** A cloud of tags is as long as a paragraph, but has no stops and hardly a word in lower case. */
function isCloud(text: string): boolean {
  if (/[.!?,;:…。！？،؟۔।](?:\s|["'”’»)\]]|$)/.test(text)) return false;
  const words = text.match(/[A-Za-z]+/g) ?? [];
  return words.length >= 20 && words.filter((word) => /^[A-Z]/.test(word)).length > 0.7 * words.length;
}

/** A block that says something: a sentence with its full stop, several sentences, or a text too long for a heading. */
export function isSentence(text: string): boolean {
  if (text.length >= 200) return !isCloud(text);
  const width = textWidth(text);
  if (width >= 200) return true;
  if (terminal.test(text) && !isTeaser(text)) {
    return width >= 20 && (text.split(' ', 4).length >= 4 || unspaced.test(text));
  }
  return width >= 60 && (inner(text).test(text) || /[。！？]/.test(text) || unstopped.test(text));
}

/**
 * The role of every block. What no rule knows and what stands inside the run of the body is kept. `linksAt` are the
 * lines of the file (from 1) that lead to the previous and next article: the body ends before them.
 */
export function findBody(blocks: readonly Block[], linksAt: readonly number[] = []): Role[] {
  const roles: Role[] = [];
  for (const { text } of blocks) roles.push(isSentence(text) ? 'sentence' : item.test(text) ? 'item' : 'short');
  applyRules(blocks, roles);
  const repeats = dropRepeats(blocks, roles);
  dropPullQuotes(blocks, roles);
  dropTeasers(blocks, roles);
  endAtLinks(blocks, roles, linksAt);
  endAtReplies(blocks, roles);
  dropRuns(roles);
  const [from, to] = densest(blocks, roles);
  for (const [index, role] of roles.entries()) {
    const stays = role === 'furniture' || role === 'listed' || (index >= from && index < to);
    if (!stays) roles[index] = 'outside';
  }
  for (const [index, first] of repeats) {
    if (roles[first] === 'outside' && index >= from && index < to) roles[index] = 'sentence';
  }
  dropBiographies(blocks, roles);
  return roles;
}

/** Paragraphs from the end of the body that may present who wrote it. */
export const mostBiographies = 4;

function dropBiographies(blocks: readonly Block[], roles: Role[]): void {
  const paragraphs = roles.flatMap((role, index) => (role === 'sentence' ? [index] : []));
  if (paragraphs.length <= mostBiographies) return;
  for (const index of paragraphs.slice(-mostBiographies)) {
    const isBox = announces(blocks[index - 1]!.text, blocks[index]!.text);
    if (isBox) roles[index - 1] = 'furniture';
    if (isBox || isBiography(blocks[index]!.text)) roles[index] = 'furniture';
  }
}

function applyRules(blocks: readonly Block[], roles: Role[]): void {
  let sentences = 0;
  let total = 0;
  for (const role of roles) if (role === 'sentence') total += 1;
  for (let index = 0; index < blocks.length; index += 1) {
    const rule = findRule(blocks[index]!.text);
    if (!rule) {
      if (roles[index] === 'sentence') sentences += 1;
      continue;
    }
    roles[index] = 'furniture';
    if (rule.stage === 'box') {
      while (index + 1 < blocks.length && isListed(blocks, roles, index + 1)) {
        index += 1;
        roles[index] = 'listed';
      }
    }
    // A counter above the text is called "3 comments" as well: an end needs a body before it, and most of the text.
    if (rule.stage === 'end' && sentences >= 2 && sentences >= Math.min(total * 0.25, 12)) {
      roles.fill('furniture', index);
      return;
    }
  }
}

/** Headlines of questions are no longer. */
const longestQuestion = 90;

/** Whether a line below the label of a list of other articles may be one of them. */
function isListed(blocks: readonly Block[], roles: readonly Role[], index: number): boolean {
  const { text } = blocks[index]!;
  const isHeadline = roles[index] === 'short' || (text.length <= longestQuestion && text.endsWith('?'));
  return isHeadline && !findRule(text);
}

/** Shorter lines are refrains, answers and labels, longer ones paragraphs. */
const shortestRepeat = 50;
const longestRepeat = 300;

/**
 * Captions of galleries, cards and notices come again word for word; an article doesn't. Gives the places of what was
 * dropped, each with that of the first.
 */
function dropRepeats(blocks: readonly Block[], roles: Role[]): Map<number, number> {
  const seen = new Map<string, number>();
  const dropped = new Map<number, number>();
  for (const [index, { text }] of blocks.entries()) {
    if (roles[index] !== 'sentence' || text.length < shortestRepeat || text.length > longestRepeat) continue;
    const first = seen.get(text);
    if (first === undefined) seen.set(text, index);
    else {
      roles[index] = 'listed';
      dropped.set(index, first);
    }
  }
  return dropped;
}

const shortestPullQuote = 25;
const longestPullQuote = 250;

/** A quotation on a line of its own whose words another paragraph has is there to be looked at. */
function dropPullQuotes(blocks: readonly Block[], roles: Role[]): void {
  for (const [index, { text }] of blocks.entries()) {
    if (text.length < shortestPullQuote || text.length > longestPullQuote) continue;
    const words = /^["“«„]([^"“”«»]+?)[.,]?["”»“]$/.exec(text)?.[1];
    if (words === undefined) continue;
    const near = blocks.slice(Math.max(0, index - pullQuoteReach), index + pullQuoteReach + 1);
    if (near.some((other) => other.text.length > text.length && other.text.includes(words))) roles[index] = 'listed';
  }
}

/** Blocks on either side in which a pull quote's words are looked for. */
const pullQuoteReach = 12;

/** Fewer may be paragraphs that end in dots. */
const fewestTeasers = 2;

/** Other articles below or beside this one: a headline and the beginning of a text, cut short, again and again. */
function dropTeasers(blocks: readonly Block[], roles: Role[]): void {
  const isCut = (index: number): boolean => isTeaser(blocks[index]!.text) && blocks[index]!.text.length >= 50;
  const isHeadline = (index: number): boolean =>
    roles[index] === 'short' && blocks[index]!.text.length >= 12 && !/[.!?:;,…]["'”’»)]?$/.test(blocks[index]!.text);
  const found: number[] = [];
  let others = 0;
  for (const [index, role] of roles.entries()) {
    if (role !== 'sentence' && role !== 'short') continue;
    if (isCut(index) && index > 0 && isHeadline(index - 1) && roles[index + 1] !== 'sentence') found.push(index);
    else if (role === 'sentence') others += 1;
  }
  // A page of nothing else is a list, and its teasers are all it says.
  if (found.length < fewestTeasers || others <= found.length) return;
  for (const index of found) roles.fill('listed', index - 1, index + 1);
}

/** A block of links to the previous and next article stands below the body, or above it and then after next to nothing. */
function endAtLinks(blocks: readonly Block[], roles: Role[], linksAt: readonly number[]): void {
  for (const line of linksAt.slice(0, 1)) {
    const index = blocks.findIndex((block) => block.lines[0]!.line > line);
    if (index === -1) return;
    if (roles.slice(0, index).filter((role) => role === 'sentence').length >= 3) roles.fill('furniture', index);
  }
}

const sayings =
  'says|said|sagt|schreibt|meint|a dit|écrit|dice|dijo|disse|scrive|ha detto|pisze|пишет|schrijft|säger|skriver|より';
const speaker = openExpression(String.raw`^.{1,60}\s(?:${sayings})\s*[:：]?$`, 'iu');
const listOfSayings = sayings.split('|');
/** More than the expression takes: a paragraph needn't be tried. */
const longestSpeaker = 140;
const replyButtons = new Set(
  'reply|antworten|antwort|répondre|responder|rispondi|odpowiedz|ответить|reageren|beantwoorden|svara|svar|返信|report|melden|permalink|link'.split(
    '|',
  ),
);

/** As long as the longest of them. */
const longestReply = 13;

/** "Jane says:", looked for by its last words first: the expression takes long to compile. */
function opensComment(text: string): boolean {
  if (text.length >= longestSpeaker) return false;
  const end = text.toLowerCase().replace(/(?<![\s:：])[\s:：]+$/, '');
  return listOfSayings.some((saying) => end.endsWith(saying)) && speaker(text).test(text);
}

/** Comments without a heading of theirs: "Jane says:", a time, a text, "Reply", again and again. */
function endAtReplies(blocks: readonly Block[], roles: Role[]): void {
  const isReply = (index: number): boolean => {
    const text = blocks[index]?.text ?? '';
    return text.length <= longestReply && replyButtons.has(text.toLowerCase());
  };
  const isMoment = (index: number): boolean => readDateLine(blocks[index]?.text ?? '') !== undefined;
  const replies = blocks.flatMap((_, index) => (isReply(index) ? [index] : []));
  let passed = 0;
  let sentences = 0;
  for (const [index, { text }] of blocks.entries()) {
    if (sentences >= 3) {
      const isOpening = opensComment(text) && (isMoment(index + 1) || isMoment(index - 1) || isReply(index - 1));
      while (passed < replies.length && replies[passed]! <= index) passed += 1;
      // A comment's own button is near its time; an article's time stands far above the first of them.
      const isNear = replies.length >= 2 && passed < replies.length && replies[passed]! - index <= 12;
      const isTime = isNear && text.length < 60 && /\d:\d\d|\d\.\d\d/.test(text) && isMoment(index);
      if (isOpening || isTime) {
        roles.fill('furniture', index);
        return;
      }
    }
    if (roles[index] === 'sentence') sentences += 1;
  }
}

// Headings come alone or with a sub-heading and a kicker; four short lines in a row are a menu or a list of headlines.
const menu = 4;

function dropRuns(roles: Role[]): void {
  let start = 0;
  for (let index = 0; index <= roles.length; index += 1) {
    if (roles[index] === 'short' || roles[index] === 'furniture' || roles[index] === 'listed') continue;
    if (index - start >= menu) {
      for (let k = start; k < index; k += 1) if (roles[k] === 'short') roles[k] = 'outside';
    }
    start = index + 1;
  }
}

function densest(blocks: readonly Block[], roles: readonly Role[]): [number, number] {
  let best = 0;
  let bestFrom = 0;
  let bestTo = 0;
  let sum = 0;
  let from = 0;
  for (const [index, role] of roles.entries()) {
    if (sum <= 0) {
      sum = 0;
      from = index;
    }
    sum += role === 'sentence' ? Math.min(textWidth(blocks[index]!.text.slice(0, 400)), 400) / 20 : cost[role];
    if (sum > best) {
      best = sum;
      bestFrom = from;
      bestTo = index + 1;
    }
  }
  return best > 0 ? [bestFrom, bestTo] : [0, roles.length];
}

const cost = { short: -0.2, item: 0.1, furniture: -0.6, listed: -1, outside: -2 } as const;
