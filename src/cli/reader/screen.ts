/** A state of the reader drawn as the rows of a screen. */
import type { Layout, Style } from '../../view/layout.ts';
import { paint } from '../../view/read.ts';
import { displayWidth, pad, takeWidth, truncate } from '../../view/terminal/width.ts';
import { segmentsOf, type Segment } from '../../view/terminal/wrap.ts';
import { marginOf, type Line } from './lines.ts';
import { pageLength, type ReaderState } from './state.ts';

/** Exactly `state.rows` strings, none of more than `state.columns` cells, styled by `layout.color`. */
export function drawScreen(state: ReaderState, layout: Layout): string[] {
  const { lines, top } = state.overlay ?? state;
  const margin = ' '.repeat(marginOf(state.columns));
  const rows: string[] = [];
  for (let i = top; rows.length < pageLength(state); i++) {
    const line = lines[i];
    const segments = line === undefined ? [] : segmentsIn(line, state);
    rows.push(segments.length === 0 ? '' : margin + paint(clip(segments, state.columns - margin.length), layout));
  }
  rows.push(lastRow(state, layout));
  return rows.slice(-Math.max(1, state.rows));
}

function segmentsIn(line: Line, state: ReaderState): readonly Segment<Style>[] {
  if ('segments' in line) return line.segments;
  const names = segmentsOf(state.article.text, line.text, state.marks);
  if (state.search === undefined) return names;
  // Matches are seen above names: each piece is cut once more.
  const { matches } = state.search;
  let end = line.text.start;
  return names.flatMap(({ text, style }) => {
    const start = end;
    end += text.length;
    return segmentsOf(state.article.text, { start, end }, matches).map((piece) => ({
      text: piece.text,
      style: piece.style ?? style,
    }));
  });
}

/** Lines are laid out to fit; this is for the narrowest of screens. */
function clip(segments: readonly Segment<Style>[], width: number): readonly Segment<Style>[] {
  let left = width;
  return segments.map(({ text, style }) => {
    const shown = displayWidth(text) <= left ? text : takeWidth(text, Math.max(0, left));
    left -= displayWidth(shown);
    return { text: shown, style };
  });
}

function lastRow(state: ReaderState, layout: Layout): string {
  const { columns } = state;
  if (state.prompt !== undefined) return `/${lastCells(state.prompt, columns - 2)}_`.slice(0, Math.max(0, columns));
  if (state.message !== undefined) return layout.color('label', truncate(` ${state.message}`, columns));
  const place = `${state.isPending && columns >= 60 ? 'looking for names  ' : ''}${placeIn(state)} `;
  const room = columns - displayWidth(place) - 2;
  if (room < 0) return layout.color('dim', truncate(place, columns));
  // The words for people and countries are the legend of the marks in the text.
  const [before = '', after] = ` ${pad(hints(state, room), room)} ${place}`.split(legend);
  if (after === undefined) return layout.color('dim', before);
  const words = [layout.color('person', 'people'), layout.color('country', 'countries')];
  return layout.color('dim', before) + words.join(layout.color('dim', ', ')) + layout.color('dim', after);
}

const legend = 'people, countries';

/** What can be done from here, as much of it as fits; n and p only where they lead somewhere. */
function hints({ article, search, overlay }: ReaderState, room: number): string {
  const optional: string[] = [];
  if (overlay === undefined) {
    if (article.nextTitle !== undefined) optional.push('n next');
    if (article.previousTitle !== undefined) optional.push('p previous');
    optional.push('s summary', `e ${legend}`, search === undefined ? '/ search' : 'N next match');
  }
  const always = [overlay?.kind === 'help' ? '' : '? help', overlay === undefined ? 'q leave' : 'q close'].filter(
    Boolean,
  );
  for (;;) {
    const shown = [...optional, ...always].join('  ');
    if (displayWidth(shown) <= room || optional.pop() === undefined) return truncate(shown, room);
  }
}

function placeIn(state: ReaderState): string {
  const { lines, top } = state.overlay ?? state;
  const seen = top + pageLength(state);
  if (seen >= lines.length) return top === 0 ? 'All' : 'End';
  return `${Math.floor((100 * seen) / lines.length)}%`;
}

/** The end of what was typed, where it is longer than the row. */
function lastCells(text: string, width: number): string {
  let shown = text;
  while (displayWidth(shown) > Math.max(0, width)) shown = [...shown].slice(1).join('');
  return shown;
}
