import { inflateSync } from 'node:zlib';

const SIGNATURE = 'wOFF';
const HEADER_BYTES = 44;
const ENTRY_BYTES = 20;
const SFNT_HEADER_BYTES = 12;
const SFNT_ENTRY_BYTES = 16;

const padded = (length: number) => Math.ceil(length / 4) * 4;

/**
 * A font as WOFF packs it for the web, unpacked (https://www.w3.org/TR/WOFF/): OpenType, as what sets type reads it.
 *
 * @throws Error when it is none
 */
export function readWoff(woff: Buffer): Uint8Array {
  if (woff.toString('latin1', 0, SIGNATURE.length) !== SIGNATURE) throw new Error('No WOFF font.');
  const count = woff.readUInt16BE(12);
  const tables = Array.from({ length: count }, (_, index) => {
    const entry = woff.subarray(HEADER_BYTES + index * ENTRY_BYTES);
    const [offset, packed, length] = [4, 8, 12].map((at) => entry.readUInt32BE(at));
    const bytes = woff.subarray(offset, (offset ?? 0) + (packed ?? 0));
    return { entry, bytes: packed === length ? bytes : inflateSync(bytes) };
  });
  const head = Buffer.alloc(SFNT_HEADER_BYTES + count * SFNT_ENTRY_BYTES);
  woff.copy(head, 0, 4, 8);
  head.writeUInt16BE(count, 4);
  let offset = head.length;
  tables.forEach(({ entry, bytes }, index) => {
    const at = SFNT_HEADER_BYTES + index * SFNT_ENTRY_BYTES;
    entry.copy(head, at, 0, 4);
    entry.copy(head, at + 4, 16, 20);
    head.writeUInt32BE(offset, at + 8);
    head.writeUInt32BE(bytes.length, at + 12);
    offset += padded(bytes.length);
  });
  const body = tables.flatMap(({ bytes }) => [
    bytes,
    Buffer.alloc(padded(bytes.length) - bytes.length),
  ]);
  return Buffer.concat([head, ...body]);
}
