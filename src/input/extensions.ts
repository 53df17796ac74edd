/** What a file's name says: of its format, and whether it is compressed. */
import type { Format } from './record.ts';

/** Extensions that settle the format; `xml` and `json` tell the family, the content the rest. */
const byExtension: Readonly<Record<string, Format | 'xml'>> = {
  txt: 'text',
  text: 'text',
  md: 'markdown',
  markdown: 'markdown',
  mdown: 'markdown',
  mkd: 'markdown',
  html: 'html',
  htm: 'html',
  xhtml: 'html',
  shtml: 'html',
  json: 'json',
  jsonl: 'jsonl',
  ndjson: 'jsonl',
  jsonlines: 'jsonl',
  ldjson: 'jsonl',
  rss: 'rss',
  rdf: 'rss',
  atom: 'atom',
  xml: 'xml',
  warc: 'warc',
  nitf: 'nitf',
  newsml: 'newsml',
  ninjs: 'ninjs',
  mhtml: 'mhtml',
  mht: 'mhtml',
};

/** The extensions of compressed files, behind the extension of what is in them. */
const compressions = ['.gz', '.gzip', '.zst', '.zstd'] as const;

/** Extensions, without the dot, that a search of a directory takes; each also as that of a compressed file. */
export const knownExtensions: readonly string[] = Object.keys(byExtension);

/** What a file's name says of its format: nothing where its extension is unknown, `xml` and `json` for a family. */
export function formatByName(path: string): Format | 'xml' | undefined {
  return byExtension[extensionOf(path)];
}

/** Whether a file's name says that it is compressed. */
export function isCompressedByName(path: string): boolean {
  return withoutCompression(path) !== path;
}

/** The formats of which a file holds one article and no more. */
const single: ReadonlySet<string> = new Set<Format>(['text', 'markdown', 'html', 'mhtml']);

/** Whether a file of this name may hold many articles, as standard input (`-`) may. */
export function mayHoldSeveral(path: string): boolean {
  const format = formatByName(path);
  return path === '-' || (format !== undefined && !single.has(format));
}

/** A path without the extension of its format and that of its compression; as it is where they are none that are known. */
export function withoutExtension(path: string): string {
  const plain = withoutCompression(path);
  return formatByName(plain) === undefined ? path : plain.slice(0, plain.lastIndexOf('.'));
}

function withoutCompression(path: string): string {
  const end = path.slice(-5).toLowerCase();
  const extension = compressions.find((one) => end.endsWith(one));
  return extension === undefined ? path : path.slice(0, -extension.length);
}

/** The extension of a path in lower case, without its dot and that of a compression; '' for none. */
export function extensionOf(path: string): string {
  const name = withoutCompression(path.slice(Math.max(path.lastIndexOf('/'), path.lastIndexOf('\\')) + 1));
  const dot = name.lastIndexOf('.');
  return dot > 0 ? name.slice(dot + 1).toLowerCase() : '';
}
