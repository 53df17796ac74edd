/** Word tokens of news text. */
import type { Sentences, Tokens } from './segmentation.ts';

const pattern =
  /(?:https?:\/\/|www\.)\S+|(?:\p{L}\.){2,}|\p{Lu}\.(?=\s)|(?:Mr|Mrs|Ms|Dr|Prof|Gen|Sen|Rep|Gov|St|Lt|Col|Jr|Sr)\.|['’](?:s|re|ve|ll|d|m)\b|\p{N}+(?:[.,]\p{N}+)*|[\p{L}\p{N}\p{M}\u00ad]+(?:[-'’](?!s\b)[\p{L}\p{N}\p{M}\u00ad]+)*|\.{2,}|-{2,}|\S/gu;

/** Tokens of each sentence; hyphenated words are one token, a possessive 's is its own, initials keep their dot. */
export function tokenize(text: string, sentences: Sentences): { tokens: Tokens; firstToken: Int32Array } {
  const start: number[] = [];
  const end: number[] = [];
  const firstToken = new Int32Array(sentences.length + 1);
  for (let s = 0; s < sentences.length; s++) {
    firstToken[s] = start.length;
    const offset = sentences.start[s]!;
    for (const match of text.slice(offset, sentences.end[s]!).matchAll(pattern)) {
      start.push(offset + match.index);
      end.push(offset + match.index + match[0].length);
    }
  }
  firstToken[sentences.length] = start.length;
  return { tokens: { length: start.length, start: Int32Array.from(start), end: Int32Array.from(end) }, firstToken };
}
