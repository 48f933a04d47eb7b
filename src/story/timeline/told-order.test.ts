import assert from 'node:assert/strict';
import { test } from 'node:test';
import { checkFollows, inToldOrder, type Told } from './told-order.ts';

const entry = (id: string, from: string, follows?: string, part?: 'afternoon'): Told => ({
  id,
  when: { from, circa: false, part },
  follows,
});
const told = (...entries: Told[]) => inToldOrder(entries, 'Europe/Oslo').map(({ id }) => id);
const mapOf = (...entries: Told[]) => new Map(entries.map((one) => [one.id, one]));

test('entries that follow nothing stand by their dates', () => {
  assert.deepEqual(told(entry('b', '2020-05'), entry('a', '2021'), entry('c', '2019')), [
    'c',
    'b',
    'a',
  ]);
});

test('entries of one moment stand in the order in which they follow each other', () => {
  const entries = [
    entry('answer', '2020-05-01', 'talks'),
    entry('ballot', '2020-05-01', 'answer'),
    entry('talks', '2020-05-01'),
  ];
  assert.deepEqual(told(...entries), ['talks', 'answer', 'ballot']);
});

test('an entry without an hour stands after the afternoon talks that it follows', () => {
  const entries = [
    entry('post', '2020-05-01', 'talks'),
    entry('talks', '2020-05-01', undefined, 'afternoon'),
    entry('arrival', '2020-05-01'),
  ];
  assert.deepEqual(told(...entries), ['arrival', 'talks', 'post']);
});

test('a later date outweighs what an entry follows', () => {
  const entries = [
    entry('a', '2020-05-02', 'z'),
    entry('m', '2020-05-01T09:00'),
    entry('z', '2020-05-01'),
  ];
  assert.deepEqual(told(...entries), ['z', 'm', 'a']);
});

test('entries that follow each other in a loop are still all told', () => {
  const entries = [entry('a', '2020', 'b'), entry('b', '2020', 'a')];
  assert.deepEqual(told(...entries).sort(), ['a', 'b']);
});

test('a loop is a mistake of each entry in it', () => {
  const [a, b, c] = [entry('a', '2020', 'b'), entry('b', '2020', 'a'), entry('c', '2020', 'a')];
  const all = mapOf(a, b, c);
  assert.match(checkFollows(a, all, 'UTC') ?? '', /which itself follows “a”/);
  assert.match(checkFollows(b, all, 'UTC') ?? '', /which itself follows “b”/);
  assert.equal(checkFollows(c, all, 'UTC'), undefined);
});

test('an entry that ends before the one it follows begins is a mistake', () => {
  const [early, late] = [entry('early', '2020-05-01', 'late'), entry('late', '2020-05-02')];
  assert.match(checkFollows(early, mapOf(early, late), 'UTC') ?? '', /ends before “late”/);
  const spanning = entry('spanning', '2020-05', 'late');
  assert.equal(checkFollows(spanning, mapOf(spanning, late), 'UTC'), undefined);
});

test('a chain of entries is told link by link, though their names come the other way round', () => {
  const entries = [
    entry('c-answer', '2020-05-01', 'd-talks'),
    entry('b-reply', '2020-05-01', 'c-answer'),
    entry('a-end', '2020-05-01', 'b-reply'),
    entry('d-talks', '2020-05-01'),
  ];
  const expected = ['d-talks', 'c-answer', 'b-reply', 'a-end'];
  assert.deepEqual(told(...entries), expected);
  assert.deepEqual(told(...entries.toReversed()), expected);
});

test('entries that start together come longer first, then by id', () => {
  const entries = [entry('b', '2020-05-01'), entry('a', '2020-05-01'), entry('c', '2020-05')];
  assert.deepEqual(told(...entries), ['c', 'a', 'b']);
  const following = [...entries, entry('z', '2020-05-01', 'a'), entry('y', '2020-05', 'a')];
  assert.deepEqual(told(...following), ['c', 'a', 'b', 'y', 'z']);
});
