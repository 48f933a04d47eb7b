import { searchResults } from '#text/search-results.ts';
import { DOUBT_SIGN } from '../../../text/doubt-sign.ts';
import type { HitUrls } from '../../../urls.ts';
import type { SearchResult } from '../query.ts';
import type { SearchHit } from '../show-hit.ts';
import { element, link, marked } from './elements.ts';
import { hitAddress } from './hit-address.ts';
import { hitKind, hitTitle } from './hit-title.ts';

/** Hits that are shown at once. */
export const SHOWN = 10;
/** Most that are shown when the reader asks for more. */
export const MOST_SHOWN = 100;

/** Hits that a window has room for. While somebody types, the others are made a little later: most are never seen. */
const IN_VIEW = 5;
const LATER_MILLISECONDS = 120;

/** Asks for as many hits of the same search; not told when another search was faster. */
type AskMore = (limit: number, tell: (hits: readonly SearchHit[]) => void) => void;

function renderHit(urls: HitUrls, hit: SearchHit): HTMLElement {
  const item = element('li', 'search-hit', [
    element('h2', '', [...hitKind(hit), link(hitAddress(urls, hit), hitTitle(hit))]),
  ]);
  if (hit.snippet.length > 0) item.append(element('p', '', marked(hit.snippet)));
  if (hit.snippet.some(({ text }) => text.includes(DOUBT_SIGN)))
    item.append(element('p', 'search-doubt', [searchResults.inDoubt]));
  if (hit.scraped) {
    const was = element('span', 'search-was', marked(hit.scraped));
    item.append(element('p', 'search-scraped', [searchResults.matchedScraped, was]));
  }
  return item;
}

/** One line of links to what may have been meant by words that are nowhere; each proposal stands once. */
function renderSuggestions(
  { notes }: SearchResult,
  addressOf: (from: string, to: string) => string,
): HTMLElement[] {
  const meant = new Map(
    notes.flatMap(({ kind, typed, words }) =>
      kind === 'missing' ? words.map((word) => [word, typed] as const) : [],
    ),
  );
  if (meant.size === 0) return [];
  const { before, or, after } = searchResults.didYouMean;
  const links = [...meant].flatMap(([word, typed], i) => [
    i > 0 ? or : '',
    link(addressOf(typed, word), [word]),
  ]);
  return [element('p', 'search-suggestion', [before, ...links, after])];
}

/** The hits beyond the first ones, asked for and made when the reader opens them. */
function renderMore(urls: HitUrls, count: number, ask: AskMore): HTMLDetailsElement {
  const more = element('details', 'search-more', [
    element('summary', '', [searchResults.more(count)]),
  ]);
  const fill = () => ask(MOST_SHOWN, (hits) => more.append(renderList(urls, hits.slice(SHOWN))));
  more.addEventListener('toggle', fill, { once: true });
  return more;
}

function renderList(urls: HitUrls, hits: readonly SearchHit[], atOnce = hits.length) {
  const render = (some: readonly SearchHit[]) => some.map((hit) => renderHit(urls, hit));
  const list = element('ol', 'search-hits', render(hits.slice(0, atOnce)));
  const rest = hits.slice(atOnce);
  const addRest = () => list.isConnected && list.append(...render(rest));
  if (rest.length > 0) setTimeout(addRest, LATER_MILLISECONDS);
  return list;
}

/**
 * The results as elements, in their order, the first of them shown.
 *
 * @param addressOf the address of the same search with one word in the place of another
 * @param typing whether the next key may replace them soon
 */
export function renderResults(
  urls: HitUrls,
  result: SearchResult,
  addressOf: (from: string, to: string) => string,
  ask: AskMore,
  typing = false,
): HTMLElement[] {
  const { hits, total } = result;
  const more = Math.min(total, MOST_SHOWN) - SHOWN;
  return [
    ...renderSuggestions(result, addressOf),
    ...(hits.length > 0 ? [renderList(urls, hits.slice(0, SHOWN), typing ? IN_VIEW : SHOWN)] : []),
    ...(more > 0 ? [renderMore(urls, more, ask)] : []),
  ];
}
