/** The expressions cut at their alternatives, each with its prefilter. Worked out when the package is built. */
import { cut } from '../text/alternatives/cut.ts';
import type { Cuttings } from '../text/alternatives/prefilter.ts';
import * as expressions from './expressions.ts';

export const cuttings = Object.fromEntries(
  Object.entries(expressions).map(([name, expression]) => [name, cut(expression)]),
) as Record<keyof typeof expressions, Cuttings>;
