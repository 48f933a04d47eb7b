/** No line of furniture is longer; longer lines are not looked at. */
export const MAX_FURNITURE_LENGTH = 300;

const DECORATION_START = /^[^\p{L}\p{N}#]+/u;
/** Arabic is mostly written without them. */
const VOWELS = /[\u064B-\u0652\u0640]/g;
const WORD_END = /[\p{L}\p{N}\p{M}#)]/u;

/** `text` to its last letter, digit or bracket. By its characters from the end: nearly always the first is one. */
function withoutDecorationAtEnd(text: string): string {
  let end = text.length;
  while (end > 0) {
    const isPair = (text.codePointAt(end - 2) ?? 0) > 0xffff;
    const start = isPair ? end - 2 : end - 1;
    if (WORD_END.test(text.slice(start, end))) break;
    end = start;
  }
  return text.slice(0, end);
}

/**
 * A short line in the shape in which phrases are listed: lower case, plain apostrophes, every number as `#`, no
 * decoration at its ends. `« 12 Comments »` => `# comments`. Empty for lines that are too long to be furniture.
 */
export function foldLine(text: string): string {
  if (text.length > MAX_FURNITURE_LENGTH) return '';
  const folded = text
    .toLowerCase()
    .replace(/[‘’ʼ]/g, "'")
    .replace(VOWELS, '')
    .replace(/\p{Nd}+(?:[.,٫٬]\p{Nd}+)*/gu, '#')
    .replace(/\s+/g, ' ')
    .replace(DECORATION_START, '');
  return withoutDecorationAtEnd(folded);
}
