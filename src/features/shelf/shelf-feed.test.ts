import assert from 'node:assert/strict';
import { test } from 'node:test';
import { latestItems } from './shelf-feed.ts';

const item = (id: string, day: string) => ({
  id,
  url: id,
  title: id,
  date_published: `${day}T00:00:00.000Z`,
  content_html: '<p>x</p>',
});

test('the reports of all stories stand by their days, the latest first', () => {
  const feeds = [
    { items: [item('a', '2031-02-05'), item('b', '2031-02-01')] },
    { items: [item('c', '2031-02-03')] },
  ];
  assert.deepEqual(
    latestItems(feeds).map(({ id }) => id),
    ['a', 'c', 'b'],
  );
});

test('what is no feed is refused', () => {
  assert.throws(() => latestItems([{ items: [{ id: 'a' }] }]));
});
