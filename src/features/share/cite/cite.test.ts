import assert from 'node:assert/strict';
import { test } from 'node:test';
import { en } from '../../../text/en.ts';
import { inventedAddresses as at, entryOf, inventedStory } from '../invented-site.ts';
import { articleItem, eventItem, quotationItem } from './citable.ts';
import { citationLines } from './citation-lines.ts';
import { citationFile } from './format-citations.ts';

const story = inventedStory();
const article = entryOf(story.articles, 'day-two');
const whole = articleItem(article, story, at);

test('a report’s line says what is quoted and who published it first', () => {
  const lines = citationLines([whole], en.citing).get('day-two');
  assert.equal(
    lines?.apa,
    'The end. (2021, May 2). [Restored reading of a scraped copy, first published by The Gazette]. The Fair. https://news.example/fair/articles/day-two/',
  );
  assert.equal(
    lines?.chicago,
    '“The end.” Restored reading of a scraped copy, first published by The Gazette. The fair, May 2, 2021. https://news.example/fair/articles/day-two/.',
  );
});

test('a report’s line begins with who its byline names', () => {
  const byline = { status: 'stated', value: 'Ann Other and Bo Li', passage: 'By …' } as const;
  const signed = articleItem({ ...article, meta: { ...article.meta, byline } }, story, at);
  const lines = citationLines([signed], en.citing).get('day-two');
  assert.match(lines?.apa ?? '', /^Other, A\., & Li, B\. \(2021, May 2\)\. The end \[Restored/);
  assert.match(lines?.chicago ?? '', /^Other, Ann, and Bo Li\. “The end\.” Restored/);
  assert.match(citationFile([signed], 'bib'), /author = \{Other, Ann and Li, Bo\}/);
  assert.match(citationFile([signed], 'ris'), /^AU {2}- Other, Ann\r\nAU {2}- Li, Bo\r$/m);
});

test('no sources have no lines', () => {
  assert.equal(citationLines([], en.citing).size, 0);
});

test('a title that looks like markup is words in both lines', () => {
  const title = 'A <b>bold</b> <span class="nocase">bridge</span> <script>';
  const lines = citationLines([articleItem({ ...article, title }, story, at)], en.citing).get(
    'day-two',
  );
  for (const line of Object.values(lines ?? {})) {
    assert.match(line, /A <b>bold<\/b> <span class=.nocase.>bridge<\/span> <script>/);
  }
});

test('a title may be the name of what every object has', () => {
  for (const title of Object.getOwnPropertyNames(Object.prototype)) {
    const item = articleItem({ ...article, title }, story, at);
    assert.match(citationLines([item], en.citing).get('day-two')?.chicago ?? '', /^“_*\w+_*\.” /);
  }
});

test('a first publisher that no file names is said to be unknown', () => {
  const unknown = { status: 'unknown', reason: 'It does not say.' } as const;
  const silent = { ...article, meta: { ...article.meta, writer: unknown } };
  assert.match(articleItem(silent, story, at).genre, /first publisher unknown$/);
});

test('no access date is given: it is the reader’s', () => {
  const all = [
    whole,
    ...[...story.events.values()].map((event) => eventItem(event, story, at)),
    ...[...story.quotes.values()].map((quote) => quotationItem(quote, story, at)),
  ];
  for (const format of ['bib', 'ris', 'json'] as const) {
    assert.doesNotMatch(citationFile(all, format), /urldate|accessed|^Y2 /m);
  }
  for (const { apa, chicago } of citationLines(all, en.citing).values()) {
    assert.doesNotMatch(apa + chicago, /accessed|Retrieved (?!\[your date of access\], from )/i);
  }
});

test('the files are BibTeX, RIS and CSL-JSON', () => {
  assert.match(citationFile([whole], 'bib'), /^@article\{day-two,[\s\S]*url = \{https:[^}]*\}/);
  assert.match(
    citationFile([whole], 'ris'),
    /^TY {2}- NEWS\r\n[\s\S]*\nN1 {2}- Restored reading[\s\S]*\nER {2}- \r\n$/,
  );
  assert.deepEqual(JSON.parse(citationFile([whole], 'json')), JSON.parse(JSON.stringify([whole])));
});

test('RIS keeps long addresses and ids whole, and the full date', () => {
  const slug =
    'a-report-with-a-name-that-is-longer-than-a-line-of-this-format-may-be-in-citation-js';
  const long = articleItem({ ...article, slug }, story, at);
  const ris = citationFile([whole, long], 'ris');
  assert.ok(ris.includes(`\nUR  - https://news.example/fair/articles/${slug}/\r\n`), ris);
  assert.ok(ris.includes(`\nID  - ${slug}\r\n`), ris);
  assert.match(ris, /^DA {2}- 2021\/05\/02\/\r$/m);
  assert.equal(ris.match(/^TY {2}- /gm)?.length, 2);
  assert.equal(ris.match(/^ER {2}- /gm)?.length, 2);
});
