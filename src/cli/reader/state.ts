/**
 * What the full-screen reader shows and how each key changes it: a pure state machine. The screen is drawn from a state
 * by `screen.ts`; `run.ts` joins both to the terminal and does what a state machine cannot, opening articles and leaving.
 */
import type { Direction } from '../../direction.ts';
import type { Style } from '../../view/layout.ts';
import { markSpans, printableArticle, type ReadableArticle } from '../../view/read.ts';
import type { StyledSpan } from '../../view/terminal/wrap.ts';
import { commandOf, scrollTarget, type Key } from './keys.ts';
import { layOut, type Line, type Page } from './lines.ts';
import { overlayLines, type Overlay } from './overlays.ts';
import { findAll } from './search.ts';

export interface Search {
  readonly query: string;
  /** Where the query is found in the text, in order. */
  readonly matches: readonly StyledSpan<Style>[];
  /** The match that the view was last moved to. */
  readonly current: number;
}

export interface ReaderState extends Page {
  readonly marks: readonly StyledSpan<Style>[];
  readonly rows: number;
  readonly lines: readonly Line[];
  /** The first line on the screen. */
  readonly top: number;
  readonly overlay?: { readonly kind: Overlay; readonly lines: readonly Line[]; readonly top: number };
  readonly search?: Search;
  /** What has been typed after `/`, while it is being typed. */
  readonly prompt?: string;
  /** Said once, in the last row, until the next key. */
  readonly message?: string;
}

/** What the state machine asks for, beyond being drawn. */
export type Effect = { readonly open: Direction } | 'quit' | 'interrupt' | 'suspend' | 'redraw';

export interface Step {
  readonly state: ReaderState;
  readonly effect?: Effect;
}

/** The reader opened on an article, at its beginning. */
export function openReader(
  article: ReadableArticle,
  columns: number,
  rows: number,
  { unicode = true, withSummary = false, isPending = false } = {},
): ReaderState {
  const clean = printableArticle(article);
  const page = { article: clean, columns, unicode, withSummary, isPending };
  return { ...page, marks: markSpans(clean), rows, lines: layOut(page), top: 0 };
}

/** Another article in the same reader; `isPending` where what is found in it comes later. */
export function showArticle(state: ReaderState, article: ReadableArticle, isPending = false): ReaderState {
  return openReader(article, state.columns, state.rows, { ...state, isPending });
}

/** The article on the screen with what was found in it, at the same place. */
export function showFound(state: ReaderState, article: ReadableArticle): ReaderState {
  const clean = printableArticle(article);
  const found = { ...state, article: clean, marks: markSpans(clean), isPending: false };
  // Where lines would break as they do, it isn't worth the time: the article is a long one.
  const isLaidOut = clean.text === state.article.text && !(state.withSummary && clean.summary.length > 0);
  if (!isLaidOut) return resize(found, state.columns, state.rows);
  return state.overlay === undefined ? found : openOverlay(found, state.overlay.kind, state.overlay.top);
}

/** The same place in the text on a screen of another size. */
export function resize(state: ReaderState, columns: number, rows: number): ReaderState {
  const offset = offsetOf(state, state.top);
  const sized = { ...closeOverlay(state), columns, rows };
  const lines = layOut(sized);
  const resized = { ...sized, lines };
  const moved = scrollTo(resized, offset === undefined ? state.top : lineAt(lines, offset));
  return state.overlay === undefined ? moved : openOverlay(moved, state.overlay.kind, state.overlay.top);
}

/** Says something in the last row, until the next key. */
export function withMessage(state: ReaderState, message: string): ReaderState {
  return { ...state, message };
}

/** The rows that show lines: all but the last. */
export function pageLength(state: ReaderState): number {
  return Math.max(1, state.rows - 1);
}

/** What a key does. */
export function press(before: ReaderState, key: Key): Step {
  const { message: _said, ...state } = before;
  if (key.ctrl && key.name === 'c') return { state, effect: 'interrupt' };
  if (key.ctrl && key.name === 'z') return { state, effect: 'suspend' };
  if (state.prompt !== undefined) return { state: typeInPrompt(state, state.prompt, key) };

  const scrolled = scroll(state, key);
  if (scrolled !== undefined) return { state: scrolled };
  switch (commandOf(key)) {
    case 'q':
      return state.overlay === undefined ? { state, effect: 'quit' } : { state: closeOverlay(state) };
    case 'escape':
      return { state: state.overlay === undefined ? forgetSearch(state) : closeOverlay(state) };
    case 's':
      return { state: toggleOverlay(state, 'summary') };
    case 'e':
      return { state: toggleOverlay(state, 'entities') };
    case '?':
    case 'h':
      return { state: toggleOverlay(state, 'help') };
    case '/':
      return { state: { ...closeOverlay(state), prompt: '' } };
    case 'N':
      return { state: nextMatch(closeOverlay(state), 1) };
    case 'P':
      return { state: nextMatch(closeOverlay(state), -1) };
    case 'n':
      return { state, effect: { open: 'next' } };
    case 'p':
      return { state, effect: { open: 'previous' } };
    case '\f':
      return { state, effect: 'redraw' };
    default:
      return { state };
  }
}

// Scrolling, of the overlay where there is one

function scroll(state: ReaderState, key: Key): ReaderState | undefined {
  const page = pageLength(state);
  const { top } = state.overlay ?? state;
  const target = scrollTarget(key, page, top);
  return target === undefined ? undefined : scrollTo(state, target);
}

function scrollTo(state: ReaderState, target: number): ReaderState {
  const { lines } = state.overlay ?? state;
  const top = Math.max(0, Math.min(target, lines.length - pageLength(state)));
  return state.overlay === undefined ? { ...state, top } : { ...state, overlay: { ...state.overlay, top } };
}

/** Where in the text line `index` begins; the title and the foot have no place in it. */
function offsetOf(state: ReaderState, index: number): number | undefined {
  const line = state.lines[index];
  return line !== undefined && 'text' in line ? line.text.start : undefined;
}

/** The line of the text that `offset` is in. */
function lineAt(lines: readonly Line[], offset: number): number {
  const after = lines.findIndex((line) => 'text' in line && line.text.end > offset);
  return after === -1 ? lines.length - 1 : after;
}

// Searching

function typeInPrompt(state: ReaderState, typed: string, key: Key): ReaderState {
  const { prompt: _typed, ...closed } = state;
  if (key.name === 'escape') return closed;
  if (key.name === 'return' || key.name === 'enter') {
    if (typed === '') return nextMatch(closed, 1);
    return find(closed, typed);
  }
  if (key.name === 'backspace') return typed === '' ? closed : { ...state, prompt: [...typed].slice(0, -1).join('') };
  if (key.ctrl && key.name === 'u') return { ...state, prompt: '' };
  const character = key.sequence ?? '';
  const isText = !key.ctrl && !key.meta && character !== '' && !/\p{Control}/u.test(character);
  return isText ? { ...state, prompt: typed + character } : state;
}

/** Goes to the first match from the top of the screen on, else to the first of all. */
function find(state: ReaderState, query: string): ReaderState {
  const matches = findAll(state.article.text, query);
  if (matches.length === 0) return withMessage(forgetSearch(state), `Not found: ${query}`);
  const from = offsetOf(state, state.top) ?? 0;
  const first = matches.findIndex((match) => match.start >= from);
  return showMatch(state, { query, matches, current: Math.max(0, first) });
}

function nextMatch(state: ReaderState, direction: 1 | -1): ReaderState {
  const { search } = state;
  if (search === undefined) return withMessage(state, 'Search first: / and a word');
  const count = search.matches.length;
  return showMatch(state, { ...search, current: (search.current + direction + count) % count });
}

function showMatch(state: ReaderState, search: Search): ReaderState {
  const line = lineAt(state.lines, search.matches[search.current]!.start);
  const isInSight = line >= state.top && line < state.top + pageLength(state);
  const moved = isInSight ? state : scrollTo(state, line - Math.floor(pageLength(state) / 3));
  return withMessage({ ...moved, search }, `${search.query}: ${search.current + 1} of ${search.matches.length}`);
}

function forgetSearch(state: ReaderState): ReaderState {
  const { search: _forgotten, ...rest } = state;
  return rest;
}

// Overlays

function toggleOverlay(state: ReaderState, kind: Overlay): ReaderState {
  return state.overlay?.kind === kind ? closeOverlay(state) : openOverlay(state, kind, 0);
}

function closeOverlay(state: ReaderState): ReaderState {
  const { overlay: _closed, ...rest } = state;
  return rest;
}

function openOverlay(state: ReaderState, kind: Overlay, top: number): ReaderState {
  const opened = { ...state, overlay: { kind, lines: overlayLines(kind, state), top: 0 } };
  return scrollTo(opened, top);
}
