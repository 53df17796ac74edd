/** Takes single paragraphs out of the main content: what stands over the body, below it, and labels in between. */
import { isSentence } from '../clean/body.ts';
import { findRule } from '../clean/furniture.ts';
import { bylineAndDate } from '../clean/head.ts';
import { readByline } from './byline.ts';
import { readDateLine } from '../date/written.ts';
import type { Paragraph } from './paragraphs.ts';
import { foldTitle } from './title.ts';

export interface Known {
  readonly title?: string | undefined;
  readonly description?: string | undefined;
}

const heading = /^h[1-6]$/;
const pointer =
  /^(?:related|read (?:more|also|next|on)|also(?: read| see| on)?|see(?: also| more)?|more(?: on| from)?|watch|listen|don['’]t miss|recommended|must read|lesen sie auch|mehr zum thema|mehr|lire aussi|à lire|voir aussi|lea también|leia (?:também|mais)|leggi anche|читайте также|czytaj (?:też|także|więcej)|lees ook|baca juga|läs (?:mer|också)|click here)\b/iu;

/** Something taken out and why, for those who debug a page. */
export interface Removal {
  readonly reason: string;
  readonly text: string;
}

export function dropFurniture(paragraphs: readonly Paragraph[], known: Known, removals: Removal[] = []): Paragraph[] {
  const body = cutTail(cutHead(paragraphs, known, removals), removals);
  const kept: Paragraph[] = [];
  const total = lengthOf(body);
  let length = 0;
  let box = false;
  for (const [index, paragraph] of body.entries()) {
    const { text } = paragraph;
    length += text.length;
    const rule = text.length < 300 ? findRule(text) : undefined;
    if (rule?.stage === 'end' && length > total * 0.5) {
      for (const rest of body.slice(index)) removals.push({ reason: rule.name, text: rest.text });
      break;
    }
    box = rule?.stage === 'box' || (box && isListed(paragraph));
    const reason =
      rule?.name ??
      (box ? 'listed' : isPointer(paragraph) ? 'pointer' : kept.length < 3 && isMark(text) ? 'mark' : undefined);
    if (reason === undefined) kept.push(paragraph);
    else removals.push({ reason, text });
  }
  return cutTail(kept, removals);
}

function lengthOf(paragraphs: readonly Paragraph[]): number {
  return paragraphs.reduce((sum, { text }) => sum + text.length, 0);
}

/** A paragraph that is nothing but a link to another article or an offer. */
function isPointer({ text, linked, box }: Paragraph): boolean {
  if (linked < 0.6 || text.length > 250) return false;
  if (pointer.test(text)) return linked > 0.95 || !isSentence(text) || /^[^.!?]{0,24}:/.test(text);
  if (linked < 0.9 || box.tag === 'li' || box.tag === 'tr' || heading.test(box.tag)) return false;
  return text.length > 15 && text === text.toUpperCase() && text !== text.toLowerCase();
}

/** A headline in a list of other articles. */
function isListed({ text, linked }: Paragraph): boolean {
  return linked > 0.8 || (text.length < 120 && !isSentence(text));
}

/** The first paragraph that can't be a title, a by-line, a date, a caption or a menu. */
function cutHead(paragraphs: readonly Paragraph[], { title }: Known, removals: Removal[]): Paragraph[] {
  const total = lengthOf(paragraphs);
  const folded = foldTitle(title ?? '');
  let from = 0;
  let length = 0;
  let said = 0;
  // The last repetition of the title over the first third of the text ends what isn't body.
  for (const [index, { text, box }] of paragraphs.entries()) {
    length += text.length;
    if ((length > total / 3 && index > 0) || said > 2) break;
    if (text.length > 80 && isSentence(text)) said += 1;
    if (text.length < 300 && isTitle(foldTitle(text), folded, heading.test(box.tag))) from = index + 1;
  }
  let index = from;
  while (index < paragraphs.length && !isBodyStart(paragraphs[index]!)) index += 1;
  let start = index < paragraphs.length ? index : from;
  // A heading over the first section.
  while (start > from && from > 0 && heading.test(paragraphs[start - 1]!.box.tag)) start -= 1;
  for (const { text } of paragraphs.slice(0, start)) removals.push({ reason: 'head', text });
  return paragraphs.slice(start);
}

function isTitle(text: string, title: string, isHeading: boolean): boolean {
  if (text === '' || title === '') return false;
  if (text === title) return true;
  return isHeading && text.length >= 12 && (title.startsWith(text) || text.startsWith(title) || title.endsWith(text));
}

function isMark(text: string): boolean {
  return (
    text.length < 120 &&
    (readDateLine(text) !== undefined || readByline(text) !== undefined || bylineAndDate(text) !== undefined)
  );
}

function isBodyStart({ text, box, linked }: Paragraph): boolean {
  if (heading.test(box.tag) || isMark(text) || linked > 0.9) return false;
  if (text.length < 300 && findRule(text)) return false;
  return isSentence(text) || box.tag === 'li' || box.tag === 'tr' || text.length > 100;
}

/** Headings, links and labels after the last thing that is said. */
function cutTail(paragraphs: readonly Paragraph[], removals: Removal[]): Paragraph[] {
  let end = paragraphs.length;
  while (end > 1 && isTail(paragraphs[end - 1]!)) end -= 1;
  for (const { text } of paragraphs.slice(end)) removals.push({ reason: 'tail', text });
  return paragraphs.slice(0, end);
}

function isTail({ text, box, linked, italic }: Paragraph): boolean {
  if (heading.test(box.tag) || isMark(text)) return true;
  if (box.tag === 'tr') return false;
  if (box.tag === 'li') return linked > 0.7;
  if (text.length < 300 && findRule(text)) return true;
  if (linked > 0.8 && text.length < 200) return true;
  if (note.test(text) && text.length < 300) return true;
  return !isSentence(text) && text.length < 60 && italic < 0.5;
}

// Who wrote and edited, in brackets or as a sentence of its own below the text.
const note =
  /^[([—–-]*\s*(?:additional |with )?(?:reporting|editing|writing|compiled|edited) by\b|^[([]?(?:follow|reach|contact|email)\b.{0,120}(?:twitter|@|facebook|instagram)|\bcontributed to this (?:report|story|article)\b|^(?:reach|contact) the reporters?\b/iu;
