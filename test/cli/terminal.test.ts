import { describe, expect, test } from 'vitest';
import { layoutFor } from '../../src/cli/terminal.ts';

const stream = (isTTY: boolean, columns?: number) => ({ isTTY, columns }) as unknown as NodeJS.WriteStream;
const painted = async (style: 'person' | 'country', env: Record<string, string>): Promise<string> =>
  (await layoutFor(stream(true), 'auto', env)).color(style, 'x');

describe('whether there are colours', () => {
  const terminal = { TERM: 'xterm' };
  test.each([
    ['on a terminal', true, 'auto', terminal, true],
    ['not in a pipe', false, 'auto', terminal, false],
    ['not on a dumb terminal', true, 'auto', { TERM: 'dumb' }, false],
    ['not with NO_COLOR', true, 'auto', { ...terminal, NO_COLOR: '1' }, false],
    ['with an empty NO_COLOR', true, 'auto', { ...terminal, NO_COLOR: '' }, true],
    ['in a pipe with FORCE_COLOR', false, 'auto', { FORCE_COLOR: '1' }, true],
    ['not with FORCE_COLOR=0', true, 'auto', { ...terminal, FORCE_COLOR: '0' }, false],
    ['not with NO_COLOR, whatever FORCE_COLOR says', true, 'auto', { NO_COLOR: '1', FORCE_COLOR: '1' }, false],
    ['with --color always, whatever NO_COLOR says', false, 'always', { NO_COLOR: '1' }, true],
    ['not with --color never', true, 'never', { FORCE_COLOR: '1' }, false],
  ] as const)('%s', async (_name, isTTY, choice, env, expected) => {
    const layout = await layoutFor(stream(isTTY), choice, env);
    expect(layout.color('person', 'x') !== 'x').toBe(expected);
  });
});

/** WCAG 2.2, relative luminance. */
function luminance(rgb: readonly number[]): number {
  const [r, g, b] = rgb.map((value) => (value <= 10 ? value / 3294.6 : ((value / 255 + 0.055) / 1.055) ** 2.4));
  return 0.2126 * r! + 0.7152 * g! + 0.0722 * b!;
}

/** Holds contrasts to black and to white against the least there may be. */
function expectContrast(rgb: readonly number[], least: number): void {
  const light = luminance(rgb);
  expect(1.05 / (light + 0.05)).toBeGreaterThan(least);
  expect((light + 0.05) / 0.05).toBeGreaterThan(least);
}

test('people and countries are legible on black and on white', async () => {
  for (const style of ['person', 'country'] as const) {
    const [, index] = /\[38;5;(\d+)m/.exec(await painted(style, { TERM: 'xterm-256color' }))!;
    const cube = Number(index) - 16;
    const rgb = [Math.floor(cube / 36), Math.floor(cube / 6) % 6, cube % 6].map((level) =>
      level ? 55 + 40 * level : 0,
    );
    expectContrast(rgb, 4.5);
  }
});

/** The colours of a terminal that has sixteen, as xterm shows them. */
const sixteen: Readonly<Record<string, readonly [number, number, number]>> = {
  31: [205, 0, 0],
  32: [0, 205, 0],
  33: [205, 205, 0],
  34: [0, 0, 238],
  35: [205, 0, 205],
  36: [0, 205, 205],
  91: [255, 0, 0],
  92: [0, 255, 0],
  93: [255, 255, 0],
  94: [92, 92, 255],
  95: [255, 0, 255],
  96: [0, 255, 255],
};

test('and on terminals of sixteen colours, where an underline sets countries apart', async () => {
  for (const style of ['person', 'country'] as const) {
    const [, index] = /\[([39]\d)m/.exec(await painted(style, { TERM: 'xterm' }))!;
    expectContrast(sixteen[index!]!, 4.4);
  }
  expect(await painted('country', { TERM: 'xterm' })).toContain('\u001B[4m');
  expect(await painted('person', { TERM: 'xterm' })).not.toContain('\u001B[4m');
});

test.each([
  ['the terminal’s, a hundred at most', stream(true, 72), {}, 72],
  ['a hundred at most', stream(true, 250), {}, 100],
  ['COLUMNS before the terminal’s', stream(true, 72), { COLUMNS: '50' }, 50],
  ['80 where there is no telling', stream(true, 0), {}, 80],
  ['none in a pipe', stream(false, 72), { COLUMNS: '50' }, undefined],
])('the width: %s', async (_name, where, env, width) => {
  expect((await layoutFor(where, 'auto', env)).width).toBe(width);
});
