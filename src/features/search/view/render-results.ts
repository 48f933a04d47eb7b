import { searchResults } from '#text/search-results.ts';
import type { Urls } from '../../../urls.ts';
import type { SearchResult } from '../query.ts';
import type { SearchHit } from '../show-hit.ts';
import type { SnippetPart } from '../snippet.ts';
import { groupHits, type HitGroup } from './group-hits.ts';
import { hitAddress } from './hit-address.ts';

const SHOWN_IN_GROUP = 5;

type Child = Node | string;

/** An element with a class and children; text never becomes markup. */
function element<Name extends keyof HTMLElementTagNameMap>(
  name: Name,
  className: string,
  children: readonly Child[],
): HTMLElementTagNameMap[Name] {
  const made = document.createElement(name);
  if (className !== '') made.className = className;
  made.append(...children);
  return made;
}

function link(href: string, children: readonly Child[]): HTMLAnchorElement {
  const made = element('a', '', children);
  made.href = href;
  return made;
}

const marked = (parts: readonly SnippetPart[]): Child[] =>
  parts.map(({ text, mark }) => (mark ? element('mark', '', [text]) : text));

function hitTitle(hit: SearchHit): Child[] {
  if (hit.kind !== 'article') return marked(hit.title);
  return [searchResults.paragraph(hit.id.replace(/^\D+/, ''))];
}

function renderHit(urls: Urls, hit: SearchHit): HTMLElement {
  const item = element('li', 'search-hit', [
    element('h3', '', [link(hitAddress(urls, hit), hitTitle(hit))]),
    element('p', '', marked(hit.snippet)),
  ]);
  if (hit.scraped) {
    const was = element('span', 'search-was', marked(hit.scraped));
    item.append(element('p', 'search-scraped', [searchResults.matchedScraped, was]));
  }
  return item;
}

function renderGroup(urls: Urls, group: HitGroup): HTMLElement {
  const name = group.report
    ? link(urls.article(group.report.id), [group.report.label])
    : searchResults.headings[group.kind];
  const list = (hits: readonly SearchHit[]) =>
    element(
      'ol',
      '',
      hits.map((hit) => renderHit(urls, hit)),
    );
  const count = element('span', 'search-count', [` ${group.hits.length}`]);
  const section = element('section', 'search-group sided', [
    element('h2', '', [name, count]),
    list(group.hits.slice(0, SHOWN_IN_GROUP)),
  ]);
  const more = group.hits.slice(SHOWN_IN_GROUP);
  if (more.length > 0) {
    const summary = element('summary', '', [searchResults.more(more.length)]);
    section.append(element('details', '', [summary, list(more)]));
  }
  return section;
}

/** Links to what may have been meant by a word that is nowhere. */
function renderSuggestions(result: SearchResult, addressOf: (from: string, to: string) => string) {
  return result.notes
    .filter(({ kind, words }) => kind === 'missing' && words.length > 0)
    .map(({ typed, words }) =>
      element('p', 'search-suggestion', [
        searchResults.didYouMean.before,
        ...words.flatMap((word, i) => [
          i > 0 ? searchResults.didYouMean.or : '',
          link(addressOf(typed, word), [word]),
        ]),
        searchResults.didYouMean.after,
      ]),
    );
}

/**
 * The results as elements.
 *
 * @param addressOf the address of the same search with one word in the place of another
 */
export function renderResults(
  urls: Urls,
  result: SearchResult,
  addressOf: (from: string, to: string) => string,
): HTMLElement[] {
  return [
    ...renderSuggestions(result, addressOf),
    ...groupHits(result.hits).map((group) => renderGroup(urls, group)),
  ];
}
