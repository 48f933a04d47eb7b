import { cohesion, contentWords } from './cohesion.ts';
import { findDatedEntries } from './dated-entries.ts';
import { isListItem } from './list-item.ts';
import { IMPRINT_OPENING } from './menus.ts';
import { isPageNotice, speaksOfPage } from './notices.ts';
import { countWords, endsSentence, findBody, isProse } from './prose.ts';

/** A line of a page; `removed` where a rule has taken it for furniture. */
export interface SpanLine {
  readonly text: string;
  readonly removed: boolean;
}

/** Indices of the article's first and last line; what stands outside of them belongs to the page. */
export interface ArticleSpan {
  readonly first: number;
  readonly last: number;
}

/** Prose that is set apart by more lines is no continuation. */
const MAX_GAP = 10;
/** A stretch of prose with more of its words in the article goes on with it. */
const MIN_COHESION = 0.45;
const MIN_STRETCH_WORDS = 25;
/** With less of the page's prose nobody can tell which stretch is the article. */
const MIN_SHARE_OF_PROSE = 0.4;
const MIN_BODY_WORDS = 100;
/** A note of so many words is the article where nearly all of the page's prose stands in it. */
const MIN_WORDS_OF_NOTE = 40;
const MIN_SHARE_OF_NOTE = 0.75;
const MIN_LIST_LINES = 3;
/** A signature, an address, a source: what a writer puts below the last paragraph. */
const MAX_DOUBTFUL_LINES = 4;

const TEASER_END = /(?:…|\.\.\.|\[…\]|read more)\W{0,8}$/i;
const MIN_CLOSING_WORDS = 3;
/** Whether a line is a paragraph, and neither a notice of the page nor the opening of another article. */
export const isOwnProse = ({ text, removed }: SpanLine): boolean =>
  !removed && isProse(text) && !isPageNotice(text) && !TEASER_END.test(text.slice(-20));

/** Whether so many words of so much prose on the page are clearly its article. */
const isArticle = (words: number, all: number) =>
  (words >= MIN_BODY_WORDS && words >= MIN_SHARE_OF_PROSE * all) ||
  (words >= MIN_WORDS_OF_NOTE && words >= MIN_SHARE_OF_NOTE * all);

/** The first marks and numbers of a line, without its words: lines of one list have them in common. */
const formOf = (text: string) =>
  text
    .replace(/\d+(?:[.,:]\d+)*/g, '#')
    .replace(/[\p{L}\p{M}'’.&()]+/gu, '')
    .replace(/\s+/g, '')
    .slice(0, 2);

/** Index of the last line of a list that begins at `from`: items, or lines of one form; `from - 1` where none does. */
function endOfList(lines: readonly SpanLine[], from: number): number {
  const form = formOf(lines[from]?.text ?? '');
  const isItem = ({ text, removed }: SpanLine) =>
    !removed && (isListItem(text) || (form.length === 2 && formOf(text) === form));
  const length = lines.slice(from).findIndex((line) => !isItem(line));
  const end = length === -1 ? lines.length : from + length;
  return end - from >= MIN_LIST_LINES ? end - 1 : from - 1;
}

/** A short sentence with which the writer ends. */
const isClosing = ({ text, removed }: SpanLine) =>
  !removed &&
  countWords(text) >= MIN_CLOSING_WORDS &&
  endsSentence(text) &&
  !TEASER_END.test(text.slice(-20)) &&
  !speaksOfPage(text) &&
  !IMPRINT_OPENING.test(text.slice(0, 80).toLowerCase());

/** The last of so few lines between the article and what is known as the page's that they may be the writer's. */
function endOfDoubt(lines: readonly SpanLine[], last: number): number {
  const known = lines.findIndex(({ removed }, i) => removed && i > last);
  return known !== -1 && known - last - 1 <= MAX_DOUBTFUL_LINES ? known - 1 : last;
}

/**
 * Finds the article among the lines of a page: the longest stretch of prose, the stretches near it that speak of the
 * same matter, a list that ends it, and what little stands between its end and the page's first known furniture.
 *
 * @returns undefined where no stretch is clearly the article
 */
export function findArticleSpan(page: readonly SpanLine[]): ArticleSpan | undefined {
  const listed = findDatedEntries(page.map(({ text }) => text));
  const lines = page.map((line, i) => (listed[i] ? { ...line, removed: true } : line));
  const body = findBody(lines.map((line) => ({ text: isOwnProse(line) ? line.text : '' })));
  if (body.last < body.first) return undefined;
  let { first, last } = body;
  const own = () =>
    contentWords(
      lines
        .slice(first, last + 1)
        .map(({ text }) => text)
        .join('\n'),
    );
  const goesOn = (line: SpanLine) =>
    isOwnProse(line) &&
    countWords(line.text) >= MIN_STRETCH_WORDS &&
    cohesion(line.text, own()) >= MIN_COHESION;
  for (let i = last + 1; i < lines.length && i - last <= MAX_GAP; i++) {
    const line = lines[i];
    if (line && goesOn(line)) last = i;
  }
  for (let i = first - 1; i >= 0 && first - i <= MAX_GAP; i--) {
    const line = lines[i];
    if (line && goesOn(line)) first = i;
  }
  const wordsOf = (some: readonly SpanLine[]) =>
    some.reduce((sum, line) => sum + (isOwnProse(line) ? countWords(line.text) : 0), 0);
  const words = wordsOf(lines.slice(first, last + 1));
  if (!isArticle(words, wordsOf(lines))) return undefined;
  const list = [1, 2, 3].map((gap) => last + gap).find((from) => endOfList(lines, from) >= from);
  if (list !== undefined) last = endOfList(lines, list);
  for (let next = lines[last + 1]; next && isClosing(next); next = lines[last + 1]) last++;
  return { first, last: endOfDoubt(lines, last) };
}
