/** MHTML (RFC 2557): a page saved as a message of mail. Only its root page is read; its text is one code unit a byte. */
import type { ArticleFields } from '../../article.ts';
import { NewsctlError } from '../../errors.ts';
import { present } from '../../present.ts';
import { decode } from '../decode.ts';
import type { InputRecord, ReadOptions } from '../record.ts';

type ReadPage = (html: string, options: { url?: string; clean?: boolean }) => ArticleFields;

/** A part of a message: headers by lower-case name, unfolded, and the body behind them. */
interface Part {
  readonly headers: ReadonlyMap<string, string>;
  readonly body: string;
}

/** Binds the reader of pages. What it gives throws `NewsctlError` `no-text` where there is no page in the message. */
export function createMhtmlReader(readPage: ReadPage) {
  return (text: string, _record: InputRecord, options: ReadOptions): ArticleFields[] => {
    const message = readPart(text);
    const page = pageOf(message, 0);
    if (page === undefined) throw new NewsctlError('no-text', 'holds no web page', { hint: 'save it again as MHTML' });
    const charset = parameterOf(page.headers.get('content-type') ?? '', 'charset');
    const html = decode(bytesOf(page), present({ charset }));
    const location =
      message.headers.get('snapshot-content-location') ??
      page.headers.get('content-location') ??
      message.headers.get('content-location');
    const url = location !== undefined && /^https?:\/\//i.test(location) ? location.replace(/\s+/g, '') : undefined;
    return [{ ...present({ url }), ...readPage(html, present({ ...options, url })) }];
  };
}

function readPart(text: string): Part {
  const blank = /\r?\n\r?\n/.exec(text);
  const head = blank === null ? text : text.slice(0, blank.index);
  const headers = new Map<string, string>();
  for (const line of head.replace(/\r?\n[ \t]+/g, ' ').split(/\r?\n/)) {
    const colon = line.indexOf(':');
    const name = line.slice(0, colon).toLowerCase().trim();
    if (colon > 0 && !headers.has(name)) headers.set(name, line.slice(colon + 1).trim());
  }
  return { headers, body: blank === null ? '' : text.slice(blank.index + blank[0].length) };
}

/** The part that is the page: the one that `start` names, else the first of HTML. */
function pageOf(part: Part, depth: number): Part | undefined {
  const type = part.headers.get('content-type') ?? '';
  if (/^(?:text\/html|application\/xhtml\+xml)/i.test(type)) return part;
  const boundary = parameterOf(type, 'boundary');
  if (!/^multipart\//i.test(type) || boundary === undefined || depth > 4) return undefined;
  const start = parameterOf(type, 'start');
  for (const only of start === undefined ? [undefined] : [start, undefined]) {
    for (const candidate of partsOf(part.body, boundary)) {
      const page =
        only === undefined || candidate.headers.get('content-id') === only ? pageOf(candidate, depth + 1) : undefined;
      if (page !== undefined) return page;
    }
  }
  return undefined;
}

/** One after the other, since there may be millions. */
function* partsOf(body: string, boundary: string): Generator<Part> {
  const mark = `--${boundary}`;
  let from = -1;
  for (let at = body.indexOf(mark); at >= 0; at = body.indexOf(mark, at + mark.length)) {
    if (at > 0 && body[at - 1] !== '\n') continue;
    if (from >= 0) yield readPart(body.slice(from, at));
    if (body.startsWith('--', at + mark.length)) return;
    const end = body.indexOf('\n', at);
    if (end < 0) return;
    from = end + 1;
  }
  // Cut off before its last boundary: what is there is taken.
  if (from >= 0) yield readPart(body.slice(from));
}

function parameterOf(header: string, name: string): string | undefined {
  const at = new RegExp(`;\\s*${name}\\s*=\\s*(?:"([^"]*)"|([^\\s;]+))`, 'i').exec(header);
  return at?.[1] ?? at?.[2];
}

function bytesOf({ headers, body }: Part): Uint8Array {
  const encoding = headers.get('content-transfer-encoding')?.toLowerCase() ?? '';
  if (encoding === 'base64') return Buffer.from(body, 'base64');
  if (encoding !== 'quoted-printable') return Buffer.from(body, 'latin1');
  const text = body
    .replace(/=[ \t]{0,80}\r?\n/g, '')
    .replace(/=([\dA-F]{2})/gi, (_, hex: string) => String.fromCharCode(Number.parseInt(hex, 16)));
  return Buffer.from(text, 'latin1');
}
