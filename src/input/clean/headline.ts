/**
 * Finds the title of a copied text among the lines over its body: the one that scores best by its form, its place, what
 * stands below it, and how many of its words the body takes up.
 */
import { openExpression } from '../../text/expression.ts';
import type { Block } from './blocks.ts';
import { textWidth, type Role } from './form.ts';
import { findRule } from './furniture.ts';
import { contentWords, describeLine, type HeadlineFeatures, type Page } from './headline-features.ts';
import { headlineWeights } from './headline-weights.ts';
import { isSign, isSigned, signBelow } from './signature.ts';

// A headline is rarely longer, in columns: the longest of the `corpora/pages` titles have 180.
const longestTitle = 180;

/** Blocks over the body that are looked at: a menu may stand between the title and the text. */
const reachUp = 60;

/** Blocks below the first sentence: a teaser or a notice may precede the title. */
const reachDown = 8;

/** Of what may be anything: texts without a title begin with lines that score less. */
const least = { above: 0, inBody: 1.5 };

const letter = openExpression(String.raw`\p{L}`, 'u');
const lowerWord = openExpression(String.raw`^\p{Ll}+[,;]?\s`, 'u');
const initials = openExpression(String.raw`(?<![^\s("“‘])(?:\p{Lu}\.){1,9}$|\.\.\.$`, 'u');
/** The credit of a picture at the end of its caption, or its label. */
const caption =
  /©|\([^()/]{2,40}\/[^()]{2,30}\)$|^(?:photo|foto|image|bild|picture|crédit|credit)s? ?:|credit\.\.\.|\bcredit[A-Z]/i;
const twoSentences = openExpression(String.raw`\p{Ll}{3}[.!?]["'”’)]* ["'“‘«(]?\p{Lu}`, 'u');
/** "From: Department of Rivers", "June 2031 Issue". */
const labelled =
  /^(?:from|to|by|source|subject|date|author|categor(?:y|ies)|tags?|location|posted|published|updated|filed) ?:|\d .{0,20}\b(?:issue|edition|ausgabe)$|\b\d{4} (?:issue|edition)$/i;
/** An address, a file's size, a comment or an opening bracket in a program. */
const technical = /www\.|https?:|^[\w.+-]+@[\w.-]+$|\d ?[KMG]B\]|^(?:\/\/|\/\*|<!--)|[{}[(;]$/;

/** Whether it ends like a part of a sentence; not with "U.S." or "...". */
function endsClause(text: string): boolean {
  const last = /[.。;,:]["'”’»]?$/;
  return last.test(text) && last.test(text.replace(initials(text), ''));
}

/** Columns from which a line is long enough to be wrapped. */
const narrowest = 40;

/** Whether a line without a stop ends in the middle of a sentence that the next one ends or goes on with. */
function goesOn(line: string, next: string): boolean {
  if (line.length < narrowest || next.length < narrowest || /[.!?:…。！？]["'”’»)\]]*$/.test(line)) return false;
  return lowerWord(next).test(next) || /(?:\b(?:of|the|a|an|and|or|to|in|for|with|by|at|on|from|that)|,)$/i.test(line);
}

function canBeTitle(text: string): boolean {
  if (text.length > longestTitle) return false;
  const width = textWidth(text);
  if (width < 4 || width > longestTitle || endsClause(text)) return false;
  return (
    letter(text).test(text) && !caption.test(text) && !technical.test(text) && !labelled.test(text) && !isSign(text)
  );
}

/** The lines that could be the title, each with what speaks for it. */
export function describeCandidates(
  blocks: readonly Block[],
  roles: readonly Role[],
  body: number,
): Map<number, HeadlineFeatures> {
  const first = Math.max(0, body - reachUp);
  const candidates = new Set<number>();
  for (let index = first; index <= Math.min(body + reachDown, blocks.length - 1); index++) {
    const { text } = blocks[index]!;
    if (roles[index] === 'furniture' || roles[index] === 'item' || !canBeTitle(text) || findRule(text)) continue;
    if (lowerWord(text).test(text) && signBelow(blocks, roles, index) !== 0) continue;
    if (index >= body && index > 0) {
      // A text that begins with its body has no title inside it, unless that is signed.
      if (twoSentences(text).test(text) || /(?:…|\.\.\.)$/.test(text)) continue;
      if (goesOn(blocks[index - 1]!.text, text) || goesOn(text, blocks[index + 1]?.text ?? '')) continue;
      if (body === 0 && !isSigned(blocks, roles, index)) continue;
    }
    candidates.add(index);
  }
  const described = new Map<number, HeadlineFeatures>();
  // Most texts have nothing that could be a title.
  if (candidates.size === 0) return described;
  const page = lookOver(blocks, roles, body);
  for (const index of candidates)
    described.set(
      index,
      describeLine(page, index, (other) => candidates.has(other)),
    );
  return described;
}

function lookOver(blocks: readonly Block[], roles: readonly Role[], body: number): Page {
  const places = new Map<string, number[]>();
  for (const [index, { text }] of blocks.slice(0, body + reachDown).entries()) {
    const known = places.get(text);
    if (known) known.push(index);
    else places.set(text, [index]);
  }
  const opening = new Map<string, number>();
  for (const [index, { text }] of blocks.slice(0, body + 20).entries()) {
    if (!isKept(roles[index]!)) continue;
    for (const word of new Set(contentWords(text.slice(0, 600)))) opening.set(word, (opening.get(word) ?? 0) + 1);
  }
  return { blocks, roles, body, opening, places };
}

const isKept = (role: Role): boolean => role === 'sentence' || role === 'item';

const weights = Object.entries(headlineWeights) as [keyof HeadlineFeatures, number][];

function rate(features: HeadlineFeatures): number {
  let score = 0;
  for (const [name, weight] of weights) score += weight * features[name];
  return score;
}

/** Index of the block that is the title, if one is; `body` is the first block of the body. */
export function findHeadline(blocks: readonly Block[], roles: readonly Role[], body: number): number | undefined {
  let title: number | undefined;
  let best = -Infinity;
  for (const [index, features] of describeCandidates(blocks, roles, body)) {
    const score = rate(features);
    if (score > best && score > (index < body || index === 0 ? least.above : least.inBody)) {
      best = score;
      title = index;
    }
  }
  // The whole text may be one line; a title without a body is a body.
  return roles.some((role, index) => index !== title && isKept(role)) ? title : undefined;
}
