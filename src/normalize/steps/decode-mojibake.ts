import type { Edit } from '../../schemas/edit.ts';
import { amend, readingOf } from '../draft.ts';
import { WINDOWS_1252 } from '../facts/windows-1252.ts';
import { editBy } from '../rules.ts';
import type { Step } from '../step.ts';

/** What UTF-8's first bytes look like in Windows-1252, with up to three characters that could be its other bytes. */
const SUSPECT = /[ÂÃâð][\u0080-\u00BF€‚ƒ„…†‡ˆ‰Š‹ŒŽ‘’“”•–—˜™š›œžŸ]{1,3}/g;

/** The byte that Windows-1252 reads as this character. */
function byteOf(character: string): number {
  const code = character.charCodeAt(0);
  return code < 0x100 ? code : 0x80 + WINDOWS_1252.indexOf(character);
}

/** The one character that the bytes spell in UTF-8, and how many bytes it takes. */
function readCharacter(bytes: readonly number[]): { text: string; length: number } | undefined {
  const [lead = 0] = bytes;
  const length = lead === 0xf0 ? 4 : lead === 0xe2 ? 3 : 2;
  try {
    const decoder = new TextDecoder('utf-8', { fatal: true });
    return { text: decoder.decode(Uint8Array.from(bytes.slice(0, length))), length };
  } catch {
    return undefined;
  }
}

/** Reads UTF-8 that was taken for Windows-1252 on its way: `donâ€™t` is `don’t`. */
export const decodeMojibake: Step = (draft) => {
  if (!/[ÂÃâð]/.test(draft.raw)) return draft;
  const reading = readingOf(draft);
  const changes: Edit[] = [];
  for (const { 0: found, index } of reading.text.matchAll(SUSPECT)) {
    const read = readCharacter([...found].map(byteOf));
    // A capital with circumflex before a mark is also how a French quotation in capitals ends: « VOILÂ ».
    if (!read || (found.startsWith('Â') && /\p{L}/u.test(reading.text[index - 1] ?? ''))) continue;
    // No writer meant a control character.
    if (/\p{Cc}/u.test(read.text)) continue;
    const text = read.text === '\u00a0' ? ' ' : read.text;
    changes.push(editBy('decode-mojibake', { start: index, end: index + read.length }, text));
  }
  return amend(draft, reading, changes);
};
