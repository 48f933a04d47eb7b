/** Where words stand; `fragment` asks browsers to mark them (URL Fragment Text Directives). */
interface PassagePlace {
  readonly report: string;
  readonly block: string;
  readonly fragment?: string | undefined;
}

/** Every path of the site, bound to the folder it is served from. Paths end in a slash; ids follow as fragments. */
export interface Urls {
  /** A path under the base: `at('data/')` => `/base/data/`. */
  readonly at: (path: string) => string;
  readonly home: () => string;
  readonly articles: () => string;
  readonly article: (slug: string) => string;
  readonly block: (slug: string, block: string) => string;
  /** A passage, whose words browsers then mark. */
  readonly passage: (place: PassagePlace) => string;
  /** A page of a paragraph alone, without the paragraph: `/passages/a/`. */
  readonly passagePages: (slug: string) => string;
  /** How to cite a report. */
  readonly cite: (slug: string) => string;
  readonly timeline: () => string;
  readonly timelineEntry: (id: string) => string;
  readonly event: (id: string) => string;
  readonly timelineOfReport: (slug: string) => string;
  readonly timelineOfPerson: (id: string) => string;
  readonly timelineOfKind: (kind: string) => string;
  readonly differences: () => string;
  readonly difference: (id: string) => string;
  readonly quotes: () => string;
  readonly quote: (id: string) => string;
  readonly people: () => string;
  readonly person: (id: string) => string;
  readonly place: (id: string) => string;
  readonly topic: (id: string) => string;
  readonly coverage: () => string;
  readonly search: (query?: string) => string;
  /** Where readers restore a text of their own. */
  readonly decode: () => string;
  readonly about: () => string;
  /** The edition's own record. */
  readonly changes: () => string;
  /** What came to the edition last. */
  readonly latest: () => string;
  readonly restoration: () => string;
  /** A small page made for frames: `embed('events', 'a')`, and `embed('timeline')` for the whole. */
  readonly embed: (part: string, id?: string) => string;
  /** The place where a rule is shown with examples. */
  readonly rule: (id: string) => string;
  /** The picture that stands for a page: `card('articles', 'a')`, and `card('story')` for the whole. */
  readonly card: (part: string, id?: string) => string;
}

/** What search leads to. */
export type HitUrls = Pick<
  Urls,
  | 'at'
  | 'article'
  | 'block'
  | 'event'
  | 'difference'
  | 'quote'
  | 'person'
  | 'place'
  | 'topic'
  | 'search'
>;

/**
 * The paths of what search leads to: all that is sent to those who search.
 *
 * @param base the path that the site is served under, with or without its slashes
 */
export function createHitUrls(base: string): HitUrls {
  const root = `/${base.replace(/^\/+|(?<!\/)\/+$/g, '')}/`.replace('//', '/');
  const at = (path: string) => root + path.replace(/^\/+/, '');
  return {
    at,
    article: (slug) => at(`articles/${slug}/`),
    block: (slug, block) => at(`articles/${slug}/#${block}`),
    event: (id) => at(`timeline/${id}/`),
    difference: (id) => at(`differences/${id}/`),
    quote: (id) => at(`quotes/${id}/`),
    person: (id) => at(`people/${id}/`),
    place: (id) => at(`places/${id}/`),
    topic: (id) => at(`topics/${id}/`),
    search: (query) =>
      at(query === undefined ? 'search/' : `search/?q=${encodeURIComponent(query)}`),
  };
}

/**
 * @param base the path that the site is served under, with or without its slashes
 * @returns the site's paths; `createUrls('/story').article('a')` => `/story/articles/a/`
 */
export function createUrls(base: string): Urls {
  const hits = createHitUrls(base);
  const { at } = hits;
  return {
    ...hits,
    home: () => at(''),
    articles: () => at('articles/'),
    passage: ({ report, block, fragment }) =>
      at(`articles/${report}/#${block}${fragment === undefined ? '' : `:~:${fragment}`}`),
    passagePages: (slug) => at(`passages/${slug}/`),
    cite: (slug) => at(`articles/${slug}/cite/`),
    timeline: () => at('timeline/'),
    timelineEntry: (id) => at(`timeline/#${id}`),
    timelineOfReport: (slug) => at(`timeline/report/${slug}/`),
    timelineOfPerson: (id) => at(`timeline/person/${id}/`),
    timelineOfKind: (kind) => at(`timeline/kind/${kind}/`),
    differences: () => at('differences/'),
    quotes: () => at('quotes/'),
    people: () => at('people/'),
    coverage: () => at('coverage/'),
    decode: () => at('decode/'),
    about: () => at('about/'),
    changes: () => at('changes/'),
    latest: () => at('new/'),
    restoration: () => at('about/restoration/'),
    embed: (part, id) => at(id === undefined ? `embed/${part}/` : `embed/${part}/${id}/`),
    rule: (id) => at(`about/restoration/#${id}`),
    card: (part, id) => at(`cards/${id === undefined ? part : `${part}/${id}`}.png`),
  };
}
