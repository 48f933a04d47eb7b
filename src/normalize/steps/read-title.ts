import { amend, assignRoles, type Draft, readingOf } from '../draft.ts';
import { chooseHeadline } from '../facts/choose-headline.ts';
import { isCutCopy } from '../facts/could-be-headline.ts';
import { findHeadlines } from '../facts/find-headlines.ts';
import { createTailSplitter } from '../facts/title-tail.ts';
import type { Candidate } from '../facts/weigh-headline.ts';
import { foldLine, MAX_FURNITURE_LENGTH } from '../furniture/fold-line.ts';
import { countWords, isProse } from '../furniture/prose.ts';
import { linesOf, type PageLine, pageLinesOf } from '../lines.ts';
import { removeLines, removeRanges } from '../remove.ts';
import { editBy } from '../rules.ts';
import type { Step } from '../step.ts';

/** So many short lines above a headline with its byline, or one of them known as furniture, are a page's menus. */
const MENU_LINES = 3;
/** So many lines, nearly all of so few words, are menus, whatever is known of them. */
const SURE_MENU_LINES = 12;
const SURE_MENU_SHARE = 0.8;
const MENU_WORDS = 3;

function withTitle(draft: Draft, { text, signs }: Candidate, line: PageLine): Draft {
  const titled = assignRoles(draft, new Map([[line.block.id, 'title']]));
  const title =
    signs.length > 0
      ? ({ status: 'stated', value: text, passage: line.text } as const)
      : ({
          status: 'inferred',
          value: text,
          reason: 'Of the lines above the report it is the one that speaks of the same matter.',
        } as const);
  return { ...titled, meta: { ...titled.meta, title } };
}

/** Takes off what the page put before or behind its headline: its path, the site's name. */
function withoutTail(draft: Draft, line: PageLine, title: string): Draft {
  const at = line.text.indexOf(title);
  if (at === -1 || title === line.text) return draft;
  const reading = readingOf(draft);
  const start = line.start + reading.text.slice(line.start, line.end).indexOf(line.text);
  const head = { start, end: start + at };
  const tail = { start: head.end + title.length, end: start + line.text.length };
  const changes = [head, tail]
    .filter(({ start, end }) => end > start)
    .map((range) => editBy('strip-title-tail', range, ''));
  return amend(draft, reading, changes);
}

/** Removes the headline's copies above the report, and the menus above the headline. */
function stripHead(
  draft: Draft,
  title: Candidate,
  lines: readonly PageLine[],
  first: number,
): Draft {
  const fold = foldLine(title.text);
  const split = createTailSplitter(lines.map(({ text }) => text));
  const repeats = (line: PageLine, i: number) =>
    i !== title.at &&
    !line.removed &&
    line.block.role === 'paragraph' &&
    line.text.length <= MAX_FURNITURE_LENGTH &&
    (foldLine(line.text) === fold ||
      isCutCopy(line.text, fold) ||
      foldLine(split(line.text, i).title) === fold);
  const copies = lines.slice(0, Math.max(first, title.at + 1)).filter(repeats);
  const isCopy = new Set(copies);
  const above = lines
    .slice(0, title.at)
    .filter(
      (line) =>
        !line.removed &&
        line.block.role === 'paragraph' &&
        !isCopy.has(line) &&
        !isProse(line.text),
    );
  const isRepeated = title.signs.includes('repeated');
  const known = lines.slice(0, title.at).filter(({ removed }) => removed).length;
  const menu = above.filter(({ text }) => countWords(text) <= MENU_WORDS);
  // Short lines alone may be a list of the writer's, and the headline one of its headings.
  const isShown = known > 0 || title.signs.includes('above-byline');
  const isPage =
    (isShown && (isRepeated || above.length + known >= MENU_LINES)) ||
    menu.length >= Math.max(SURE_MENU_LINES, SURE_MENU_SHARE * above.length);
  const unrepeated = removeLines(draft, readingOf(draft), 'strip-duplicate-title', copies);
  if (!isPage || above.length === 0) return unrepeated;
  const reading = readingOf(unrepeated);
  const left = new Set(above.map(({ block }) => block.id));
  const ranges = linesOf(unrepeated).lines.filter(({ block }) => left.has(block.id));
  return removeRanges(
    unrepeated,
    reading,
    ranges.map((line) => editBy('strip-page-head', line, '')),
  );
}

/** Finds the article's headline among the lines above it, and removes its copies and the page's menus there. */
export const readTitle: Step = (draft) => {
  // A web page's markup has named it.
  if (draft.blocks.some(({ role }) => role === 'title')) return draft;
  const lines = pageLinesOf(draft);
  const candidates = findHeadlines(lines).filter(({ at }) => lines[at]?.block.role === 'paragraph');
  const chosen = chooseHeadline(candidates);
  const line = chosen && lines[chosen.at];
  if (!chosen || !line) {
    const reason =
      candidates.length === 0
        ? 'The scrape has no headline above the article.'
        : 'Several lines stand above the report, and none is surely its headline.';
    return { ...draft, meta: { ...draft.meta, title: { status: 'unknown', reason } } };
  }
  const titled = withoutTail(withTitle(draft, chosen, line), line, chosen.text);
  const first = lines.findIndex(
    ({ text, removed }, i) => i > chosen.at && !removed && isProse(text),
  );
  return stripHead(titled, chosen, lines, first);
};
