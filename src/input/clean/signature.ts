/** Lines that say who wrote an article and when: they stand below its title. */
import { openExpression } from '../../text/expression.ts';
import { openOpenings } from '../../text/openings.ts';
import { readDate, readDateLine } from '../date/written.ts';
import { readByline } from '../page/byline.ts';
import type { Block } from './blocks.ts';
import type { Role } from './form.ts';
import { findRule } from './furniture.ts';

const signers =
  'by|posted|published|written|am|von|veröffentlicht|geschrieben|par|publié|por|publicado|postado|di|da|pubblicato|scritto|door|av|przez|opublikowano';
const signedBy = openExpression(String.raw`^(?:${signers})\s`, 'iu');
const mayBeSigned = openOpenings(signers);
/** Without one there is no date, which is told sooner than all else. */
const hasYear = /\d{4}/;
const dayOrMonth = openExpression(
  String.raw`^(?:\d|\p{Lu}\p{Ll}+day\b|(?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec))`,
  'u',
);
const byName = openExpression(String.raw`(?<!\p{L})(?:by|von|par|por|di|da|door|av|przez) \p{L}`, 'iu');

/** "By Ada on March 5, 2024", "Tuesday 5 March 2024 by Ada": who wrote it and when. */
export function isSignature(text: string): boolean {
  if (text.length > 110) return false;
  const isSignedBy = mayBeSigned(text) && signedBy(text).test(text);
  if (isSignedBy && readByline(text) !== undefined) return true;
  if (!hasYear.test(text) || !(isSignedBy || dayOrMonth(text).test(text))) return false;
  return readDate(text) !== undefined && byName(text).test(text);
}

/** "May 14, 2021 · 5 min read", "Ada Holm - May 14, 2021": dates, furniture and a name between dots, bars or dashes. */
function isStampLine(text: string): boolean {
  if (!hasYear.test(text)) return false;
  const isStamp = /^(?:(?:last|first) )?(?:updated|published|posted|modified)\b/.test(text.toLowerCase());
  if (isStamp && readDate(text) !== undefined) return true;
  const parts = text.split(/\s[·•|–—-]\s/);
  if (parts.length === 1 || !parts.some((part) => readDateLine(part) !== undefined)) return false;
  return parts.every(
    (part) => readDateLine(part) !== undefined || findRule(part) !== undefined || part.split(' ').length <= 3,
  );
}

/** A by-line, a date, or both. */
export function isSign(text: string): boolean {
  return isSignature(text) || readDateLine(text) !== undefined || readByline(text) !== undefined || isStampLine(text);
}

/** How many lines that are no furniture stand between a block and a by-line or date below it, if there is one. */
export function signBelow(blocks: readonly Block[], roles: readonly Role[], index: number): number | undefined {
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
