import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { readTextNeighbours } from '../../../src/input/neighbours/text.ts';

const read = (text: string) => {
  const { previous, next, used } = readTextNeighbours(text.split('\n'));
  return { previous: previous?.title, next: next?.title, used: [...used].toSorted((a, b) => a - b) };
};

describe('finds titles', () => {
  const both = { previous: 'Bridge closed', next: 'Mayor resigns' };
  const blocks: Record<string, string> = {
    'below their labels': 'Previous Article\n\nBridge closed\n\nNext Article\n\nMayor resigns',
    'behind a colon': 'Previous Post: Bridge closed\nNext Post: Mayor resigns',
    'behind a label without a space': 'Vorheriger ArtikelBridge closed\nNächster ArtikelMayor resigns',
    'behind a label with a space': 'Vorheriger Beitrag Bridge closed\nNächster Beitrag Mayor resigns',
    'behind two labels': 'Previous Previous post: Bridge closed\nNext Next post: Mayor resigns',
    'before their labels': 'Bridge closed Previous Article\nMayor resigns Next Article',
    'on one line': 'Previous PostBridge closedNext PostMayor resigns',
    'below bare labels in a pair': 'Previous\nBridge closed\nNext\nMayor resigns',
    'below Newer and Older, in this order': 'Newer post\nMayor resigns\nOlder post\nBridge closed',
    'between quotation marks': '← \nArticle précédent\n« Bridge closed »\n→\nArticle suivant\n« Mayor resigns »',
    'below Chinese labels': '上一篇：Bridge closed\n下一篇：Mayor resigns',
  };
  test.each(Object.entries(blocks))('%s', (_, block) => {
    const { previous, next } = read(`Old mill burns\n\nThe mill burned down on Monday.\n\n${block}\n\nCopyright 2024`);
    expect({ previous, next }).toEqual(both);
  });
});

test('names chapters as the contents on the same page do', () => {
  const page = (contents: string): string =>
    `${contents}\n\nThe mill burned down on Monday.\n\nPrevious\nChapter 5 - Tides\nNext\nChapter 7 - Salt`;
  expect(read(page('4. Ebb\n5. Tides\n6. Mills\n7. Salt'))).toMatchObject({ previous: '5. Tides', next: '7. Salt' });
  expect(read(page('Ebb\nTides'))).toMatchObject({ previous: 'Chapter 5 - Tides', next: 'Chapter 7 - Salt' });
});

test('names the lines of the block, so that the body leaves them out', () => {
  const text =
    'Old mill burns\n\nThe mill burned down.\n\nPost navigation\nPrevious Article\n\nBridge closed\nNext Article\n\nMayor resigns\nImprint';
  expect(read(text).used).toEqual([4, 5, 6, 7, 8, 9, 10]);
});

describe('gives no alarm for', () => {
  const traps: Record<string, string> = {
    'sentences that begin like labels':
      'Next week the mill will be rebuilt.\nPrevious work had failed, and the next chapter of its story is open.',
    'a bare label alone': 'Next\nPlease follow us',
    'pages of a list': '« Previous\n1\n2\n3\nNext »\nBlogroll',
    'older posts': '← Older posts\nNewer posts →\nArchive',
    'labels without titles': '« Previous post\nNext post »\nLeave a reply',
    'steps of a form': 'NEXT\nSelect your teams\nBACK\nFavourite teams\nDONE',
    'the next page': 'Next page\n3\nPrevious page\n1',
    'back to the overview': 'Zurück zur Übersicht\nSpenden',
  };
  test.each(Object.entries(traps))('%s', (_, text) => {
    expect(read(text)).toEqual({ previous: undefined, next: undefined, used: [] });
  });
});

const plain = (text: string): string => text.replace(/[\s\u00AD\u200B\uFEFF]+/gu, '');

test('any text: titles are cut from the lines in use', () => {
  const line = fc.oneof(
    fc.string({ unit: 'grapheme' }),
    fc.constantFrom('Previous Article', 'Next post: A', 'Next', '« B', 'Older postC D', ''),
  );
  fc.assert(
    fc.property(fc.array(line, { maxLength: 12 }), (lines) => {
      const { previous, next, used } = readTextNeighbours(lines);
      for (const index of used) expect(lines[index]).toBeDefined();
      const kept = plain([...used].map((index) => lines[index]).join(' '));
      for (const link of [previous, next]) if (link?.title) expect(kept).toContain(plain(link.title));
    }),
  );
});
