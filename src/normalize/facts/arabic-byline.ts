import { lengthWithVowels, withoutVowels } from './arabic-letters.ts';

const MAX_LENGTH = 120;
const MAX_NAME_WORDS = 8;

/** What says by itself that a writer's name follows. */
const BY = /^[\s|•–—-]{0,4}بقلم(?: ?[:/–—-])? ?/u;
/** What is a verb or a noun elsewhere: a mark has to stand between it and the name. */
const LABEL =
  /^[\s|•–—-]{0,4}(?:كتبت?|كتبها|كتبه|إعداد|اعداد|تقرير|تحقيق|حوار|متابعة|ترجمة|تحرير|الكاتب|الكاتبة|المحرر|مراسلنا|مراسلتنا) ?[:/–—-] ?/u;
/** What follows the names: a place, a paper, an agency, a date. */
const TAIL = /(?:[|/(،\d٠-٩]|\s[–—-]\s).*/su;
const NAME_WORD = /^[\p{Script=Arabic}\p{M}'’.]{2,20}$/u;
/** Words of a sentence that no name has. */
const SENTENCE_WORD =
  /(?<!\p{L})(?:أن|إن|في|على|إلى|عن|من|التي|الذي|هذا|هذه|قال|قالت|كان|كانت|لم|لن|قد|مع|بعد|قبل)(?!\p{L})/u;

/**
 * The names in an Arabic byline: `بقلم: نهى القصير`, `كتبت - هدى ريحان`, `إعداد: سامي النجار ويوسف مرعي`; undefined when
 * the line is none. Arabic has no capitals, so that the word before the names has to say what they are.
 */
export function readArabicByline(text: string): string | undefined {
  if (text.length > MAX_LENGTH) return undefined;
  const plain = withoutVowels(text);
  const mark = BY.exec(plain) ?? LABEL.exec(plain);
  if (!mark) return undefined;
  const names = plain.slice(mark[0].length).replace(TAIL, '').trim();
  const words = names.split(/\s+/);
  const isNames =
    words.length <= MAX_NAME_WORDS &&
    words.every((word) => NAME_WORD.test(word)) &&
    !SENTENCE_WORD.test(names);
  if (!isNames) return undefined;
  // As the page has it, with its vowel signs.
  const start = lengthWithVowels(text, plain.indexOf(names, mark[0].length));
  return text.slice(start, start + lengthWithVowels(text.slice(start), names.length));
}
