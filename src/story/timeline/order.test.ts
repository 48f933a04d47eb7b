import assert from 'node:assert/strict';
import { test } from 'node:test';
import { type When, whenSchema } from '../../schemas/when.ts';
import { compareWhen, daysOf, phaseOf } from './order.ts';

const span = { from: '1968-05-03', to: '1968-05-04', timeZone: 'Europe/Rome' };
const when = (value: Partial<When> & { from: string }) => whenSchema.parse(value);
const order = (...whens: (Partial<When> & { from: string })[]) =>
  whens
    .map((value, index) => ({ id: `e${index}`, when: when(value) }))
    .sort((a, b) => compareWhen(a, b, span.timeZone))
    .map(({ id }) => Number(id.slice(1)));

test('the days of the story are counted from first to last', () => {
  assert.deepEqual(daysOf(span), ['1968-05-03', '1968-05-04']);
  assert.deepEqual(daysOf({ ...span, from: '2020-02-28', to: '2020-03-01' }), [
    '2020-02-28',
    '2020-02-29',
    '2020-03-01',
  ]);
});

test('an event belongs to the time in which it starts', () => {
  assert.equal(phaseOf(when({ from: '1968' }), span), 'before');
  assert.equal(phaseOf(when({ from: '1968-05-02', to: '1968-05-04' }), span), 'before');
  assert.equal(phaseOf(when({ from: '1968-05-03', part: 'evening' }), span), '1968-05-03');
  assert.equal(phaseOf(when({ from: '1968-05-04T23:59' }), span), '1968-05-04');
  assert.equal(phaseOf(when({ from: '1968-05-05' }), span), 'after');
  assert.equal(phaseOf(when({ from: '1969' }), span), 'after');
});

test('the story’s clock says on which day a moment of another zone falls', () => {
  const late = when({ from: '1968-05-02T20:00', zone: 'America/New_York' });
  assert.equal(phaseOf(late, span), '1968-05-03');
});

test('parts of a day and moments are put in one order', () => {
  assert.deepEqual(
    order(
      { from: '1968-05-03', part: 'evening' },
      { from: '1968-05-03T16:30' },
      { from: '1968-05-03', part: 'afternoon' },
      { from: '1968-05-03', part: 'morning' },
    ),
    [3, 2, 1, 0],
  );
});

test('parts of a month come in their order, after the month as a whole', () => {
  assert.deepEqual(
    order(
      { from: '1968-05', part: 'late' },
      { from: '1968-05', part: 'early' },
      { from: '1968-05' },
    ),
    [2, 1, 0],
  );
});

test('of two that start together the longer comes first', () => {
  assert.deepEqual(order({ from: '1968-01-01' }, { from: '1968-01' }, { from: '1968' }), [2, 1, 0]);
});

test('of two that start and end together the one whose id comes first stands first', () => {
  const may = when({ from: '1968-05' });
  const compare = (a: string, b: string) =>
    Math.sign(compareWhen({ id: a, when: may }, { id: b, when: may }, span.timeZone));
  assert.deepEqual([compare('a', 'b'), compare('b', 'a'), compare('a', 'a')], [-1, 1, 0]);
});

test('the year counts on both sides of 1970, whatever the order in which entries are given', () => {
  const years = ['1999', '1953', '2021', '1969', '1971'].map((from) => ({ from }));
  assert.deepEqual(order(...years), [1, 3, 4, 0, 2]);
  assert.deepEqual(order(...years.toReversed()), [3, 1, 0, 4, 2]);
});

test('of three that start together in 2021 the longer come first', () => {
  assert.deepEqual(order({ from: '2021-01' }, { from: '2021' }, { from: '2021-01-01' }), [1, 0, 2]);
});

test('an event of the whole first day is one of that day', () => {
  assert.equal(phaseOf(when({ from: '1968-05-03' }), span), '1968-05-03');
});

test('a month or a year that begins among the days is a part of its own', () => {
  const long = { from: '1968-12-20', to: '1969-02-10', timeZone: 'UTC' };
  assert.equal(phaseOf(when({ from: '1969-01' }), long), '1969-01');
  assert.equal(phaseOf(when({ from: '1969' }), long), '1969');
  assert.equal(phaseOf(when({ from: '1968-12' }), long), 'before');
  assert.equal(phaseOf(when({ from: '1969-01-01' }), long), '1969-01-01');
});
