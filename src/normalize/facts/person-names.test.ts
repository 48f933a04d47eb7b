import assert from 'node:assert/strict';
import { test } from 'node:test';
import { isPersonName, splitNames } from './person-names.ts';

test('a name has two words with capitals at least, particles and suffixes aside', () => {
  for (const name of [
    'Ann Lee',
    'Ursel von der Heide',
    'Bo Park Jr.',
    'T. L. Osei',
    'May Price',
    'Jean-Luc d’Arcy',
    'Minh Do',
  ]) {
    assert.ok(isPersonName(name), name);
  }
  for (const text of [
    'Ann',
    'von der',
    'Sign In',
    'Breaking News',
    'June Harbour 2021',
    'Ann lee',
    'The Ferry',
  ]) {
    assert.ok(!isPersonName(text), text);
  }
});

test('capitalised words of the language are an expression and no name', () => {
  for (const text of ['Popular Demand', 'Royal Appointment', 'Special Delivery', 'Land Sea'])
    assert.ok(!isPersonName(text), text);
  for (const name of ['Will Young', 'Mark Page', 'GRACE PARK', 'Osei Stone'])
    assert.ok(isPersonName(name), name);
});

test('a list of names is split, and one with another part is none', () => {
  assert.deepEqual(splitNames('Ann Lee, Bo Park and Cy Byers, Jr.'), [
    'Ann Lee',
    'Bo Park',
    'Cy Byers Jr.',
  ]);
  assert.deepEqual(splitNames('MIRA OSEI & OTTO VAHL'), ['MIRA OSEI', 'OTTO VAHL']);
  assert.equal(splitNames('Ann Lee, Harbour'), undefined);
});
