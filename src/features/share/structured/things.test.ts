import assert from 'node:assert/strict';
import { test } from 'node:test';
import { inventedAddresses as at, entryOf, inventedStory } from '../invented-site.ts';
import {
  articleThing,
  breadcrumbs,
  eventThing,
  personThing,
  quotationThing,
  websiteThing,
} from './things.ts';

const story = inventedStory();
const plain = (thing: unknown) => JSON.parse(JSON.stringify(thing));

/** What an editor says of a report. */
const known = <Value>(value: Value) =>
  ({ status: 'editor', value, reason: 'It is known.' }) as const;

test('the site and its reports say who answers for them, where the story does', () => {
  const told = {
    ...story,
    story: {
      ...story.story,
      editor: 'Ida Quill and The Gazette',
      contact: 'mailto:desk@news.example?cc=ida@news.example',
      changed: '2021-06-01',
    },
  };
  const contactPoint = { '@type': 'ContactPoint', email: 'desk@news.example' };
  const ida = { '@type': 'Person', name: 'Ida Quill', contactPoint };
  const gazette = { '@type': 'Organization', name: 'The Gazette', contactPoint };
  const article = entryOf(told.articles, 'day-two');
  for (const thing of [websiteThing(told, at), articleThing(article, told, at)]) {
    const { editor, publisher, dateModified } = plain(thing);
    assert.deepEqual({ editor, publisher }, { editor: [ida], publisher: [ida, gazette] });
    assert.equal(dateModified, '2021-06-01');
  }
  assert.equal('publisher' in plain(websiteThing(story, at)), false);
});

test('a report says what it is based on and where its changes are listed', () => {
  const article = entryOf(story.articles, 'day-two');
  const meta = {
    ...article.meta,
    byline: known('Ann Other and Bo Li'),
    copier: known('A Copier'),
    url: 'https://copies.example/fair',
    archived: 'https://archive.example/fair',
    edits: { strip: 2, name: 1 },
    words: 13,
  };
  assert.deepEqual(plain(articleThing({ ...article, meta }, story, at)), {
    '@type': 'NewsArticle',
    '@id': 'https://news.example/fair/articles/day-two/',
    url: 'https://news.example/fair/articles/day-two/',
    headline: 'The end',
    image: 'https://news.example/fair/cards/articles/day-two.png',
    inLanguage: 'en',
    wordCount: 13,
    datePublished: '2021-05-02',
    author: [
      { '@type': 'Person', name: 'Ann Other' },
      { '@type': 'Person', name: 'Bo Li' },
    ],
    sourceOrganization: { '@type': 'Organization', name: 'The Gazette' },
    isPartOf: { '@id': 'https://news.example/fair/' },
    isBasedOn: {
      '@type': 'NewsArticle',
      name: 'Scraped copy, day-two.txt',
      identifier: 'sha256:0',
      publisher: { '@type': 'Organization', name: 'A Copier' },
      url: 'https://copies.example/fair',
      archivedAt: 'https://archive.example/fair',
    },
    backstory:
      'Restored from a scraped copy. Copied as it stands, as far as we can see · 3 changes.',
    correction: 'https://news.example/fair/articles/day-two/#changes',
  });
});

test('of a report that was reworded the copier is the author, and whom it follows is further back', () => {
  const article = entryOf(story.articles, 'day-two');
  const meta = { ...article.meta, copier: known('A Copier'), reworded: 'It says so.' };
  const { author, sourceOrganization, isBasedOn } = plain(
    articleThing({ ...article, meta }, story, at),
  );
  const copier = { '@type': 'Organization', name: 'A Copier' };
  assert.deepEqual([author, sourceOrganization], [copier, copier]);
  assert.deepEqual(isBasedOn, {
    '@type': 'NewsArticle',
    name: 'Scraped copy, day-two.txt',
    identifier: 'sha256:0',
    publisher: copier,
    isBasedOn: {
      '@type': 'NewsArticle',
      publisher: { '@type': 'Organization', name: 'The Gazette' },
    },
  });
});

test('what no file gives is left out', () => {
  const article = entryOf(story.articles, 'day-two');
  const unknown = { status: 'unknown', reason: 'It does not say.' } as const;
  const silent = { ...article, published: undefined, meta: { ...article.meta, writer: unknown } };
  assert.deepEqual(Object.keys(plain(articleThing(silent, story, at))), [
    '@type',
    '@id',
    'url',
    'headline',
    'image',
    'inLanguage',
    'wordCount',
    'isPartOf',
    'isBasedOn',
    'backstory',
  ]);
});

const opening = {
  '@type': 'Event',
  '@id': 'https://news.example/fair/timeline/opening/',
  url: 'https://news.example/fair/timeline/opening/',
  name: 'The fair opens',
  description: 'It opened.',
  image: 'https://news.example/fair/cards/timeline/opening.png',
  startDate: '2021-05-01',
  location: {
    '@type': 'Place',
    name: 'the harbour',
    url: 'https://news.example/fair/places/harbour/',
  },
  attendee: [
    {
      '@type': 'Person',
      name: 'Ida Quill',
      url: 'https://news.example/fair/people/ida-quill/',
    },
  ],
  subjectOf: [{ '@id': 'https://news.example/fair/articles/day-one/' }],
};

test('an event is as precise as the reports are', () => {
  const event = entryOf(story.events, 'opening');
  assert.deepEqual(plain(eventThing(event, story, at)), opening);
  const days = { from: '2021-05-01', to: '2021-05-03', circa: false };
  assert.deepEqual(plain(eventThing({ ...event, when: days }, story, at)), {
    ...opening,
    endDate: '2021-05-03',
  });
});

test('the moments of an event are in its own zone, else in that of its place, else in the story’s', () => {
  const event = entryOf(story.events, 'opening');
  const when = { from: '2021-05-01T10:00', to: '2021-05-01T12:30', circa: false };
  const timed = { ...event, when, datetime: '2021-05-01T10:00+01:00' };
  const inZone = (scheduleTimezone: string) => ({
    ...opening,
    startDate: '2021-05-01T10:00+01:00',
    eventSchedule: { '@type': 'Schedule', scheduleTimezone },
  });
  assert.deepEqual(plain(eventThing(timed, story, at)), inZone('Europe/Lisbon'));
  const place = { ...entryOf(story.places, 'harbour'), timeZone: 'Atlantic/Azores' };
  const placed = { ...story, places: new Map([['harbour', place]]) };
  assert.deepEqual(plain(eventThing(timed, placed, at)), inZone('Atlantic/Azores'));
  const zoned = { ...timed, when: { ...when, zone: 'Asia/Tokyo' } };
  assert.deepEqual(plain(eventThing(zoned, placed, at)), inZone('Asia/Tokyo'));
});

const remembered = {
  '@type': 'Quotation',
  '@id': 'https://news.example/fair/quotes/to-remember/',
  url: 'https://news.example/fair/quotes/to-remember/',
  name: 'A fair to remember',
  text: 'A fair to remember',
  inLanguage: 'en',
  creator: {
    '@type': 'Person',
    name: 'Ida Quill',
    url: 'https://news.example/fair/people/ida-quill/',
  },
  citation: ['https://news.example/fair/articles/day-one/#p1'],
};

test('a quotation names its speaker and the passages that carry it', () => {
  const quote = entryOf(story.quotes, 'to-remember');
  assert.deepEqual(plain(quotationThing(quote, story, at)), remembered);
});

test('a quotation of nobody in particular is that of who published it', () => {
  const quote = { ...entryOf(story.quotes, 'to-remember'), speaker: undefined, source: 'A notice' };
  assert.deepEqual(plain(quotationThing(quote, story, at)), {
    ...remembered,
    creator: { '@type': 'Organization', name: 'A notice' },
  });
});

test('a person has an office and other names', () => {
  assert.deepEqual(plain(personThing(entryOf(story.people, 'ida-quill'), story, at)), {
    '@type': 'Person',
    '@id': 'https://news.example/fair/people/ida-quill/',
    url: 'https://news.example/fair/people/ida-quill/',
    name: 'Ida Quill',
    jobTitle: 'Mayor',
    alternateName: ['Mayor Quill'],
  });
});

test('the site says what it is about, in which language', () => {
  assert.deepEqual(plain(websiteThing(story, at)), {
    '@type': 'WebSite',
    '@id': 'https://news.example/fair/',
    url: 'https://news.example/fair/',
    name: 'The fair',
    description: 'A fair was held.',
    inLanguage: 'en',
  });
});

test('crumbs are counted from one and absolute', () => {
  const thing = plain(breadcrumbs([{ name: 'Fair', path: '/fair/' }], at));
  assert.deepEqual(thing.itemListElement, [
    { '@type': 'ListItem', position: 1, name: 'Fair', item: 'https://news.example/fair/' },
  ]);
});
