/** What a line must begin with or hold for each alternative of each rule. Worked out when the package is built. */
import { indexFirsts } from '../../text/alternatives/cut.ts';
import { prefilterAtStart } from '../../text/alternatives/literals.ts';
import type { Prefilters } from '../../text/alternatives/prefilter.ts';
import { rules } from './rules.ts';

export const prefilters: Prefilters = indexFirsts(
  rules.flatMap(({ alternatives }) => alternatives.map(prefilterAtStart)),
);
