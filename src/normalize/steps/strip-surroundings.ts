import type { Draft } from '../draft.ts';
import { type ArticleSpan, findArticleSpan, isOwnProse } from '../furniture/article-span.ts';
import { cohesion, contentWords } from '../furniture/cohesion.ts';
import { isPageNotice } from '../furniture/notices.ts';
import { countWords, isProse } from '../furniture/prose.ts';
import { linesOf, type PageLine, pageLinesOf } from '../lines.ts';
import { removeRanges } from '../remove.ts';
import { editBy } from '../rules.ts';
import type { Step } from '../step.ts';

/** So many short lines around the report are those of a whole page. */
const MIN_PAGE_LINES = 10;
/** Without so many that are known as furniture, the short lines may be a list of the writer's. */
const MIN_KNOWN_LINES = 2;
/** Among so many short lines one that is known shows that they are no list of the writer's. */
const MIN_MENU_LINES = 30;
/** A line of which a page's frame is made, where others stand around it: a telephone number, an age with a count. */
const FRAME_LINE =
  /^(?:(?:tel|phone|telephone|fax|e-?mail)\b[.: ]|\d{1,3} ?[hmd] ?\d{1,6}$|[•·|]$)/i;
const MIN_STANDFIRST_WORDS = 6;

const ABOVE = 'It stands above the article, among the page’s menus.';
const BELOW = 'It stands below the article, among the page’s menus.';

const AFTER_SOURCE = 'It stands below the link to the source, with which the copied article ends.';
/** So many paragraphs above a link to the source are a report. */
const MIN_PARAGRAPHS = 2;

/** Prose that shares less of its words with what stands above it is another article's. */
const MIN_SHARED = 0.2;

/**
 * What follows a copying plug-in's link to the source, where a report stands above it that is not much shorter. A
 * writer names sources, too: down to the last paragraph on the same matter all is the report's.
 */
function belowSourceLink(draft: Draft, page: readonly PageLine[]): PageLine[] {
  const links = draft.edits.filter(({ rule }) => rule === 'strip-source-link');
  const at = page.findIndex(
    ({ block, removed }) =>
      removed && links.some(({ start }) => start >= block.start && start < block.end),
  );
  const above = page
    .slice(0, Math.max(0, at))
    .filter((line) => !line.removed && isProse(line.text));
  const textOf = (lines: readonly PageLine[]) => lines.map(({ text }) => text).join('\n');
  const own = contentWords(textOf(above));
  const last = page.findLastIndex(
    (line, i) => i > at && isOwnProse(line) && cohesion(line.text, own) >= MIN_SHARED,
  );
  const below = page
    .slice(Math.max(at, last) + 1)
    .filter((line) => !line.removed && line.block.role !== 'note');
  const isShorter = countWords(textOf(below)) <= 2 * countWords(textOf(above));
  return above.length >= MIN_PARAGRAPHS && isShorter ? below : [];
}

/** Rules that tell a line by its copy and not by its words: a writer says a thing again, too. */
const COPY_RULES = new Set(['strip-duplicate-title', 'strip-repetition']);

/** Ids of the blocks that were removed as copies. */
function copiedBlocks({ blocks, edits }: Draft): Set<string> {
  const copies = new Set(
    edits.filter(({ rule }) => COPY_RULES.has(rule)).map(({ start }) => start),
  );
  return new Set(blocks.filter(({ start }) => copies.has(start)).map(({ id }) => id));
}

/** Whether lines above or below the article are those of a page around it. */
function isAroundPage(lines: readonly PageLine[], copied: ReadonlySet<string>): boolean {
  const short = lines.filter(({ text }) => !isProse(text)).length;
  const known = lines.filter(
    ({ block, removed, text }) => (removed && !copied.has(block.id)) || FRAME_LINE.test(text),
  ).length;
  return (
    (short >= MIN_PAGE_LINES && known >= MIN_KNOWN_LINES) || (short >= MIN_MENU_LINES && known > 0)
  );
}

/** Notes why each line around the article goes, where it stands among enough short lines to be a page's. */
function judgeAround(
  page: readonly PageLine[],
  span: ArticleSpan,
  copied: ReadonlySet<string>,
  reasons: Map<string, string>,
) {
  const title = page.findIndex(({ block }) => block.role === 'title');
  const head = title !== -1 && title < span.first ? title : -1;
  const above = page.slice(0, span.first);
  const below = page.slice(span.last + 1);
  const isOwn = ({ block, removed }: PageLine) => removed || block.role !== 'paragraph';
  if (isAroundPage(below, copied)) {
    for (const line of below)
      if (!line.removed && line.block.role !== 'note') reasons.set(line.block.id, BELOW);
  }
  if (isAroundPage(above, copied)) {
    above.forEach((line, i) => {
      const isStandfirst =
        countWords(line.text) >= MIN_STANDFIRST_WORDS &&
        i > head &&
        (head === -1 ? span.first - i <= 2 : i === head + 1);
      const isBetween = head !== -1 && i > head && isProse(line.text) && !isPageNotice(line.text);
      if (!isOwn(line) && !isStandfirst && !isBetween) reasons.set(line.block.id, ABOVE);
    });
  }
}

/** Removes what a whole copied page has above and below its article: menus, headlines of others, forms, teasers. */
export const stripSurroundings: Step = (draft) => {
  const page = pageLinesOf(draft);
  const reasons = new Map(
    belowSourceLink(draft, page).map(({ block }) => [block.id, AFTER_SOURCE]),
  );
  const span = findArticleSpan(page);
  if (span) judgeAround(page, span, copiedBlocks(draft), reasons);
  const { reading, lines } = linesOf(draft);
  const edits = lines.flatMap((line) => {
    const reason = reasons.get(line.block.id);
    return reason ? [editBy('strip-surroundings', line, '', { reason })] : [];
  });
  return removeRanges(draft, reading, edits);
};
