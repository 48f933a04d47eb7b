import { Gunzip } from 'fflate';

const BLANK_LINE = '\r\n\r\n';
const LENGTH = /^content-length: *(\d{1,12})\s*$/im;

const isPacked = ([first, second]: Uint8Array) => first === 0x1f && second === 0x8b;

/** The bytes of all members of a gzip file, one behind the other; undefined where one is damaged or cut off. */
function unpacked(bytes: Uint8Array): Uint8Array | undefined {
  const parts: Uint8Array[] = [];
  try {
    new Gunzip((part) => parts.push(part)).push(bytes, true);
  } catch {
    return undefined;
  }
  return Buffer.concat(parts);
}

/**
 * Whether a WARC file ends where its last record does: neither cut off, nor damaged where it is packed.
 *
 * @see https://iipc.github.io/warc-specifications/specifications/warc-format/warc-1.1/
 */
export function isWholeArchive(warc: Uint8Array): boolean {
  const read = isPacked(warc) ? unpacked(warc) : warc;
  if (!read) return false;
  const bytes = Buffer.from(read.buffer, read.byteOffset, read.byteLength);
  let at = 0;
  while (at < bytes.length) {
    const end = bytes.indexOf(BLANK_LINE, at);
    const length = end < 0 ? undefined : LENGTH.exec(bytes.toString('latin1', at, end))?.[1];
    if (length === undefined) return false;
    at = end + BLANK_LINE.length + Number(length);
    if (at > bytes.length) return false;
    // Two line ends close a record; some writers leave them out behind the last one.
    while (bytes[at] === 0x0d || bytes[at] === 0x0a) at += 1;
  }
  return true;
}
