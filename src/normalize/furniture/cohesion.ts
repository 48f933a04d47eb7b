import { stemmer } from 'stemmer';
import { FUNCTION_WORDS } from '../facts/function-words.ts';

/** English words that carry no matter of their own. */
export const STOP_WORDS = new Set(
  `a an and are as at be but by can could did do does for from had has have he her here him his how i if in into is it
  its may more most my no not of on or our out over says she should so some such than that the their them then there
  these they this to too up was we were what when where which who whose why will with would you your after before
  about all also back down just off only other own same still very`.split(/\s+/),
);

/** Names of states and unions that the next sentence gives in short, and the short form. */
const SHORT_NAMES: readonly (readonly [RegExp, string])[] = [
  [/\bunited states\b/g, 'us'],
  [/\bunited kingdom\b/g, 'uk'],
  [/\beuropean union\b/g, 'eu'],
  [/\bunited nations\b/g, 'un'],
];

/** `U.S.-led` => `US-led`. */
const INITIAL_DOT = /(?<=(?<!\p{L})\p{L})\.(?=\p{L}(?!\p{L})|[^\p{L}]|$)/gu;

/** Of other languages those that are no abbreviation of a name. */
const FOREIGN_STOP_WORDS = new Set(
  Object.values(FUNCTION_WORDS)
    .flatMap((words) => words.split(' '))
    .filter((word) => word.length > 2),
);

const UNSPACED = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}]/u;
const HANGUL = /^\p{Script=Hangul}/u;
const segmenter = new Intl.Segmenter('zh', { granularity: 'word' });

/** Runs of letters and digits; in scripts that set no spaces, their words. */
function wordsIn(text: string): string[] {
  if (!UNSPACED.test(text)) return text.match(/[\p{L}\p{N}]+/gu) ?? [];
  return [...segmenter.segment(text)]
    .filter(({ isWordLike }) => isWordLike)
    .map(({ segment }) => segment);
}

/** The words of a text that carry its matter, stemmed, each once. Initials lose their dots, states their long names. */
export function contentWords(text: string): Set<string> {
  const plain = SHORT_NAMES.reduce(
    (folded, [long, short]) => folded.replace(long, short),
    text.toLowerCase().replace(INITIAL_DOT, ''),
  );
  const content = new Set<string>();
  for (const word of wordsIn(plain)) {
    if (STOP_WORDS.has(word) || FOREIGN_STOP_WORDS.has(word)) continue;
    if (word.length > 1) content.add(stemmer(word));
    // Korean writes its particles onto the word: the first two syllables are what two forms have in common.
    if (word.length > 2 && HANGUL.test(word)) content.add(word.slice(0, 2));
  }
  return content;
}

/** The share of the heading's content words that occur among `section`; 1 for a heading without any. */
export function cohesion(heading: string, section: ReadonlySet<string>): number {
  const words = [...contentWords(heading)];
  if (words.length === 0) return 1;
  return words.filter((word) => section.has(word)).length / words.length;
}
