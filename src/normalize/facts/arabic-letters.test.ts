import assert from 'node:assert/strict';
import { test } from 'node:test';
import { lengthWithVowels, opensInArabic, withoutVowels } from './arabic-letters.ts';

test('vowel signs and the lengthening stroke go, letters stay', () => {
  assert.equal(withoutVowels('تعليقًا كَتَبَ العـــبّارة أيضاً'), 'تعليقا كتب العبارة أيضا');
});

test('a line in Arabic is known by its first letter', () => {
  assert.ok(opensInArabic('(وكالات)') && opensInArabic('٣ مارس'));
  assert.ok(!opensInArabic('By نهى') && !opensInArabic('2019'));
});

test('what reads without vowel signs is found in the text that has them', () => {
  const text = 'كَتَبَ: بشير';
  assert.equal(text.slice(0, lengthWithVowels(text, 'كتب'.length)), 'كَتَبَ');
  assert.equal(lengthWithVowels(text, 100), text.length);
});
