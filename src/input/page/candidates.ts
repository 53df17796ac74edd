/**
 * Chooses the box that holds the main content: the method of Readability.js (Arc90, Mozilla), in which paragraphs give
 * points to the elements above them, on a tree that is measured once.
 */
import { type Box, boxesOf, isBox, linkDensity } from './boxes.ts';

const positive = /article|body|content|entry|hentry|h-entry|main|page|pagination|post|text|blog|story/i;
const negative =
  /-ad-|hidden|^hid$| hid$| hid |^hid |banner|combx|comment|com-|contact|footer|gdpr|masthead|media|meta|outbrain|promo|related|scroll|share|shoutbox|sidebar|skyscraper|sponsor|shopping|tags|widget/i;

/** What class and id say for or against a box: −50 to 50. */
export function classWeight(box: Box): number {
  const attribs = box.element?.attribs ?? {};
  let weight = 0;
  for (const words of [attribs['class'], attribs['id']]) {
    if (words === undefined || words === '') continue;
    if (negative.test(words)) weight -= 25;
    if (positive.test(words)) weight += 25;
  }
  return weight;
}

const tagScores: Readonly<Record<string, number>> = {
  div: 5,
  article: 5,
  pre: 3,
  td: 3,
  blockquote: 3,
  address: -3,
  ol: -3,
  ul: -3,
  dl: -3,
  dd: -3,
  dt: -3,
  li: -3,
  form: -3,
  h1: -5,
  h2: -5,
  h3: -5,
  h4: -5,
  h5: -5,
  h6: -5,
  th: -5,
};
const scored = new Set(['section', 'h2', 'h3', 'h4', 'h5', 'h6', 'p', 'td', 'pre']);

/** Gives every box that holds paragraphs its score, and returns these boxes. */
function scoreBoxes(root: Box, useClasses: boolean): Box[] {
  const candidates = new Set<Box>();
  const give = (holder: Box | undefined, length: number, commas: number): void => {
    if (length < 25) return;
    const points = 1 + (commas + 1) + Math.min(Math.floor(length / 100), 3);
    let level = 0;
    for (let above = holder; above && level < 5; above = above.parent) {
      if (!candidates.has(above)) {
        candidates.add(above);
        above.score = (tagScores[above.tag] ?? 0) + (useClasses ? classWeight(above) : 0);
      }
      above.score += points / (level === 0 ? 1 : level === 1 ? 2 : level * 3);
      level += 1;
    }
  };
  for (const box of boxesOf(root)) {
    if (scored.has(box.tag)) give(box.parent, box.length, box.commas);
    else {
      for (const item of box.items) {
        // Text that stands directly in a container is a paragraph of it.
        if (!isBox(item) && (box.tag === 'div' || box.tag === 'article' || box.tag === 'body' || box.tag === 'main')) {
          give(box, item.text.length, item.text.split(',').length - 1);
        }
      }
    }
  }
  for (const box of candidates) box.score *= 1 - linkDensity(box);
  return [...candidates];
}

/** The boxes that make up the main content, in document order; they are siblings. */
export function chooseContent(root: Box, useClasses: boolean): Box[] {
  const candidates = scoreBoxes(root, useClasses).sort((a, b) => b.score - a.score);
  let top = candidates[0];
  if (!top || top === root) return [root];

  top = commonAncestor(top, candidates.slice(1, 5), root) ?? top;
  top = climb(top, root);
  const home = homeOf(root);
  return home && !isWithin(top, home) && !isWithin(home, top) ? [home] : withSiblings(top);
}

/** The `article` with the page's only main heading, if it says something: long notices and cards beside it are not it. */
function homeOf(root: Box): Box | undefined {
  const headings = boxesOf(root).filter(({ tag }) => tag === 'h1');
  if (headings.length !== 1) return undefined;
  let home = headings[0]!.parent;
  while (home && home.tag !== 'article') home = home.parent;
  return home && home.length - home.headings - home.linked > shortest ? home : undefined;
}
/** An article's text, in characters. */
const shortest = 60;

function isWithin(inner: Box, outer: Box): boolean {
  for (let box: Box | undefined = inner; box; box = box.parent) if (box === outer) return true;
  return false;
}

/** An element in which at least three of the other best candidates stand as well. */
function commonAncestor(top: Box, others: readonly Box[], root: Box): Box | undefined {
  const rivals = others.filter((other) => other.score / top.score >= 0.75);
  if (rivals.length < 3) return undefined;
  const above = rivals.map((rival) => new Set(ancestors(rival)));
  for (let box = top.parent; box && box !== root; box = box.parent) {
    if (above.filter((set) => set.has(box)).length >= 3) return box;
  }
  return undefined;
}

function ancestors(box: Box): Box[] {
  const all: Box[] = [];
  for (let above = box.parent; above; above = above.parent) all.push(above);
  return all;
}

/** Up to a parent that has a better score, and past elements that hold nothing else. */
function climb(from: Box, root: Box): Box {
  let top = from;
  let last = top.score;
  const least = last / 3;
  for (let above = top.parent; above && above !== root; above = above.parent) {
    if (above.score === 0) continue;
    if (above.score < least) break;
    if (above.score > last) {
      top = above;
      break;
    }
    last = above.score;
  }
  while (top.parent && top.parent !== root && top.parent.items.length === 1) top = top.parent;
  return top;
}

/** Neighbours of the best box that look like parts of the same text. */
function withSiblings(top: Box): Box[] {
  const { parent } = top;
  if (!parent) return [top];
  const threshold = Math.max(10, top.score * 0.2);
  return parent.items.filter(isBox).filter((box) => {
    if (box === top) return true;
    const bonus =
      box.words !== '' && box.element?.attribs['class'] === top.element?.attribs['class'] ? top.score * 0.2 : 0;
    if (box.score + bonus >= threshold) return true;
    if (box.tag !== 'p') return false;
    const density = linkDensity(box);
    if (box.length > 80) return density < 0.25;
    return box.length > 0 && density === 0 && box.items.some((item) => !isBox(item) && /\.( |$)/.test(item.text));
  });
}
