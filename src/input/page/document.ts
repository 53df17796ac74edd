/** Parses a page into a DOM, within limits. Nothing is run and nothing is fetched. */
import { DomHandler, Parser } from 'htmlparser2';
import type { Document, Element } from 'domhandler';
import { NewsctlError } from '../../errors.ts';
import { oneLine } from '../../text/one-line.ts';
import { mostPieces, tooMany } from '../limits.ts';

// Browsers stop nesting at 512. The parser searches its stack of open elements at each closing tag, and later walks
// recurse: deeper pages would cost time without end, or the stack.
const deepest = 800;

/** Articles stand before so many links: what is in those beyond is neither text nor a neighbour, and costs memory. */
const mostLinks = 20_000;

/**
 * Links beyond `mostLinks` are left out with what they hold. Throws NewsctlError `too-large` for pages of more elements,
 * or more deeply nested ones, than are of any use.
 */
export function parsePage(html: string): Document {
  const handler = new DomHandler(undefined, {});
  const parser = new Parser(
    {
      onparserinit: (own) => handler.onparserinit(own),
      onend: () => handler.onend(),
      onerror: (error) => handler.onerror(error),
      onopentag(name, attributes) {
        depth += 1;
        countNode();
        if (name === 'a' && (links += 1) > mostLinks) leftOut ||= depth;
        if (leftOut === 0) handler.onopentag(name, attributes);
        if (depth > deepest) {
          throw new NewsctlError('too-large', `elements are nested more than ${deepest} deep`, {
            hint: 'copy the text of the page into a file and give that',
          });
        }
      },
      onclosetag() {
        if (leftOut === 0) handler.onclosetag();
        else if (leftOut === depth) leftOut = 0;
        depth -= 1;
      },
      ontext(text) {
        if (leftOut === 0) handler.ontext(text);
      },
      oncomment(text) {
        countNode();
        if (leftOut === 0) handler.oncomment(text);
      },
      oncommentend() {
        if (leftOut === 0) handler.oncommentend();
      },
    },
    { decodeEntities: true },
  );
  let depth = 0;
  let nodes = 0;
  let links = 0;
  /** The depth of the link that is left out, 0 outside of any. */
  let leftOut = 0;
  function countNode(): void {
    nodes += 1;
    if (nodes > mostPieces) throw tooMany('elements and comments');
  }
  parser.end(html);
  return handler.root;
}

// Of titles, names and dates, in UTF-16 code units.
const longest = 4000;

/** All elements below `root` in document order. */
export function* elementsOf(root: Document | Element): Generator<Element> {
  const stack: Element[] = childElements(root).toReversed();
  while (stack.length > 0) {
    const element = stack.pop()!;
    yield element;
    for (let index = element.children.length - 1; index >= 0; index -= 1) {
      const child = element.children[index]!;
      if (isElement(child)) stack.push(child);
    }
  }
}

function childElements(root: Document | Element): Element[] {
  return root.children.filter((child): child is Element => isElement(child));
}

/** Whether a node of the tree is an element; a look at its type is all it takes. */
export function isElement(node: { readonly nodeType: number }): node is Element {
  return node.nodeType === 1;
}

/** The text below an element with single blanks, its beginning if it is long; scripts and styles are not text. */
export function textOf(root: Element): string {
  const pieces: string[] = [];
  let length = 0;
  const stack: Element['children'] = [root];
  while (stack.length > 0 && length < longest) {
    const node = stack.pop()!;
    if (node.nodeType === 3) {
      const { data } = node as unknown as { data: string };
      length += data.length;
      pieces.push(data);
    } else if (isElement(node) && node.name !== 'script' && node.name !== 'style') {
      if (node.name === 'br' || node.name === 'p' || node.name === 'div') pieces.push(' ');
      for (let index = Math.min(node.children.length, longest) - 1; index >= 0; index -= 1) {
        stack.push(node.children[index]!);
      }
    }
  }
  return oneLine(pieces.join(''));
}
