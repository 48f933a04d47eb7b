import assert from 'node:assert/strict';
import { test } from 'node:test';
import { copyExtent, partOf } from './kept-parts.ts';

const sized = (articles: number, people: number, events: number) => ({
  articles: { size: articles },
  people: { size: people },
  places: { size: people / 2 },
  topics: { size: 8 },
  events: { size: events },
  quotes: { size: events / 2 },
  questions: { size: events / 2 },
});

test('a copy of some hundred reports holds all pages', () => {
  assert.deepEqual(copyExtent(sized(5, 5, 50)).leftOut, []);
  assert.deepEqual(copyExtent(sized(100, 100, 1000)).leftOut, []);
});

test('of more it holds what fits, the reports first, and never more than that', () => {
  assert.deepEqual(copyExtent(sized(1000, 320, 3200)).leftOut, ['entries', 'citations']);
  assert.deepEqual(copyExtent(sized(10_000, 1000, 10_000)).leftOut, [
    'reports',
    'entries',
    'filters',
    'citations',
  ]);
  for (const reports of [1, 50, 500, 5000]) {
    assert.ok(copyExtent(sized(reports, reports, reports * 10), 2000).pages <= 2000);
  }
});

test('pages of single entries are told from their lists', () => {
  assert.equal(partOf('articles/a/'), 'reports');
  assert.equal(partOf('articles/a/cite/'), 'citations');
  assert.equal(partOf('people/a/'), 'names');
  assert.equal(partOf('timeline/a/'), 'entries');
  assert.equal(partOf('differences/a/'), 'entries');
  assert.equal(partOf('timeline/person/a/'), 'filters');
  assert.equal(partOf('timeline/kind/a/page-2/'), 'filters');
  for (const path of [
    '',
    'timeline/',
    'timeline/page-2/',
    'articles/page-12/',
    'about/',
    'coverage/page-2/',
  ])
    assert.equal(partOf(path), undefined, path);
});
