import { cohesion, contentWords } from '../furniture/cohesion.ts';
import { foldLine } from '../furniture/fold-line.ts';
import { MENU_LINES } from '../furniture/menus.ts';
import { speaksOfPage } from '../furniture/notices.ts';
import { isPictureCaption, isPictureCredit } from '../furniture/picture-credit.ts';
import { countWords, findBody, isProse } from '../furniture/prose.ts';
import { readByline, readUnmarkedByline } from './byline.ts';
import { findDates, findDays } from './dates.ts';
import { isPersonName } from './person-names.ts';
import { splitTail } from './title-tail.ts';

/** What shows a headline besides its words. */
export type Sign = 'repeated' | 'above-byline' | 'adjacent' | 'alone';

/** A line that may be the article's headline, and how much speaks for it. */
export interface Candidate {
  /** Index of the line. */
  readonly at: number;
  /** The headline without the site's name behind it. */
  readonly text: string;
  /** Whether the line is the headline and nothing else. */
  readonly isWhole: boolean;
  readonly score: number;
  readonly signs: readonly Sign[];
}

/** A line of the page; `removed` where a rule has taken it for furniture. */
interface CandidateLine {
  readonly text: string;
  readonly removed?: boolean;
}

/** How far above the prose a headline can stand. */
const REACH = 40;
/** A head of more lines is that of a page with menus. */
const MOST_LINES_ABOVE = 6;
const MAX_WORDS = 26;
const MAX_LENGTH = 300;
/** So many lines below a headline its byline and date stand. */
const META_LINES = 5;
/** The opening of the report by whose words headlines are judged. */
const OPENING_LINES = 8;
const OPENING_LENGTH = 3000;

const NO_HEADLINE =
  /^[A-Z]{2,4}(?:-[A-Z]{2,4})*--\S|^(?:©|\(c\)|copyright\b|tags?:|photos?:|image:|share\b|comments?\b|advertisement|published\b|posted\b|updated\b|last updated|published:|by\s)|[…:;,]$|\.\.\.$|https?:\/\/|<\w|\|\s*$(?<=^.{0,20})|^\d[\d\s.,/:-]*$/i;

const isMeta = (text: string, next: string) =>
  text.length <= 160 &&
  !/^[—–-]/.test(text) &&
  (readByline(text) !== undefined ||
    readUnmarkedByline(text, next) !== undefined ||
    findDates(text).length > 0 ||
    (findDays(text).length > 0 && countWords(text) <= 10));

/** The clock with which entries of a live page begin. */
const CLOCK_FIRST = /^\d{1,2}[:.]\d{2}(?: ?[ap]\.?m\.?)?(?: \p{Lu}{2,4})?(?: [–—-])? \p{L}/u;

const LIST_ITEM = /^(?:[-*•·▪►]|\(?\d{1,2}\)) /;

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

/** A headline that is closed as a sentence is rare; what abbreviations close is none. */
const endsInStop = (text: string) =>
  /[.。।][”"’'»)\]]*$/.test(
    text.replace(/\b(?:\p{Lu}\.){2,}$|\b(?:Jr|Sr|Inc|Co|Ltd|St|vs)\.$/u, ''),
  );

/** Where the prose begins for good: a line of prose alone above other short lines is a notice or a standfirst. */
function startOfProse(texts: readonly string[], first: number, last: number): number {
  let start = first;
  const proseAfter = (at: number) => texts.slice(at + 1, last + 1).findIndex(isProse);
  for (let gap = proseAfter(start); gap >= 5 && start < last; gap = proseAfter(start))
    start += gap + 1;
  return start;
}

function couldBeHeadline(text: string, next: string): boolean {
  const words = countWords(text);
  return (
    words >= 1 &&
    words <= MAX_WORDS &&
    text.length <= MAX_LENGTH &&
    !NO_HEADLINE.test(text) &&
    !LIST_ITEM.test(text) &&
    !CLOCK_FIRST.test(text) &&
    !(words <= 6 && speaksOfPage(text)) &&
    !isNameAndPaper(text) &&
    !isCaption(text, next) &&
    !MENU_LINES.has(foldLine(text)) &&
    !isPictureCredit(text) &&
    readByline(text) === undefined &&
    readUnmarkedByline(text, next) === undefined &&
    !isDateLine(text)
  );
}

const isDateLine = (text: string) => {
  const [date] = findDates(text);
  return (
    date !== undefined && countWords(text) <= 9 && countWords(text.replace(date.passage, '')) <= 5
  );
};

function scoreOfLength(words: number): number {
  if (words <= 3) return words - 4;
  return words === 4 ? 1 : 2;
}

function scoreOfCohesion(text: string, opening: ReadonlySet<string>): number {
  const size = contentWords(text).size;
  if (size === 0 || opening.size === 0) return 0;
  const share = cohesion(text, opening);
  if (share === 0) return size >= 3 ? -2 : -0.5;
  return Math.min(4, share * 5.5) * (size === 1 ? 0.4 : size === 2 ? 0.8 : 1);
}

/** Lines up to the report: a standfirst may stand among them, two paragraphs in a row do not. */
function untilReport(below: readonly string[]): readonly string[] {
  const end = below.findIndex((line, i) => isProse(line) && isProse(below[i + 1] ?? ''));
  return end === -1 ? below : below.slice(0, end + 1);
}

/** `Pier to open after…`: the headline's beginning, as a list or a tab of the browser has it. */
export const isCutCopy = (text: string, fold: string): boolean =>
  /(?:…|\.\.\.)$/.test(text) &&
  fold !== foldLine(text) &&
  foldLine(text) !== '' &&
  fold.startsWith(foldLine(text));

/** Whether a line is the only one above the report but for byline, date and its own copies. */
function isAlone(texts: readonly string[], at: number, first: number): boolean {
  const fold = foldLine(texts[at] ?? '');
  return (
    texts.slice(0, first).filter((text) => text !== '').length <= MOST_LINES_ABOVE &&
    texts
      .slice(0, first)
      .every(
        (text, i) =>
          i === at ||
          text === '' ||
          foldLine(text) === fold ||
          isCutCopy(text, fold) ||
          isMeta(text, texts[i + 1] ?? '') ||
          (countWords(text) < 3 && i < at),
      )
  );
}

/**
 * The lines that may be the headline of the article, the likeliest first: what stands again on the page, above byline
 * and date, shares its words with the report's first paragraphs, and is near to them.
 */
export function findHeadlines(lines: readonly CandidateLine[]): Candidate[] {
  const folds = lines.map(({ text }) => foldLine(text));
  const own = lines.map(({ text, removed }) =>
    removed || folds.some((fold) => isCutCopy(text, fold)) ? { text: '' } : { text },
  );
  const body = findBody(own);
  if (body.last < body.first) return [];
  const texts = lines.map(({ text }) => text);
  const { last } = body;
  const prose = own.map(({ text }) => text);
  const left = lines.map(({ text, removed }) => (removed && !isMeta(text, '') ? '' : text));
  const first = startOfProse(prose, body.first, last);
  const folded = texts.map(foldLine);
  const isBody = (i: number) => isProse(prose[i] ?? '');
  const candidates: Candidate[] = [];
  for (let at = Math.max(0, first - REACH); at <= Math.min(first + 1, last); at++) {
    const whole = texts[at] ?? '';
    if (whole.length > MAX_LENGTH) continue;
    const text = splitTail(
      whole,
      texts.filter((_, i) => i !== at),
    ).title;
    const next = texts[at + 1] ?? '';
    if (lines[at]?.removed || !couldBeHeadline(text, next)) continue;
    if (at >= first && (isBody(at - 1) || !prose.slice(at + 1, at + 6).some(isProse))) continue;
    const opening = contentWords(
      prose
        .slice(at + 1)
        .filter(isProse)
        .slice(0, OPENING_LINES)
        .join('\n')
        .slice(0, OPENING_LENGTH),
    );
    const fold = foldLine(text);
    const isLong = countWords(text) >= 4 || text.length >= 25;
    const copies = folded.filter(
      (line, i) =>
        i !== at && (line === fold || (isLong && (line.startsWith(fold) || line.endsWith(fold)))),
    ).length;
    const below = untilReport(texts.slice(at + 1, at + 1 + META_LINES));
    const meta = below.findIndex((line, i) => isMeta(line, texts[at + 2 + i] ?? ''));
    const signs: Sign[] = [];
    // A short line is a headline where its byline is right below it and its words come again.
    const length = scoreOfLength(countWords(text));
    const isNamed = meta === 0 && cohesion(text, opening) > 0;
    let score = (isNamed ? Math.max(0, length) : length) + scoreOfCohesion(text, opening);
    if (copies > 0 && isLong && (countWords(text) >= 6 || cohesion(text, opening) > 0)) {
      score += copies > 4 ? 1 : 3;
      signs.push('repeated');
    } else if (copies > 2) score -= 3;
    if (meta !== -1) {
      score += 3 - meta * 0.4;
      signs.push('above-byline');
    }
    const above = texts.slice(Math.max(0, at - 2), at);
    if (meta === -1 && above.some((line, i) => isMeta(line, above[i + 1] ?? ''))) score += 1.5;
    score -= Math.max(0, first - at - 1) * 0.12;
    if (at === 0) score += 1;
    if (/^[“"«].*[”"»]\.?$/.test(text)) score -= 3;
    if (endsInStop(text) && meta !== 0 && meta !== 1 && isProse(text)) continue;
    if (at === first - 1 && score >= ENOUGH.score) signs.push('adjacent');
    if (endsInStop(text)) score -= (meta === 0 || meta === 1) && !/^[“"]/.test(text) ? 2 : 9;
    if (
      isAlone(left, at, first) &&
      !endsInStop(text) &&
      (meta !== -1 || score > scoreOfLength(countWords(text)) + 1 || countWords(text) >= 4)
    ) {
      score = Math.max(score + 2, ENOUGH.score);
      signs.push('alone');
    }
    candidates.push({ at, text, isWhole: text === whole, score, signs });
  }
  return candidates.sort((a, b) => b.score - a.score);
}

/** Headlines whose scores differ by less stand side by side. */
const CLOSE = 1.5;
/**
 * What a headline must score, more where neither its place nor a byline shows it, and by how
 * much it must lead over a line that does not belong to it.
 */
const ENOUGH = { score: 4, unsigned: 5, lead: 1 };
const NEAR_LINES = 5;
/** More lines that are as likely as each other are a list. */
const MOST_NEAR = 2;
/** More headlines with byline and date are a list of other stories. */
const MOST_OF_LIST = 3;

/**
 * The headline of the article; undefined where none is sure. Of two lines that stand together the longer is the
 * headline above a kicker, and the upper one the headline above its standfirst.
 */
export function chooseHeadline(candidates: readonly Candidate[]): Candidate | undefined {
  const [best] = candidates;
  if (!best) return undefined;
  const isLong = ({ text }: Candidate) => countWords(text) > 4;
  const together = candidates.filter(
    ({ at, score }) => best.score - score < CLOSE && Math.abs(at - best.at) <= NEAR_LINES,
  );
  const long = together.filter(isLong);
  const signed = long.filter(({ signs }) => signs.includes('above-byline'));
  const near = [signed, long].find(({ length }) => length > 0) ?? together;
  const upper = near.toSorted((a, b) => a.at - b.at)[0] ?? best;
  const fold = foldLine(upper.text);
  const copies = candidates.filter((other) => foldLine(other.text) === fold);
  const chosen = copies.toSorted((a, b) => a.at - b.at).find(({ isWhole }) => isWhole) ?? upper;
  const rival = candidates.find(
    (other) => !together.includes(other) && foldLine(other.text) !== fold && other !== chosen,
  );
  if (new Set(near.map(({ text }) => foldLine(text))).size > MOST_NEAR) return undefined;
  const needed = upper.signs.some((sign) => sign !== 'repeated') ? ENOUGH.score : ENOUGH.unsigned;
  const isSure = upper.score >= needed && upper.score - (rival?.score ?? -9) >= ENOUGH.lead;
  const likeIt = candidates.filter(
    ({ signs, score }) => signs.includes('above-byline') && score > ENOUGH.score / 2,
  );
  const isOfList =
    likeIt.length > MOST_OF_LIST &&
    !upper.signs.includes('repeated') &&
    !upper.signs.includes('adjacent');
  return isSure && !isOfList ? chosen : undefined;
}
