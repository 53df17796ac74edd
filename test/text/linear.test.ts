import { describe, expect, it } from 'vitest';
import { segment } from '../../src/text/segmentation.ts';

/** Characters that segment() looks at or copies. */
function stepsFor(text: string): number {
  const original = { charCodeAt: String.prototype.charCodeAt, slice: String.prototype.slice };
  let steps = 0;
  const counting = {
    charCodeAt(this: string, at: number): number {
      steps++;
      return original.charCodeAt.call(this, at);
    },
    slice(this: string, start?: number, end?: number): string {
      const copy = original.slice.call(this, start, end);
      steps += copy.length;
      return copy;
    },
  };
  Object.assign(String.prototype, counting);
  try {
    segment(text);
  } finally {
    Object.assign(String.prototype, original);
  }
  return steps;
}

const units = [
  "a|.|. |!?|@|a@b.|@a|www.|http://a.|a.A|aB.Cc|U.|1.|1,|a-|-| -|'|a'|\"|(|)|. (|.)|[1|.[1]|。|中|ก|\u0301|👍",
  '\u200d👍|\ud83d| |\n|a\n|a b\n|\n\n|\t.|a. a|A. A|No. |* |:) A|A/|____|. . |_a|&a|(a. |a@',
]
  .join('|')
  .split('|');

describe('segment', () => {
  it.each(units)('looks at each character of %j repeated a bounded number of times', (unit) => {
    for (const start of ['', '('.repeat(300), '.'.repeat(300), 'a'.repeat(300), '* '.repeat(150), 'http://a/', '“']) {
      const steps = stepsFor(start + unit.repeat(200));
      expect(stepsFor(start + unit.repeat(400))).toBeLessThan(2.1 * steps + 500);
    }
  });
});
