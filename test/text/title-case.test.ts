import { expect, test } from 'vitest';
import { isHeadline } from '../../src/text/title-case.ts';

test.each([
  'Mayor Opens Bridge in Lundby!',
  '“Mayor Opens Bridge” and Closes a Road',
  'Harbor Board/Council Talks – A Look Back',
  '  Four Words Stand Here ',
])('%s', (line) => expect(isHeadline(line)).toBe(true));

test.each([
  'Mayor opens Bridge in Lundby',
  'Mayor Ada Holm',
  'Mayor Opens Bridge “in part',
  'Mayor Opens Sea-side Path',
  '',
  '“',
])('not: %s', (line) => expect(isHeadline(line)).toBe(false));
