import { decodeHTML } from 'entities';
import { readEscapedBytes } from '../damaged-utf8.ts';
import type { PageFact, PageFacts } from './page.ts';
import { isArticleThing, type LinkedThing, readLinkedData, textsOf } from './read-linked-data.ts';

const MAX_PASSAGE = 300;
/** What is longer is no fact but a text. */
const MAX_VALUE = 1000;

/** The text on one line; nothing where it is too long for a fact. */
const tidy = (text: string | null | undefined): string => {
  const line = readEscapedBytes(text ?? '')
    .replace(/\s+/g, ' ')
    .trim();
  return line.length <= MAX_VALUE ? line : '';
};

const shorten = (text: string): string =>
  text.length <= MAX_PASSAGE ? text : `${text.slice(0, MAX_PASSAGE)}…`;

/** The `content` of each `meta` whose `name`, `property` or `itemprop` is one of the names, in the names' order. */
function fromMeta(metas: readonly Element[], names: readonly string[]): PageFact[] {
  return names.flatMap((wanted) =>
    metas.flatMap((meta) => {
      for (const attribute of ['property', 'name', 'itemprop']) {
        if (meta.getAttribute(attribute)?.toLowerCase() !== wanted) continue;
        const value = tidy(meta.getAttribute('content'));
        if (value === '') return [];
        return [{ value, passage: shorten(`<meta ${attribute}="${wanted}" content="${value}">`) }];
      }
      return [];
    }),
  );
}

type ElementTest = (element: Element) => boolean;

/** Whether one of the words of an attribute is `word`: `itemprop="author name"`. */
const hasWord =
  (attribute: string, word: string): ElementTest =>
  (element) =>
    (element.getAttribute(attribute) ?? '').toLowerCase().split(/\s+/).includes(word);

const isTag =
  (name: string, test: ElementTest = () => true): ElementTest =>
  (element) =>
    element.localName === name && test(element);

/** All that any fact is read from, found in one walk through the page. */
const TAGGED = 'html, head > title, h1, time, [itemprop], a[rel], link[rel]';

/** What some elements say, by an attribute or by their text. */
function fromElements(
  tagged: readonly Element[],
  test: ElementTest,
  attribute?: string,
): PageFact[] {
  return tagged.filter(test).flatMap((element) => {
    const value = tidy(attribute ? element.getAttribute(attribute) : element.textContent);
    if (value === '') return [];
    const name = element.localName;
    const passage = attribute ? `<${name} ${attribute}="${value}">` : `<${name}>${value}</${name}>`;
    return [{ value, passage: shorten(passage) }];
  });
}

/** What the JSON-LD of articles says under the property, or under one of what it holds. */
function fromLinkedData(articles: readonly LinkedThing[], property: string): PageFact[] {
  return (
    articles
      .flatMap((thing) => textsOf(thing, property))
      // Publishing systems write character references into JSON too.
      .map((text) => tidy(decodeHTML(text)))
      .filter((value) => value !== '')
      .map((value) => ({ value, passage: shorten(`JSON-LD "${property}": "${value}"`) }))
  );
}

/** The only `h1` of a page is its headline; of several, none is known to be. */
const onlyHeadline = (tagged: readonly Element[]): PageFact[] => {
  const found = fromElements(tagged, isTag('h1'));
  return new Set(found.map(({ value }) => value)).size === 1 ? found.slice(0, 1) : [];
};

/** A page's only time, or the first in its article: those of other stories stand outside of it. */
function times(tagged: readonly Element[]): PageFact[] {
  const all = fromElements(tagged, isTag('time'), 'datetime');
  const isInArticle: ElementTest = (element) => element.closest('article, main') !== null;
  return all.length === 1
    ? all
    : fromElements(tagged, isTag('time', isInArticle), 'datetime').slice(0, 1);
}

/**
 * What a page says of itself, each kind in the order in which it is believed: what is written for machines that read
 * articles (JSON-LD, Open Graph) first, then older tags, then the elements of the page.
 */
export function readPageFacts(document: Document): PageFacts {
  const metas = [...document.querySelectorAll('meta[content]')];
  const articles = readLinkedData(document).filter(isArticleThing);
  const meta = (...names: string[]) => fromMeta(metas, names);
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
      ...onlyHeadline(tagged),
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
      ...times(tagged),
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
