import { count, row } from './grammar.ts';

const pagerOf = (thing: string) => ({
  both: `Previous and next ${thing}`,
  previous: `Previous ${thing}`,
  next: `Next ${thing}`,
});

/** What stands around every page, and what pages share. */
export const site = {
  skip: 'Skip to the text',
  menu: 'Site',
  sections: {
    timeline: 'Timeline',
    reports: 'Reports',
    differences: 'Differences',
    quotations: 'Quotations',
    people: 'People',
    coverage: 'Coverage',
    about: 'About',
  },
  colophon:
    'A restored edition of scraped news: every changed word shows what stood there and why, every statement its passages. Made with Palimpsest.',
  howMade: 'How this edition is made',
  howWell: 'How well the restoration works',
  decode: 'Decode an article',
  takeAlong: 'Data, feeds, dossier',
  readOffline: 'Read offline',
  onThisPage: 'On this page',
  pageTitle: (title: string, story: string) => `${title} – ${story}`,
  pager: {
    report: pagerOf('report'),
    event: pagerOf('event'),
    difference: pagerOf('difference'),
    quotation: pagerOf('quotation'),
    person: pagerOf('person'),
    place: pagerOf('place'),
    topic: pagerOf('topic'),
  },
  /** Pages of a list that is too long for one. */
  listPages: {
    name: 'Pages of the list',
    previous: (page: number, pages: number) => `Previous: page ${page} of ${pages}`,
    next: (page: number, pages: number) => `Next: page ${page} of ${pages}`,
    page: (title: string, page: number) => (page === 1 ? title : `${title}, page ${page}`),
  },
  /** Of a list that is cut: what it goes on to. */
  more: (number: number) => count(number, { one: 'One more', other: '# more' }),
  /** Below the words of a passage. */
  readThere: 'Read them in the report',
  /** Beside a passage. */
  restored: 'restored',
  /** Names in a row, where a sentence does not go around them. */
  row,
};
