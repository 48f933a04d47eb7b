import type { PageFacts } from './page.ts';
import { behindTitle, onlyHeading } from './page-headings.ts';
import {
  type ElementTest,
  fromElements,
  fromLinkedData,
  fromMeta,
  hasWord,
  isTag,
  textsAt,
} from './page-tags.ts';
import { isArticleThing, readLinkedData } from './read-linked-data.ts';
import { thingsOfPage } from './things-of-page.ts';
import { timesOfPage } from './times-of-page.ts';

/** All that any fact is read from, found in one walk through the page. */
const TAGGED = 'html, head > title, h1, time, [itemprop], a[rel], link[rel]';

/**
 * What a page says of itself, each kind in the order in which it is believed: what is written for machines that read
 * articles (JSON-LD, Open Graph) first, then older tags, then the elements of the page.
 */
export function readPageFacts(document: Document): PageFacts {
  const metas = [...document.querySelectorAll('meta[content]')];
  const meta = (...names: string[]) => fromMeta(metas, names);
  const { headline, nameplate } = onlyHeading(document);
  const canonical = [
    ...fromElements(
      [...document.querySelectorAll('link[rel~="canonical" i][href]')],
      () => true,
      'href',
    ),
    ...meta('og:url'),
  ];
  const own = [
    ...meta('og:title', 'twitter:title'),
    ...headline,
    ...textsAt(document, 'head > title'),
  ];
  const articles = thingsOfPage(readLinkedData(document).filter(isArticleThing), canonical, own);
  const data = (property: string) => fromLinkedData(articles, property);
  const tagged = [...document.querySelectorAll(TAGGED)];
  const elements = (test: ElementTest, attribute?: string) => fromElements(tagged, test, attribute);
  const isProperty = (word: string) => hasWord('itemprop', word);
  const isNameOfAuthor: ElementTest = (element) =>
    isProperty('name')(element) && element.parentElement?.closest('[itemprop~="author"]') !== null;
  return {
    titles: [
      ...data('headline'),
      ...meta(
        'og:title',
        'twitter:title',
        'parsely-title',
        'sailthru.title',
        'dc.title',
        'headline',
      ),
      ...elements(isTag('h1', isProperty('headline'))),
      ...headline,
      ...elements(isTag('title')),
    ],
    published: [
      ...data('datePublished'),
      ...meta(
        'article:published_time',
        'og:article:published_time',
        'datepublished',
        'parsely-pub-date',
        'sailthru.date',
        'article.published',
        'published-date',
        'publishdate',
        'publish-date',
        'publication_date',
        'pubdate',
        'dc.date.issued',
        'dcterms.created',
        'dc.date',
        'date',
      ),
      ...elements(
        isTag('time', (time) => isProperty('datepublished')(time) || time.hasAttribute('pubdate')),
        'datetime',
      ),
      ...elements(isProperty('datepublished'), 'content'),
      ...elements(isProperty('datepublished')),
      ...timesOfPage(document),
    ],
    authors: [
      ...data('author'),
      ...meta(
        'author',
        'article:author_name',
        'parsely-author',
        'sailthru.author',
        'dc.creator',
        'byl',
      ),
      ...elements(isNameOfAuthor),
      ...elements(isTag('a', hasWord('rel', 'author'))),
    ],
    sites: [
      ...meta('og:site_name'),
      ...data('publisher'),
      ...meta('application-name', 'dc.publisher', 'apple-mobile-web-app-title', 'twitter:site'),
      ...nameplate,
      ...behindTitle(document, [...data('headline'), ...own]),
    ],
    languages: [
      ...elements(isTag('html'), 'lang'),
      ...meta('og:locale', 'content-language', 'language'),
    ],
    addresses: [
      ...elements(isTag('link', hasWord('rel', 'canonical')), 'href'),
      ...meta('og:url'),
      ...data('url'),
    ],
  };
}
