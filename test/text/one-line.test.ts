import { expect, test } from 'vitest';
import { oneLine } from '../../src/text/one-line.ts';

test('runs of white space, no-break ones too, become one space, and none at the ends', () => {
  expect(oneLine(' \n The\tBaltic \u00A0 Courier\r\n')).toBe('The Baltic Courier');
  expect(oneLine(' \u2003\n')).toBe('');
});
