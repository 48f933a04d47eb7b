import assert from 'node:assert/strict';
import { test } from 'node:test';
import { siteChecks } from '../site/checks/checks.ts';
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
