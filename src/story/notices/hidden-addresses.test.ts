import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { ArticleEntry } from '../files.ts';
import { inventStory } from '../invented-story.ts';
import { findHiddenAddresses } from './hidden-addresses.ts';

const told = (id: string, rights: ArticleEntry['rights']) => {
  const files = inventStory();
  const [event] = files.events;
  assert.ok(event);
  const articles = files.articles.map((one) => (one.id === 'day-two' ? { ...one, rights } : one));
  return findHiddenAddresses({ ...files, articles, events: [{ ...event, id, file: id }] });
};

test('an address with three words of a report that is not shown is told', () => {
  assert.deepEqual(
    told('mayor-quill-called-it-fine', { show: 'links' }).map(({ file }) => file),
    ['mayor-quill-called-it-fine'],
  );
  assert.equal(told('quill-called-it', { withdrawn: { on: '2021-06-01', reason: '' } }).length, 1);
});

test('one with words of a report that is shown, or of no report, is left alone', () => {
  assert.deepEqual(told('quill-called-it', undefined), []);
  assert.deepEqual(told('opened-the-fair', { show: 'links' }), []);
  assert.deepEqual(told('end-of-the-fair', { show: 'links' }), []);
});
