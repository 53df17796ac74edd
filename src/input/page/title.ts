/** Chooses an article's title among what a page offers, and cuts off what sites add to it. */
import { decodeHTMLStrict } from 'entities';
import { oneLine } from '../../text/one-line.ts';

export interface TitleClues {
  /** From JSON-LD. */
  readonly data: { readonly headline?: string; readonly name?: string };
  /** From meta elements, best first. */
  readonly candidates: readonly string[];
  readonly documentTitle: string | undefined;
  readonly headings: readonly { readonly level: number; readonly text: string }[];
}

/**
 * The first title in metadata; without one the document's, cut. The order and the cuts are those of Readability.js, so
 * that a title here is the title that reading views show.
 */
export function chooseTitle(clues: TitleClues): string | undefined {
  const documentTitle = tidy(clues.documentTitle ?? '');
  const headings = clues.headings.map(({ level, text }) => ({ level, text: tidy(text) }));
  const cut = documentTitle === '' ? '' : cutTitle(documentTitle, headings);
  const { headline, name } = clues.data;
  const linked =
    headline !== undefined && name !== undefined
      ? similarity(headline, cut) > 0.75 && similarity(name, cut) <= 0.75
        ? headline
        : name
      : (headline ?? name);
  for (const candidate of [linked, ...clues.candidates]) {
    const title = tidy(candidate ?? '');
    if (title !== '') return title;
  }
  if (cut !== '') return cut;
  return headings.find(({ level }) => level === 1)?.text ?? headings[0]?.text;
}

function tidy(text: string): string {
  return oneLine(stripMarkup(text));
}

/** The share of the second text's words that the first has too, by their letters. */
function similarity(first: string, second: string): number {
  const known = new Set(wordsOf(first));
  const all = wordsOf(second);
  const fresh = all.filter((word) => !known.has(word));
  return all.length === 0 || known.size === 0 ? 0 : 1 - fresh.join(' ').length / all.join(' ').length;
}

function wordsOf(text: string): string[] {
  return text
    .toLowerCase()
    .split(/[^\p{L}\p{N}]+/u)
    .filter((word) => word !== '');
}

/** Titles in metadata sometimes hold tags, or entities that were escaped twice. */
function stripMarkup(text: string): string {
  return decodeHTMLStrict(text.replace(/<\/?[a-z][^<>]{0,200}>/gi, ''));
}

const separator = / [|\-\\/>»] /g;

function cutTitle(title: string, headings: readonly { readonly level: number; readonly text: string }[]): string {
  const cuts = [...title.matchAll(separator)];
  const isHierarchy = cuts.some(([mark]) => /[\\/>»]/.test(mark));
  let cut = title;
  if (cuts.length > 0) {
    cut = title.slice(0, cuts.at(-1)!.index);
    if (countWords(cut) < 3) cut = title.replace(/^[^|\-\\/>»]*[|\-\\/>»]/, '');
  } else if (title.includes(': ') && !headings.some(({ level, text }) => level < 3 && text === title)) {
    cut = title.slice(title.lastIndexOf(':') + 1);
    if (countWords(cut) < 3) cut = title.slice(title.indexOf(':') + 1);
    else if (countWords(title.slice(0, title.indexOf(':'))) > 5) cut = title;
  } else if (title.length > 150 || title.length < 15) {
    const first = headings.filter(({ level }) => level === 1);
    if (first.length === 1) cut = first[0]!.text;
  }
  cut = cut.trim();
  // Four words and fewer are rather a section's name than what was written over the article.
  const count = countWords(cut);
  const isCutByOne = count === countWords(title.replace(/[|\-\\/>»]+/g, '')) - 1;
  return count <= 4 && !(isHierarchy && isCutByOne) ? title : cut;
}

const countWords = (text: string): number => text.split(/\s+/).length;
