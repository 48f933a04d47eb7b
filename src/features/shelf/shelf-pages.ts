import { h } from 'hastscript';
import { interfaceFor } from '../../text/interface.ts';
import { whenWords } from '../../text/when-words.ts';
import { writeHtml } from '../share/write-html.ts';
import type { Shelf, ShelfStory } from './shelf.ts';

type Element = ReturnType<typeof h>;

/** What every page of a shelf is put together from. */
export interface ShelfKit {
  readonly shelf: Shelf;
  readonly styles: string;
  /** The address of the shelf in full, without a path. */
  readonly origin: string;
  /** The path of the script of its search. */
  readonly script: string;
}

interface PageParts {
  readonly title: string;
  readonly description: string;
  /** Below the shelf's own path; undefined for what has no address. */
  readonly path: string | undefined;
  readonly main: readonly (Element | string)[];
  readonly script?: string;
}

function page({ shelf, styles, origin }: ShelfKit, parts: PageParts): string {
  const { text, language, dir } = interfaceFor(shelf.language);
  const { urls } = shelf;
  const { title, description, path, main, script } = parts;
  const isHome = path === '';
  const root = h('html', { lang: language, dir }, [
    h('head', [
      h('meta', { charSet: 'utf-8' }),
      h('meta', { name: 'viewport', content: 'width=device-width, initial-scale=1' }),
      h('title', isHome ? title : text.site.pageTitle(title, shelf.title)),
      h('meta', { name: 'description', content: description }),
      path === undefined
        ? h('meta', { name: 'robots', content: 'noindex' })
        : h('link', { rel: 'canonical', href: `${origin}${urls.at(path)}` }),
      h('link', { rel: 'icon', type: 'image/svg+xml', href: urls.at('favicon.svg') }),
      ...(['atom', 'json'] as const).map((kind) =>
        h('link', {
          rel: 'alternate',
          type: kind === 'atom' ? 'application/atom+xml' : 'application/feed+json',
          title: text.shelf.feed(shelf.title),
          href: urls.at(`reports.${kind}`),
        }),
      ),
      h('style', styles),
      ...(script ? [h('script', { type: 'module', src: script })] : []),
    ]),
    h('body', [
      h('header', [
        h('nav', { ariaLabel: text.site.menu }, [
          h('a', { href: urls.home(), ariaCurrent: isHome ? 'page' : undefined }, shelf.title),
          ' ',
          h('a', { href: urls.people() }, text.site.sections.people),
          ' ',
          h('a', { href: urls.search() }, text.shelf.search),
        ]),
      ]),
      h('main', [...main]),
    ]),
  ]);
  return `<!doctype html>\n${writeHtml([root])}\n`;
}

const storyLink = ({ title, language, urls }: ShelfStory) =>
  h('a', { href: urls.home(), lang: language, dir: 'auto' }, title);

function storyEntry(story: ShelfStory, { language }: Shelf): Element {
  const { text } = interfaceFor(language);
  const span = whenWords({ ...story.span, circa: false }, language);
  const counts = [
    text.shelf.reports(story.reports),
    text.counts.events(story.events),
    text.counts.differences(story.differences),
    text.counts.quotations(story.quotations),
  ];
  return h('article', { id: story.name }, [
    h('p', { className: ['label'] }, span),
    h('h2', [storyLink(story)]),
    h('p', { lang: story.language, dir: 'auto' }, story.standfirst),
    h('p', { className: ['label'] }, counts.join(' · ')),
    ...(story.draft === undefined
      ? []
      : [h('p', { className: ['label'], lang: story.language }, story.draft)]),
  ]);
}

function searchForm({ urls, language }: Shelf): Element {
  const { text } = interfaceFor(language);
  return h('form', { action: urls.search(), role: 'search' }, [
    h('label', { htmlFor: 'q' }, text.shelf.searchAll),
    ' ',
    h('input', { type: 'search', id: 'q', name: 'q', autoComplete: 'off' }),
    ' ',
    h('button', { type: 'submit' }, text.shelf.search),
  ]);
}

/** The front page: every story with its days, what it is about and how much it has. */
export function shelfFront(kit: ShelfKit): string {
  const { shelf } = kit;
  const { text } = interfaceFor(shelf.language);
  const about = shelf.standfirst ?? text.shelf.about(shelf.stories.length);
  return page(kit, {
    title: shelf.title,
    description: about,
    path: '',
    main: [
      h('h1', shelf.title),
      h('p', { className: ['standfirst'] }, about),
      searchForm(shelf),
      ...shelf.stories.map((story) => storyEntry(story, shelf)),
      h('p', { className: ['label'] }, [
        h('a', { href: shelf.urls.at('reports.atom') }, text.shelf.feed(shelf.title)),
      ]),
    ],
  });
}

/** The people of all stories: those who are in several, then where each story's own are. */
export function shelfPeople(kit: ShelfKit): string {
  const { shelf } = kit;
  const { text } = interfaceFor(shelf.language);
  const joined = shelf.people.map(({ name, places }) =>
    h('li', [
      h('b', name),
      ...places.flatMap(({ story, person }) => [
        ' · ',
        h(
          'a',
          { href: story.urls.person(person.id) },
          text.shelf.personIn(person.name, story.title),
        ),
      ]),
    ]),
  );
  return page(kit, {
    title: text.site.sections.people,
    description: text.shelf.peopleAbout,
    path: 'people/',
    main: [
      h('h1', text.site.sections.people),
      h('p', { className: ['standfirst'] }, text.shelf.peopleAbout),
      ...(joined.length > 0 ? [h('h2', text.shelf.joined), h('ul', joined)] : []),
      h('h2', text.shelf.byStory),
      h(
        'ul',
        shelf.stories.map((story) =>
          h('li', [
            h('a', { href: story.urls.people() }, story.title),
            ` · ${story.people.length}`,
          ]),
        ),
      ),
    ],
  });
}

/** One search over all stories: each is asked when the reader searches, and no index is loaded before. */
export function shelfSearch(kit: ShelfKit): string {
  const { shelf, script } = kit;
  const { text } = interfaceFor(shelf.language);
  const stories = shelf.stories.map((story) =>
    h(
      'section',
      {
        className: ['story'],
        dataBase: story.urls.home(),
        dataIndex: story.urls.at('search/passages.json'),
        dataWorker: story.searchWorker,
      },
      [
        h('h2', [storyLink(story)]),
        h('p', { className: ['label'] }, [
          h('a', { href: story.urls.search() }, text.shelf.searchOne),
        ]),
        h('p', { className: ['found'] }),
        h('div', { className: ['hits'], lang: story.language }),
      ],
    ),
  );
  return page(kit, {
    title: text.shelf.search,
    description: text.shelf.searchAbout,
    path: 'search/',
    script,
    main: [
      h('h1', text.shelf.searchAll),
      h('p', { className: ['standfirst'] }, text.shelf.searchAbout),
      h('shelf-search', [searchForm(shelf), h('p', { role: 'status' }), ...stories]),
    ],
  });
}

/** The page for addresses that lead nowhere. */
export function shelfLost(kit: ShelfKit): string {
  const { shelf } = kit;
  const { text } = interfaceFor(shelf.language);
  return page(kit, {
    title: text.lost.title,
    description: text.lost.description(shelf.title),
    path: undefined,
    main: [
      h('h1', text.lost.heading),
      h('p', text.lost.mistyped),
      h('p', text.shelf.instead),
      h(
        'ul',
        shelf.stories.map((story) => h('li', [storyLink(story)])),
      ),
    ],
  });
}
