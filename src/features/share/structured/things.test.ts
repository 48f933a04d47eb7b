import assert from 'node:assert/strict';
import { test } from 'node:test';
import { inventedAddresses as at, entryOf, inventedStory } from '../invented-site.ts';
import { articleThing, breadcrumbs, eventThing, personThing, quotationThing } from './things.ts';

const story = inventedStory();
const plain = (thing: unknown) => JSON.parse(JSON.stringify(thing));

test('a report says what it is based on and where its changes are listed', () => {
  const thing = plain(articleThing(entryOf(story.articles, 'day-two'), story, at));
  assert.equal(thing['@type'], 'NewsArticle');
  assert.equal(thing.url, 'https://news.example/fair/articles/day-two/');
  assert.equal(thing.datePublished, '2021-05-02');
  assert.deepEqual(thing.author, { '@type': 'Organization', name: 'The Gazette' });
  assert.equal(thing.isBasedOn.identifier, 'sha256:0');
  assert.match(thing.backstory, /^Restored from a scraped copy/);
  assert.equal(thing.correction, undefined, 'nothing was changed');
});

test('what no file gives is left out', () => {
  const article = entryOf(story.articles, 'day-two');
  const unknown = { status: 'unknown', reason: 'It does not say.' } as const;
  const silent = { ...article, published: undefined, meta: { ...article.meta, writer: unknown } };
  const thing = plain(articleThing(silent, story, at));
  assert.equal('datePublished' in thing || 'author' in thing, false);
});

test('an event is as precise as the reports are', () => {
  const thing = plain(eventThing(entryOf(story.events, 'opening'), story, at));
  assert.equal(thing.startDate, '2021-05-01');
  assert.equal(thing.location.name, 'the harbour');
  assert.deepEqual(thing.subjectOf, [{ '@id': 'https://news.example/fair/articles/day-one/' }]);
});

test('a quotation names its speaker and the passages that carry it', () => {
  const [quote] = story.quotes.values();
  assert.ok(quote);
  const thing = plain(quotationThing(quote, story, at));
  assert.equal(thing['@type'], 'Quotation');
  assert.equal(thing.text, quote.versions[0]?.text);
  assert.match(thing.citation[0], /^https:\/\/news\.example\/fair\/articles\/day-\w+\/#p\d+$/);
});

test('a person has an office and other names', () => {
  const thing = plain(personThing(entryOf(story.people, 'ida-quill'), at));
  assert.deepEqual(
    [thing.name, thing.jobTitle, thing.alternateName],
    ['Ida Quill', 'Mayor', ['Mayor Quill']],
  );
});

test('crumbs are counted from one and absolute', () => {
  const thing = plain(breadcrumbs([{ name: 'Fair', path: '/fair/' }], at));
  assert.deepEqual(thing.itemListElement, [
    { '@type': 'ListItem', position: 1, name: 'Fair', item: 'https://news.example/fair/' },
  ]);
});
