import { describe, expect, test } from 'vitest';
import { readPageNeighbours } from '../../../src/input/neighbours/page.ts';
import { parsePage } from '../../../src/input/page/document.ts';
import { readThemes } from './themes.ts';
import type { ThemeLink } from './themes.ts';

const pages = readThemes();

describe.each([...new Set(pages.map(({ family }) => family))])('pages in the manner of %s', (family) => {
  test.each(pages.filter((page) => page.family === family))('$name', ({ html, url, previous, next }) => {
    const found = readPageNeighbours(parsePage(html), url);
    expect({ previous: found.previous?.href, next: found.next?.href }).toEqual({
      previous: previous?.href,
      next: next?.href,
    });
    expect({ previous: titleLike(previous, found.previous), next: titleLike(next, found.next) }).toEqual({
      previous: previous?.title,
      next: next?.title,
    });
  });
});

/** The title that was found, where one is wanted. */
const titleLike = (wanted: ThemeLink | undefined, found: Partial<ThemeLink> | undefined): string | undefined =>
  wanted?.title === undefined ? undefined : found?.title;
