import assert from 'node:assert/strict';
import { test } from 'node:test';
import { thingsOfPage } from './things-of-page.ts';

const other = { headline: 'Old pier closes for good', url: 'https://post.example/pier' };
const own = { headline: 'Ferry is back', url: 'https://post.example/ferry' };
const fact = (value: string) => [{ value, passage: value }];

test('the thing of the page’s address is its article, wherever it stands', () => {
  assert.deepEqual(
    thingsOfPage([other, own], fact('https://www.post.example/ferry/?from=feed'), []),
    [own],
  );
  const main = { headline: 'Ferry', mainEntityOfPage: { '@id': 'https://post.example/ferry' } };
  assert.deepEqual(thingsOfPage([other, main], fact('https://post.example/ferry'), []), [main]);
});

test('without an address it is the one of the page’s headline', () => {
  assert.deepEqual(thingsOfPage([other, own], [], fact('Ferry is back | The Post')), [own]);
});

test('of several that nothing shows none is believed, of one headline all are', () => {
  assert.deepEqual(thingsOfPage([other, own], [], fact('Something else')), []);
  assert.deepEqual(thingsOfPage([own, { ...own }], [], []), [own, own]);
});

test('one alone is of the page where its headline shares words with a title, whatever else it says', () => {
  const headline = { headline: 'At last: the ferry to the isles runs again' };
  const titles = [...fact('Ferry is back'), ...fact('Isles get their ferry back | The Post')];
  assert.deepEqual(thingsOfPage([headline], [], titles), [headline]);
  assert.deepEqual(thingsOfPage([other], [], titles), []);
  assert.deepEqual(thingsOfPage([other], fact('https://post.example/pier'), titles), [other]);
  assert.deepEqual(thingsOfPage([{ datePublished: '2021' }], [], titles), [
    { datePublished: '2021' },
  ]);
});
