/** Files whose words no reader of the site reads, or that are no words of the interface; and why. */
export const NOT_READ_FILES: ReadonlyMap<string, string> = new Map([
  ['src/features/record/corrections.ts', 'names of schema.org'],
  ['src/features/search/asking.ts', 'words of questions'],
  ['src/features/search/numbers.ts', 'words of reports'],
  ['src/features/search/quality/judged-queries.ts', 'for those who judge queries'],
  ['src/features/search/irregular.ts', 'terms of grammar that a library asks for'],
  ['src/features/tellings/word-classes.ts', 'terms of grammar that a library gives'],
  ['src/features/search/stop-words.ts', 'words of reports'],
  ['src/features/search/term.ts', 'words of reports'],
  ['src/features/share/cite/organization-words.ts', 'words of bylines'],
  ['src/features/share/cite/arabic-locale.ts', 'a locale for a program'],
  ['src/features/share/cite/chicago-style.ts', 'a style for a program'],
  ['src/features/share/cite/write-bibtex.ts', 'BibTeX'],
  ['src/features/share/data/schemas.ts', 'descriptions in JSON Schemas, English for programmers'],
  ['src/features/share/dossier/epub.ts', 'XML'],
  ['src/features/share/feeds/time-zone-block.ts', 'iCalendar'],
  ['src/features/share/card-picture/set-arabic.ts', 'names of fonts'],
  ['src/text/direction.ts', 'codes of scripts'],
  ['src/text/language-of-text.ts', 'codes of scripts'],
  ['src/features/share/data/invented-data.ts', 'for tests'],
  ['src/features/share/invented-site.ts', 'for tests'],
  ['src/features/share/invented-words.ts', 'for tests'],
]);

/** Words for programs, and names that are the same in every language. */
export const NOT_READ_WORDS: ReadonlySet<string> = new Set([
  'Palimpsest',
  'CSL-JSON',
  'APA',
  'Chicago',
  'BibTeX',
  'RIS',
  'SHA-256',
  'Atom',
  'JSON Feed',
  // Printed by `npm run score`; the page has its own name for it.
  'among spun sentences',
  // Stands for words while a program sets them.
  'Xtitlex',
  'Xgenrex',
  // The name of an error that a browser gives.
  'AbortError',
  // A key.
  'Escape',
  // Classes and selectors.
  'label knew',
  'fresh label',
  'search-group sided',
  'input, textarea, select, [contenteditable]',
  '.edition mark[id]',
  'a abbr b blockquote button dd del details div dt em figcaption figure h2 ins li mark p span summary ul',
  // What a saved page says to browsers.
  'Content-Security-Policy',
  'light dark',
  // A term of schema.org.
  'Draft',
  // Lines of robots.txt.
  'Disallow:',
  'Sitemap:',
  'Allow: /',
  'User-agent: *',
]);
