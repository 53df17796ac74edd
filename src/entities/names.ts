/** What the recogniser of names hands to the people and the countries. */
import type { Span } from '../article.ts';

/** The four kinds of names that the recogniser tells apart. */
export type NameType = 'PER' | 'LOC' | 'ORG' | 'MISC';

/** A name found in a text: offsets in UTF-16 code units and the tokens `[firstToken, endToken)` it covers. */
export interface NameSpan extends Span {
  readonly type: NameType;
  readonly sentence: number;
  readonly firstToken: number;
  readonly endToken: number;
}
