import { WINDOWS_1252 } from './facts/windows-1252.ts';

/**
 * A byte that is no UTF-8 is kept within the text as half of a character, which no text has: 0xE9 as U+DCE9, as Python's
 * “surrogateescape” does (PEP 383). So it stands in its place until an edit says what it may be.
 */
const ESCAPE = 0xdc00;
const FIRST_ESCAPED = 0xdc80;
const LAST_ESCAPED = 0xdcff;
const ESCAPED = /[\udc80-\udcff]/gu;
const LOST = '\ufffd';

const isContinuation = (byte: number | undefined): boolean =>
  byte !== undefined && byte >= 0x80 && byte < 0xc0;

/** How many bytes a character takes that begins with this one; 0 for a byte that begins none beyond ASCII. */
const lengthAfter = (lead: number): number =>
  lead < 0xc2 ? 0 : lead < 0xe0 ? 2 : lead < 0xf0 ? 3 : lead < 0xf5 ? 4 : 0;

/** Whether the second byte makes no character that is written too long, half of a pair, or beyond Unicode. */
function canFollow(lead: number, second = 0): boolean {
  if (lead === 0xe0) return second >= 0xa0;
  if (lead === 0xed) return second < 0xa0;
  if (lead === 0xf0) return second >= 0x90;
  return lead !== 0xf4 || second < 0x90;
}

/**
 * Reads bytes that are UTF-8 for the most part: more of their signs beyond ASCII are valid than are not. Each other
 * byte is escaped; of a character that is cut short U+FFFD is left. Undefined for bytes in another encoding.
 */
export function readDamagedUtf8(bytes: Uint8Array): string | undefined {
  const decoder = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true });
  const parts: string[] = [];
  let [valid, bad, from] = [0, 0, 0];
  const take = (to: number) => parts.push(decoder.decode(bytes.subarray(from, to)));
  for (let at = 0; at < bytes.length; ) {
    const lead = bytes[at] ?? 0;
    if (lead < 0x80) {
      at++;
      continue;
    }
    const length = lengthAfter(lead);
    let end = at + 1;
    while (end < at + length && isContinuation(bytes[end])) end++;
    if (end === at + length && canFollow(lead, bytes[at + 1])) {
      valid++;
      at = end;
      continue;
    }
    bad++;
    take(at);
    parts.push(end - at > 1 ? LOST : String.fromCharCode(ESCAPE + lead));
    at = end;
    from = at;
  }
  take(bytes.length);
  return valid > bad ? parts.join('') : undefined;
}

/** What Windows-1252 has for an escaped byte, by the code of its escape; undefined for another code. */
export const readEscapedByte = (code: number): string | undefined =>
  code < FIRST_ESCAPED || code > LAST_ESCAPED
    ? undefined
    : code < ESCAPE + 0xa0
      ? WINDOWS_1252.charAt(code - FIRST_ESCAPED).trim()
      : String.fromCharCode(code - ESCAPE);

/** The text with its escaped bytes as Windows-1252 has them. */
export const readEscapedBytes = (text: string): string =>
  text.replace(ESCAPED, (found) => readEscapedByte(found.charCodeAt(0)) ?? found);

/** Half of a character that a file itself has, in the range of the escapes. */
const OWN_HALF = /(?<![\ud800-\udbff])[\udc80-\udcff]/g;

/** The text of a file that is not UTF-8, so that no half of a character in it is taken for an escaped byte. */
export const withoutEscapes = (text: string): string =>
  text.replace(OWN_HALF, String.fromCharCode(ESCAPE));
