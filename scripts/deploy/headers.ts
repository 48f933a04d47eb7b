/** What every answer of the site says, whatever the file. */
export const COMMON_HEADERS: readonly (readonly [name: string, value: string])[] = [
  ['X-Content-Type-Options', 'nosniff'],
  ['Referrer-Policy', 'no-referrer'],
  ['Strict-Transport-Security', 'max-age=63072000; includeSubDomains'],
  ['Cross-Origin-Opener-Policy', 'same-origin'],
  // Pages made for frames too: it is about what is taken without a frame.
  ['Cross-Origin-Resource-Policy', 'same-origin'],
  [
    'Permissions-Policy',
    'camera=(), geolocation=(), microphone=(), payment=(), usb=(), browsing-topics=()',
  ],
];

/**
 * What any page may do. Each carries a policy of its own besides, which is narrower: it names the page's styles by
 * their hash, and scripts where there are some. A browser holds to both.
 */
export const SITE_POLICY = [
  `default-src 'none'`,
  `script-src 'self'`,
  `style-src 'unsafe-inline'`,
  `font-src 'self'`,
  `img-src 'self'`,
  `manifest-src 'self'`,
  `connect-src 'self'`,
  `worker-src 'self'`,
  `base-uri 'none'`,
  `form-action 'self'`,
].join('; ');

/** The same, and who may show the page in a frame, which a page cannot say in itself. */
export const PAGE_POLICY = `${SITE_POLICY}; frame-ancestors 'none'`;
/** That of pages which are made to be shown in frames. */
export const EMBED_POLICY = `${SITE_POLICY}; frame-ancestors *`;
export const EMBED_FOLDER = 'embed/';

/** The policy of what is no page: feeds, pictures, data. */
export const FILE_POLICY = "default-src 'none'; frame-ancestors 'none'";

/** The policy of scripts that run by themselves, as workers do: they are not under that of a page. */
export const SCRIPT_POLICY =
  "default-src 'none'; script-src 'self'; connect-src 'self'; frame-ancestors 'none'";
/** The script that lets readers keep the site. */
export const SERVICE_WORKER = 'sw.js';

/** Files whose name changes with their content. */
export const IMMUTABLE_FOLDER = '_astro/';
export const IMMUTABLE = 'public, max-age=31536000, immutable';
/** Everything else is asked for again each time; an unchanged file costs an answer without a body. */
export const REVALIDATED = 'no-cache';

/** Types of the site's files that servers do not all know. */
export const TYPES: Readonly<Record<string, string>> = {
  atom: 'application/atom+xml',
  bib: 'text/x-bibtex',
  css: 'text/css',
  csv: 'text/csv',
  epub: 'application/epub+zip',
  html: 'text/html',
  ics: 'text/calendar',
  js: 'text/javascript',
  json: 'application/json',
  jsonl: 'application/jsonl',
  md: 'text/markdown',
  png: 'image/png',
  ris: 'application/x-research-info-systems',
  svg: 'image/svg+xml',
  txt: 'text/plain',
  webmanifest: 'application/manifest+json',
  woff2: 'font/woff2',
  xml: 'application/xml',
  zip: 'application/zip',
};

/** Whether files of a type are text, whose character set is to be named. */
export const isText = (type: string) => /^text\/|json$|xml$/.test(type);

/** Files that are worth compressing. */
export const COMPRESSED = /\.(?:atom|css|csv|html|ics|js|json|jsonl|md|svg|txt|webmanifest|xml)$/;
