/** A Zstandard frame without compression (RFC 8878): raw blocks of up to 100 bytes, or a run of one byte. */
export function zstd(input: Uint8Array | string, run?: number): Buffer {
  const data = Buffer.from(input as string);
  const blocks: Buffer[] = [];
  const add = (last: boolean, type: number, size: number, content: Uint8Array): void => {
    const head = Buffer.alloc(3);
    head.writeUIntLE((size << 3) | (type << 1) | (last ? 1 : 0), 0, 3);
    blocks.push(head, Buffer.from(content));
  };
  if (run !== undefined) for (let n = 1; n <= run; n++) add(n === run, 1, 128 * 1024, Buffer.from('x'));
  else
    for (let at = 0; at === 0 || at < data.length; at += 100)
      add(at + 100 >= data.length, 0, Math.min(100, data.length - at), data.subarray(at, at + 100));
  // No checksum, no size; a window of 1 MB.
  return Buffer.concat([Buffer.from([0x28, 0xb5, 0x2f, 0xfd, 0x00, 0x50]), ...blocks]);
}
