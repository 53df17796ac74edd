/** The words of a document as what looks around names asks for them. */
import type { Segmentation } from '../../text/segmentation.ts';

export interface TokenTexts {
  /** In lower case. */
  readonly word: (i: number) => string;
  /** Whether a token is a word in lower case: most are told by their length. */
  readonly is: (i: number, lower: string) => boolean;
}

/** Binds a document. */
export function tokenTexts({ text, tokens }: Segmentation): TokenTexts {
  const word = (i: number): string => text.slice(tokens.start[i]!, tokens.end[i]!).toLowerCase();
  return { word, is: (i, lower) => lower.length === tokens.end[i]! - tokens.start[i]! && word(i) === lower };
}
