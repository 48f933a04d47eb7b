import { searchResults } from '#text/search-results.ts';
import { DOUBT_SIGN } from '../../../text/doubt-sign.ts';
import type { Urls } from '../../../urls.ts';
import type { SearchResult } from '../query.ts';
import type { SearchHit } from '../show-hit.ts';
import { element, link, marked } from './elements.ts';
import { hitAddress } from './hit-address.ts';
import { hitKind, hitTitle } from './hit-title.ts';

const SHOWN = 10;

function renderHit(urls: Urls, hit: SearchHit): HTMLElement {
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

/** The hits beyond the first ones, made when the reader opens them. */
function renderMore(urls: Urls, hits: readonly SearchHit[]): HTMLDetailsElement {
  const more = element('details', 'search-more', [
    element('summary', '', [searchResults.more(hits.length)]),
  ]);
  const fill = () => more.append(renderList(urls, hits));
  more.addEventListener('toggle', fill, { once: true });
  return more;
}

const renderList = (urls: Urls, hits: readonly SearchHit[]) =>
  element(
    'ol',
    'search-hits',
    hits.map((hit) => renderHit(urls, hit)),
  );

/**
 * The results as elements, in their order, the first of them shown.
 *
 * @param addressOf the address of the same search with one word in the place of another
 */
export function renderResults(
  urls: Urls,
  result: SearchResult,
  addressOf: (from: string, to: string) => string,
): HTMLElement[] {
  const { hits } = result;
  const more = hits.slice(SHOWN);
  return [
    ...renderSuggestions(result, addressOf),
    ...(hits.length > 0 ? [renderList(urls, hits.slice(0, SHOWN))] : []),
    ...(more.length > 0 ? [renderMore(urls, more)] : []),
  ];
}
