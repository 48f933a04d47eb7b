import type { Line } from '../lines.ts';
import { IMPRINT_OPENING } from './menus.ts';

const SENTENCE_END = /[.!?…。！？؟।][”"’'»)\]]*$/;
const MIN_SENTENCE_WORDS = 7;
const MIN_UNFINISHED_WORDS = 25;
const MAX_HEADLINE_WORDS = 18;
const MAX_HEADLINE_LENGTH = 300;

/** How many words stand in `text`: runs of characters between white space that hold a letter or digit. */
export const countWords = (text: string): number => text.match(/[\p{L}\p{N}]\S*/gu)?.length ?? 0;

/** Whether the line ends as a sentence does. */
export const endsSentence = (text: string): boolean => SENTENCE_END.test(text.slice(-8));

/** Whether the line is a sentence or more of running text, by length and closing. */
export function isProse(text: string): boolean {
  const words = countWords(text);
  return words >= MIN_UNFINISHED_WORDS || (words >= MIN_SENTENCE_WORDS && endsSentence(text));
}

/** The end of one sentence and the beginning of the next, initials and titles excepted. */
const SENTENCE_BREAK =
  /(?<!(?<!\p{L})\p{L}|(?<!\p{L})(?:Mr|Mrs|Ms|Dr|St|vs|No|Gen|Sen|Rep|Gov|Prof|Jr|Sr))[.!?…][”"’'»)\]]{0,2} ?(?=[“"‘'«(]?\p{Lu})/u;

/** Whether more than one sentence, or the glued rest of another line, stands in `text`. */
const hasSentenceBreak = (text: string): boolean => SENTENCE_BREAK.test(text);

/** Whether the line could be a headline: short, and not closed as a statement. */
export function isHeadlineLike(text: string): boolean {
  const words = countWords(text);
  return (
    words >= 1 &&
    words <= MAX_HEADLINE_WORDS &&
    text.length <= MAX_HEADLINE_LENGTH &&
    !hasSentenceBreak(text) &&
    !/[.…。।,;:][”"’'»)\]]*$/.test(text.slice(-8))
  );
}

/** Index of the first and of the last line of prose; `first` > `last` when there is none. */
export function findBody(lines: readonly Line[]): { first: number; last: number } {
  const isBody = ({ text }: Line) =>
    isProse(text) && !IMPRINT_OPENING.test(text.slice(0, 80).toLowerCase());
  const first = lines.findIndex(isBody);
  return first === -1
    ? { first: lines.length, last: -1 }
    : { first, last: lines.findLastIndex(isBody) };
}
