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

test('months that are names, too, are so as given names and after one', () => {
  for (const name of ['May Price', 'June Osei', 'Theresa May', 'Elaine B. May'])
    assert.ok(isPersonName(name), name);
  for (const text of ['May Today', 'Harbour May', 'May June', 'March Osei', 'Theresa March'])
    assert.ok(!isPersonName(text), text);
});

test('particles stand within a name; with a capital at its ends they are the name itself, or no part of one', () => {
  for (const name of ['Ben Roe', 'Al Osei', 'Ann Le', 'Luiz Inácio da Silva', 'Ann De Park'])
    assert.ok(isPersonName(name), name);
  for (const text of ['Von Heide', 'De Park', 'Ann von', 'Ann Jr.', 'der Heide'])
    assert.ok(!isPersonName(text), text);
});

test('a name has six words at most, particles among them, and four of its own', () => {
  for (const name of ['Ann Bea von der ten Heide', 'Ann Bea Cora Osei', ' Ann Osei '])
    assert.ok(isPersonName(name), name);
  for (const text of ['Ann Bea van von der ten Heide', 'Ann Bea Cora Dora Osei'])
    assert.ok(!isPersonName(text), text);
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
  assert.deepEqual(splitNames('Ann Lee und Bo Park et Cy Byers'), [
    'Ann Lee',
    'Bo Park',
    'Cy Byers',
  ]);
  assert.deepEqual(splitNames('Ann Lee y Bo Park;'), ['Ann Lee', 'Bo Park']);
  assert.deepEqual(splitNames(' Ann Lee , '), ['Ann Lee']);
  assert.equal(splitNames(' , '), undefined);
});
