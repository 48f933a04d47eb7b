import assert from 'node:assert/strict';
import { test } from 'node:test';
import { bylineNames } from './byline-names.ts';

const namesOf = (value: string) => bylineNames({ status: 'stated', value, passage: value });

test('names are read in their parts', () => {
  assert.deepEqual(namesOf('Ann Other and Bo Li'), [
    { given: 'Ann', family: 'Other' },
    { given: 'Bo', family: 'Li' },
  ]);
});

test('a list that may be no list stays as it stands', () => {
  assert.deepEqual(namesOf('Ann Other, Harbour Post'), [{ literal: 'Ann Other, Harbour Post' }]);
});

test('nobody is named where no file does', () => {
  assert.deepEqual(bylineNames({ status: 'unknown', reason: 'It does not say.' }), []);
});
