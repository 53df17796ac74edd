/**
 * What format a file is in: its extension decides, where it has a telling one; else its first bytes do, where they are
 * unmistakable. What stays unknown is refused, not hoped for.
 */
import { NewsctlError } from '../errors.ts';
import { refuseBinary } from './binary.ts';
import { byteOrderMark, latin1, utf16Without } from './decode.ts';
import { extensionOf, formatByName, mayHoldSeveral } from './extensions.ts';
import { MiB, sizeText } from './limits.ts';
import { formats } from './record.ts';
import type { Format } from './record.ts';

/** Text, but not of articles: read only when `--input-format` says how. */
const otherExtensions = new Set(
  (
    'csv tsv js mjs cjs ts tsx jsx css scss py rb pl php java c h cc cpp hpp cs go rs swift kt sh bash zsh sql yaml yml toml ' +
    'ini cfg conf log lock map svg tex bib srt vtt ics vcf eml mbox opml xsl xsd dtd parquet ipynb'
  ).split(' '),
);

const hint = `name it with --input-format: ${formats.join(', ')}`;

/**
 * The format of a file whose name is `path` (`-` has none) and whose first bytes are `head`; `ended` says that they are
 * all there is. Undefined where more bytes are needed to tell. Throws `NewsctlError` `unknown-format`, `binary`, `empty`.
 */
export function detectFormat(path: string, head: Uint8Array, ended: boolean): Format | undefined {
  const named = formatByName(path);
  let start = beginning(head.subarray(0, headBytes));
  if (start === '') start = beginning(head);
  if (start === '') {
    // Looked at from its beginning with each piece that comes: without an end the cost would be squared.
    if (!ended && head.length <= mostBlank) return undefined;
    if (!ended)
      throw new NewsctlError('unknown-format', `begins with more than ${sizeText(mostBlank)} of blanks`, { hint });
    throw new NewsctlError('empty', 'is empty', { hint: 'give it an article' });
  }
  if (named === 'json') return json(head, ended, true);
  if (named === 'xml') return xml(start, ended);
  if (named === 'jsonl') return lines(start, ended);
  if (named !== undefined) return mayHoldSeveral(path) ? named : (contradicted(start, named) ?? named);
  const extension = extensionOf(path);
  if (otherExtensions.has(extension))
    throw new NewsctlError('unknown-format', `.${extension} is no format of articles`, { hint });
  return byContent(start, head, ended);
}

/** What formats are told by, JSON apart. */
const headBytes = 65536;
/** How far to look for the first character. */
const mostBlank = MiB;

/** The first characters, blanks in front left out, one code unit for each byte unless it is UTF-16. */
function beginning(head: Uint8Array): string {
  const marked = byteOrderMark(head) ?? utf16Without(head);
  const text =
    marked === 'utf-16le' || marked === 'utf-16be'
      ? new TextDecoder(marked).decode(head)
      : latin1(marked === undefined ? head : head.subarray(3));
  return text.trimStart();
}

function byContent(start: string, head: Uint8Array, ended: boolean): Format | undefined {
  if (/^WARC\/[01]\.\d+\r?\n/.test(start)) return 'warc';
  if (start[0] === '{' || (start[0] === '[' && /^\[\s*(?:[{\]]|$)/.test(start))) return json(head, ended, false);
  if (start.startsWith('<?xml') || start.startsWith('<!--')) return xml(start, ended);
  if (start[0] === '<') {
    const root = rootElement(start);
    if (root !== undefined && xmlRoots[root] !== undefined) return xmlRoots[root];
    if (
      /^<(?:!doctype\s+html|html|head|body|title|meta|link|script|style|div|main|article|section|header|p|h[1-6]|table|span|a|ul|nav)[\s>/]/i.test(
        start,
      )
    )
      return 'html';
  }
  if (isMimeMessage(start)) return 'mhtml';
  if (utf16Without(head) === undefined && byteOrderMark(head) === undefined) refuseBinary(head);
  if (/^---\r?\n\s*[\w-]+\s*:/.test(start) || /^\+\+\+\r?\n\s*[\w-]+\s*=/.test(start) || /^#{1,3} \S/.test(start))
    return 'markdown';
  // Running text has words in a row; code, tables and lists of numbers are left to the user to name.
  if (/[\p{L}\x80-\xff]{2}[,;:]?\s+["'“‘(]?[\p{L}\x80-\xff]/u.test(start) || /[\x80-\xff]{6}/.test(start))
    return 'text';
  if (start.length < 2048 && /\p{L}/u.test(start)) return 'text';
  throw new NewsctlError('unknown-format', 'is in no format that newsctl knows', { hint });
}

/**
 * What a file is whose first bytes are unmistakably not what its name says. Pages are saved as `.txt`; what holds many
 * articles is refused, since everything else goes by the name. Undefined where nothing speaks against the name.
 */
function contradicted(start: string, named: Format): Format | undefined {
  if (named === 'mhtml') return undefined;
  if (named !== 'html' && /^<(?:!doctype\s+html|html)[\s>]/i.test(start)) return 'html';
  const root = /^<(?:\?xml|rss|feed|rdf|nitf|newsitem)\b/i.test(start) ? rootElement(start) : undefined;
  const held = /^WARC\/1\.\d\r?\n/.test(start)
    ? 'warc'
    : /^(?:\{|\[\s*\{)\s*"[^"\n]{1,100}"\s*:/.test(start)
      ? 'json'
      : root && xmlRoots[root];
  if (held === undefined || held === 'html') return undefined;
  throw new NewsctlError('unknown-format', `is ${held} by its content and ${named} by its name`, {
    hint: `say which with --input-format`,
  });
}

const xmlRoots: Readonly<Record<string, Format>> = {
  rss: 'rss',
  rdf: 'rss',
  feed: 'atom',
  entry: 'atom',
  nitf: 'nitf',
  newsitem: 'newsml',
  packageitem: 'newsml',
  newsmessage: 'newsml',
  newsml: 'newsml',
  html: 'html',
};

function xml(start: string, ended: boolean): Format | undefined {
  const root = rootElement(start);
  if (root === undefined) {
    if (!ended && start.length < headBytes / 2) return undefined;
    throw new NewsctlError('malformed', 'is no XML document: it has no first element', { hint });
  }
  const format = xmlRoots[root] ?? (/^<(?:!doctype|html)/i.test(start) ? 'html' : undefined);
  if (format === undefined)
    throw new NewsctlError('unknown-format', `is XML with the root <${root}>, no format of articles`, { hint });
  return format;
}

/** The local name, in lower case, of the first element, behind declarations and comments. */
function rootElement(start: string): string | undefined {
  let at = 0;
  for (;;) {
    at = start.indexOf('<', at);
    if (at < 0) return undefined;
    if (start.startsWith('<!--', at)) at = start.indexOf('-->', at + 4);
    else if (start.startsWith('<?', at)) at = start.indexOf('?>', at + 2);
    else if (start.startsWith('<!', at)) at = endOfDoctype(start, at);
    else return /^<(?:[\w.-]+:)?([\w.-]+)/.exec(start.slice(at, at + 200))?.[1]?.toLowerCase();
    if (at < 0) return undefined;
    at++;
  }
}

/** Where `<!DOCTYPE … [ … ]>` ends: an internal subset has `>` of its own. */
function endOfDoctype(start: string, from: number): number {
  const close = start.indexOf('>', from);
  const subset = start.indexOf('[', from);
  if (subset < 0 || subset > close) return close;
  const end = start.indexOf(']', subset);
  return end < 0 ? -1 : start.indexOf('>', end);
}

function isMimeMessage(start: string): boolean {
  const end = start.search(/\r?\n\r?\n/);
  const header = start.slice(0, end < 0 ? 4096 : end);
  return (
    /^[\w-]+:\s/.test(header) &&
    /^mime-version:/im.test(header) &&
    /^content-type:\s*(?:multipart\/related|text\/html)/im.test(header)
  );
}

/** JSON Lines by name: a file that holds a list or one object over several lines is plain JSON all the same. */
function lines(start: string, ended: boolean): Format | undefined {
  if (start[0] !== '[' && start[0] !== '{') return 'jsonl';
  const end = start.indexOf('\n');
  if (end < 0 && start[0] === '[') return ended || start.length >= headBytes / 2 ? 'jsonl' : undefined;
  const line = end < 0 ? start : start.slice(0, end).trimEnd();
  return line === '{' || (line[0] === '[' && !line.endsWith(']')) ? 'json' : 'jsonl';
}

/** How far to look for the end of the first line before a JSON text is taken for a single document. */
const firstLineLimit = 1024 * 1024;

/**
 * JSON's family: a feed by its version, JSON Lines where the first line is a whole object and another line follows,
 * else plain JSON (one object, an array of them, or objects one after the other).
 */
function json(head: Uint8Array, ended: boolean, named: boolean): Format | undefined {
  const start = beginning(head.subarray(0, 2 * firstLineLimit));
  if (start.slice(0, 4096).includes('jsonfeed.org/version') || start.slice(0, 4096).includes('jsonfeed.org\\/version'))
    return 'jsonfeed';
  if (start[0] !== '{') return 'json';
  const line = /^[^\n]*\n/.exec(start)?.[0];
  if (line === undefined) {
    if (ended || start.length > firstLineLimit) return 'json';
    // A single object without a line end: only the end of the input or its next line tells.
    return undefined;
  }
  if (!/\}\s*$/.test(line) || !isObject(line)) {
    if (!named && !/^\{\s*(?:"|\}|$)/.test(start))
      throw new NewsctlError('unknown-format', 'begins like JSON but is none', { hint });
    return 'json';
  }
  if (start.slice(line.length).trimStart()[0] === '{') return 'jsonl';
  return ended || start.length > firstLineLimit ? 'json' : undefined;
}

function isObject(line: string): boolean {
  try {
    JSON.parse(line);
    return true;
  } catch {
    return false;
  }
}
