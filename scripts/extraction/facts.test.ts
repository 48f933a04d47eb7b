import assert from 'node:assert/strict';
import { test } from 'node:test';
import { isDay, isSite, isTitle, saysDay, saysSite, saysTitle } from './facts.ts';

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

test('a page says a fact where its text has it, in whatever form', () => {
  const page = 'Coast Courier\nThe ferry is back\nPosted 9 de março de 2021\n';
  assert.ok(saysTitle(page, ['The ferry is back']));
  assert.ok(!saysTitle(page, ['The ferry is late']));
  assert.ok(saysDay(page, '2021-03-09'));
  assert.ok(saysDay('On 10/03/2021', '2021-03-10') && saysDay('On 03/10/2021', '2021-03-10'));
  assert.ok(!saysDay(page, '2021-05-09'));
  assert.ok(saysSite(page, ['The Coast Courier']) && saysSite('@quay', ['Quay.ca']));
  assert.ok(!saysSite('The courier of the coast', ['Coast Courier']));
});
