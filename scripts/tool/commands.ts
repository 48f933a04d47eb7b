/** What a command is for and how it is called: the text of its `--help`. */
export interface CommandHelp {
  /** In a line, for the list of all. */
  readonly does: string;
  /** Each way to call it, what follows the name and what that does. */
  readonly ways: readonly (readonly [args: string, does: string])[];
  /** What else is to be known. */
  readonly notes?: string;
  /** When the exit code is 1. */
  readonly fails: string;
}

/** Every command that works in the folder of a story. */
export const COMMANDS = {
  new: {
    does: 'begins a story, or a file of one',
    ways: [
      ['my-story', 'begins a folder of that name: a repository for a story, ready to publish'],
      [
        'event ID',
        'begins content/events/ID.yaml; so do question, agreement, quote, person, place',
      ],
      ['', '(and topic, publisher) with their folders'],
      ['correction RAWFILE', 'begins what an editor corrects in one report'],
      ['story', 'begins content/story.yaml; sources: content/sources.yaml'],
      [
        'shelf STORY …',
        'begins several stories under one address: shelf.yaml, stories/STORY/content',
      ],
      ['--json …', 'prints what was begun as JSON'],
    ],
    fails: 'what is to be begun is there already',
  },
  add: {
    does: 'takes saved pages, addresses, feeds and archives into content/raw',
    ways: [
      [
        'WHAT …',
        'a saved page or text, a folder of them, the address of a page or feed, an OPML file,',
      ],
      ['', 'an export of Zotero (CSL-JSON), a WARC or WACZ file'],
      [
        '--list FILE …',
        'addresses, one a line, each with an archived copy’s after it if there is one',
      ],
      [
        '--sources',
        'takes what is new in the feeds and pages that content/sources.yaml names, and',
      ],
      ['', 'fits its words: one page a second of a host, so many a run as it says (20)'],
      ['--limit N', 'takes so many pages of one feed or list at most (100)'],
      ['--json', 'prints a list of what was done with each as JSON'],
    ],
    notes: 'Files that are copied into content/raw by hand are as good. They are never changed.',
    fails: 'something could not be read; the rest was added',
  },
  normalize: {
    does: 'restores reports: all of content/raw, or any one file',
    ways: [
      ['', 'writes content/articles from content/raw'],
      ['FILE', 'prints what any one file reads restored, doubts marked [?]; - is standard input'],
      ['--json FILE', 'prints its text, edits, flags and facts as JSON'],
      ['--check', 'writes nothing; fails when content/articles is not what content/raw gives'],
    ],
    notes:
      'One file needs no content folder; where there is one, its people and its other reports are used as evidence.',
    fails: 'a file could not be read, or --check found a difference',
  },
  draft: {
    does: 'drafts a story from its reports, beside what an editor has written',
    ways: [
      ['', 'writes what the reports tell as drafts'],
      ['--dismiss events/opening', 'takes a draft away, and does not propose it again'],
      ['--json', 'prints what was written as JSON'],
    ],
    notes:
      'Every draft is a file of the content folder that begins with “draft: true”. Delete that line where the entry is right,\nchange its words where it is not. What you have accepted or changed stays as it is when you draft again.',
    fails: 'something is to be mended first; then nothing was written',
  },
  desk: {
    does: 'opens a page on this machine where an editor reads the drafts',
    ways: [
      ['', 'serves it until Ctrl-C; PORT says where, else the first free port from 4331 on'],
      ['--json', 'prints its address as JSON'],
    ],
    fails: 'the port is in use',
  },
  check: {
    does: 'checks the content; says file, line and what to do',
    ways: [
      ['', 'first what is wrong, else what an editor may look at, the first of each kind'],
      ['--all', 'all of each kind'],
      ['--json', 'prints problems and notices as JSON: level, file, line, message'],
      ['--links', 'asks over the network whether the pages of the reports, and their archived'],
      ['', 'copies, are still there; nothing else of the command does'],
    ],
    fails: 'something is wrong, so that no site is built; with --links, a page can be read nowhere',
  },
  build: {
    does: 'checks the content and builds the site',
    ways: [
      ['', 'builds into dist; of raw files alone it first makes the reports and the drafts.'],
      ['', 'In a folder with stories/ and shelf.yaml, and no content/, it builds every story'],
      ['', 'that has changed, each below its own path, and the pages above them'],
      ['--story NAME', 'builds that story of a shelf alone, for a later build of all to find'],
      ['--json', 'prints where the site is, or what is wrong with the content, as JSON'],
    ],
    notes:
      'SITE_URL and BASE_PATH are the address that the site is built for (http://localhost:4321 and /), OUT_DIR is where to.',
    fails: 'something is wrong with the content, or a published address would be lost',
  },
  serve: {
    does: 'serves the built site on this machine',
    ways: [
      ['', 'serves dist until Ctrl-C; PORT says where, else the first free port from 4321 on'],
      ['--as-published', 'the same, with the headers that servers are to send'],
      ['--json', 'prints its address as JSON'],
    ],
    fails: 'there is no built site, or the port is in use',
  },
  changes: {
    does: 'drafts what changed since the last release into content/changes.yaml',
    ways: [
      [
        'RELEASE --on DATE',
        'compares the open data of an earlier build (its folder, or its data folder) with dist',
      ],
    ],
    notes: 'What the file has stays. OUT_DIR names another folder than dist.',
    fails: 'a file of either release is missing or cannot be read',
  },
  permalinks: {
    does: 'keeps published addresses: checks them, and records new ones',
    ways: [
      ['', 'checks that the built site answers to every published address'],
      ['--write', 'records the addresses of the built site in content/permalinks.txt'],
      ['--accept ADDRESS --reason WHY', 'records that an address says something else'],
      ['--json', 'prints what is lost and what is not recorded as JSON'],
    ],
    fails: 'an address is lost, or says something else',
  },
  'deploy-config': {
    does: 'tells servers and hosts what to send with the built site',
    ways: [
      [
        '',
        'writes nginx.conf, Caddyfile and _headers into deploy, and compressed copies into dist',
      ],
      ['--host HOST', 'lays _headers and _redirects into what netlify or cloudflare publishes'],
    ],
    notes: 'BASE_PATH, OUT_DIR are as for the build; DEPLOY_DIR is where to.',
    fails: 'there is no built site, or it does not lie where the host would look',
  },
  'publish:check': {
    does: 'looks at a published site over http; says what is wrong and what to do',
    ways: [
      ['ADDRESS', 'the front page of a story, or of a shelf and all its stories'],
      ['--limit N', 'asks for so many addresses of a story at most (2000)'],
      ['--site-alone', 'leaves the aliases and permalinks of the content folder out of it'],
      ['--json', 'prints what was found as JSON'],
    ],
    fails: 'something is wrong',
  },
} as const satisfies Readonly<Record<string, CommandHelp>>;

export type CommandName = keyof typeof COMMANDS;

/** `normalize` => true */
export const isCommand = (name: string): name is CommandName => Object.hasOwn(COMMANDS, name);
