/** What is left out of a page's tree of boxes, with all that is in it. */
import type { Element } from 'domhandler';
import { isElement } from './document.ts';

export interface Pruning {
  /** Elements whose names say that they are no candidates, and navigation. */
  readonly unlikely: boolean;
  /** Elements that the page doesn't show. */
  readonly hidden: boolean;
}

/** Elements that hold no text to be read. */
const silent = new Set(
  (
    'script style noscript template iframe object embed svg math canvas audio video head link meta button select option ' +
    'textarea input map area applet param source track dialog menu datalist progress meter frameset noframes rp rt'
  ).split(' '),
);

// The two expressions of Readability.js, which twenty years of pages have shaped.
const unlikely =
  /-ad-|ai2html|banner|breadcrumbs|combx|comment|community|cover-wrap|disqus|extra|footer|gdpr|header|legends|menu|related|remark|replies|rss|shoutbox|sidebar|skyscraper|social|sponsor|supplemental|ad-break|agegate|pagination|pager|popup|yom-remote/i;
const perhaps = /and|article|body|column|content|main|shadow/i;
const unlikelyRoles = new Set(['menu', 'menubar', 'complementary', 'navigation', 'alert', 'alertdialog', 'dialog']);

/** Whether an element is left out; `words` are its class and id, `depth` counts from the root of the tree. */
export function isPruned(element: Element, words: string, pruning: Pruning, depth: number): boolean {
  const { name, attribs } = element;
  if (silent.has(name)) return true;
  if (pruning.hidden) {
    if (attribs['hidden'] !== undefined && attribs['hidden'] !== 'until-found') return true;
    if (attribs['aria-hidden'] === 'true' && !words.includes('fallback-image')) return true;
    const style = attribs['style'];
    if (style !== undefined && /display\s*:\s*none|visibility\s*:\s*hidden/i.test(style)) return true;
  }
  if (attribs['aria-modal'] === 'true' && attribs['role'] === 'dialog') return true;
  if (!pruning.unlikely || name === 'body' || name === 'html' || name === 'a' || depth === 0) return false;
  if (words !== '' && unlikely.test(words) && !perhaps.test(words) && !isInside(element, tableOrCode)) return true;
  return attribs['role'] !== undefined && unlikelyRoles.has(attribs['role']);
}

const tableOrCode = new Set(['table', 'code']);

function isInside(element: Element, names: ReadonlySet<string>): boolean {
  let depth = 0;
  for (let above = element.parent; above && isElement(above) && depth < 4; above = above.parent) {
    if (names.has(above.name)) return true;
    depth += 1;
  }
  return false;
}
