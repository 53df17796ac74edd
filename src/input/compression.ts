/** How a file is compressed, told by its first bytes; apart from what expands it, which loads zlib. */

export type Compression = 'gzip' | 'zstd';

/** Enough bytes to tell a compression by. */
export const compressionBytes = 4;

/** How a file that begins with `head` is compressed, if it is. */
export function compressionOf(head: Uint8Array): Compression | undefined {
  if (head[0] === 0x1f && head[1] === 0x8b && head[2] === 8) return 'gzip';
  if (head[0] === 0x28 && head[1] === 0xb5 && head[2] === 0x2f && head[3] === 0xfd) return 'zstd';
  // A skippable frame may stand before the first one with data.
  if (((head[0] ?? 0) & 0xf0) === 0x50 && head[1] === 0x2a && head[2] === 0x4d && head[3] === 0x18) return 'zstd';
  return undefined;
}
