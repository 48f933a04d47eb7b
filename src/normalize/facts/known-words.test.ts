import assert from 'node:assert/strict';
import { test } from 'node:test';
import { isEnglishWord, isGivenName, isKnownPlace } from './known-words.ts';

const holds = (is: (text: string) => boolean, good: string[], bad: string[]) => {
  for (const text of good) assert.ok(is(text), text);
  for (const text of bad) assert.ok(!is(text), text);
};

test('the common words of English are known, and no names among them', () => {
  holds(isEnglishWord, ['accident', 'Train', 'QUIZ'], ['Halden', 'Regan', 'harbordaily']);
});

test('given names are known in any letters, and neither places nor other words are', () => {
  holds(isGivenName, ['Mira', 'CARLOS', 'wei'], ['San', 'Port', 'constructor', 'Halden']);
});

test('cities, countries and regions are known', () => {
  holds(
    isKnownPlace,
    ['Oslo', 'NEW YORK', 'San Francisco', 'Łódź', 'Springfield'],
    ['Halden', 'column', 'toString'],
  );
});
