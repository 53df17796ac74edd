import { describe, expect, test } from 'vitest';
import { readAuthors, readByline } from '../../../src/input/page/byline.ts';

describe('authors as sites write them', () => {
  test.each<[string, string[]]>([
    ['By Ines Halm', ['Ines Halm']],
    ['By Ines Halm and Tom Brandt, Staff Writers', ['Ines Halm', 'Tom Brandt']],
    ['Written by Ines Halm Edited by Tom Brandt', ['Ines Halm']],
    ['Ines Halm Photographs by Tom Brandt', ['Ines Halm']],
    ['Von Ines Halm', ['Ines Halm']],
    ['Updated 5 hours ago', []],
  ])('%s', (text, names) => {
    expect(readAuthors(text)).toEqual(names);
  });

  test('a sentence that begins so is no by-line', () => {
    expect(readByline('By Monday evening the bridge will be closed')).toBeUndefined();
  });
});
