import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { drawScreen } from '../../../src/cli/reader/screen.ts';
import type { Key } from '../../../src/cli/reader/keys.ts';
import { findAll } from '../../../src/cli/reader/search.ts';
import {
  openReader,
  press,
  resize,
  showArticle,
  type Effect,
  type ReaderState,
} from '../../../src/cli/reader/state.ts';
import { plainLayout, type Layout } from '../../../src/view/layout.ts';
import { displayWidth } from '../../../src/view/terminal/width.ts';
import { ferry } from './article.ts';

const named: Readonly<Record<string, Key>> = {
  Esc: { name: 'escape', sequence: '\u001B', meta: true },
  Enter: { name: 'return', sequence: '\r' },
  Down: { name: 'down', sequence: '\u001B[B' },
  PageDown: { name: 'pagedown', sequence: '\u001B[6~' },
  Backspace: { name: 'backspace', sequence: '\u007F' },
  Home: { name: 'home', sequence: '\u001B[H' },
  End: { name: 'end', sequence: '\u001B[F' },
  'Ctrl-C': { name: 'c', ctrl: true, sequence: '\u0003' },
  'Ctrl-Z': { name: 'z', ctrl: true, sequence: '\u001A' },
};

function keyOf(key: string): Key {
  return named[key] ?? { name: key.toLowerCase(), sequence: key, shift: key !== key.toLowerCase() };
}

/** The state after some keys, and the last one's effect. */
function after(state: ReaderState, ...keys: string[]): { state: ReaderState; effect: Effect | undefined } {
  let effect: Effect | undefined;
  for (const key of keys) {
    const step = press(state, keyOf(key));
    ({ state } = step);
    effect = step.effect;
  }
  return { state, effect };
}

function screen(state: ReaderState): string {
  return drawScreen(state, plainLayout).join('\n');
}

const start = openReader(ferry, 60, 12);

describe('scrolling', () => {
  it('begins at the title', () => {
    expect(start.top).toBe(0);
    expect(screen(start)).toContain('  Ferry Sails on Monday\n  Ana Prado, Omar Zerhouni · 2031-02-03\n');
  });
  it('has the summary above the text where that is wanted, in every article', () => {
    const opened = openReader(ferry, 60, 12, { withSummary: true });
    const expected = '2031-02-03\n\n  • Morocco agreed.\n  • At the end Calheta rang a bell.\n\n  Harbour Master';
    expect(screen(opened)).toContain(expected);
    expect(screen(showArticle(opened, ferry))).toContain(expected);
    expect(screen(resize(opened, 50, 12))).toContain(expected);
  });
  it('goes by lines and pages, a line of the page before staying in sight', () => {
    expect(after(start, 'j', 'Down', 'k').state.top).toBe(1);
    expect(after(start, ' ').state.top).toBe(10);
    expect(after(start, 'PageDown', ' ', 'b').state.top).toBe(10);
  });
  it('stops at both ends', () => {
    expect(after(start, 'k', 'b').state.top).toBe(0);
    const end = after(start, 'G').state;
    expect(end.top).toBe(end.lines.length - 11);
    expect(after(end, ' ', 'j').state).toEqual(end);
    expect(after(end, 'g').state.top).toBe(0);
    expect(screen(end)).toContain('Next:     Bell Rung Again');
  });
  it('keeps its place in the text when the screen changes', () => {
    const { state } = after(start, ' ', ' ');
    const first = state.lines[state.top];
    const narrow = resize(state, 33, 9);
    const line = narrow.lines[narrow.top];
    if (first === undefined || !('text' in first) || line === undefined || !('text' in line))
      throw new Error('no text');
    expect(line.text.start).toBeLessThanOrEqual(first.text.start);
    expect(line.text.end).toBeGreaterThanOrEqual(first.text.start);
  });
});

describe('searching', () => {
  it('finds from here on, without regard to case and accents, and shows how many', () => {
    const { state } = after(start, '/', 'c', 'a', 'l', 'h', 'E', 'Enter');
    expect(state.search?.matches).toHaveLength(3);
    expect(state.message).toBe('calhE: 1 of 3');
    expect(state.top).toBe(0);
  });
  it('goes round with N and P, bringing the match into sight', () => {
    const found = after(start, '/', 'C', 'a', 'l', 'h', 'Enter').state;
    const third = after(found, 'N', 'N').state;
    expect(third.message).toBe('Calh: 3 of 3');
    expect(screen(third)).toContain('At the end Calheta rang a bell.');
    expect(after(third, 'N').state.message).toBe('Calh: 1 of 3');
    expect(after(found, 'P').state.message).toBe('Calh: 3 of 3');
    expect(after(found, '/', 'Enter').state.message).toBe('Calh: 2 of 3');
  });
  it('says what is not found and forgets the search at Esc', () => {
    expect(after(start, '/', 'x', 'y', 'Enter').state.message).toBe('Not found: xy');
    expect(after(start, '/', 'b', 'e', 'l', 'l', 'Enter', 'Esc').state.search).toBeUndefined();
    expect(after(start, 'N').state.message).toContain('Search first');
  });
  it('can be typed, mended and given up', () => {
    expect(after(start, '/', 'q', 'n', ' ', 'é').state.prompt).toBe('qn é');
    expect(after(start, '/', 'a', 'b', 'Backspace').state.prompt).toBe('a');
    expect(after(start, '/', 'Backspace').state.prompt).toBeUndefined();
    expect(after(start, '/', 'a', 'Esc').state.prompt).toBeUndefined();
    expect(
      screen(after(start, '/', 'a', 'b').state)
        .split('\n')
        .at(-1),
    ).toBe('/ab_');
  });
  it('finds over line breaks, quotes of either kind, and keeps offsets', () => {
    const text = 'São Tomé “is\nfar” İ é';
    const found = (query: string): string[] => findAll(text, query).map(({ start, end }) => text.slice(start, end));
    expect(found('sao tome')).toEqual(['São Tomé']);
    expect(found('"IS FAR"')).toEqual(['“is\nfar”']);
    expect(found('e')).toEqual(['é', 'é']);
    expect(found('')).toEqual([]);
  });
});

describe('overlays', () => {
  it('shows the summary, and closes with the same key, Esc or q', () => {
    const { state } = after(start, 's');
    expect(screen(state)).toMatch(/^ {2}Summary\n\n {2}Morocco agreed\.\n\n {2}At the end/);
    for (const key of ['s', 'Esc', 'q']) {
      const closed = after(state, key);
      expect(closed.effect).toBeUndefined();
      expect(closed.state).toEqual(start);
    }
  });
  it('shows people and countries with counts', () => {
    const view = screen(after(start, 'e').state);
    expect(view).toMatch(/ {2}People\n {2}Inês Calheta {2}3 {2}█{20}\n\n {2}Countries\n {2}Morocco {7}2 {2}█+▍/);
  });
  it('scrolls the overlay, not the article', () => {
    const { state } = after(start, ' ', '?', 'G');
    expect(state.top).toBe(10);
    expect(screen(state)).toContain('close this, leave');
    expect(after(state, 'q').state.top).toBe(10);
    expect(resize(state, 50, 8).overlay?.kind).toBe('help');
  });
});

describe('what it asks for', () => {
  it.each<[string, Effect]>([
    ['n', { open: 'next' }],
    ['p', { open: 'previous' }],
    ['q', 'quit'],
    ['Ctrl-C', 'interrupt'],
    ['Ctrl-Z', 'suspend'],
  ])('%s', (key, effect) => {
    expect(after(start, key).effect).toEqual(effect);
  });
  it('takes letters as text while a search is typed, and still ends at Ctrl-C', () => {
    expect(after(start, '/', 'q').effect).toBeUndefined();
    expect(after(start, '/', 'Ctrl-C').effect).toBe('interrupt');
  });
  it('begins another article at its beginning', () => {
    const next = showArticle(after(start, ' ', 's').state, { ...ferry, title: 'Bell Rung Again' });
    expect(next).toMatchObject({ top: 0, columns: 60, rows: 12 });
    expect(next.overlay).toBeUndefined();
  });
});

describe('the screen', () => {
  it('offers only what leads somewhere', () => {
    const last = drawScreen(resize(start, 120, 12), plainLayout).at(-1)!;
    expect(last).toContain('n next');
    expect(last).not.toContain('p previous');
    expect(last).toMatch(/ \d+% $/);
  });
  const layout: Layout = { ...plainLayout, color: (style, text) => `<${style}>${text}</>` };
  it('has a legend of the marks in its last row', () => {
    expect(drawScreen(resize(start, 100, 12), layout).at(-1)).toContain(
      '  e </><person>people</><dim>, </><country>countries</><dim>  / search',
    );
  });
  it('marks names, and matches above them', () => {
    const lines = drawScreen(after(start, '/', 'h', 'e', 't', 'a', 'Enter').state, layout).join('\n');
    expect(lines).toContain('<person>Inês Cal</><match>heta</> said');
    expect(lines).toContain('<country>Morocco</>');
  });
  it('is always as many rows as the terminal has, none too wide, whatever is pressed', () => {
    const keys = [...' bjkgGdnspe?/NPqx京é', 'Esc', 'Enter', 'Down', 'PageDown', 'Backspace', 'Home', 'End'];
    const sizes = fc.tuple(fc.integer({ min: 1, max: 100 }), fc.integer({ min: 1, max: 30 }));
    const actions = fc.array(fc.oneof(fc.constantFrom(...keys), sizes), { maxLength: 30 });
    fc.assert(
      fc.property(sizes, actions, fc.boolean(), ([columns, rows], pressed, isWide) => {
        const article = isWide
          ? { ...ferry, title: '東京👩‍🚀'.repeat(20), text: '京都に着いた。'.repeat(50), marks: [] }
          : ferry;
        let state = openReader(article, columns, rows);
        for (const action of pressed) {
          state = typeof action === 'string' ? press(state, keyOf(action)).state : resize(state, ...action);
          const drawn = drawScreen(state, plainLayout);
          expect(drawn).toHaveLength(state.rows);
          for (const row of drawn) expect(displayWidth(row)).toBeLessThanOrEqual(state.columns);
        }
      }),
    );
  });
});
