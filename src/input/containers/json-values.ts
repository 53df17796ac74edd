/**
 * Cuts JSON into the texts of its articles without parsing it: one object, objects one after the other, an array of
 * them, or such an array inside an object under a name that says so (`{"articles": [...]}`, `{"hits": {"hits": [...]}}`).
 * It knows brackets, strings and the outer objects' keys only; whether a text is valid JSON is its reader's question.
 */
import type { Problem } from '../../errors.ts';
import { textKeys } from '../fields.ts';
import { overLimit, type Limits } from '../limits.ts';
import type { Format, InputRecord } from '../record.ts';
import type { Cutter } from './cutter.ts';

/** Keys whose arrays of objects hold articles, unless the object around them has had a text itself. */
const listKeys = new Set(
  'articles documents docs results result stories posts entries items data hits news records rows list response value'.split(
    ' ',
  ),
);

/** How deep an array of articles may lie in objects. */
const listDepth = 4;

const quote = 0x22;
const backslash = 0x5c;

export function jsonValuesCutter(path: string, format: Format, limits: Limits): Cutter {
  let index = 0;
  let depth = 0;
  let inString = false;
  let escaped = false;
  let failed = false;

  // The list whose elements are being cut stands at this depth; 0 is the text itself, one value after the other.
  let level = 0;
  // The value being kept, the pieces of it from earlier chunks, and whether it has outgrown the limit.
  let open = false;
  let scalar = false;
  let kept: Uint8Array[] = [];
  let keptBytes = 0;
  let tooLarge = false;

  // Inside an outer object: the last string and key, and what of them matters.
  let outer = false;
  let string = '';
  let key = '';
  // The outermost object that has had a text, by its depth; 0 is none.
  let textDepth = 0;
  let maybeList = -1;
  // A list was found in the outer object, which therefore is none of the articles.
  let hadList = false;

  function keep(piece: Uint8Array): void {
    if (tooLarge || piece.length === 0) return;
    keptBytes += piece.length;
    if (keptBytes > limits.recordBytes) {
      tooLarge = true;
      kept = [];
    } else kept.push(new Uint8Array(piece));
  }

  function close(found: (InputRecord | Problem)[]): void {
    open = false;
    outer = false;
    if (hadList && level === 0) hadList = false;
    else {
      index++;
      found.push(
        tooLarge
          ? { ...overLimit(`article ${index} is`, limits.recordBytes), path, index }
          : {
              path,
              index,
              many: true,
              format,
              bytes: kept.length === 1 ? kept[0]! : new Uint8Array(Buffer.concat(kept)),
            },
      );
    }
    drop();
  }

  function drop(): void {
    kept = [];
    keptBytes = 0;
    tooLarge = false;
  }

  function fail(found: (InputRecord | Problem)[], message: string): void {
    failed = true;
    drop();
    found.push({
      code: 'malformed',
      message,
      hint: 'check it with a JSON parser',
      path,
      ...(index > 0 ? { index: index + 1 } : {}),
    });
  }

  /** A byte inside an outer object, outside strings: watches for a list of articles. */
  function watch(byte: number, found: (InputRecord | Problem)[]): void {
    if (byte === 0x3a) {
      key = string;
    } else if (byte === 0x5b) {
      const inArticle = textDepth > 0 && textDepth < depth;
      maybeList = listKeys.has(key) && !inArticle && depth <= listDepth ? depth : -1;
      key = '';
    } else if (byte === 0x7b) {
      if (maybeList >= 0) {
        // The first element of the list begins here.
        level = maybeList;
        hadList = true;
        drop();
        depth--;
        outer = false;
        open = false;
        maybeList = -1;
        begin(byte, found);
        return;
      }
      key = '';
    } else maybeList = -1;
  }

  function begin(byte: number, found: (InputRecord | Problem)[]): void {
    if (byte === 0x7d || byte === 0x3a) return fail(found, 'is not valid JSON');
    if (byte === 0x5d) {
      if (depth === 0) return fail(found, 'is not valid JSON');
      depth--;
      level = 0;
      // Back in the outer object, if there is one; its other lists are articles too.
      if (depth > 0) {
        open = true;
        outer = true;
      }
      return;
    }
    if (byte === 0x2c) return;
    if (byte === 0x5b && depth === 0) {
      depth = 1;
      level = 1;
      return;
    }
    open = true;
    if (byte === 0x7b || byte === 0x5b) {
      depth++;
      outer = byte === 0x7b && level === 0;
      textDepth = 0;
      key = '';
      maybeList = -1;
    } else if (byte === quote) {
      inString = true;
      string = '';
      scalar = true;
    } else if (level === 0 && index === 0 && byte !== 0x1e) fail(found, 'is not valid JSON');
    else scalar = true;
  }

  return {
    push(chunk) {
      const found: (InputRecord | Problem)[] = [];
      if (failed) return found;
      let from = 0;
      for (let at = 0; at < chunk.length; at++) {
        const byte = chunk[at]!;
        if (inString) {
          if (escaped) escaped = false;
          else if (byte === backslash) escaped = true;
          else if (byte === quote) {
            inString = false;
            if (scalar && depth === level) {
              keep(chunk.subarray(from, at + 1));
              scalar = false;
              close(found);
            }
          } else if (outer && string.length < 32) string += String.fromCharCode(byte);
          continue;
        }
        if (byte === 0x20 || (byte <= 0x0d && byte >= 0x09) || byte === 0x1e) {
          if (scalar) {
            keep(chunk.subarray(from, at));
            scalar = false;
            close(found);
          }
          continue;
        }
        if (!open) {
          from = at;
          begin(byte, found);
          if (failed) break;
          continue;
        }
        if (scalar) {
          if (byte === 0x2c || byte === 0x5d || byte === 0x7d || byte === 0x7b || byte === 0x5b) {
            keep(chunk.subarray(from, at));
            scalar = false;
            close(found);
            at--;
          }
          continue;
        }
        if (byte === quote) {
          inString = true;
          if (outer) {
            if (textKeys.has(key) && (textDepth === 0 || depth < textDepth)) textDepth = depth;
            maybeList = -1;
            string = '';
            key = '';
          }
        } else if (byte === 0x7b || byte === 0x5b) {
          depth++;
          if (outer) {
            watch(byte, found);
            if (!outer) from = at;
          }
        } else if (byte === 0x7d || byte === 0x5d) {
          depth--;
          maybeList = -1;
          if (depth === level && open) {
            keep(chunk.subarray(from, at + 1));
            close(found);
          }
        } else if (outer) watch(byte, found);
      }
      if (open && !failed && !(hadList && level === 0)) keep(chunk.subarray(from));
      return found;
    },
    end() {
      const found: (InputRecord | Problem)[] = [];
      if (failed) return found;
      if (scalar && !inString) close(found);
      else if (open || depth > 0) {
        fail(found, index > 0 || open ? `ends in the middle of article ${index + 1}` : 'ends before its first article');
      } else if (index === 0)
        found.push({ code: 'empty', message: 'holds no articles', hint: 'give it an article', path });
      return found;
    },
  };
}
