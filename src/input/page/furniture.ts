/** Takes single paragraphs out of the main content: what stands over the body, below it, and labels in between. */
import { isSentence } from '../clean/form.ts';
import { findRule } from '../clean/furniture.ts';
import { bylineAndDate } from '../clean/head.ts';
import type { Rule } from '../clean/rules.ts';
import { readByline } from './byline.ts';
import { readDateLine } from '../date/written.ts';
import type { Paragraph } from './paragraphs.ts';
import { foldTitle } from '../fold-title.ts';

export interface Known {
  readonly title?: string | undefined;
  readonly authors?: readonly string[];
}

const heading = /^h[1-6]$/;
const pointer =
  /^(?:related|read (?:more|also|next|on)|also(?: read| see| on)?|see(?: also| more)?|more(?: on| from)?|watch|listen|don['’]t miss|recommended|must read|lesen sie auch|mehr zum thema|mehr|lire aussi|à lire|voir aussi|lea también|leia (?:também|mais)|leggi anche|читайте также|czytaj (?:też|także|więcej)|lees ook|baca juga|läs (?:mer|också)|click here)\b/iu;

/** Something taken out and why, for those who debug a page. */
export interface Removal {
  readonly reason: string;
  readonly text: string;
}

/**
 * The paragraphs of the body, in order: what stands over it and below it, labels and offers in it are left out, and noted in
 * `removals`.
 */
export function dropFurniture(
  paragraphs: readonly Paragraph[],
  { title, authors = [] }: Known,
  removals: Removal[] = [],
): Paragraph[] {
  const bylines = paragraphs.slice(0, 8).flatMap(({ text }) => readByline(text) ?? []);
  const known = { title, authors: [...authors, ...bylines] };
  const body = cutTail(cutHead(paragraphs, known, removals), known, removals);
  const kept: Paragraph[] = [];
  const total = lengthOf(body);
  let length = 0;
  let said = 0;
  let box = false;
  for (const [index, paragraph] of body.entries()) {
    const { text } = paragraph;
    length += text.length;
    const rule = ruleOf(paragraph);
    // Comments may be longer than what they are about.
    const isCount = rule !== undefined && heading.test(paragraph.box.tag) && counted.test(text);
    const isEnd =
      isCount || rule?.stage === 'end'
        ? length > total * 0.5 || (rule?.name !== 'author-box' && said >= enough)
        : false;
    if (isEnd || (heading.test(paragraph.box.tag) && length > total * 0.5 && apparatus.test(text))) {
      for (const rest of body.slice(index)) removals.push({ reason: rule?.name ?? 'apparatus', text: rest.text });
      break;
    }
    if (isSentence(text)) said += text.length;
    box = rule?.stage === 'box' || (box && isListed(paragraph));
    const reason =
      rule?.name ??
      (box
        ? 'listed'
        : isPointer(paragraph) || isLabelled(paragraph)
          ? 'pointer'
          : isOffer(paragraph)
            ? 'offer'
            : kept.length < 3 && isMark(text)
              ? 'mark'
              : undefined);
    if (reason === undefined) kept.push(paragraph);
    else removals.push({ reason, text });
  }
  return cutTail(kept, known, removals);
}

const ruled = new WeakMap<Paragraph, Rule | 'none'>();

/** The rule for a line; asked several times of each paragraph, looked up once. */
function ruleOf(paragraph: Paragraph): Rule | undefined {
  if (paragraph.text.length >= 300) return undefined;
  let rule = ruled.get(paragraph);
  if (rule === undefined) ruled.set(paragraph, (rule = findRule(paragraph.text) ?? 'none'));
  return rule === 'none' ? undefined : rule;
}

/** Characters of sentences that an article has before what follows it may be called comments. */
const enough = 250;

/** A heading that counts comments; a line that does may stand above the text. */
const counted =
  /^\(?\d+\)? (?:comments?|responses?|replies|thoughts|kommentare?|commentaires?|comentarios?|commenti|reacties)\b/iu;

/** Headings over what a text refers to. */
const apparatus =
  /^(?:(?:notes? (?:and|&) )?references|footnotes|endnotes|external links|further reading|bibliography|works cited|einzelnachweise|weblinks|fußnoten|(?:notes et )?références|liens externes|bibliographie|referencias|enlaces externos|bibliografía|referências|ligações externas|bibliografia|collegamenti esterni|przypisy|linki zewnętrzne|примечания|脚注|参考文献|外部リンク|参考资料|參考資料)$/iu;

/** "Read also: another article", in any language: a few words, a colon, and a link for all the rest. */
function isLabelled({ text, linked, box }: Paragraph): boolean {
  if (text.length > 200 || linked < 0.4 || box.tag === 'li' || box.tag === 'tr' || heading.test(box.tag)) return false;
  const colon = /^[^:：]{2,30}[:：]\s*/u.exec(text)?.[0];
  if (colon === undefined || colon.split(/\s+/).length > 6) return false;
  const rest = text.length - colon.length;
  return rest > 12 && linked * text.length >= rest - 2 && !/[.!?。]$/u.test(text);
}

const commission =
  /\baffiliate (?:links?|commissions?|partners?)\b|\bearn (?:an? )?(?:affiliate |small )?commission\b/iu;
const invitation =
  /^(?:(?:please )?(?:follow|like|join) us\b|folgen sie uns|folge uns|suivez[ -]nous|síguenos|siga-nos|seguici|volg ons|obserwuj nas|подпис(?:ывайтесь|аться))/iu;

/** What a site asks of its readers, or owns up to. */
function isOffer({ text, linked }: Paragraph): boolean {
  return (text.length < 400 && commission.test(text)) || (text.length < 250 && linked > 0 && invitation.test(text));
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

function isBodyStart(paragraph: Paragraph): boolean {
  const { text, box, linked } = paragraph;
  if (heading.test(box.tag) || isMark(text) || linked > 0.9) return false;
  if (ruleOf(paragraph)) return false;
  return isSentence(text) || box.tag === 'li' || box.tag === 'tr' || text.length > 100;
}

/** Headings, links and labels after the last thing that is said. */
function cutTail(paragraphs: readonly Paragraph[], { authors = [] }: Known, removals: Removal[]): Paragraph[] {
  let end = paragraphs.length;
  while (end > 1 && (isTail(paragraphs[end - 1]!) || presents(paragraphs[end - 1]!, authors))) end -= 1;
  for (const { text } of paragraphs.slice(end)) removals.push({ reason: 'tail', text });
  return paragraphs.slice(0, end);
}

function isTail(paragraph: Paragraph): boolean {
  const { text, box, linked, italic } = paragraph;
  if (heading.test(box.tag) || isMark(text)) return true;
  if (box.tag === 'tr') return false;
  if (box.tag === 'li') return linked > 0.7;
  if (ruleOf(paragraph)) return true;
  if (linked > 0.8 && text.length < 200) return true;
  if (note.test(text) && text.length < 300) return true;
  if (linked > 0 && text.length < 250 && offer.test(text) && offered.test(text)) return true;
  return !isSentence(text) && text.length < 60 && italic < 0.5;
}

/** "Jane Doe is a reporter at …", below the text that she wrote, or in italics. */
function presents({ text, italic }: Paragraph, authors: readonly string[]): boolean {
  if (text.length > 500) return false;
  const name =
    authors.find((author) => author.length > 4 && text.startsWith(author)) ??
    (italic > 0.7 ? /^\p{Lu}[\p{L}'’-]+(?: \p{Lu}[\p{L}.'’-]+){1,3}/u.exec(text)?.[0] : undefined);
  return name !== undefined && presenting.test(text.slice(name.length));
}
const presenting =
  /^(?:,[^,]{0,80},)? (?:is|was|has|covers|writes|reports|lives|teaches|works|joined|can|ist|schreibt|arbeitet|est|es|è|é|jest)\b/u;

/** A request for something that the site offers, with a link to it. */
const offer =
  /^(?:follow|subscribe|sign up|download|listen|get|click|visit|watch|join|like|support|donate|become|register|check out|for more|want more|read more|find out more|learn more|have a|do you have|got a|contact|e-?mail|send|share|tell us|abonnieren|folgen|melden sie|suivez|abonnez|inscrivez|téléchargez|síguenos|suscríbe|descarga|inscreva|iscriviti|seguici)\b/iu;
const offered =
  /\b(?:newsletters?|our|us|here|app|podcasts?|facebook|twitter|instagram|youtube|telegram|whatsapp|tiktok|linkedin|inbox|subscri\p{L}+|membership|issues?)\b/iu;

// Who wrote and edited, in brackets or as a sentence of its own below the text.
const note =
  /^[([—–-]*\s*(?:additional |with )?(?:reporting|editing|writing|compiled|edited) by\b|^[([]?(?:follow|reach|contact|email)\b.{0,120}(?:twitter|@|facebook|instagram)|\bcontributed to this (?:report|story|article)\b|^(?:reach|contact) the reporters?\b/iu;
