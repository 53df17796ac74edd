/**
 * Finds the body among the blocks of a copied page. Sentences speak for it, runs of short lines (menus, lists of
 * headlines) against it; the body is the run of blocks with the greatest sum, as in Pasternack and Roth, "Extracting
 * article text from the web with maximum subsequence segmentation" (WWW 2009), who sum over words.
 */
import { upperBit, kindAt } from '../../text/characters.ts';
import { dropAppeals } from './appeals.ts';
import { announces, isBiography } from './biography.ts';
import { isOpen, type Block } from './blocks.ts';
import { keepEnumerations } from './enumerations.ts';
import { isSentence, listItem, textWidth, type Role } from './form.ts';
import { findRule } from './furniture.ts';
import { dropPullQuotes, dropRepeats } from './repeats.ts';
import { endAtReplies, endAtSignedReplies } from './replies.ts';
import { dropTeasers } from './teasers.ts';

/**
 * The role of every block. What no rule knows and what stands inside the run of the body is kept. `linksAt` are the
 * lines of the file (from 1) that lead to the previous and next article: the body ends before them.
 */
export function findBody(blocks: readonly Block[], linksAt: readonly number[] = []): Role[] {
  const roles: Role[] = [];
  for (const { text } of blocks) roles.push(isSentence(text) ? 'sentence' : listItem.test(text) ? 'item' : 'short');
  applyRules(blocks, roles);
  const copied = isCopied(roles);
  if (copied) dropAppeals(blocks, roles);
  const repeats = dropRepeats(blocks, roles);
  dropPullQuotes(blocks, roles);
  dropTeasers(blocks, roles);
  endAtLinks(blocks, roles, linksAt);
  endAtReplies(blocks, roles);
  endAtSignedReplies(blocks, roles);
  keepEnumerations(blocks, roles);
  dropRuns(roles);
  const [from, end] = densest(blocks, roles);
  const to = copied ? end : behindLastWords(blocks, roles, end);
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

/** Fewer lines that are no sentences may be headings of a plain text. */
const fewestOthers = 6;

/** Whether a text was copied with what stands around it: more can then be told for furniture than in a plain one. */
function isCopied(roles: readonly Role[]): boolean {
  const others = roles.filter((role) => role !== 'sentence' && role !== 'item').length;
  return others >= fewestOthers && others >= 0.2 * roles.length;
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
      if (index > 0 && roles[index - 1] === 'furniture' && goesOn(blocks[index - 1]!, blocks[index]!))
        roles[index] = 'furniture';
      else if (roles[index] === 'sentence') sentences += 1;
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

/** Shorter lines are labels, which may stand in the middle of a wrapped sentence. */
const shortestNotice = 30;

/** Whether a notice goes on in the next line, as its links are copied: "…, read the help" and "first. You may have to …". */
function goesOn({ lines, text }: Block, next: Block): boolean {
  if (lines.at(-1)!.line + 1 !== next.lines[0]!.line || text.endsWith(';')) return false;
  // "iPhone" begins a sentence.
  return isOpen(text, next.text, shortestNotice) && (kindAt(next.text, 1) & upperBit) === 0;
}

/** Headlines of questions are no longer. */
const longestQuestion = 90;

/** Whether a line below the label of a list of other articles may be one of them. */
function isListed(blocks: readonly Block[], roles: readonly Role[], index: number): boolean {
  const { text } = blocks[index]!;
  const isHeadline = roles[index] === 'short' || (text.length <= longestQuestion && text.endsWith('?'));
  return isHeadline && !findRule(text);
}

/** A block of links to the previous and next article stands below the body, or above it and then after next to nothing. */
function endAtLinks(blocks: readonly Block[], roles: Role[], linksAt: readonly number[]): void {
  for (const line of linksAt.slice(0, 1)) {
    const index = blocks.findIndex((block) => block.lines[0]!.line > line);
    if (index === -1) return;
    if (roles.slice(0, index).filter((role) => role === 'sentence').length >= 3) roles.fill('furniture', index);
  }
}

// Headings come alone or with a sub-heading and a kicker; four short lines in a row are a menu or a list of headlines.
const menu = 4;

function dropRuns(roles: Role[]): void {
  let start = 0;
  for (let index = 0; index <= roles.length; index += 1) {
    if (roles[index] === 'short' || roles[index] === 'furniture' || roles[index] === 'listed') continue;
    if (index - start >= menu) {
      // What stands between lines of known boxes is part of them, and an article may go on below a box.
      const known = roles.slice(start, index).filter((role) => role === 'furniture').length;
      const role = 3 * known >= 2 * (index - start) ? 'listed' : 'outside';
      for (let k = start; k < index; k += 1) if (roles[k] === 'short') roles[k] = role;
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

/** "Work begins in May.", too short to be told for a sentence elsewhere. */
const lastWords = /^["“‘«]?\p{Lu}[^\s]* \p{Ll}.*\p{Ll}\.["”’»]?$/u;

/** Where a body ends that goes on in a few words behind its last paragraph; of a copied page these might be anything. */
function behindLastWords(blocks: readonly Block[], roles: readonly Role[], end: number): number {
  return roles[end] === 'short' && lastWords.test(blocks[end]!.text) ? end + 1 : end;
}

const cost = { short: -0.2, item: 0.1, furniture: -0.6, listed: -1, outside: -2 } as const;
