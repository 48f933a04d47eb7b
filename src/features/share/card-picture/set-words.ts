import { clearMask, layOver, type Mask } from './mask.ts';
import type { SetLetter, Typeface } from './typeface.ts';

/** How words are set: measures in pixels. */
export interface LineSetting {
  readonly size: number;
  readonly width: number;
  readonly height: number;
  readonly lineHeight: number;
  /** Added after each letter. */
  readonly tracking?: number;
  /** Lines end where the others end, instead of beginning where they begin. */
  readonly toTheRight?: boolean;
}

/** Where a line may end: after a space or a dash, and after a hyphen or slash before no digit. */
const BREAKS = /(?<=[ –—])|(?<=[-/])(?!\d)/;

/** Letters are drawn at so many places between two pixels, which the eye does not tell from their own. */
const PLACES = 4;

const END = '…';

interface Line {
  readonly words: string;
  readonly letters: readonly SetLetter[];
  readonly width: number;
}

/** Measures and sets words without a break. */
function lineSetter(type: Typeface, { size, tracking = 0 }: LineSetting) {
  return (words: string): Line => {
    const letters = words
      .trim()
      .split(/(?<= )/)
      .flatMap((word) => type.set(word));
    const width = letters.reduce((sum, { advance }) => sum + advance * size + tracking, 0);
    return { words, letters, width };
  };
}

/** What a line may be made of: words, and characters of words that no line is long enough for. */
const partsOf = (text: string, fits: (words: string) => boolean): string[] =>
  text.split(BREAKS).flatMap((word) => (fits(word) ? word : [...word]));

/** As many lines as there is room for; the last one ends in an ellipsis where words are left over. */
function linesOf(text: string, type: Typeface, setting: LineSetting): Line[] {
  const setLine = lineSetter(type, setting);
  const fits = (words: string) => setLine(words).width <= setting.width;
  const lines: string[] = [];
  for (const part of partsOf(text, fits)) {
    const last = lines.at(-1);
    if (last !== undefined && fits(last + part)) lines[lines.length - 1] = last + part;
    else if (part !== ' ') lines.push(part);
  }
  const most = Math.max(0, Math.floor(setting.height / setting.lineHeight));
  if (lines.length <= most) return lines.map(setLine);
  const shown = lines.slice(0, most);
  let last = [...(shown.pop() ?? '')];
  while (last.length > 0 && !fits(last.join('') + END)) last = last.slice(0, -1);
  return [...shown, ...(most > 0 ? [last.join('').trimEnd() + END] : [])].map(setLine);
}

function drawLine(
  mask: Mask,
  line: Line,
  left: number,
  foot: number,
  type: Typeface,
  setting: LineSetting,
) {
  const { size, tracking = 0 } = setting;
  let x = left;
  for (const letter of line.letters) {
    const at = Math.round((x + letter.right * size) * PLACES) / PLACES;
    const whole = Math.floor(at);
    const filled = type.fill(letter, size, at - whole);
    const top = foot - Math.round(letter.up * size) + filled.top;
    layOver(mask, filled.mask, whole + filled.left, top);
    x += letter.advance * size + tracking;
  }
}

/** Sets words in lines that begin at the left, as many of them as fit. */
export function setWords(words: string, type: Typeface, setting: LineSetting): Mask {
  const { size, width, lineHeight, toTheRight = false } = setting;
  const lines = linesOf(words, type, setting);
  const mask = clearMask(width, Math.round(lines.length * lineHeight));
  const above = (lineHeight - (type.ascent + type.descent) * size) / 2 + type.ascent * size;
  lines.forEach((line, index) => {
    const left = toTheRight ? width - line.width : 0;
    drawLine(mask, line, left, Math.round(index * lineHeight + above), type, setting);
  });
  return mask;
}
