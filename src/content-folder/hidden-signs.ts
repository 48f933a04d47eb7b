/** Where direction marks are opened, and where they are closed. */
const ISOLATES = /[\u2066-\u2069]/g;
const POP_ISOLATE = '\u2069';

const NAMES: readonly (readonly [pattern: RegExp, name: string])[] = [
  [/[\u202a-\u202e]/u, 'a sign that turns the direction of the text around it'],
  [/\p{Cs}/u, 'half a character'],
  [/[\ufffe\uffff\ufdd0-\ufdef]/u, 'a sign that no text may hold'],
  [/(?![\t\n\r])\p{Cc}/u, 'a control character'],
];

const HIDDEN = /(?![\t\n\r])[\p{Cc}\p{Cs}\u202a-\u202e\ufffe\uffff\ufdd0-\ufdef]/gu;

const codeOf = (sign: string) =>
  `U+${(sign.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}`;

/** The first isolate of a line that is not closed, or that closes nothing; -1 when they all pair. */
function unpairedIsolate(line: string): number {
  const open: number[] = [];
  for (const { 0: sign, index } of line.matchAll(ISOLATES)) {
    if (sign !== POP_ISOLATE) open.push(index);
    else if (open.pop() === undefined) return index;
  }
  return open.at(-1) ?? -1;
}

/** A sign that no reader sees, and that no text of an editor may hold. */
export interface HiddenSign {
  readonly offset: number;
  readonly message: string;
}

/**
 * The signs in a text that no reader sees and that change or break it wherever it goes: control characters, halves of
 * characters, overrides of direction, isolates left open at the end of a line. Marks that Arabic, Persian or Hindi
 * need are none of them.
 */
export function findHiddenSigns(text: string): HiddenSign[] {
  const message = (sign: string) => {
    const name =
      NAMES.find(([pattern]) => pattern.test(sign))?.[1] ??
      'a mark of direction without its other half';
    return `The text holds ${name} (${codeOf(sign)}), which nobody sees. Delete it.`;
  };
  const found = [...text.matchAll(HIDDEN)].map(({ 0: sign, index }) => ({
    offset: index,
    message: message(sign),
  }));
  let start = 0;
  for (const line of text.split('\n')) {
    const at = unpairedIsolate(line);
    if (at !== -1) found.push({ offset: start + at, message: message(line.charAt(at)) });
    start += line.length + 1;
  }
  return found.sort((a, b) => a.offset - b.offset);
}
