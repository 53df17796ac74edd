/** What a line must begin with or hold for each alternative of each rule. Worked out when the package is built. */
import { type Hint, hintOf } from '../../text/hints.ts';
import { rules } from './rules.ts';

export const hints: readonly Hint[] = rules.flatMap(({ alternatives }) => alternatives.map(hintOf));
