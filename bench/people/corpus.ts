/** Named-entity corpora as texts with marked names, laid out as the scorer (`people_eval.py`) lays them out. */
import { readJsonLines } from '../corpora.ts';

export interface MarkedName {
  /** UTF-16 code units into the text. */
  readonly start: number;
  readonly end: number;
  readonly type: string;
}

export interface MarkedDocument {
  readonly id: string;
  readonly genre: string;
  readonly text: string;
  readonly names: readonly MarkedName[];
  /** Sentences that are read but not trained on. */
  readonly ignored?: readonly { readonly start: number; readonly end: number }[];
}

interface Line {
  id: string;
  genre?: string;
  tokens: string[][];
  tags: string[][];
  text?: string;
  offsets?: [number, number][][];
}

const noBlankBefore = new Set(`, . ; : ! ? ) ] } % 's ’s ' ’ '' ” n't 're 've 'll 'd 'm ... …`.split(' '));
const noBlankAfter = new Set(['(', '[', '{', '$', '£', '€', '``', '“', '#']);

/** Sentences of words as running text, a paragraph a sentence, and where each word came to stand. */
export function layOut(sentences: readonly (readonly string[])[]): { text: string; offsets: [number, number][][] } {
  let text = '';
  const offsets = sentences.map((sentence) => {
    if (text !== '') text += '\n\n';
    let glue = true;
    let quoteOpen = false;
    return sentence.map((word): [number, number] => {
      let blank = !glue && !noBlankBefore.has(word);
      if (word === '"') {
        blank = !glue && !quoteOpen;
        quoteOpen = !quoteOpen;
        glue = quoteOpen;
      } else glue = noBlankAfter.has(word);
      if (blank) text += ' ';
      const start = text.length;
      text += word;
      return [start, text.length];
    });
  });
  return { text, offsets };
}

/** Offsets in code points to offsets in UTF-16 code units. */
function toCodeUnits(text: string): (at: number) => number {
  if (!/[\u{10000}-\u{10ffff}]/u.test(text)) return (at) => at;
  const units: number[] = [];
  let at = 0;
  for (const character of text) {
    units.push(at);
    at += character.length;
  }
  units.push(at);
  return (point) => units[point]!;
}

/** The names that tags mark: [sentence, first word, word after the last, type]. */
export function taggedSpans(tags: readonly (readonly string[])[]): [number, number, number, string][] {
  const spans: [number, number, number, string][] = [];
  tags.forEach((row, s) => {
    let i = 0;
    while (i < row.length) {
      const tag = row[i]!;
      if (!tag.startsWith('B-')) {
        i++;
        continue;
      }
      const type = tag.slice(2);
      let end = i + 1;
      while (row[end] === `I-${type}`) end++;
      spans.push([s, i, end, type]);
      i = end;
    }
  });
  return spans;
}

export function markedDocument(line: Line): MarkedDocument {
  const own = line.text !== undefined && line.offsets !== undefined;
  const { text, offsets } = own ? { text: line.text!, offsets: line.offsets! } : layOut(line.tokens);
  const unit = own ? toCodeUnits(text) : (at: number): number => at;
  const names = taggedSpans(line.tags).map(([s, first, end, type]) => ({
    start: unit(offsets[s]![first]![0]),
    end: unit(offsets[s]![end - 1]![1]),
    type,
  }));
  return { id: line.id, genre: line.genre ?? '', text, names };
}

/** The lines of a corpus file (`.jsonl` or `.jsonl.gz`, whichever is there), or none where there is no such file. */
export const readLines = (path: string): Line[] => readJsonLines<Line>(path) ?? [];

export const readCorpus = (path: string): MarkedDocument[] => readLines(path).map(markedDocument);
