import assert from 'node:assert/strict';
import { test } from 'node:test';
import { readFilter, writeFilter } from './filter-address.ts';

const anything = () => true;

test('an address is read as it was written', () => {
  const filter = { report: 'day-one', person: 'ada', kind: 'meeting' };
  assert.equal(writeFilter(filter), '?report=day-one&person=ada&kind=meeting');
  assert.deepEqual(readFilter(writeFilter(filter), anything), filter);
});

test('the order of the address is the order of the form', () => {
  assert.equal(writeFilter({ kind: 'visit', report: 'day-one' }), '?report=day-one&kind=visit');
});

test('no filter leaves the address bare', () => {
  assert.equal(writeFilter({}), '');
  assert.deepEqual(readFilter('', anything), {});
});

test('empty values, strange parameters and values that are no choice are passed over', () => {
  const isChoice = (_: string, value: string) => value !== 'nobody';
  assert.deepEqual(readFilter('?report=&person=nobody&day=1&kind=visit', isChoice), {
    kind: 'visit',
  });
});
