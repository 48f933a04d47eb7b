import assert from 'node:assert/strict';
import { test } from 'node:test';
import { parseAtomFeed, parseJsonFeed } from 'feedsmith';
import ICAL from 'ical.js';
import rehypeParse from 'rehype-parse';
import { unified } from 'unified';
import { visit } from 'unist-util-visit';
import fc from '#fast-check';
import { whenWords } from '../../../text/when-words.ts';
import { inventedAddresses as at, inventedStory, storyOfWords } from '../invented-site.ts';
import { anyWords, asWords, SCRIPTS } from '../invented-words.ts';
import { timelineCalendar } from './calendar.ts';
import { reportsFeed, timelineFeed } from './feed.ts';

/** What HTML shows, as a program reads it that did not write it. */
function shown(html: string | undefined): { words: string; elements: string[] } {
  const texts: string[] = [];
  const elements: string[] = [];
  visit(
    unified()
      .use(rehypeParse, { fragment: true })
      .parse(html ?? ''),
    (node) => {
      if (node.type === 'text') texts.push(node.value);
      if (node.type === 'element') elements.push(node.tagName);
    },
  );
  return { words: asWords(texts.join('')), elements };
}

const plainElements = shown(
  parseAtomFeed(reportsFeed(storyOfWords('a'), at, 'atom')).entries?.[0]?.content?.value,
).elements;

function checkFeeds(text: string): void {
  const words = asWords(text);
  const story = storyOfWords(text);
  const atom = parseAtomFeed(reportsFeed(story, at, 'atom'));
  const json = parseJsonFeed(reportsFeed(story, at, 'json'));
  assert.equal(asWords(atom.title?.value ?? ''), asWords(`${text}: reports`));
  assert.equal(asWords(atom.authors?.[0]?.name ?? ''), words);
  assert.equal(asWords(json.title ?? ''), asWords(`${text}: reports`));
  const [entry] = atom.entries ?? [];
  const [item] = json.items ?? [];
  assert.deepEqual(shown(entry?.title?.value), { words, elements: [] });
  assert.equal(asWords(item?.title ?? ''), words);
  for (const html of [entry?.content?.value, item?.content_html]) {
    const content = shown(html);
    assert.ok(content.words.endsWith(words), `${content.words}\n${words}`);
    assert.deepEqual(content.elements, plainElements);
  }
  const [event] = story.events.values();
  const timeline = parseAtomFeed(timelineFeed(story, at, 'atom'));
  assert.ok(event);
  assert.equal(
    shown(timeline.entries?.[0]?.title?.value).words,
    asWords(`${whenWords(event.when, 'en')}: ${text}`),
  );
  assert.equal(shown(timeline.entries?.[0]?.summary?.value).words, words);
}

function checkCalendar(text: string): void {
  const ics = timelineCalendar(storyOfWords(text), at);
  assert.ok(ics.endsWith('\r\nEND:VCALENDAR\r\n'));
  const calendar = new ICAL.Component(ICAL.parse(ics));
  // RFC 7986 makes it a TEXT; ical.js 2.2 does not know it and leaves the escapes.
  const name = String(calendar.getFirstPropertyValue('name')).replace(/\\([\\;,])/g, '$1');
  assert.equal(asWords(name), asWords(text));
  const component = calendar.getFirstSubcomponent('vevent');
  assert.ok(component);
  const event = new ICAL.Event(component);
  assert.equal(asWords(event.summary), asWords(text));
  assert.ok(asWords(event.description).startsWith(asWords(text)), event.description);
}

for (const [script, words] of Object.entries(SCRIPTS)) {
  test(`feeds and calendar in ${script} give back the words, as other libraries read them`, () => {
    checkFeeds(words);
    checkCalendar(words);
  });
}

test('feeds of any text give back the words, and no element that the words make', () => {
  fc.assert(
    fc.property(anyWords, (words) => {
      fc.pre(asWords(words) !== '');
      checkFeeds(words);
    }),
  );
});

test('the calendar of any text gives back the words', () => {
  fc.assert(
    fc.property(anyWords, (words) => {
      fc.pre(asWords(words) !== '');
      checkCalendar(words);
    }),
  );
});

test('a report names each of its authors in both feeds', () => {
  const story = inventedStory();
  const byline = {
    status: 'stated',
    value: 'Ann Lee, Bo Park and The Associated Press',
    passage: '',
  } as const;
  const articles = new Map(
    [...story.articles].map(([slug, one]) => [slug, { ...one, meta: { ...one.meta, byline } }]),
  );
  const signed = { ...story, articles };
  const names = ['Ann Lee', 'Bo Park', 'The Associated Press'];
  const [entry] = parseAtomFeed(reportsFeed(signed, at, 'atom')).entries ?? [];
  const [item] = parseJsonFeed(reportsFeed(signed, at, 'json')).items ?? [];
  assert.deepEqual(
    entry?.authors?.map(({ name }) => name),
    names,
  );
  assert.deepEqual(
    item?.authors?.map(({ name }) => name),
    names,
  );
});
