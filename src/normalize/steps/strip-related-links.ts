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
 * Whether a line leads to another article: `Also read> Headline`, `LIRE AUSSI : Titre`. A label that may as well open a
 * sentence of the writer's (`Next: The council decides`) is one perhaps, and only below the article's first sentence.
 */
function judgeLink(text: string, isInside: boolean): 'surely' | 'perhaps' | undefined {
  if (text.length > MAX_FURNITURE_LENGTH) return undefined;
  const match = LABEL_AND_SEPARATOR.exec(text);
  if (!match) return undefined;
  const [opening, label = '', separator = ''] = match;
  if (!LABELS.has(foldLine(label)) && !LOUD_LABEL.test(label)) return undefined;
  const headline = text.slice(opening.length);
  if (countWords(headline) > MAX_LINK_WORDS || /[.!?] +\p{Lu}/u.test(headline)) return undefined;
  if (!WEAK_RELATED_LABELS.has(foldLine(label))) return 'surely';
  if (/[>»›|]/.test(separator) || label === label.toUpperCase()) return 'surely';
  const couldHead = /^\p{Lu}/u.test(headline) && isHeadlineLike(headline);
  const isLink = isInside && couldHead && countWords(headline) >= MIN_HEADLINE_WORDS;
  return isLink ? 'perhaps' : undefined;
}

/** Whether the line surely leads to another article. */
export const isRelatedLink = (text: string): boolean => judgeLink(text, false) !== undefined;

/** Labels that no English sentence begins with: they need no separator. */
const FOREIGN_LABEL =
  /^(?:à lire aussi|lire aussi|lesen sie auch|lea también|lee también|leggi anche|leia também|lees ook|läs också|les også|læs også|czytaj też|czytaj także|читайте также|baca juga|[اإ]قرأ أيضً?ا) (?=\S)/i;
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
  const unsure = new Set<Line>();
  lines.forEach((line, i) => {
    const judged = judgeLink(line.text, i > body.first);
    if (judged || isUnmarkedLink(line.text)) found.add(line);
    if (judged === 'perhaps') unsure.add(line);
    const folded = foldLine(line.text);
    if (!RELATED_LIST_LABELS.has(folded)) return;
    const below = i > body.last;
    if (!folded.includes(' ') && !below) return;
    found.add(line);
    if (below) for (const headline of listUnder(lines, i)) found.add(headline);
  });
  return removeLines(draft, reading, 'strip-related-links', [...found], (line) =>
    unsure.has(line) ? { grade: 'likely' } : {},
  );
};
