import assert from 'node:assert/strict';
import { test } from 'node:test';
import { fromXml } from 'xast-util-from-xml';
import { assembleStory } from '../../../story/assemble-story.ts';
import { inventStory } from '../../../story/invented-story.ts';
import { inventedAddresses as at, inventedStory } from '../invented-site.ts';
import { timelineCalendar } from './calendar.ts';
import { reportsFeed, timelineFeed } from './feed.ts';

const story = inventedStory();

test('the reports’ feed is well-formed, absolute and holds the full restored text', () => {
  const xml = reportsFeed(story, at, 'atom');
  assert.doesNotThrow(() => fromXml(xml));
  assert.match(xml, /<feed xml:lang="en" /);
  assert.match(xml, /<link rel="self" href="https:\/\/news\.example\/fair\/reports\.atom"/);
  assert.match(xml, /<id>https:\/\/news\.example\/fair\/articles\/day-one\/<\/id>/);
  assert.match(xml, /Mayor Quill opened the fair/);
  assert.doesNotMatch(xml, /Quell/);
  assert.deepEqual(
    [...new Set(xml.match(/<updated>[^<]*/g))],
    ['<updated>2021-05-02T00:00:00.000Z', '<updated>2021-05-01T00:00:00.000Z'],
  );
});

test('both feeds are JSON Feeds too', () => {
  const reports = JSON.parse(reportsFeed(story, at, 'json'));
  const timeline = JSON.parse(timelineFeed(story, at, 'json'));
  assert.equal(reports.version, 'https://jsonfeed.org/version/1.1');
  assert.equal(reports.language, 'en');
  assert.deepEqual(reports.authors, [{ name: 'The fair', url: 'https://news.example/fair/' }]);
  assert.equal(reports.items.length, story.articles.size);
  assert.equal(timeline.items.length, story.events.size);
  assert.match(timeline.items[0].content_html, /<blockquote><p>“/);
});

test('hostile text is inert in a feed', () => {
  const files = inventStory();
  const [first] = files.articles;
  assert.ok(first);
  const hostile = {
    ...first,
    blocks: first.blocks.map((block) => ({
      ...block,
      spans: [...block.spans, { text: ' ]]> <script>x()</script> & \u0001' }],
    })),
  };
  const events = files.events.map((entry) => ({
    ...entry,
    data: { ...entry.data, title: 'a <b> ]]> c' },
  }));
  const { story: bad } = assembleStory({
    ...files,
    events,
    articles: [hostile, ...files.articles.slice(1)],
  });
  assert.ok(bad);
  const xml = reportsFeed(bad, at, 'atom');
  assert.doesNotThrow(() => fromXml(xml));
  assert.doesNotThrow(() => fromXml(timelineFeed(bad, at, 'atom')));
  assert.match(timelineFeed(bad, at, 'atom'), /a &#x3C;b> ]]&gt; c/);
  assert.doesNotMatch(JSON.parse(reportsFeed(bad, at, 'json')).items[0].content_html, /<script/);
});

test('the calendar gives whole days where the reports give no time', () => {
  const ics = timelineCalendar(story, at);
  assert.match(ics, /BEGIN:VEVENT[\s\S]*DTSTART;VALUE=DATE:20210501\r\n/);
  assert.match(ics, /DTEND;VALUE=DATE:20210502\r\n/);
  assert.match(ics, /DTSTAMP:20210501T000000Z/);
  assert.match(ics.replaceAll('\r\n ', ''), /no closer date than: May 1\\, 2021\\, morning/);
});

test('the calendar gives a moment with its zone where the reports give a time', () => {
  const files = inventStory();
  const events = files.events.map((entry) =>
    entry.id === 'closing'
      ? { ...entry, data: { ...entry.data, when: { from: '2021-05-02T16:30', circa: true } } }
      : entry,
  );
  const { story: timed } = assembleStory({ ...files, events });
  assert.ok(timed);
  const ics = timelineCalendar(timed, at).replaceAll('\r\n ', '');
  assert.match(ics, /DTSTART;TZID=Europe\/Lisbon:20210502T163000/);
  assert.match(ics, /BEGIN:VTIMEZONE\r\nTZID:Europe\/Lisbon/);
  assert.match(ics, /16:30 Harbour \(Europe\/Lisbon\\, UTC\+01:00\)/);
  assert.match(ics, /The reports say “around”/);
});
