/**
 * A text cut into sentences and tokens. Nothing is copied: both are ranges of the text, kept in typed arrays so that
 * a hundred thousand tokens cost one allocation each, and every later stage can point, quote and highlight.
 */
import { type Sentences, splitSentences } from './sentences.ts';
import { type Tokens, tokenize } from './tokens.ts';

/** A text with its sentences and tokens. */
export interface Segmentation {
  readonly text: string;
  readonly sentences: Sentences;
  readonly tokens: Tokens;
  /** `firstToken[s]` is sentence `s`'s first token, `firstToken[s + 1]` the one after its last; length + 1 entries. */
  readonly firstToken: Int32Array;
}

/** Cuts a text into sentences and tokens, in time and memory linear in its length. */
export function segment(text: string): Segmentation {
  const sentences = splitSentences(text);
  const { tokens, firstToken } = tokenize(text, sentences);
  return { text, sentences, tokens, firstToken };
}
