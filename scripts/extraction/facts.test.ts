import assert from 'node:assert/strict';
import { test } from 'node:test';
import { isDay, isSite, isTitle } from './facts.ts';

test('a title may lack the name of the site, and no more', () => {
  const titles = ['The ferry is back on Sunday | Coast Courier'];
  assert.ok(isTitle('The ferry is back on Sunday', titles));
  assert.ok(isTitle('The ferry is back on Sunday – Coast Courier', titles));
  assert.ok(!isTitle('The ferry', titles));
  assert.ok(!isTitle('The ferry is back on Sunday and so is the rain in the harbour', titles));
});

test('a day may be one off', () => {
  assert.ok(isDay('2021-03-09', '2021-03-10'));
  assert.ok(!isDay('2021-03-09', '2021-03-11'));
});

test('a site is known without article and domain', () => {
  assert.ok(isSite('The Courier', ['courier.com']));
  assert.ok(!isSite('Courier', ['Coast Courier']));
});

test('a site is the same with and without the ending of its domain and spaces, and by each of its names', () => {
  assert.ok(isSite('Quay Sports', ['QuaySports.com']));
  assert.ok(isSite('Quay', ['Quay.ca']));
  assert.ok(isSite('HG', ['The Harbour Gazette | HG.com']));
  assert.ok(!isSite('Gazette', ['Harbour Gazette']));
  assert.ok(!isSite('Quay', ['Quay New York']));
});
