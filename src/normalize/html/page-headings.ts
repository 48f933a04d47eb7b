import { createTailSplitter } from '../facts/title-tail.ts';
import { foldLine } from '../furniture/fold-line.ts';
import { countWords } from '../furniture/prose.ts';
import type { PageFact } from './page.ts';
import { textsAt } from './page-tags.ts';

const MAX_NAME_WORDS = 5;
const TITLE_SEPARATOR = /\s[|–—·•»:-]\s|\s?\|\s?/;

const folded = (facts: readonly PageFact[]) => new Set(facts.map(({ value }) => foldLine(value)));

/**
 * The only `h1` of a page: its headline, or the site's nameplate where the page's title has it behind its
 * headline, or the page above. Of several, none is known to be either.
 */
export function onlyHeading(document: Document): { headline: PageFact[]; nameplate: PageFact[] } {
  const all = textsAt(document, 'h1');
  const [only] = all;
  if (!only || folded(all).size !== 1) return { headline: [], nameplate: [] };
  const heading = document.querySelector('h1');
  const [head = '', ...tail] = (document.querySelector('head > title')?.textContent ?? '').split(
    TITLE_SEPARATOR,
  );
  const isTail = foldLine(tail.at(-1) ?? '') === foldLine(only.value);
  const isInHead =
    heading?.closest('header, nav, [role="banner"]') && !heading.closest('article, main');
  const isOver = folded(textsAt(document, 'h2')).has(foldLine(head));
  return isTail || (isInHead && isOver && countWords(only.value) <= MAX_NAME_WORDS)
    ? { headline: [], nameplate: [only] }
    : { headline: [only], nameplate: [] };
}

/** The site's name that a page's title has behind a headline which stands without it on the page. */
export function behindTitle(document: Document, titles: readonly PageFact[]): PageFact[] {
  const others = folded(titles);
  const headings = textsAt(document, 'h1, h2, h3').map(({ value }) => value);
  return textsAt(document, 'head > title').flatMap(({ value, passage }) => {
    const { site } = createTailSplitter(headings)(value);
    return site === undefined || others.has(foldLine(site)) ? [] : [{ value: site, passage }];
  });
}
