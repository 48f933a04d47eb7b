/** Bytes that are not text in the encoding they claim. */
export class DecodeError extends Error {
  override readonly name = 'DecodeError';
}

const MIB = 1024 * 1024;
/** No report is as long; what is longer would keep the reader's browser busy for minutes. */
export const MAX_BYTES = 4 * MIB;
export const MAX_LINES = 50_000;

/** @throws DecodeError when a file of so many bytes is too long to be an article */
export function checkSize(bytes: number, name: string): void {
  if (bytes <= MAX_BYTES) return;
  const size = (bytes / MIB).toFixed(1);
  throw new DecodeError(
    `${name}: ${size} MiB is more than the ${MAX_BYTES / MIB} MiB of an article`,
  );
}

function checkLines(text: string, name: string): string {
  let lines = 0;
  for (const { 0: found, index } of text.matchAll(/\r\n?|[\n\u2028\u2029]/g)) {
    if (++lines < MAX_LINES || index + found.length === text.length) continue;
    throw new DecodeError(`${name}:${lines + 1}: an article has at most ${MAX_LINES} lines`);
  }
  return text;
}

/** The encoding that a byte-order mark announces; UTF-8 without one. */
function encodingOf(bytes: Uint8Array): 'utf-8' | 'utf-16le' | 'utf-16be' {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return 'utf-16le';
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return 'utf-16be';
  return 'utf-8';
}

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
  while (low > 0 && !isUtf8(bytes.subarray(0, low), false)) low--;
  return low;
}

/**
 * Decodes a raw file: UTF-16 where a byte-order mark says so, else UTF-8, strictly. The mark stays in the text, so
 * that its removal is an edit like any other.
 *
 * @param name the file's name, for messages
 * @throws DecodeError naming file, line and byte (counted from 1) of what is not text
 */
export function decodeBytes(bytes: Uint8Array, name: string): string {
  checkSize(bytes.length, name);
  const encoding = encodingOf(bytes);
  if (encoding !== 'utf-8') {
    if (bytes.length % 2 === 1) {
      throw new DecodeError(
        `${name}: UTF-16 with half a character at its end (byte ${bytes.length})`,
      );
    }
    // Not fatal: half a surrogate pair is removed by an edit, which a reader can see.
    const units = new Uint16Array(bytes.length / 2);
    for (let i = 0; i < units.length; i++) {
      const [low = 0, high = 0] = [bytes[2 * i], bytes[2 * i + 1]];
      units[i] = encoding === 'utf-16le' ? low | (high << 8) : (low << 8) | high;
    }
    const parts: string[] = [];
    for (let i = 0; i < units.length; i += 8192) {
      parts.push(String.fromCharCode(...units.subarray(i, i + 8192)));
    }
    return checkLines(parts.join(''), name);
  }
  let text: string;
  try {
    text = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes);
  } catch {
    const at = firstBadByte(bytes);
    let line = 1;
    for (let i = 0; i < at; i++) if (bytes[i] === 0x0a) line++;
    const found = bytes[at];
    const what = found === undefined ? 'the end' : `0x${found.toString(16).padStart(2, '0')}`;
    throw new DecodeError(
      `${name}:${line}: byte ${at + 1} (${what}) is not UTF-8; save the file as UTF-8 and try again`,
    );
  }
  return checkLines(text, name);
}
