/** Fragments of HTML, as feeds and dumps keep them in a field: no page around the text, so nothing to find, only to read. */
import { decodeHTMLStrict } from 'entities';
import { Parser } from 'htmlparser2';
import { oneLine } from '../../text/one-line.ts';

const skipped = new Set(
  'script style template noscript iframe object svg math head button select textarea nav figcaption audio video canvas'.split(
    ' ',
  ),
);

const blocks = new Set(
  (
    'p div section article main header footer aside blockquote pre h1 h2 h3 h4 h5 h6 ul ol li dl dt dd table tr figure hr ' +
    'address details summary fieldset center caption'
  ).split(' '),
);

/** The paragraphs of a fragment of HTML, blank lines between; entities decoded, captions and scripts left out. */
export function htmlToText(html: string): string {
  const paragraphs: string[] = [];
  let pieces: string[] = [];
  let skipping = 0;

  function endParagraph(): void {
    if (pieces.length === 0) return;
    const text = pieces.join('');
    pieces = [];
    // Two breaks in a row are a paragraph's end in old mark-up.
    for (const paragraph of text.split(/\v[^\S\v]*\v[\s\v]*/)) {
      const line = paragraph
        .replace(/[^\S\v]+/g, ' ')
        .replace(/ ?\v ?/g, '\n')
        .trim();
      if (line !== '') paragraphs.push(line);
    }
  }

  const parser = new Parser(
    {
      onopentag(name) {
        if (skipped.has(name)) skipping++;
        else if (skipping === 0) {
          if (name === 'br') pieces.push('\v');
          else if (blocks.has(name)) endParagraph();
          else if (name === 'td' || name === 'th') pieces.push(' ');
        }
      },
      onclosetag(name) {
        if (skipped.has(name)) skipping = Math.max(0, skipping - 1);
        else if (skipping === 0 && blocks.has(name)) endParagraph();
      },
      ontext(text) {
        if (skipping === 0) pieces.push(text.includes('\v') ? text.replaceAll('\v', ' ') : text);
      },
    },
    { decodeEntities: true },
  );
  parser.end(html);
  endParagraph();
  return paragraphs.join('\n\n');
}

const closingTag =
  /<\/(?:p|div|a|span|strong|em|b|i|u|h[1-6]|ul|ol|li|blockquote|figure|article|section|table|html|body|font)\s{0,9}>|<br\s{0,9}\/?>|<p>/i;

const anyTag = /<\/?[a-z]/gi;

/** A text of more lines, of which fewer than one in so many have a tag, speaks of tags or lost them. */
const manyLines = 20;
const linesOfTag = 5;

/** Whether a field that might be either is HTML. */
export function isHtml(text: string): boolean {
  // A plain search first: most texts hold neither sign.
  if (!text.includes('<') || !closingTag.test(text)) return false;
  const lines = text.match(/\n/g)?.length ?? 0;
  return lines < manyLines || (text.match(anyTag)?.length ?? 0) * linesOfTag >= lines;
}

const reference = '&(?:#\\d{1,7}|#x[\\da-f]{1,6}|[a-z]{2,31}\\d{0,2});';
const anyReference = new RegExp(reference, 'i');
const tagOrReference = new RegExp(`<\\/?[a-z][^<>]*>|${reference}`, 'i');

/** Plain text in which characters were escaped for HTML, as they were. Its lines stay. */
export function withoutReferences(text: string): string {
  return text.includes('&') && anyReference.test(text) ? decodeHTMLStrict(text).replaceAll('\u00a0', ' ') : text;
}

/** A title or name as plain text in one line: tags out, entities decoded. */
export function plainLine(text: string): string {
  return oneLine(/[<&]/.test(text) && tagOrReference.test(text) ? htmlToText(text) : text);
}
