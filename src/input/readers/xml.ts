/**
 * XML as a tree, for documents of feeds and agencies. Forgiving, as feeds need it; only the predefined and numeric
 * entities are replaced, declared ones are not, nothing is fetched, and nesting has a limit.
 */
import { Parser } from 'htmlparser2';
import { NewsctlError } from '../../errors.ts';
import { oneLine } from '../../text/one-line.ts';
import { mostPieces, tooMany } from '../limits.ts';

export interface XmlElement {
  /** In lower case, with the usual prefix of its namespace (`content:encoded`, whatever the document calls it). */
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly children: readonly (XmlElement | string)[];
}

/** Deeper than any article; stacks of functions that walk the tree stay far from their limit. */
const depthLimit = 256;

/** Namespaces by what they contain, and the prefix their elements get: none for those that own a whole document. */
const prefixes: readonly (readonly [RegExp, string])[] = [
  [/purl\.org\/rss\/1\.0\/modules\/content/i, 'content:'],
  [/purl\.org\/dc\//i, 'dc:'],
  [/search\.yahoo\.com\/mrss/i, 'media:'],
  [/itunes/i, 'itunes:'],
  [/feedburner/i, 'feedburner:'],
  [/w3\.org\/2005\/atom|purl\.org\/atom/i, 'atom:'],
  [/purl\.org\/rss|my\.netscape\.com\/rdf/i, ''],
  [/22-rdf-syntax-ns/i, 'rdf:'],
  [/iptc\.org/i, ''],
  [/w3\.org\/1999\/xhtml/i, ''],
];

/** The first element of a document. Throws `NewsctlError`: `malformed`, `too-large` for one of more elements than is of any use. */
export function parseXml(text: string): XmlElement {
  interface Open {
    name: string;
    attributes: Record<string, string>;
    children: (XmlElement | string)[];
  }
  const top: Open = { name: '', attributes: {}, children: [] };
  const open: Open[] = [top];
  const known = new Map<string, string>();
  let elements = 0;
  const parser = new Parser(
    {
      onopentag(name, attributes) {
        for (const key in attributes) {
          if (!key.startsWith('xmlns:')) continue;
          const found = prefixes.find(([namespace]) => namespace.test(attributes[key]!));
          if (found !== undefined) known.set(key.slice(6).toLowerCase(), found[1]);
        }
        if (open.length > depthLimit) {
          throw new NewsctlError('malformed', `is nested more than ${depthLimit} elements deep`, {
            hint: 'check what wrote it',
          });
        }
        if (++elements > mostPieces) throw tooMany('elements');
        const element: Open = { name: nameOf(name), attributes, children: [] };
        open.at(-1)!.children.push(element);
        open.push(element);
      },
      ontext(piece) {
        const { children } = open.at(-1)!;
        children.push(piece);
      },
      onclosetag() {
        if (open.length > 1) open.pop();
      },
    },
    { xmlMode: true, decodeEntities: true },
  );
  function nameOf(written: string): string {
    const name = written.toLowerCase();
    const colon = name.indexOf(':');
    if (colon < 0) return name;
    const prefix = known.get(name.slice(0, colon));
    return prefix === undefined ? name : prefix + name.slice(colon + 1);
  }
  // Every line ends in \n, as XML 1.0 (2.11) has it: text that is no HTML keeps its lines.
  parser.end(text.replace(/\r\n?/g, '\n'));
  const root = top.children.find((child) => typeof child !== 'string');
  if (root === undefined)
    throw new NewsctlError('malformed', 'is no XML document', { hint: 'check it with an XML parser' });
  return root;
}

/** The child elements of this name, in order. */
export function childrenOf(element: XmlElement | undefined, name: string): XmlElement[] {
  const found: XmlElement[] = [];
  for (const child of element?.children ?? []) if (typeof child !== 'string' && child.name === name) found.push(child);
  return found;
}

/** The first child of the first name, of that the first child of the second, and so on. */
export function childOf(element: XmlElement | undefined, ...path: readonly string[]): XmlElement | undefined {
  let at = element;
  for (const name of path) at = childrenOf(at, name)[0];
  return at;
}

/** All elements below that have one of these names, in order; what lies inside a found one is not searched. */
export function descendantsOf(element: XmlElement, ...names: readonly string[]): XmlElement[] {
  const found: XmlElement[] = [];
  const visit = (at: XmlElement): void => {
    for (const child of at.children) {
      if (typeof child === 'string') continue;
      if (names.includes(child.name)) found.push(child);
      else visit(child);
    }
  };
  visit(element);
  return found;
}

/** All text in an element, as it stands. */
export function textOf(element: XmlElement): string {
  const pieces: string[] = [];
  const visit = (at: XmlElement): void => {
    for (const child of at.children) {
      if (typeof child === 'string') pieces.push(child);
      else visit(child);
    }
  };
  visit(element);
  return pieces.join('');
}

/** All text in an element in one line; undefined where there is none. */
export function lineOf(element: XmlElement | undefined): string | undefined {
  const line = element === undefined ? '' : oneLine(textOf(element));
  return line === '' ? undefined : line;
}

const blocks = new Set(
  (
    'p block hl1 hl2 h1 h2 h3 h4 h5 h6 li ol ul dl dt dd bq blockquote pre div section article header footer table tr ' +
    'body body.content body.head body.end note figure hr'
  ).split(' '),
);

const skipped = new Set(
  'script style media media-caption media-producer media-reference figcaption caption object nav form svg virtloc'.split(
    ' ',
  ),
);

/** The paragraphs of an element that holds NITF or XHTML, blank lines between. */
export function paragraphsOf(element: XmlElement): string {
  const paragraphs: string[] = [];
  let pieces: string[] = [];
  const endParagraph = (): void => {
    const line = pieces
      .join('')
      .replace(/[^\S\v]+/g, ' ')
      .replace(/ ?\v ?/g, '\n')
      .trim();
    if (line !== '') paragraphs.push(line);
    pieces = [];
  };
  const visit = (at: XmlElement): void => {
    for (const child of at.children) {
      if (typeof child === 'string') {
        const text = child.replaceAll('\v', ' ');
        if (at.name !== 'pre') pieces.push(text);
        else {
          for (const [nth, paragraph] of text.split(/\n[^\S\n]*\n\s*/).entries()) {
            if (nth > 0) endParagraph();
            pieces.push(paragraph);
          }
        }
      } else if (child.name === 'br') pieces.push('\v');
      else if (!skipped.has(child.name)) {
        const isBlock = blocks.has(child.name);
        if (isBlock) endParagraph();
        else if (child.name === 'td' || child.name === 'th') pieces.push(' ');
        visit(child);
        if (isBlock) endParagraph();
      }
    }
  };
  visit(element);
  endParagraph();
  return paragraphs.join('\n\n');
}
