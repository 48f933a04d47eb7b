import { decodeHTML } from 'entities';
import { readEscapedBytes } from '../damaged-utf8.ts';
import { tellsAroundDate } from '../facts/dated-line.ts';
import { createTailSplitter } from '../facts/title-tail.ts';
import { foldLine } from '../furniture/fold-line.ts';
import { countWords } from '../furniture/prose.ts';
import type { PageFact, PageFacts } from './page.ts';
import { isArticleThing, type LinkedThing, readLinkedData, textsOf } from './read-linked-data.ts';
import { thingsOfPage } from './things-of-page.ts';

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

const MAX_NAME_WORDS = 5;
const TITLE_SEPARATOR = /\s[|–—·•»:-]\s|\s?\|\s?/;

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

/** The texts of the elements that a selector finds. */
const textsAt = (document: Document, selector: string): PageFact[] =>
  fromElements([...document.querySelectorAll(selector)], () => true);

const folded = (facts: readonly PageFact[]) => new Set(facts.map(({ value }) => foldLine(value)));

/**
 * The only `h1` of a page: its headline, or the site's nameplate where the page's title has it behind its
 * headline, or the page above. Of several, none is known to be either.
 */
function onlyHeading(document: Document): { headline: PageFact[]; nameplate: PageFact[] } {
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
function behindTitle(document: Document, titles: readonly PageFact[]): PageFact[] {
  const others = folded(titles);
  const headings = textsAt(document, 'h1, h2, h3').map(({ value }) => value);
  return textsAt(document, 'head > title').flatMap(({ value, passage }) => {
    const { site } = createTailSplitter(headings)(value);
    return site === undefined || others.has(foldLine(site)) ? [] : [{ value: site, passage }];
  });
}

/** Whether a time stands in a sentence of the page, which tells of that day and is not dated by it. */
const isInSentence = (time: Element): boolean => {
  const around = time.closest('p, li, blockquote, td, dd, figcaption')?.textContent ?? '';
  return tellsAroundDate(tidy(around), [tidy(time.textContent)]);
};

/** A page's only time, or the first in its article: those of other stories stand outside of it. */
function times(document: Document): PageFact[] {
  const all = [...document.querySelectorAll('time[datetime]')].filter(
    (time) => !isInSentence(time),
  );
  const inArticle = all.filter((time) => time.closest('article, main'));
  const [chosen] = all.length === 1 ? all : inArticle;
  const value = tidy(chosen?.getAttribute('datetime'));
  return value === '' ? [] : [{ value, passage: shorten(`<time datetime="${value}">`) }];
}

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
      ...times(document),
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
