import { foldLine } from '../furniture/fold-line.ts';
import { HOME_WORDS, SECTION_WORDS } from '../furniture/menus.ts';
import { findBody } from '../furniture/prose.ts';
import { linesOf } from '../lines.ts';
import { removeLines } from '../remove.ts';
import type { Step } from '../step.ts';

const MAX_CRUMBS = 8;
const MAX_CRUMB_WORDS = 20;

/** The rest of a folded line that begins with the word for the front page. */
function afterHome(folded: string): string | undefined {
  const home = HOME_WORDS.find(
    (word) => folded.startsWith(word) && !/^\p{L}/u.test(folded.slice(word.length)),
  );
  return home === undefined ? undefined : folded.slice(home.length).trim();
}

/** `Home » News » Headline`: separators between short parts. */
function hasCrumbSeparators(rest: string): boolean {
  if (!/^[>»›→/|:•]/.test(rest)) return false;
  const crumbs = rest
    .split(/[>»›→/|•]/)
    .map((crumb) => crumb.trim())
    .filter((crumb) => crumb !== '');
  return (
    crumbs.length <= MAX_CRUMBS &&
    crumbs.every((crumb) => crumb.split(' ').length <= MAX_CRUMB_WORDS)
  );
}

/** `Home News Headline`, where the headline is a line of its own as well and only sections stand before it. */
function repeatsHeadline(rest: string, headlines: ReadonlySet<string>): boolean {
  const words = rest.split(' ');
  for (const [i, word] of words.entries()) {
    if (headlines.has(words.slice(i).join(' '))) return true;
    if (!SECTION_WORDS.has(word)) return false;
  }
  return false;
}

/** Removes the path of menus above the article, with separators or run together. */
export const stripBreadcrumbs: Step = (draft) => {
  const { reading, lines } = linesOf(draft);
  const body = findBody(lines);
  const head = lines.slice(0, body.first);
  const headlines = new Set(head.map((line) => foldLine(line.text)));
  const found = head.filter((line) => {
    const rest = afterHome(foldLine(line.text));
    if (!rest) return false;
    return hasCrumbSeparators(rest) || repeatsHeadline(rest, headlines);
  });
  return removeLines(draft, reading, 'strip-breadcrumbs', found);
};
