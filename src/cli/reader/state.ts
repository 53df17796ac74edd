/**
 * What the full-screen reader shows and how each key changes it: a pure state machine. The screen is drawn from a state
 * by `screen.ts`; `run.ts` joins both to the terminal and does what a state machine cannot, opening articles and leaving.
 */
import type { Span } from '../../article.ts';
import type { Style } from '../../view/layout.ts';
import {
  footLines,
  headLines,
  LONGEST_LINE,
  markSpans,
  printableArticle,
  type ReadableArticle,
} from '../../view/read.ts';
import { bar } from '../../view/terminal/bars.ts';
import { displayWidth, pad, truncate } from '../../view/terminal/width.ts';
import { breakLines, wrapSpans, type Segment, type StyledSpan } from '../../view/terminal/wrap.ts';

/** A line of the article: a range of its text, or text around it such as the title. */
export type Line = { readonly text: Span } | { readonly segments: readonly Segment<Style>[] };

export type Overlay = 'summary' | 'entities' | 'help';

export interface Search {
  readonly query: string;
  /** Where the query is found in the text, in order. */
  readonly matches: readonly StyledSpan<Style>[];
  /** The match that the view was last moved to. */
  readonly current: number;
}

export interface ReaderState {
  /** Made printable. */
  readonly article: ReadableArticle;
  readonly marks: readonly StyledSpan<Style>[];
  readonly columns: number;
  readonly rows: number;
  /** Whether block characters can be shown. */
  readonly unicode: boolean;
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

/** A key as `node:readline` reports it. */
export interface Key {
  readonly sequence?: string | undefined;
  readonly name?: string | undefined;
  readonly ctrl?: boolean | undefined;
  readonly meta?: boolean | undefined;
  readonly shift?: boolean | undefined;
}

/** What the state machine asks for, beyond being drawn. */
export type Effect = { readonly open: 'previous' | 'next' } | 'quit' | 'interrupt' | 'suspend' | 'redraw';

export interface Step {
  readonly state: ReaderState;
  readonly effect?: Effect;
}

const HELP: readonly (readonly [keys: string, what: string])[] = [
  ['Space, f, Page Down', 'a page on'],
  ['b, Page Up', 'a page back'],
  ['j, Down, Enter', 'a line on'],
  ['k, Up', 'a line back'],
  ['d, u', 'half a page on, back'],
  ['g, Home', 'to the beginning'],
  ['G, End', 'to the end'],
  ['n', 'the next article'],
  ['p', 'the previous article'],
  ['s', 'the summary'],
  ['e', 'people and countries'],
  ['/', 'search; Enter finds, Esc gives up'],
  ['N, P', 'the next match, the match before'],
  ['?, h', 'this help'],
  ['Esc', 'close this, forget the search'],
  ['q', 'close this, leave'],
];

/** The reader opened on an article, at its beginning. */
export function openReader(article: ReadableArticle, columns: number, rows: number, unicode = true): ReaderState {
  const clean = printableArticle(article);
  const base = { article: clean, marks: markSpans(clean), columns, rows, unicode, lines: [], top: 0 };
  return { ...base, lines: layOut(base) };
}

/** Another article in the same reader. */
export function showArticle(state: ReaderState, article: ReadableArticle): ReaderState {
  return openReader(article, state.columns, state.rows, state.unicode);
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

/** Letters with their case, other keys by name. */
function commandOf(key: Key): string | undefined {
  if (key.ctrl && key.name === 'l') return '\f';
  if (key.ctrl || (key.meta && key.name !== 'escape')) return undefined;
  return key.name === 'escape' ? 'escape' : key.sequence;
}

// Scrolling, of the overlay where there is one

function scroll(state: ReaderState, key: Key): ReaderState | undefined {
  const page = pageLength(state);
  const { top } = state.overlay ?? state;
  const target = scrollTarget(key, page, top);
  return target === undefined ? undefined : scrollTo(state, target);
}

function scrollTarget(key: Key, page: number, top: number): number | undefined {
  // A line of the page before stays in sight.
  const stride = Math.max(1, page - 1);
  const half = Math.max(1, page >> 1);
  if (key.ctrl) {
    const byName: Readonly<Record<string, number>> = {
      f: stride,
      b: -stride,
      d: half,
      u: -half,
      n: 1,
      e: 1,
      p: -1,
      y: -1,
    };
    const lines = byName[key.name ?? ''];
    return lines === undefined ? undefined : top + lines;
  }
  if (key.meta) return undefined;
  switch (key.name) {
    case 'pagedown':
      return top + stride;
    case 'pageup':
      return top - stride;
    case 'down':
    case 'return':
    case 'enter':
      return top + 1;
    case 'up':
      return top - 1;
    case 'home':
      return 0;
    case 'end':
      return Infinity;
    default:
  }
  switch (key.sequence) {
    case ' ':
    case 'f':
      return top + stride;
    case 'b':
      return top - stride;
    case 'j':
      return top + 1;
    case 'k':
      return top - 1;
    case 'd':
      return top + half;
    case 'u':
      return top - half;
    case 'g':
    case '<':
      return 0;
    case 'G':
    case '>':
      return Infinity;
    default:
      return undefined;
  }
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

/** Every place of `query` in `text`, whatever the case, the accents, the kind of quotes and the line breaks. */
export function findAll(text: string, query: string): StyledSpan<Style>[] {
  const haystack = fold(text);
  const needle = fold(query);
  const matches: StyledSpan<Style>[] = [];
  if (needle === '') return matches;
  for (let at = haystack.indexOf(needle); at !== -1; at = haystack.indexOf(needle, at + needle.length)) {
    matches.push({ start: at, end: at + needle.length, style: 'match' });
  }
  return matches;
}

/** Lower case without accents, code unit by code unit so that offsets stay. */
function fold(text: string): string {
  return text
    .replace(/\s/g, ' ')
    .replace(/[‘’]/g, "'")
    .replace(/[“”]/g, '"')
    .replace(/[\u00C0-\u024F\u0370-\u04FF\u1E00-\u1FFF]/g, (unit) => unit.normalize('NFD')[0]!)
    .replace(/\p{Uppercase}/gu, (letter) => {
      const lower = letter.toLowerCase();
      return lower.length === letter.length ? lower : letter;
    });
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
  const contents = { summary: summaryLines, entities: entityLines, help: helpLines };
  const opened = { ...state, overlay: { kind, lines: contents[kind](state), top: 0 } };
  return scrollTo(opened, top);
}

function plain(text: string, style?: Style): Line {
  return { segments: [{ text, style }] };
}

const EMPTY: Line = { segments: [] };

function summaryLines(state: ReaderState): Line[] {
  const { summary } = state.article;
  if (summary.length === 0) return [plain('Summary', 'title'), EMPTY, plain('Nothing to summarize.', 'dim')];
  const width = lineWidth(state.columns);
  const sentences = summary.flatMap((sentence) => [
    EMPTY,
    ...wrapSpans<Style>(sentence, [], width).map((segments): Line => ({ segments })),
  ]);
  return [plain('Summary', 'title'), ...sentences];
}

function entityLines(state: ReaderState): Line[] {
  const { people, countries } = state.article;
  const all = [...people, ...countries];
  const most = all.reduce((highest, { count }) => Math.max(highest, count), 1);
  const digits = `${most}`.length;
  const width = lineWidth(state.columns);
  const barWidth = Math.max(0, Math.min(20, width - digits - 20));
  const longest = all.reduce((widest, { name }) => Math.max(widest, displayWidth(name)), 0);
  const nameWidth = Math.max(1, Math.min(longest, width - digits - barWidth - 4));
  const list = (title: string, names: ReadableArticle['people'], style: Style): Line[] => [
    plain(title, 'title'),
    ...(names.length === 0 ? [plain('none', 'dim')] : []),
    ...names.map(({ name, count }): Line => {
      const shown = truncate(name, nameWidth, state.unicode ? '…' : '.');
      return {
        segments: [
          { text: shown, style },
          { text: `${pad('', nameWidth - displayWidth(shown))}  `, style: undefined },
          { text: `${count}`.padStart(digits), style: 'number' },
          { text: `  ${bar(count / most, barWidth, state.unicode)}`, style: 'dim' },
        ],
      };
    }),
  ];
  return [...list('People', people, 'person'), EMPTY, ...list('Countries', countries, 'country')];
}

function helpLines(): Line[] {
  const width = Math.max(...HELP.map(([keys]) => keys.length));
  const rows = HELP.map(([keys, what]): Line => ({
    segments: [
      { text: keys.padEnd(width), style: 'label' },
      { text: `  ${what}`, style: undefined },
    ],
  }));
  return [plain('Keys', 'title'), EMPTY, ...rows];
}

// Laying the article out in lines

/** The cells left empty at the left side of the screen, where there is room for that. */
export function marginOf(columns: number): number {
  return columns >= 40 ? 2 : 0;
}

function lineWidth(columns: number): number {
  return Math.max(1, Math.min(LONGEST_LINE, columns - 2 * marginOf(columns)));
}

function layOut(state: Pick<ReaderState, 'article' | 'columns'>): Line[] {
  const width = lineWidth(state.columns);
  const lines: Line[] = [EMPTY];
  const wrapped = (text: string, spans: readonly StyledSpan<Style>[], hangingIndent = 0): void => {
    for (const segments of wrapSpans(text, spans, width, { hangingIndent })) lines.push({ segments });
  };
  for (const { text, style } of headLines(state.article)) wrapped(text, [{ start: 0, end: text.length, style }]);
  if (lines.length > 1) lines.push(EMPTY);
  for (const { start, end } of breakLines(state.article.text, width)) lines.push({ text: { start, end } });
  const foot = footLines(state.article);
  if (foot.length > 0) lines.push(EMPTY);
  for (const { label, title } of foot) {
    const start = `${label}:`.padEnd('Previous: '.length);
    wrapped(start + title, [{ start: 0, end: label.length + 1, style: 'label' }], start.length);
  }
  return lines;
}
