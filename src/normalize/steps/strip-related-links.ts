import { foldLine, MAX_FURNITURE_LENGTH } from '../furniture/fold-line.ts';
import { countWords, findBody, isHeadlineLike } from '../furniture/prose.ts';
import { RELATED_LABELS, RELATED_LIST_LABELS, WEAK_RELATED_LABELS } from '../furniture/related.ts';
import { type Line, linesOf } from '../lines.ts';
import { removeLines } from '../remove.ts';
import type { Step } from '../step.ts';

const LABELS = new Set(RELATED_LABELS);
const MAX_LINK_WORDS = 25;
const MAX_LIST_LINES = 30;
const LABEL_AND_SEPARATOR =
  /^[^\p{L}\p{N}]{0,4}([^>»›:|–—\n]{2,40}?) ?(>{1,3}|»|›|:|\||–|—| -) ?(?=\S)/u;

/** `ALSO ON QUAY NEWS: Headline`. */
const LOUD_LABEL = /^(?:ALSO|MORE|READ|SEE|WATCH) (?:ON|FROM|IN|AT) [\p{Lu}\p{N} .&’'-]+$/u;
const MIN_HEADLINE_WORDS = 3;

/**
 * `Also read> Headline`, `LIRE AUSSI : Titre`, `Related> Headline`.
 *
 * @param isInside whether the line stands below the article's first sentence, where `More: Headline` is a link, too
 */
export function isRelatedLink(text: string, isInside = false): boolean {
  if (text.length > MAX_FURNITURE_LENGTH) return false;
  const match = LABEL_AND_SEPARATOR.exec(text);
  if (!match) return false;
  const [opening, label = '', separator = ''] = match;
  if (!LABELS.has(foldLine(label)) && !LOUD_LABEL.test(label)) return false;
  const headline = text.slice(opening.length);
  if (countWords(headline) > MAX_LINK_WORDS || /[.!?] +\p{Lu}/u.test(headline)) return false;
  if (!WEAK_RELATED_LABELS.has(foldLine(label))) return true;
  if (/[>»›|]/.test(separator) || label === label.toUpperCase()) return true;
  const couldHead = /^\p{Lu}/u.test(headline) && isHeadlineLike(headline);
  return isInside && couldHead && countWords(headline) >= MIN_HEADLINE_WORDS;
}

/** Labels that no English sentence begins with: they need no separator. */
const FOREIGN_LABEL =
  /^(?:à lire aussi|lire aussi|lesen sie auch|lea también|lee también|leggi anche|leia também|lees ook|läs också|les også|læs også|czytaj też|czytaj także|читайте также|baca juga|اقرأ أيضا) (?=\S)/i;
const isUnmarkedLink = (text: string) =>
  text.length <= MAX_FURNITURE_LENGTH &&
  FOREIGN_LABEL.test(text) &&
  countWords(text) <= MAX_LINK_WORDS &&
  !/[.!?] +\p{Lu}/u.test(text);

/** The headlines under a label: up to the next line that is none, or to the end of the page. */
function listUnder(lines: readonly Line[], label: number): Line[] {
  const list: Line[] = [];
  for (const line of lines.slice(label + 1, label + 1 + MAX_LIST_LINES)) {
    if (!isHeadlineLike(line.text)) break;
    list.push(line);
  }
  return list;
}

/** Removes links to other articles: labelled lines, and lists under a label such as "You may also like". */
export const stripRelatedLinks: Step = (draft) => {
  const { reading, lines } = linesOf(draft);
  const body = findBody(lines);
  const found = new Set<Line>();
  lines.forEach((line, i) => {
    if (isRelatedLink(line.text, i > body.first) || isUnmarkedLink(line.text)) found.add(line);
    const folded = foldLine(line.text);
    if (!RELATED_LIST_LABELS.has(folded)) return;
    const below = i > body.last;
    if (!folded.includes(' ') && !below) return;
    found.add(line);
    if (below) for (const headline of listUnder(lines, i)) found.add(headline);
  });
  return removeLines(draft, reading, 'strip-related-links', [...found]);
};
