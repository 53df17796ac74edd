/**
 * The code units of a text as numbers, for loops over all of it: `charCodeAt` asks each time how V8 keeps the string, which
 * takes three times as long as reading an array, and the copy takes next to nothing.
 */

/** In code units; a longer text gets an array of its own, so that no more is kept. */
const mostKept = 1 << 17;
const isLittleEndian = new Uint8Array(new Uint16Array([1]).buffer)[0] === 1;

let kept = new Uint16Array(0);
let keptBytes = Buffer.from(kept.buffer);

/** The units of the text up to `end`, and a 0 behind them. Good until the next text is asked for. */
export function unitsOf(text: string, end: number = text.length): Uint16Array {
  let units = kept;
  let bytes = keptBytes;
  if (end >= units.length) {
    units = new Uint16Array(Math.max(2 * units.length, end + 1));
    bytes = Buffer.from(units.buffer);
    if (units.length <= mostKept) {
      kept = units;
      keptBytes = bytes;
    }
  }
  bytes.write(text, 0, 2 * end, 'utf16le');
  if (!isLittleEndian) bytes.subarray(0, 2 * end).swap16();
  units[end] = 0;
  return units;
}
