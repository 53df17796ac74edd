/**
 * A text cut into sentences and tokens. Nothing is copied: both are ranges of the text, kept in typed arrays so that
 * a hundred thousand tokens cost one allocation each, and every later stage can point, quote and highlight.
 */
import { splitSentences } from './sentences.ts';
import { tokenize } from './tokens.ts';

/** Sentences in order; they do not overlap, white space between them belongs to none. */
export interface Sentences {
  readonly length: number;
  readonly start: Int32Array;
  readonly end: Int32Array;
  /** 1 where a sentence is the first of its paragraph (after a blank line or at the start). */
  readonly opensParagraph: Uint8Array;
}

/** Tokens in order; each lies within one sentence. */
export interface Tokens {
  readonly length: number;
  readonly start: Int32Array;
  readonly end: Int32Array;
  /**
   * The tokens that begin with a capital or may hold one further in, behind a hyphen or in a tag, in order: each twice its
   * number, and one more where it may hold one further in.
   */
  readonly capitals: Int32Array;
}

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
