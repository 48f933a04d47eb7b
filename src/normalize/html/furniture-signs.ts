/** Names that publishing systems give to parts of a page which are not the article. */
export interface FurnitureSign {
  readonly reason: string;
  /** Looked for in class, id, role and itemprop, lower-cased, with hyphens for `_` and between humps: `most-popular`. */
  readonly names: RegExp;
  readonly good: readonly string[];
  readonly bad: readonly string[];
}

/** Elements of HTML that are made for what surrounds an article. */
export const FURNITURE_ELEMENTS: ReadonlyMap<string, string> = new Map([
  ['nav', 'A menu of the page.'],
  ['menu', 'A menu of the page.'],
  ['footer', 'The foot of the page.'],
  ['aside', 'A box beside the article.'],
  ['dialog', 'A window over the page.'],
  ['button', 'A button of the page.'],
  ['form', 'A form of the page.'],
  ['fieldset', 'A form of the page.'],
  ['label', 'A form of the page.'],
  ['option', 'A form of the page.'],
]);

/** In this order; the first that fits gives the reason. */
export const FURNITURE_SIGNS: readonly FurnitureSign[] = [
  {
    reason: 'A notice about cookies or privacy.',
    names: /\b(?:cookies?|cookie-\w+|consent|gdpr|ccpa|onetrust|privacy)\b/,
    good: ['cookie-law-info-bar', 'gdpr-banner', 'privacy-notice'],
    bad: ['cookiecutter', 'privately'],
  },
  {
    reason: 'An advertisement.',
    names:
      /\b(?:ads?|advert|adverts|advertisement|advertising|adsense|sponsor|sponsored|dfp|wpcnt|affiliate|outbrain|taboola|zergnet)\b/,
    good: ['ad-slot', 'article-ad', 'sponsored-content', 'taboola-below'],
    bad: ['header', 'adapted', 'adds'],
  },
  {
    reason: 'Leads to other articles.',
    names:
      /\b(?:related|related-\w+|relatedcontent|recirc|recirculation|read-(?:more|next|also)|more-(?:from|on|stories|news)|also-(?:read|like)|you-(?:may|might)-\w+|most-?(?:popular|read|viewed|recent)|trending|popular-(?:posts|stories)|recommended|recommendations?|latest-(?:news|posts|stories)|up-next|next-(?:article|story|post)|teasers?|rail|sidebar|promos?|promoted)\b/,
    good: ['most-popular', 'relatedcontent alignnone', 'rail-item-headline', 'story-teaser'],
    bad: ['unrelated', 'derail', 'promotion-law-article'],
  },
  {
    reason: 'Asks to share or to follow.',
    names:
      /\b(?:share|shares|sharing|share-\w+|sharedaddy|addthis|social|follow-(?:us|me)?)\b(?!-media-embed)/,
    good: ['social-links', 'share-bar', 'sharedaddy'],
    bad: ['social-media-embed', 'shareholders'],
  },
  {
    reason: 'Asks to subscribe, to sign up or to log in.',
    names:
      /\b(?:newsletters?|subscribe|subscription|subscriptions|sign-?up|log-?in|sign-?in|paywall|gigya|registration|membership)\b/,
    good: ['newsletter-box', 'signup', 'treg-is-gigya gigya-menu'],
    bad: ['subscribers-speak-out'],
  },
  {
    reason: 'The page’s comments.',
    names: /\b(?:comments?|comment-\w+|disqus|respond|leave-a-reply)\b/,
    good: ['comments-area', 'disqus thread'],
    bad: ['commentary', 'commented'],
  },
  {
    reason: 'Introduces the author, apart from the article.',
    names:
      /\b(?:author-(?:bio|box|info|card|details|description|profile|content|excerpt)|about-(?:the-)?author|post-author|bio|biography|bio-\w+|writer-bio)\b/,
    good: ['author-bio-container', 'about-the-author', 'post-author'],
    bad: ['author-name', 'biology'],
  },
  {
    reason: 'Says who published the page and when, or where it is filed.',
    names:
      /\b(?:bylines?|datelines?|timestamps?|(?:publish|published|pub|article|entry|post|story|update|updated|modified)-?(?:date|time|meta|info)s?|date-?(?:published|modified)|meta|metadata|submitted(?:-by)?|read(?:ing)?-?time|dates?|time|kicker|breadcrumbs?|eyebrow|tags|tag-(?:list|links)|categories|category-links|cat-links|filed-under|print-(?:header|only|footer))\b/,
    good: ['article-meta', 'publish-date', 'story-date', 'breadcrumbs', 'cat-links'],
    bad: ['timeline', 'update', 'metal'],
  },
  {
    reason: 'The site’s imprint.',
    names: /\b(?:copyright|imprint|colophon|site-?(?:footer|header|info))\b/,
    good: ['region-copyright', 'site-footer'],
    bad: ['footnotes', 'copyrighted-works'],
  },
  {
    reason: 'A control of the page.',
    names:
      /\b(?:gallery-(?:count|controls?|nav)|slide-?(?:count|nav)|slide-show-nav|nav|navigation|navbar|nav-\w+|pagination|pager|skip-link|screen-reader-text|sr-only|visually-?hidden|tooltip|modal|popup|overlay|toolbar|player|player-\w+|video-(?:container|player|js|title))\b/,
    good: ['gallery-count', 'pagination', 'screen-reader-text', 'slide-count', 'player-overlay'],
    bad: ['unnavigable', 'multiplayer', 'video'],
  },
];

/** Names of what tells of a picture. */
export const CAPTION_NAMES =
  /\b(?:\w*caption|captions|wp-caption-text|(?:photo|image|img|media|picture)-?credits?|credits?)\b/;
