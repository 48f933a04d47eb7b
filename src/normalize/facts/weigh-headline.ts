import { cohesion, contentWords } from '../furniture/cohesion.ts';
import { foldLine } from '../furniture/fold-line.ts';
import { countWords, isProse } from '../furniture/prose.ts';
import { couldBeHeadline, endsInStop, isCutCopy, isMeta } from './could-be-headline.ts';

/** What shows a headline besides its words. */
export type Sign =
  | 'repeated'
  | 'above-byline'
  | 'adjacent'
  | 'alone'
  | 'browser-title'
  | 'below-path';

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

/** A page as its headline is looked for. Lists have an entry for each line, empty where the line does not count. */
export interface HeadlineLines {
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
/** A head of more lines is that of a page with menus. */
const MOST_LINES_ABOVE = 6;
/** So many lines below a headline its byline and date stand, and so many with the page's buttons between. */
const META_LINES = 5;
const META_REACH = 10;
/** The opening of the report by whose words headlines are judged. */
const OPENING_LINES = 8;
const OPENING_LENGTH = 3000;
const QUOTED = /^[“"«].*[”"»]\.?$/;

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
function isAlone({ left: texts, first, language }: HeadlineLines, at: number): boolean {
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
const openingBelow = ({ prose }: HeadlineLines, at: number) =>
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
function copiesOf({ folded }: HeadlineLines, at: number, text: string): number {
  const fold = foldLine(text);
  const isLong = isLongLine(text);
  return folded.filter(
    (line, i) =>
      i !== at && (line === fold || (isLong && (line.startsWith(fold) || line.endsWith(fold)))),
  ).length;
}

/** So many lines below the title of the browser's window the headline stands by itself. */
const NEAR_BROWSER_TITLE = 3;

/** Whether a line has the site's name behind what is right below it alone: the title of the browser's window. */
const isBrowserTitle = ({ texts, folded }: HeadlineLines, at: number, text: string): boolean =>
  text !== texts[at]?.trim() &&
  countWords(text) >= 3 &&
  folded.slice(at + 1, at + 1 + NEAR_BROWSER_TITLE).includes(foldLine(text));

/** `Home » Sports`: the way to the article, right above its headline. */
const PATH_FROM_HOME =
  /^(?:home|start|startseite|accueil|inicio|início|strona główna|главная|головна)\s*[»>›/] ?\S/iu;

/** Whether a line beside a headline is a headline, too: of three in a row the last has the byline below them. */
const isListed = (text = '') =>
  isLongLine(text) && !isProse(text) && couldBeHeadline(text, '') && !isMeta(text, '');

/** What speaks for a line that could be the headline; undefined where it closes like a sentence and is one. */
export function weigh(
  lines: HeadlineLines,
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
  if (isBrowserTitle(lines, at, text)) {
    score += 4;
    signs.push('browser-title');
  }
  if (PATH_FROM_HOME.test(texts[at - 1] ?? '')) {
    score += 1.5;
    signs.push('below-path');
  }
  const above = texts.slice(Math.max(0, at - 2), at);
  if (meta === -1 && above.some((line, i) => isMeta(line, above[i + 1] ?? '', language)))
    score += 1.5;
  score -= Math.max(0, first - at - 1) * 0.12;
  if (at === 0) score += meta === 0 ? 1.5 : 1;
  if (QUOTED.test(text)) score -= 3;
  if (at === first - 1 && score >= ENOUGH_SCORE) signs.push('adjacent');
  if (endsInStop(text)) score -= isNearMeta && !/^[“"]/.test(text) ? 2 : 9;
  else if (isAlone(lines, at) && (meta !== -1 || score > length + 1 || words >= 4)) {
    score = Math.max(score + 2, ENOUGH_SCORE);
    signs.push('alone');
  }
  return { score, signs, isRightAbove: meta === 0 };
}
