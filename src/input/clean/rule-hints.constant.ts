/** What a line must begin with or hold for each alternative of each rule. Worked out when the package is built. */
import { type Hints, hintOf, indexFirsts } from '../../text/hints.ts';
import { rules } from './rules.ts';

export const hints: Hints = indexFirsts(rules.flatMap(({ alternatives }) => alternatives.map(hintOf)));
