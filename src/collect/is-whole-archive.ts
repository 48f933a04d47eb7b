import { Gunzip } from 'fflate';

const BLANK_LINE = '\r\n\r\n';
const LENGTH = /^content-length: *(\d{1,12})\s*$/im;

const isPacked = ([first, second]: Uint8Array) => first === 0x1f && second === 0x8b;

/** Unpacked, in bytes; of a larger archive only the beginning is looked at. */
const MOST_BYTES = 2 ** 28;
/** So much is unpacked at once. */
const STEP = 2 ** 16;

/** The bytes of all members of a gzip file, one behind the other; undefined where one is damaged or cut off. */
function unpacked(
  bytes: Uint8Array,
): { readonly read: Uint8Array; readonly isAll: boolean } | undefined {
  const parts: Uint8Array[] = [];
  let length = 0;
  const gunzip = new Gunzip((part) => {
    parts.push(part);
    length += part.length;
  });
  try {
    for (let at = 0; at < bytes.length && length <= MOST_BYTES; at += STEP) {
      gunzip.push(bytes.subarray(at, at + STEP), at + STEP >= bytes.length);
    }
  } catch {
    return undefined;
  }
  return { read: Buffer.concat(parts), isAll: length <= MOST_BYTES };
}

/**
 * Whether a WARC file ends where its last record does: neither cut off, nor damaged where it is packed.
 *
 * @see https://iipc.github.io/warc-specifications/specifications/warc-format/warc-1.1/
 */
export function isWholeArchive(warc: Uint8Array): boolean {
  const found = isPacked(warc) ? unpacked(warc) : { read: warc, isAll: true };
  if (!found) return false;
  if (!found.isAll) return true;
  const { read } = found;
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
