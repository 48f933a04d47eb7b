import { foldLine } from '../furniture/fold-line.ts';
import { findBody, isProse } from '../furniture/prose.ts';
import { readByline } from './byline.ts';
import {
  couldBeHeadline,
  createCutCopyTest,
  isMeta,
  MAX_HEADLINE_LENGTH,
} from './could-be-headline.ts';
import { pageLanguage } from './languages.ts';
import { createTailSplitter } from './title-tail.ts';
import { type Candidate, type HeadlineLines, weigh } from './weigh-headline.ts';

/** A line of the page; `removed` where a rule has taken it for furniture. */
interface CandidateLine {
  readonly text: string;
  readonly removed?: boolean;
}

/** How far above the prose a headline can stand. */
const REACH = 40;
/** So many short lines end a stretch of prose. */
const MOST_SHORT_LINES = 5;
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

/** A page's lines as they are looked at; undefined where it has no report. */
function readLines(
  lines: readonly CandidateLine[],
): (HeadlineLines & { last: number }) | undefined {
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
