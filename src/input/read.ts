/** Reads one record into its articles, synchronously, in whatever thread: decodes, reads, names, and catches. */
import { constants } from 'node:buffer';
import type { Article, ArticleFields } from '../article.ts';
import { NewsctlError } from '../errors.ts';
import type { Problem } from '../errors.ts';
import { together } from '../present.ts';
import { decode, latin1 } from './decode.ts';
import { sizeText } from './limits.ts';
import type { Reader } from './readers/index.ts';
import type { InputRecord, ReadOptions } from './record.ts';

/** The record's articles, or the problem that stands in their place; never throws. */
export function readRecord(record: InputRecord, reader: Reader, options: ReadOptions = {}): (Article | Problem)[] {
  try {
    const fields = reader(textOf(record), record, options);
    return fields.map((article, at) => nameArticle(article, record, at, fields.length));
  } catch (error) {
    const where = { path: record.path, ...(record.many && { index: record.index }) };
    if (error instanceof NewsctlError) return [{ ...error.problem, ...where }];
    if (error instanceof RangeError && !/call stack/.test(error.message)) {
      // A table or a string that V8 doesn't hold.
      return [{ code: 'too-large', message: 'holds more than can be kept in memory', hint: 'split it', ...where }];
    }
    if (error instanceof RangeError) {
      return [{ code: 'malformed', message: 'is nested too deeply to be read', hint: 'check what wrote it', ...where }];
    }
    const stack = error instanceof Error && error.stack !== undefined ? { stack: error.stack } : {};
    const message = `could not be read: ${String(error)}`;
    return [{ code: 'internal', message, hint: 'please report it', ...where, ...stack }];
  }
}

/**
 * The most bytes that are decoded, in whole megabytes: no string is longer, beyond it Node's decoders end the process, and
 * no charset gives more code units than bytes.
 */
const longestText = constants.MAX_STRING_LENGTH & ~0xfffff;

function textOf(record: InputRecord): string {
  if (record.bytes.length === 0) throw new NewsctlError('empty', 'is empty', { hint: 'give it an article' });
  if (record.bytes.length > longestText) {
    throw new NewsctlError('too-large', `is larger than ${sizeText(longestText)}, the most there can be`, {
      hint: 'split it',
    });
  }
  // The parts of a mail-like archive have charsets of their own.
  if (record.format === 'mhtml') return latin1(record.bytes);
  const text = decode(record.bytes, record.charset === undefined ? {} : { charset: record.charset });
  if (text.trim() === '') throw new NewsctlError('empty', 'is empty', { hint: 'give it an article' });
  return text;
}

function nameArticle(fields: ArticleFields, record: InputRecord, at: number, count: number): Article {
  const index = record.many ? record.index : record.index + at;
  const several = record.many || count > 1;
  const place = record.many && count > 1 ? `${index}.${at + 1}` : String(index);
  const id = fields.id ?? (several ? `${record.path}#${place}` : record.path);
  return together(fields, { id, path: record.path, index, authors: fields.authors ?? [] });
}
