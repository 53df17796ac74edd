/**
 * One piece of input on its way to becoming an article. Containers are cut into records, cheaply and in order; a record
 * is read into articles later, in whatever thread. Plain data, so that it can cross to a worker.
 */

/** The formats that can be read; `--input-format` takes these words. */
export const formats = [
  'text',
  'markdown',
  'html',
  'json',
  'jsonl',
  'rss',
  'atom',
  'jsonfeed',
  'warc',
  'nitf',
  'newsml',
  'ninjs',
  'mhtml',
] as const;

export type Format = (typeof formats)[number];

export interface InputRecord {
  /** The file as the user named it, `-` for standard input. */
  readonly path: string;
  /** Its place in its file, from 1; the line's number in JSON Lines. */
  readonly index: number;
  /** The file holds several records: an article without an id of its own is `path#index`. */
  readonly many: boolean;
  readonly format: Format;
  /** As they stand in the container; of JSON Lines a view of many lines, else a buffer of their own. */
  readonly bytes: Uint8Array;
  /** Declared outside the bytes, in an HTTP header. */
  readonly charset?: string;
  /** Where the archive says that it was fetched from. */
  readonly url?: string;
}

/** How a record is read. */
export interface ReadOptions {
  /** Take site furniture out (the default); with `false` text fields are left as they are, to the code unit. */
  readonly clean?: boolean;
}
