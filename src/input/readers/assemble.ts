/** Puts an article together from what its container says of it and the text in it. */
import type { ArticleFields } from '../../article.ts';
import { present, together } from '../../present.ts';
import type { ReadOptions } from '../record.ts';
import { readText } from './text.ts';

/** What reads HTML inside another format; given only where there may be some, since loading it costs. */
export interface HtmlReading {
  /** A whole page. */
  readonly readPage: (html: string, options: { url?: string; clean?: boolean }) => ArticleFields;
  /** A field that holds a piece of a page, as plain paragraphs. */
  readonly toText: (html: string) => string;
  readonly isHtml: (text: string) => boolean;
  /** Plain text with its character references decoded. */
  readonly withoutReferences: (text: string) => string;
  /** A title or name in one line. */
  readonly toLine: (html: string) => string;
}

/** All of an article but its text. */
export type Known = Omit<ArticleFields, 'text'>;

/**
 * An article of what its container says of it and the text in it, which is cleaned as its kind asks. What the
 * container says wins over what its text betrays.
 */
export function articleOf(
  known: Known,
  body: string,
  bodyIsHtml: boolean,
  options: ReadOptions,
  html: HtmlReading | undefined,
): ArticleFields {
  const clean = options.clean !== false;
  if (html === undefined || !(clean || bodyIsHtml)) {
    return clean ? cleanText(known, body) : merge(readText(body, { clean: false }), known);
  }
  // Dumps escape text for HTML, some escape HTML once more.
  const text = bodyIsHtml || html.isHtml(body) ? body : html.withoutReferences(body);
  if (!bodyIsHtml && !html.isHtml(text)) return cleanText(known, text);
  if (/<(?:html|body)[\s>]|<!doctype html/i.test(text)) {
    const page = html.readPage(text, present({ clean, url: known.url }));
    return merge(page, known);
  }
  // A fragment was cut out of its page already; short last paragraphs would be taken for furniture.
  return { ...known, text: html.toText(text).replace(syndicationNotice, '') };
}

/** What WordPress puts under each entry of its feeds. */
const syndicationNotice = /\n\nThe post [^\n]{1,500} (?:appeared first on|first appeared on) [^\n]{1,200}$/;

const withoutOrigin = { origin: undefined };

function merge(found: ArticleFields, known: Known): ArticleFields {
  return present(together(together(found, withoutOrigin), known));
}

/** Furniture out. The reader of text looks for a title on top: it gets the known one, and no line is lost to it. */
function cleanText(known: Known, text: string): ArticleFields {
  if (text === '') return { ...known, text };
  if (known.title === undefined) return merge(readText(text, { clean: true }), known);
  const whole = readText(`${known.title}\n\n${text}`, { clean: true });
  if (whole.title === known.title) return merge(whole, known);
  const alone = readText(text, { clean: true });
  const lost = alone.title !== undefined && alone.title !== known.title ? `${alone.title}\n\n` : '';
  return merge(together(alone, { text: lost + alone.text }), known);
}
