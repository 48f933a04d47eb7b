import { foldLine } from '../furniture/fold-line.ts';
import { isListItem } from '../furniture/list-item.ts';
import { MENU_LINES } from '../furniture/menus.ts';
import { speaksOfPage } from '../furniture/notices.ts';
import { isPictureCaption, isPictureCredit } from '../furniture/picture-credit.ts';
import { countWords } from '../furniture/prose.ts';
import { isArabicLabel } from './arabic-labels.ts';
import { opensInArabic } from './arabic-letters.ts';
import { readByline } from './byline.ts';
import { findDates, findDays } from './dates.ts';
import { isPageLabel } from './page-labels.ts';
import { isPersonName } from './person-names.ts';
import { readNamesInCapitals, readUnmarkedByline } from './unmarked-byline.ts';

const MAX_WORDS = 26;
/** In characters. */
export const MAX_HEADLINE_LENGTH = 300;

/** What no headline begins or ends with. */
const NO_HEADLINE =
  /^[A-Z]{2,4}(?:-[A-Z]{2,4})*--\S|^(?:©|\(c\))|[:;,]$|https?:\/\/|<\w|\|\s*$(?<=^.{0,20})|^\d[\d\s.,/:-]*$/i;

/** Whether a line is the byline or the date of an article, with the line below it. */
export const isMeta = (text: string, next: string, language?: string): boolean =>
  text.length <= 160 &&
  !/^[—–-]/.test(text) &&
  (readByline(text, language) !== undefined ||
    readUnmarkedByline(text, next) !== undefined ||
    readNamesInCapitals(text) !== undefined ||
    (opensInArabic(text) && isArabicLabel(text)) ||
    findDates(text).length > 0 ||
    (findDays(text, language).length > 0 && countWords(text) <= 10));

/** The clock with which entries of a live page begin: `21:40 Rain in the reading room`. */
export const CLOCK_FIRST = /^\d{1,2}[:.]\d{2}(?: ?[ap]\.?m\.?)?(?: \p{Lu}{2,4})?(?: [–—-])? \p{L}/u;

/** `Blog > Food > Meals` */
const PATH = / [>»›] .* [>»›] /;
/** `It is not easy.Ann Lee/Getty`: two lines that have grown together. */
const GLUED_LINES = /\p{Ll}{2}[.!?…]\p{Lu}\p{Ll}/u;
/** `Lowfield 14 11 6 15 — 44`: figures at least every other word. */
const isOfFigures = (text: string, words: number) =>
  2 * (text.match(/(?<![^\s(])\p{N}[\p{N}.,:–-]*(?=[\s)]|$)/gu)?.length ?? 0) > words;

/** `Jane Doe, Harbour Insider`: a writer with a paper. */
function isNameAndPaper(text: string): boolean {
  const [name = '', paper = '', ...more] = text.split(', ');
  return more.length === 0 && isPersonName(name) && /^(?:\p{Lu}\S* ?){1,3}$/u.test(paper);
}

const CREDIT_AT_END = /[([]([^()[\]]{2,60})[)\]]$/;
const MIN_CAPTION_WORDS = 10;

/** A scene with its day, or a long line with a credit at its end or below it. */
function isCaption(text: string, next: string): boolean {
  const credit = CREDIT_AT_END.exec(text)?.[1];
  if (credit !== undefined && isPictureCredit(credit)) return true;
  return countWords(text) >= MIN_CAPTION_WORDS && (isPictureCaption(text) || isPictureCredit(next));
}

/** `Pier to open after the…`: cut within its clause. */
const breaksOff = (text: string): boolean =>
  /\b(?:a|an|the|and|or|but|of|to|in|on|at|for|with|by|from|as|his|her|its|their) ?(?:…|\.{3})$/i.test(
    text,
  );

/** A headline that is closed as a sentence is rare; what abbreviations close is none. */
export const endsInStop = (text: string): boolean =>
  /(?:[.。।]|…)[”"’'»)\]]*$/.test(
    text.replace(/\b(?:\p{Lu}\.){2,}$|\b(?:Jr|Sr|Inc|Co|Ltd|St|vs)\.$/u, ''),
  );

/** Whether a line, with the one below it, can be a headline by its own words. */
export function couldBeHeadline(text: string, next: string, language?: string): boolean {
  const words = countWords(text);
  return (
    words >= 1 &&
    words <= MAX_WORDS &&
    text.length <= MAX_HEADLINE_LENGTH &&
    !NO_HEADLINE.test(text) &&
    !PATH.test(text) &&
    !GLUED_LINES.test(text) &&
    !isOfFigures(text, words) &&
    !isPageLabel(text) &&
    !breaksOff(text) &&
    !isListItem(text) &&
    !CLOCK_FIRST.test(text) &&
    !(words <= 6 && speaksOfPage(text)) &&
    !isNameAndPaper(text) &&
    !isCaption(text, next) &&
    !MENU_LINES.has(foldLine(text)) &&
    !isPictureCredit(text) &&
    readByline(text, language) === undefined &&
    readUnmarkedByline(text, next) === undefined &&
    readNamesInCapitals(text) === undefined &&
    !isMostlyDate(text)
  );
}

/** Broader than a line of the day: no headline is a date and a few words. */
function isMostlyDate(text: string): boolean {
  const [date] = findDates(text);
  return (
    date !== undefined && countWords(text) <= 9 && countWords(text.replace(date.passage, '')) <= 5
  );
}

const BROKEN_OFF = /(?:…|\.\.\.)$/;

/** `Pier to open after…`: the headline's beginning, as a list or a tab of the browser has it. */
export const isCutCopy = (text: string, fold: string): boolean =>
  BROKEN_OFF.test(text) &&
  fold !== foldLine(text) &&
  foldLine(text) !== '' &&
  fold.startsWith(foldLine(text));

/** Tells whether a line is the beginning of one of many, and then dots. */
export function createCutCopyTest(folded: readonly string[]): (text: string) => boolean {
  const sorted = [...new Set(folded)].sort();
  return (text) => {
    if (!BROKEN_OFF.test(text)) return false;
    const fold = foldLine(text);
    let [low, high] = [0, sorted.length];
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((sorted[middle] ?? '') <= fold) low = middle + 1;
      else high = middle;
    }
    // What begins with it follows it in their order.
    return fold !== '' && (sorted[low]?.startsWith(fold) ?? false);
  };
}
