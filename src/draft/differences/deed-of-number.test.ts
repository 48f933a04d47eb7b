import assert from 'node:assert/strict';
import { test } from 'node:test';
import { tokenize } from '../../normalize/language/tokens.ts';
import { canCountOne, countsPersons, deedsAround } from './deed-of-number.ts';

const deeds = (text: string, word: string) => {
  const tokens = tokenize(text);
  return [
    ...deedsAround(
      tokens,
      tokens.findIndex((token) => token.text === word),
    ),
  ];
};

test('one deed is told of a number in several words', () => {
  assert.deepEqual(deeds('It forced 400 people from their homes', '400'), ['flee']);
  assert.deepEqual(deeds('Some 380 residents fled', '380'), ['flee']);
  assert.deepEqual(deeds('The mill has 12 windows', '12'), []);
});

test('persons are counted in words of their own or that are anyone’s', () => {
  assert.ok(countsPersons('inmates', 5) && countsPersons('savers', 3000) && countsPersons('us', 9));
  assert.ok(!countsPersons('savers', 30) && !countsPersons('windows', 3000));
  assert.ok(canCountOne('inmates', 'men') && canCountOne('fans', 'supporters'));
  assert.ok(!canCountOne('inmates', 'guards'));
});
