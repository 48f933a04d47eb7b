import { withoutEscapes } from './damaged-utf8.ts';
import { DecodeError } from './decode-error.ts';
import { MAX_BYTES, MAX_CHARACTERS, MAX_LINES, MAX_REFERENCES, MAX_TAGS, MIB } from './limits.ts';

/** @throws DecodeError when a file of so many bytes is too long to be an article */
export function checkSize(bytes: number, name: string, limit = MAX_BYTES): void {
  if (bytes <= limit) return;
  const size = (bytes / MIB).toFixed(1);
  const what = limit === MAX_BYTES ? 'an article' : 'a saved page';
  throw new DecodeError(
    `${name}: ${size} MiB is more than the ${limit / MIB} MiB of ${what}`,
    'tooLarge',
    limit / MIB,
  );
}

/** @throws DecodeError when the text has more characters than an article */
export function checkLength(text: string, name: string): string {
  if (text.length <= MAX_CHARACTERS) return text;
  throw new DecodeError(
    `${name}: ${text.length} characters of text are more than the ${MAX_CHARACTERS} of an article; save the article alone`,
    'tooLong',
    MAX_CHARACTERS,
  );
}

/** @throws DecodeError when the text has more lines than an article */
export function checkLines(text: string, name: string): string {
  let lines = 0;
  for (const { 0: found, index } of text.matchAll(/\r\n?|[\n\u2028\u2029]/g)) {
    if (++lines < MAX_LINES || index + found.length === text.length) continue;
    throw new DecodeError(
      `${name}:${lines + 1}: an article has at most ${MAX_LINES} lines`,
      'tooManyLines',
      MAX_LINES,
    );
  }
  return text;
}

const PARTS = [
  { sign: '<', most: MAX_TAGS, problem: 'tooManyTags', name: 'tags' },
  { sign: '&', most: MAX_REFERENCES, problem: 'tooManyReferences', name: 'character references' },
] as const;

/** @throws DecodeError when a page has more tags or character references than pages that people read */
export function checkTags(html: string, name: string): string {
  for (const { sign, most, problem, name: parts } of PARTS) {
    let count = 0;
    for (let at = html.indexOf(sign); at !== -1; at = html.indexOf(sign, at + 1)) {
      if (++count <= most) continue;
      throw new DecodeError(
        `${name}: a saved page has at most ${most} ${parts}; save the article alone`,
        problem,
        most,
      );
    }
  }
  return html;
}

const startsWith = (bytes: Uint8Array, ...mark: readonly number[]): boolean =>
  mark.every((byte, i) => bytes[i] === byte);

const isUtf8 = (bytes: Uint8Array, stream: boolean): boolean => {
  try {
    new TextDecoder('utf-8', { fatal: true }).decode(bytes, { stream });
    return true;
  } catch {
    return false;
  }
};

/** Offset of the first byte that is not valid UTF-8: the longest prefix that decodes, by bisection. */
function firstBadByte(bytes: Uint8Array): number {
  let low = 0;
  let high = bytes.length;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if (isUtf8(bytes.subarray(0, middle), true)) low = middle;
    else high = middle - 1;
  }
  // The prefix may end in the first bytes of a character that never comes: that character is the bad one.
  while (!isUtf8(bytes.subarray(0, low), false)) low--;
  return low;
}

/** Not by a TextDecoder: half a surrogate pair stays, to be removed by an edit, which a reader can see. */
function decodeUtf16(bytes: Uint8Array, littleEndian: boolean, name: string): string {
  if (bytes.length % 2 === 1) {
    throw new DecodeError(
      `${name}: UTF-16 with half a character at its end (byte ${bytes.length})`,
      'notText',
    );
  }
  const units = new DataView(bytes.buffer, bytes.byteOffset, bytes.length);
  let text = '';
  for (let at = 0; at < bytes.length; at += 2) {
    text += String.fromCharCode(units.getUint16(at, littleEndian));
  }
  return withoutEscapes(text);
}

function decodeUtf8(bytes: Uint8Array, name: string): string {
  try {
    return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes);
  } catch {
    const at = firstBadByte(bytes);
    const line = bytes.subarray(0, at).filter((byte) => byte === 0x0a).length + 1;
    throw new DecodeError(
      `${name}:${line}: byte ${at + 1} (0x${bytes[at]?.toString(16)}) is not UTF-8; save the file as UTF-8 and try again`,
      'notText',
    );
  }
}

/** Whether a byte-order mark says that the bytes are UTF-16. */
export const isUtf16 = (bytes: Uint8Array): boolean =>
  startsWith(bytes, 0xff, 0xfe) || startsWith(bytes, 0xfe, 0xff);

/**
 * Decodes a raw file: UTF-16 where a byte-order mark says so, else UTF-8, strictly. The mark stays in the text, so
 * that its removal is an edit like any other.
 *
 * @param name the file's name, for messages
 * @throws DecodeError naming file, line and byte (counted from 1) of what is not text
 */
export function decodeBytes(bytes: Uint8Array, name: string): string {
  checkSize(bytes.length, name);
  const littleEndian = startsWith(bytes, 0xff, 0xfe);
  return checkLines(
    isUtf16(bytes) ? decodeUtf16(bytes, littleEndian, name) : decodeUtf8(bytes, name),
    name,
  );
}
