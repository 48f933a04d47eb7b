import { cohesion, contentWords } from '../furniture/cohesion.ts';
import { foldLine } from '../furniture/fold-line.ts';
import { countWords, findBody, isProse } from '../furniture/prose.ts';
import { readByline } from './byline.ts';
import {
  couldBeHeadline,
  createCutCopyTest,
  endsInStop,
  isCutCopy,
  isMeta,
  MAX_HEADLINE_LENGTH,
} from './could-be-headline.ts';
import { pageLanguage } from './languages.ts';
import { createTailSplitter } from './title-tail.ts';

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
  /** Whether its byline or date is on the next line. */
  readonly isRightAbove: boolean;
}

/** A line of the page; `removed` where a rule has taken it for furniture. */
interface CandidateLine {
  readonly text: string;
  readonly removed?: boolean;
}

/** A page as its headline is looked for. Lists have an entry for each line, empty where the line does not count. */
interface Lines {
  readonly texts: readonly string[];
  readonly folded: readonly string[];
  /** Without furniture and cut copies. */
  readonly prose: readonly string[];
  /** Without furniture but for bylines and dates. */
  readonly left: readonly string[];
  /** Of the report, where it can be told. */
  readonly language: string | undefined;
  /** Where the report begins. */
  readonly first: number;
}

/** How much a headline must score to be chosen. */
export const ENOUGH_SCORE = 4;
/** How far above the prose a headline can stand. */
const REACH = 40;
/** A head of more lines is that of a page with menus. */
const MOST_LINES_ABOVE = 6;
/** So many lines below a headline its byline and date stand, and so many with the page's buttons between. */
const META_LINES = 5;
const META_REACH = 10;
/** The opening of the report by whose words headlines are judged. */
const OPENING_LINES = 8;
const OPENING_LENGTH = 3000;
/** So many short lines end a stretch of prose. */
const MOST_SHORT_LINES = 5;
const QUOTED = /^[“"«].*[”"»]\.?$/;

/**
 * Where the prose begins for good: a line of prose alone above other short lines, or above a byline, is a notice, a
 * quotation or a standfirst.
 */
function startOfProse(texts: readonly string[], first: number, last: number): number {
  let start = first;
  const proseAfter = (at: number) => texts.slice(at + 1, last + 1).findIndex(isProse);
  const byline = texts
    .slice(first, Math.min(last, first + MOST_SHORT_LINES))
    .findLastIndex((text) => readByline(text) !== undefined);
  if (byline > 0) start += byline + 1 + Math.max(0, proseAfter(first + byline));
  for (let gap = proseAfter(start); gap >= MOST_SHORT_LINES; gap = proseAfter(start))
    start += gap + 1;
  return start;
}

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

/** Whether a line is the only one above the report but for byline, date and its own copies. */
function isAlone({ left: texts, first, language }: Lines, at: number): boolean {
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
          isMeta(text, texts[i + 1] ?? '', language) ||
          (countWords(text) < 3 && i < at),
      )
  );
}

/** Words of the first paragraphs below a line. */
const openingBelow = ({ prose }: Lines, at: number) =>
  contentWords(
    prose
      .slice(at + 1)
      .filter(isProse)
      .slice(0, OPENING_LINES)
      .join('\n')
      .slice(0, OPENING_LENGTH),
  );

const isLongLine = (text: string) => countWords(text) >= 4 || text.length >= 25;

/** How often the words of a line stand again on the page. */
function copiesOf({ folded }: Lines, at: number, text: string): number {
  const fold = foldLine(text);
  const isLong = isLongLine(text);
  return folded.filter(
    (line, i) =>
      i !== at && (line === fold || (isLong && (line.startsWith(fold) || line.endsWith(fold)))),
  ).length;
}

/** Whether a line beside a headline is a headline, too: of three in a row the last has the byline below them. */
const isListed = (text = '') =>
  isLongLine(text) && !isProse(text) && couldBeHeadline(text, '') && !isMeta(text, '');

/** What speaks for a line that could be the headline; undefined where it closes like a sentence and is one. */
function weigh(
  lines: Lines,
  at: number,
  text: string,
): Pick<Candidate, 'score' | 'signs' | 'isRightAbove'> | undefined {
  const { texts, first, left, language } = lines;
  const opening = openingBelow(lines, at);
  const words = countWords(text);
  const below = untilReport(
    left
      .slice(at + 1, at + 1 + META_REACH)
      .filter((line) => line !== '')
      .slice(0, META_LINES),
  );
  const toMeta = below.findIndex((line, i) => isMeta(line, below[i + 1] ?? '', language));
  const isOfOther = toMeta > 0 && isListed(texts[at - 1]) && isListed(below[toMeta - 1]);
  const meta = isOfOther ? -1 : toMeta;
  const isNearMeta = meta === 0 || meta === 1;
  if (endsInStop(text) && !isNearMeta && isProse(text)) return undefined;
  const signs: Sign[] = [];
  // A short line is a headline where its byline is right below it and its words come again.
  const length = scoreOfLength(words);
  const isNamed = meta === 0 && cohesion(text, opening) > 0;
  let score = (isNamed ? Math.max(0, length) : length) + scoreOfCohesion(text, opening);
  const copies = copiesOf(lines, at, text);
  if (copies > 0 && isLongLine(text) && (words >= 6 || cohesion(text, opening) > 0)) {
    score += copies > 4 ? 1 : 3;
    signs.push('repeated');
  } else if (copies > 2) score -= 3;
  if (meta !== -1) {
    score += 3 - meta * 0.4;
    signs.push('above-byline');
  }
  const above = texts.slice(Math.max(0, at - 2), at);
  if (meta === -1 && above.some((line, i) => isMeta(line, above[i + 1] ?? '', language)))
    score += 1.5;
  score -= Math.max(0, first - at - 1) * 0.12;
  if (at === 0) score += 1;
  if (QUOTED.test(text)) score -= 3;
  if (at === first - 1 && score >= ENOUGH_SCORE) signs.push('adjacent');
  if (endsInStop(text)) score -= isNearMeta && !/^[“"]/.test(text) ? 2 : 9;
  else if (isAlone(lines, at) && (meta !== -1 || score > length + 1 || words >= 4)) {
    score = Math.max(score + 2, ENOUGH_SCORE);
    signs.push('alone');
  }
  return { score, signs, isRightAbove: meta === 0 };
}

/** A page's lines as they are looked at; undefined where it has no report. */
function readLines(lines: readonly CandidateLine[]): (Lines & { last: number }) | undefined {
  const texts = lines.map(({ text }) => text);
  const folded = texts.map(foldLine);
  const isCut = createCutCopyTest(folded);
  const prose = lines.map(({ text, removed }) => (removed || isCut(text) ? '' : text));
  const body = findBody(prose.map((text) => ({ text })));
  if (body.last < body.first) return undefined;
  const language = pageLanguage(lines);
  const left = lines.map(({ text, removed }) =>
    removed && !isMeta(text, '', language) ? '' : text,
  );
  const first = startOfProse(prose, body.first, body.last);
  return { texts, folded, prose, left, language, first, last: body.last };
}

/**
 * The lines that may be the headline of the article, the likeliest first: what stands again on the page, above byline
 * and date, shares its words with the report's first paragraphs, and is near to them.
 */
export function findHeadlines(page: readonly CandidateLine[]): Candidate[] {
  const lines = readLines(page);
  if (!lines) return [];
  const { texts, prose, first, last } = lines;
  const split = createTailSplitter(texts);
  const candidates: Candidate[] = [];
  for (let at = Math.max(0, first - REACH); at <= Math.min(first + 1, last); at++) {
    const whole = texts[at] ?? '';
    if (whole.length > MAX_HEADLINE_LENGTH) continue;
    const { title: text } = split(whole, at);
    if (page[at]?.removed || !couldBeHeadline(text, texts[at + 1] ?? '', lines.language)) continue;
    const isWithin = isProse(prose[at - 1] ?? '') || !prose.slice(at + 1, at + 6).some(isProse);
    if (at >= first && isWithin) continue;
    const weighed = weigh(lines, at, text);
    if (weighed) candidates.push({ at, text, isWhole: text === whole, ...weighed });
  }
  return candidates.sort((a, b) => b.score - a.score);
}
