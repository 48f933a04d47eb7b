import assert from 'node:assert/strict';
import { test } from 'node:test';
import { attributeOf, type HtmlNode, parseHtml } from '../../src/markup/html-tree.ts';
import { siteChecks } from '../site/checks/checks.ts';
import { inherited } from '../site/inherited.ts';
import { readSite, type Site } from '../site/read-site.ts';
import { builtShapes } from './built-shapes.ts';
import { SHAPES } from './shapes.ts';

const sites = await builtShapes();
const read = new Map<string, Site>();
function siteOf(name: string): Site {
  const site = read.get(name) ?? readSite(sites.get(name) ?? '', '/');
  read.set(name, site);
  return site;
}

const htmlOf = (name: string, path: string) =>
  siteOf(name).pages.find((page) => page.path === path)?.html ?? '';

for (const name of SHAPES.keys()) {
  for (const [title, check] of Object.entries(siteChecks)) {
    test(`${name}: ${title}`, async () => {
      assert.deepEqual(await check(siteOf(name)), []);
    });
  }
}

test('one report and one event are no chart, no comparison and no list of nothing', () => {
  const front = htmlOf('one', '');
  assert.match(front, /The crane falls/);
  assert.doesNotMatch(front, /class="picture"|class="dots"|id="sharpest"/);
});

test('the kinds of events are those that a story names, and every page of them is there', () => {
  assert.match(htmlOf('one', 'timeline/kind/accident/'), /Accidents/);
  assert.match(htmlOf('twelve-days', 'timeline/kind/hearing/'), /Audiences/);
  assert.match(htmlOf('year', 'timeline/kind/match/'), /Matches/);
});

test('each of twelve days is a part of the timeline; a year is drawn in months', () => {
  const timeline = htmlOf('twelve-days', 'timeline/');
  for (let day = 1; day <= 12; day++) assert.match(timeline, new RegExp(`id="day-${day}"`));
  const front = htmlOf('year', '');
  assert.equal(front.match(/<g class="day"> <rect/g)?.length, 2 * 12);
  assert.match(front, />Jan 2022</);
});

test('a report in another script says its language and runs its way, on its page and in lists', () => {
  const page = htmlOf('twelve-days', 'articles/sadd/');
  assert.match(page, /<h1[^>]* lang="ar" dir="rtl"/);
  assert.match(page, /<div class="text" lang="ar" dir="rtl"/);
  for (const path of ['', 'articles/']) {
    assert.match(htmlOf('twelve-days', path), /<h3 dir="auto"[^>]*><a[^>]*>محاكمة السد/);
  }
});

/** What can be in one language alone, and what is read by the letters: the head, choices, pictures. */
const IN_ONE = new Set(['head', 'option', 'svg']);
/** Lines of a citation, in several languages, and the sentence in place of a picture. */
const MIXED = new Set(['cite-lines', 'unseen']);

test('whatever a report in another script is called or says, it is marked as of its language', () => {
  const unmarked = new Set<string>();
  const walk = (path: string, node: HtmlNode): void => {
    const sheet = 'tagName' in node ? attributeOf(node, 'class') : undefined;
    if (IN_ONE.has(node.nodeName) || MIXED.has(sheet ?? '')) return;
    if ('value' in node && /\p{Script=Arabic}/u.test(node.value))
      if (inherited(node, 'lang') !== 'ar') unmarked.add(`/${path}: ${node.value.slice(0, 80)}`);
    if ('childNodes' in node) for (const child of node.childNodes) walk(path, child);
  };
  for (const { path, html } of siteOf('twelve-days').pages) walk(path, parseHtml(html));
  assert.deepEqual([...unmarked], []);
});

test('an editor’s title is the headline of the page, and the scraped line stands below it', () => {
  const page = htmlOf('one', 'articles/crane/');
  assert.match(page, /<h1[^>]*>What fell at pier nine<\/h1>/);
  assert.match(page, /The scrape has: <span[^>]*>Crane falls into the harbour</);
});

test('a month is told as a month, on no day', () => {
  const timeline = htmlOf('year', 'timeline/');
  assert.match(timeline, />March 2021</);
  assert.doesNotMatch(timeline, /March 1, 2021/);
});

test('a story without topics does not speak of any', () => {
  assert.doesNotMatch(htmlOf('one', 'coverage/'), /topic/i);
  assert.doesNotMatch(htmlOf('one', 'coverage/'), /1 reports|1 events/);
});
