import assert from 'node:assert/strict';
import { test } from 'node:test';
import { strFromU8, unzipSync } from 'fflate';
import type { Entry } from '../../story/files.ts';
import { assembleInvented, inventStory } from '../../story/invented-story.ts';
import type { Story } from '../../story/story.ts';
import { en } from '../../text/en.ts';
import { allCards } from './cards/all-cards.ts';
import { eventItem, quotationItem } from './cite/citable.ts';
import { citationFormats } from './cite/citation-formats.ts';
import { citationLines } from './cite/citation-lines.ts';
import { citationFile } from './cite/format-citations.ts';
import { dataFile, dataSchemaFile } from './data/datasets.ts';
import { llmsText } from './data/llms-text.ts';
import { dataNames } from './data/schemas.ts';
import { dossierBook } from './dossier/epub.ts';
import { timelineCalendar } from './feeds/calendar.ts';
import { feedFormats, reportsFeed, timelineFeed } from './feeds/feed.ts';
import { inventedAddresses as at, entryOf } from './invented-site.ts';
import { differenceThing } from './structured/difference-thing.ts';
import { eventThing, personThing, quotationThing, websiteThing } from './structured/things.ts';

const drafted = <Data>(entries: readonly Entry<Data>[]) =>
  entries.map((entry) => ({
    ...entry,
    data: { ...entry.data, draft: true as const, by: 'by the day named' },
  }));

function draftedStory(): Story {
  const files = inventStory();
  const [story] = drafted(files.story ? [files.story] : []);
  return assembleInvented({
    story,
    events: drafted(files.events),
    questions: drafted(files.questions),
    agreements: drafted(files.agreements),
    quotes: drafted(files.quotes),
    people: drafted(files.people),
    places: drafted(files.places),
  });
}

const story = draftedStory();
const event = entryOf(story.events, 'opening');
const quote = entryOf(story.quotes, 'to-remember');

/** As text without the line breaks and folds of its format. */
const plain = (text: string) =>
  text.replace(/\r\n /g, '').replaceAll('\\;', ';').replace(/\s+/g, ' ');

function saysDraft(what: string, text: string, times = 1) {
  const found = plain(text).toLowerCase().split(en.drafts.meaning).length - 1;
  assert.ok(found >= times, `${what} says ${found} times that it is a draft: ${text}`);
}

for (const format of feedFormats) {
  test(`the ${format} feed says it of the story and of each event, in the summary and in the text`, () => {
    saysDraft('timeline', timelineFeed(story, at, format), 1 + 2 * story.events.size);
    saysDraft('reports', reportsFeed(story, at, format));
  });
}

test('the calendar says it of each event', () => {
  saysDraft('calendar', timelineCalendar(story, at), story.events.size);
});

test('a citation of an event and of a quotation says it, in a line and in every file', () => {
  for (const item of [eventItem(event, story, at), quotationItem(quote, story, at)]) {
    const lines = citationLines([item], en.citing).get(item.id);
    assert.ok(lines);
    for (const line of [lines.apa, lines.chicago]) saysDraft('line', line);
    for (const format of citationFormats) saysDraft(format, citationFile([item], format));
  }
});

test('the pictures of what was drafted, and of the story, say it', () => {
  for (const [name, card] of allCards(story)) {
    // Reports and their paragraphs are what drafts are made from.
    if (/^(?:articles|passages)\//.test(name)) continue;
    saysDraft(name, card.note);
  }
});

test('search engines are told', () => {
  for (const thing of [
    eventThing(event, story, at),
    quotationThing(quote, story, at),
    differenceThing(entryOf(story.questions, 'which-fair'), story, at),
    personThing(entryOf(story.people, 'ida-quill'), story, at),
    websiteThing(story, at),
  ]) {
    saysDraft('thing', JSON.stringify(thing));
  }
});

test('every entry of the open data says it, and which rule made it; the schema describes how', () => {
  for (const name of dataNames.filter((one) => one !== 'articles')) {
    const { draft, items } = JSON.parse(dataFile(name, story, at));
    assert.equal(draft, en.drafts.sentence);
    assert.ok(items.length > 0);
    for (const item of items) {
      assert.deepEqual(item.draft, { note: en.drafts.sentence, by: 'by the day named' });
    }
    assert.match(dataSchemaFile(name, at), /no editor has read yet/);
  }
});

test('every chapter of the book that tells drafts says it', () => {
  const files = unzipSync(dossierBook(story, at));
  for (const name of ['summary', 'events', 'differences', 'agreements', 'quotations']) {
    saysDraft(name, strFromU8(files[`book/${name}.xhtml`] ?? new Uint8Array()));
  }
});

test('machine readers are told what the sign means', () => {
  saysDraft('llms.txt', llmsText(story, at));
});
