import assert from 'node:assert/strict';
import { test } from 'node:test';
import { splitTitle } from './split-title.ts';

const split = (text: string) => {
  const { title, name } = splitTitle(text.split(' '));
  return [title.join(' '), name.join(' ')];
};

test('a title is taken off with what it is of', () => {
  assert.deepEqual(split('Mayor Marta Lindqvist'), ['Mayor', 'Marta Lindqvist']);
  assert.deepEqual(split('Secretary of State Anna Hale'), ['Secretary of State', 'Anna Hale']);
  assert.deepEqual(split('Minister of Foreign Affairs Anna Hale'), [
    'Minister of Foreign Affairs',
    'Anna Hale',
  ]);
  assert.deepEqual(split('Soltek Chief Executive Anna Hale'), [
    'Soltek Chief Executive',
    'Anna Hale',
  ]);
});

test('a given name among offices begins the name', () => {
  assert.deepEqual(split('Harbour Affairs Daniel Hale'), ['Harbour Affairs', 'Daniel Hale']);
});

test('names that end in a title, and those of places, stay whole', () => {
  assert.deepEqual(split('Billie Jean King'), ['', 'Billie Jean King']);
  assert.deepEqual(split('Saint Paul Cathedral'), ['', 'Saint Paul Cathedral']);
  assert.deepEqual(split('Marta Lindqvist'), ['', 'Marta Lindqvist']);
});
