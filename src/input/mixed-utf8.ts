/** UTF-8 that isn't whole: told from other charsets, and read with what stands among it. */

/** At least three whole multi-byte characters for each faulty byte: UTF-8 that was cut, or mixed with something else. */
export function isMostlyUtf8(bytes: Uint8Array): boolean {
  let whole = 0;
  let faults = 0;
  for (let at = 0; at < bytes.length;) {
    const length = characterLength(bytes, at);
    if (length > 1) whole++;
    else if (length === 0) faults++;
    at += length || 1;
  }
  return whole >= 3 * faults && whole > 0;
}

/** How many bytes the UTF-8 character at `at` has; 0 where no whole one stands there (The Unicode Standard, table 3-7). */
function characterLength(bytes: Uint8Array, at: number): number {
  const lead = bytes[at]!;
  if (lead < 0x80) return 1;
  if (lead < 0xc2 || lead > 0xf4) return 0;
  const length = lead < 0xe0 ? 2 : lead < 0xf0 ? 3 : 4;
  const second = bytes[at + 1] ?? 0;
  const lowest = lead === 0xe0 ? 0xa0 : lead === 0xf0 ? 0x90 : 0x80;
  const highest = lead === 0xed ? 0x9f : lead === 0xf4 ? 0x8f : 0xbf;
  if (second < lowest || second > highest) return 0;
  for (let next = at + 2; next < at + length; next++) if (!isContinuation(bytes[next])) return 0;
  return length;
}

const isContinuation = (byte: number | undefined): boolean => byte !== undefined && (byte & 0xc0) === 0x80;

/**
 * Bytes of another charset read among UTF-8, as templates and texts of different age leave them in one page: what is no
 * character is read by `others`, the characters that the bytes from 0x80 to 0xff have there. One that was cut, as excerpts
 * are before their dots, is U+FFFD.
 */
export function decodeMixed(bytes: Uint8Array, others: string): string {
  const utf8 = new TextDecoder('utf-8', { ignoreBOM: true });
  const pieces: string[] = [];
  let from = 0;
  for (let at = 0; at < bytes.length;) {
    const length = characterLength(bytes, at);
    if (length > 0) {
      at += length;
      continue;
    }
    pieces.push(utf8.decode(bytes.subarray(from, at)));
    let end = at + 1;
    if (isCutCharacter(bytes, at)) {
      while (isContinuation(bytes[end])) end++;
      pieces.push('\ufffd');
    } else pieces.push(others[bytes[at]! - 0x80]!);
    from = at = end;
  }
  pieces.push(utf8.decode(bytes.subarray(from)));
  return pieces.join('');
}

/** The beginning of a character, and then dots or nothing more. */
function isCutCharacter(bytes: Uint8Array, at: number): boolean {
  const lead = bytes[at]!;
  if (lead < 0xc2 || lead > 0xf4) return false;
  let end = at + 1;
  while (end - at < 3 && isContinuation(bytes[end])) end++;
  const rest = Buffer.from(bytes.subarray(end, end + 3)).toString('latin1');
  return rest === '' || rest === '...' || rest === '\xe2\x80\xa6';
}
