/**
 * Previous and next as fields: front matter of Markdown files (Hugo, Jekyll, Docusaurus, Obsidian and hand-made) and
 * objects in JSON. The value is a title, a path, an address, or an object that holds these.
 */
import type { Link } from '../../article.ts';
import type { Direction } from './labels.ts';
import { stripLabel } from './labels.ts';

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
    'newer',
    'newerpost',
  ],
};
const titleFields = ['title', 'headline', 'name', 'label', 'text', 'sidebarlabel'];
const addressFields = ['url', 'href', 'path', 'permalink', 'link', 'relpermalink', 'slug', 'uri', 'file', 'ref', 'id'];

type Fields = Record<string, unknown>;

/** Reads both neighbours from a file's front matter. */
export function readFrontMatterNeighbours(data: Readonly<Fields>): { previous?: Link; next?: Link } {
  return readFields(data, 'front matter');
}

/** Reads both neighbours from the fields of a JSON object; a JSON Feed's `next_url` is a page of the feed, not an article. */
export function readObjectNeighbours(object: Readonly<Fields>): { previous?: Link; next?: Link } {
  return readFields(object, 'field');
}

function readFields(object: Readonly<Fields>, source: string): { previous?: Link; next?: Link } {
  const plain = new Map<string, { name: string; value: unknown }>();
  for (const [name, value] of Object.entries(object)) {
    const key = plainName(name);
    if (!plain.has(key)) plain.set(key, { name, value });
  }
  const previous = readDirection('previous', plain, source);
  const next = readDirection('next', plain, source);
  return { ...(previous && { previous }), ...(next && { next }) };
}

const plainName = (name: string): string => name.toLowerCase().replace(/[\s_-]/g, '');

function readDirection(
  direction: Direction,
  fields: ReadonlyMap<string, { name: string; value: unknown }>,
  source: string,
): Link | undefined {
  for (const name of names[direction]) {
    const field = fields.get(name);
    const title = asTitle(fields.get(`${name}title`)?.value);
    const href =
      asText(fields.get(`${name}url`)?.value) ??
      asText(fields.get(`${name}href`)?.value) ??
      asText(fields.get(`${name}path`)?.value);
    const link = field && readValue(field.value);
    const whole = { title: link?.title ?? title, href: link?.href ?? href };
    // "next_url" alone is paging in feeds; with a title, or beside "next", it is an article's.
    if (!link && !title && (!href || name === direction)) continue;
    if (whole.title === undefined && whole.href === undefined) continue;
    return {
      ...(whole.title !== undefined && { title: whole.title }),
      ...(whole.href !== undefined && { href: whole.href }),
      evidence: `${source} "${field?.name ?? name}"`,
    };
  }
  return undefined;
}

function readValue(value: unknown): { title?: string; href?: string } | undefined {
  if (typeof value === 'string') return readString(value);
  if (Array.isArray(value)) return value.length === 1 ? readValue(value[0]) : undefined;
  if (typeof value !== 'object' || value === null) return undefined;
  const fields = new Map<string, unknown>();
  for (const [name, inner] of Object.entries(value)) fields.set(plainName(name), inner);
  const title = titleFields.map((name) => asTitle(fields.get(name))).find((text) => text !== undefined);
  const href = addressFields.map((name) => asText(fields.get(name))).find((text) => text !== undefined);
  return title === undefined && href === undefined
    ? undefined
    : { ...(title !== undefined && { title }), ...(href !== undefined && { href }) };
}

/** A string is an address, a wiki or Markdown link, or a title. */
function readString(value: string): { title?: string; href?: string } | undefined {
  const text = value.trim();
  if (text === '' || /^(?:null|none|false|~)$/i.test(text)) return undefined;
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
      /\.(?:html?|mdx?|markdown|txt|json)(?:[?#].*)?$/i.test(text) ||
      /^[\da-z]+(?:[-_][\da-z]+)+$/.test(text)));

const asText = (value: unknown): string | undefined =>
  typeof value === 'string' && value.trim() !== '' ? value.trim() : undefined;

const asTitle = (value: unknown): string | undefined => {
  const text = asText(value);
  return text === undefined ? undefined : stripLabel(text).title || text;
};
