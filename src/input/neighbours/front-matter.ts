/**
 * Previous and next as fields: front matter of Markdown files (Hugo, Jekyll, Docusaurus, Obsidian and hand-made) and
 * objects in JSON. The value is a title, a path, an address, or an object that holds these.
 */
import type { Direction } from '../../direction.ts';
import type { Link } from '../../article.ts';
import { readLabel, stripLabel } from './labels.ts';
import { isPageNumber } from './page/target.ts';

/**
 * Names of fields, lower-cased and without `_`, `-` and blanks. Docusaurus has `pagination_prev`, Jekyll's
 * collections `previous`, Hugo's menus `prev`, NITF-like dumps `previous_article`; `*_url` and `*_title` are read together.
 */
const names: Record<Direction, readonly string[]> = {
  previous: [
    'previous',
    'prev',
    'previousarticle',
    'prevarticle',
    'previouspost',
    'prevpost',
    'previouspage',
    'prevpage',
    'previousstory',
    'previousentry',
    'previouschapter',
    'paginationprev',
    'paginationprevious',
    'previouslink',
    'prevlink',
    'previousitem',
    'older',
    'olderpost',
  ],
  next: [
    'next',
    'nextarticle',
    'nextpost',
    'nextpage',
    'nextstory',
    'nextentry',
    'nextchapter',
    'paginationnext',
    'nextlink',
    'nextitem',
    'newer',
    'newerpost',
  ],
};
const titleFields = ['title', 'headline', 'name', 'label', 'text', 'sidebarlabel'];
const addressFields = [
  'url',
  'href',
  'path',
  'permalink',
  'link',
  'relpermalink',
  'slug',
  'uri',
  'file',
  'ref',
  'id',
  '@id',
];
/** Fields that hold both directions, or a list of links by `rel`; and those that hold a target's title and address. */
const holders =
  /^_?(?:links?|nav|navigation|navi|pager|pagination|adjacent|siblings?|neighbou?rs?|prevnext|pagecontext|context)$/;
const wrappers = ['frontmatter', 'fields', 'attributes', 'data', 'node', 'item'];

type Fields = Record<string, unknown>;

/** Reads both neighbours from a file's front matter. */
export function readFrontMatterNeighbours(data: Readonly<Fields>): { previous?: Link; next?: Link } {
  return readFields(data, 'front matter');
}

/** Reads both neighbours from the fields of a JSON object; a JSON Feed's `next_url` is a page of the feed, not an article. */
export function readObjectNeighbours(object: Readonly<Fields>): { previous?: Link; next?: Link } {
  return readFields(object, 'field');
}

function readFields(object: Readonly<Fields>, source: string, depth = 0): { previous?: Link; next?: Link } {
  const plain = new Map<string, { name: string; value: unknown }>();
  for (const [name, value] of Object.entries(object)) {
    const key = plainName(name);
    if (!plain.has(key)) plain.set(key, { name, value });
    const said = sayingOf(name);
    if (said && !plain.has(said)) plain.set(said, { name, value });
  }
  let previous: Link | undefined;
  let next: Link | undefined;
  if (hasDirection(plain.keys())) {
    previous = readDirection('previous', plain, source);
    next = readDirection('next', plain, source);
  }
  for (const [key, { value }] of plain) {
    if ((previous && next) || depth > 0 || !holders.test(key) || typeof value !== 'object' || value === null) continue;
    const held = readFields(Array.isArray(value) ? byRelation(value) : (value as Fields), source, depth + 1);
    previous ??= held.previous;
    next ??= held.next;
  }
  return { ...(previous && { previous }), ...(next && { next }) };
}

/** `[{rel: "prev", href: "…"}]` as an object of these by `rel`. */
const byRelation = (links: readonly unknown[]): Fields =>
  Object.fromEntries(
    links.slice(0, 50).flatMap((link) => {
      const rel = typeof link === 'object' && link !== null ? (link as Fields)['rel'] : undefined;
      return typeof rel === 'string' ? [[rel, link]] : [];
    }),
  );

const sayings = new Map<string, Direction | undefined>();
const mostSayings = 2000;

/** The direction that a name says in another language: "vorheriger_artikel". */
function sayingOf(name: string): Direction | undefined {
  if (sayings.has(name)) return sayings.get(name);
  const label = name.length > 40 ? undefined : readLabel(name.replace(/[_-]/g, ' '));
  const direction = label && !label.vague ? label.direction : undefined;
  if (sayings.size < mostSayings) sayings.set(name, direction);
  return direction;
}

const plainName = (name: string): string => name.toLowerCase().replace(/[\s_-]/g, '');

const addressEndings = ['url', 'href', 'path', 'link', 'permalink', 'slug', 'file'];

/** Whether one of the keys can be one of `names`: most objects have none, and the names are many. */
function hasDirection(keys: Iterable<string>): boolean {
  for (const key of keys) if (/prev|older|next|newer/.test(key)) return true;
  return false;
}

function readDirection(
  direction: Direction,
  fields: ReadonlyMap<string, { name: string; value: unknown }>,
  source: string,
): Link | undefined {
  for (const name of names[direction]) {
    const field = fields.get(name);
    const title = asTitle(fields.get(`${name}title`)?.value);
    const href = addressEndings.map((ending) => asText(fields.get(`${name}${ending}`)?.value)).find(isGiven);
    const link = field && asIdentifier(name, readValue(field.value));
    const whole = { title: link?.title ?? title, href: link?.href ?? href };
    // "next_url" alone is paging in feeds; with a title, beside "next" or in a pair with "prev_url" it is an article's.
    if (!link && !title && (!href || (name === direction && !hasPair(fields)))) continue;
    if (whole.title === undefined && whole.href === undefined) continue;
    if (whole.href !== undefined && isPaging(whole.href)) continue;
    return {
      ...(whole.title !== undefined && { title: whole.title }),
      ...(whole.href !== undefined && { href: whole.href }),
      evidence: `${source} "${field?.name ?? name}"`,
    };
  }
  return undefined;
}

/** Whether there are fields for the addresses of both directions, empty or not. */
function hasPair(fields: ReadonlyMap<string, unknown>): boolean {
  const has = (...stems: readonly string[]): boolean =>
    stems.some((stem) => addressEndings.some((ending) => fields.has(stem + ending)));
  return has('previous', 'prev') && has('next');
}

/** Docusaurus names documents by their identifiers, which look like titles. */
function asIdentifier(name: string, link: Target | undefined): Target | undefined {
  const isName = name.startsWith('pagination') && link?.href === undefined && !/\s/.test(link?.title ?? ' ');
  return isName ? { href: link!.title! } : link;
}

/** Whether an address is a page of a list: interfaces call that `next` too. */
function isPaging(href: string): boolean {
  if (!URL.canParse(href, 'http://page.invalid/')) return false;
  const url = new URL(href, 'http://page.invalid/');
  return isPageNumber(url) || /[?&](?:[a-z_]*cursor|after|before|[a-z_]*token|limit)=/i.test(url.search);
}

interface Target {
  readonly title?: string;
  readonly href?: string;
}

function readValue(value: unknown): Target | undefined {
  if (typeof value === 'string') return readString(value);
  if (Array.isArray(value)) return value.length === 1 ? readValue(value[0]) : undefined;
  if (typeof value !== 'object' || value === null) return undefined;
  const fields = new Map<string, unknown>();
  for (const [name, inner] of Object.entries(value)) fields.set(plainName(name), inner);
  const inner = wrappers.flatMap((name) => readWrapped(fields.get(name)));
  const title = [...titleFields.map((name) => asTitle(fields.get(name))), ...inner.map((one) => one.title)].find(
    isGiven,
  );
  const href = [...addressFields.map((name) => asText(fields.get(name))), ...inner.map((one) => one.href)].find(
    isGiven,
  );
  return title === undefined && href === undefined
    ? undefined
    : { ...(title !== undefined && { title }), ...(href !== undefined && { href }) };
}

const readWrapped = (value: unknown): Target[] => {
  const target = typeof value === 'object' && !Array.isArray(value) ? readValue(value) : undefined;
  return target ? [target] : [];
};

/** A string is an address, a wiki or Markdown link, or a title. */
function readString(value: string): Target | undefined {
  const text = value.trim();
  if (text === '' || /^(?:null|none|false|~)$/i.test(text)) return undefined;
  // "next_review: 2022-05-01" says when.
  if (/^\d{4}-\d\d-\d\d(?:[T ].*)?$/.test(text)) return undefined;
  const wiki = /^\[\[([^\]|#]+)(?:#[^\]|]*)?(?:\|([^\]]+))?\]\]$/.exec(text);
  if (wiki) return { title: (wiki[2] ?? wiki[1]!).trim(), href: wiki[1]!.trim() };
  const markdown = /^\[([^\]]+)\]\(<?([^)\s>]+)>?(?:\s+"[^"]*")?\)$/.exec(text);
  if (markdown) return { title: markdown[1]!, href: markdown[2]! };
  const reference = /^\{\{[<%]\s*(?:rel)?ref\s+"([^"]+)"\s*[>%]\}\}$/.exec(text);
  if (reference) return { href: reference[1]! };
  if (isAddress(text)) return { href: text };
  return { title: stripLabel(text).title || text };
}

const isAddress = (text: string): boolean =>
  /^[a-z][a-z\d+.-]*:\/\//i.test(text) ||
  (!/\s/.test(text) &&
    (/[/\\]/.test(text) ||
      /\.(?:html?|mdx?|markdown|txt|json)(?:[?#][^]*)?$/i.test(text) ||
      /^[\da-z]+(?:[-_][\da-z]+)+$/.test(text)));

const asText = (value: unknown): string | undefined =>
  typeof value === 'string' && value.trim() !== '' ? value.trim() : undefined;

const isGiven = (text: string | undefined): text is string => text !== undefined;

/** A title may be wrapped: `{"rendered": "…"}`. */
function asTitle(value: unknown): string | undefined {
  const bare =
    typeof value === 'object' && value !== null ? ((value as Fields)['rendered'] ?? (value as Fields)['text']) : value;
  const text = asText(bare);
  return text === undefined ? undefined : stripLabel(text).title || text;
}
