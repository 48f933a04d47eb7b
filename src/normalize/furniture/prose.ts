import { IMPRINT_OPENING } from './menus.ts';
import { isPageNotice } from './notices.ts';

const SENTENCE_END = /[.!?…。！？؟।][”"’'»)\]]*$/;
const MIN_SENTENCE_WORDS = 7;
const MIN_UNFINISHED_WORDS = 25;
const MAX_HEADLINE_WORDS = 18;
const MAX_HEADLINE_LENGTH = 300;

/** Scripts that set no spaces between words; a word of theirs has two letters on average. */
const WITHOUT_SPACES =
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}\p{Script=Myanmar}]/gu;

/** Texts without a letter beyond these have no word of such a script. */
const BEYOND_SPACED = /[\u0E00-\u1FFF\u2E80-\uFFFF]/;

/** How many words stand in `text`: runs of characters between white space that hold a letter or digit. */
export function countWords(text: string): number {
  const unspaced = BEYOND_SPACED.test(text) ? (text.match(WITHOUT_SPACES)?.length ?? 0) : 0;
  const spaced = unspaced === 0 ? text : text.replace(WITHOUT_SPACES, ' ');
  return Math.ceil(unspaced / 2) + (spaced.match(/[\p{L}\p{N}]\S*/gu)?.length ?? 0);
}

/** Whether the line ends as a sentence does. */
export const endsSentence = (text: string): boolean => SENTENCE_END.test(text.slice(-8));

/** The stop of `9:33 a.m.` closes no sentence of a short line. */
const CLOCK_AT_END = /\d ?[ap]\.m\.$/i;

/** `By Ann Lee, Bo Park and Cy Byers Jr.`: the stop is the last name's. */
const SIGNED = /^by\s.*\b(?:jr|sr)\.$/i;

/** Whether the line is a sentence or more of running text, by length and closing. */
export function isProse(text: string): boolean {
  const words = countWords(text);
  const isClosed =
    endsSentence(text) && !CLOCK_AT_END.test(text.slice(-8)) && !SIGNED.test(text.slice(0, 120));
  return words >= MIN_UNFINISHED_WORDS || (words >= MIN_SENTENCE_WORDS && isClosed);
}

/** The end of one sentence and the beginning of the next, initials and titles excepted. */
const SENTENCE_BREAK =
  /(?<!(?<!\p{L})\p{L}|(?<!\p{L})(?:Mr|Mrs|Ms|Dr|St|vs|No|Gen|Sen|Rep|Gov|Prof|Jr|Sr))[.!?…][”"’'»)\]]{0,2} ?(?=[“"‘'«(]?\p{Lu})/u;

/** Whether more than one sentence, or the glued rest of another line, stands in `text`. */
export const hasSentenceBreak = (text: string): boolean => SENTENCE_BREAK.test(text);

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

/** What a line that is no prose costs the stretch that it stands in, in words. */
const COST_OF_SHORT_LINE = 5;

/**
 * Index of the first and of the last line of the article's prose; `first` > `last` when there is none. Of several
 * stretches of prose that menus or lists set apart, the one with the most words.
 */
export function findBody(lines: readonly { readonly text: string }[]): {
  first: number;
  last: number;
} {
  let best = { first: lines.length, last: -1, words: 0 };
  let run = { first: -1, words: 0 };
  lines.forEach(({ text }, i) => {
    if (
      !isProse(text) ||
      isPageNotice(text) ||
      IMPRINT_OPENING.test(text.slice(0, 80).toLowerCase())
    ) {
      run = { ...run, words: Math.max(0, run.words - COST_OF_SHORT_LINE) };
      return;
    }
    run = { first: run.words === 0 ? i : run.first, words: run.words + countWords(text) };
    if (run.words >= best.words) best = { ...run, last: i };
  });
  return { first: best.first, last: best.last };
}
