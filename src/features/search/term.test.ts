import assert from 'node:assert/strict';
import { test } from 'node:test';
import { fold } from './fold.ts';
import { termOf } from './term.ts';

const irregular = new Map([['met', 'meet']]);
const same = (a: string, b: string) => assert.equal(termOf(a, irregular), termOf(b, irregular));

test('gives the forms of a word one term', () => {
  same('meetings', 'met');
  same('cancelled', 'canceled');
  same('cancellation', 'cancel');
  same('six', '6');
});

test('reads British spellings as American ones', () => {
  same('stabilise', 'stabilized');
  same('harbours', 'harbor');
  same('defence', 'defense');
  same('centre', 'center');
  same('analyse', 'analyzed');
  same('programme', 'programs');
});

test('does not mix up words that only the suffix rules mix up', () => {
  assert.notEqual(termOf('news', irregular), termOf('new', irregular));
  assert.notEqual(termOf('international', irregular), termOf('intern', irregular));
});

test('reads Arabic with and without its vowel signs, hamzas and article', () => {
  const same = (a: string, b: string) =>
    assert.equal(termOf(fold(a), irregular), termOf(fold(b), irregular));
  same('الجسر', 'جسر');
  same('الجِسْر', 'للجسر');
  same('والجسر', 'بالجسر');
  same('أحداث', 'احداث');
  same('الآخر', 'اخر');
  same('مستشفى', 'المستشفي');
  same('العبّارة', 'عباره');
  same('عبـــارة', 'عبارة');
  assert.equal(termOf(fold('آلة'), irregular), 'اله');
  same('وسامي', 'سامي');
  same('وزارة', 'الوزارة');
  assert.equal(termOf(fold('وزير'), irregular), termOf(fold('الوزير'), irregular));
  assert.equal(termOf(fold('والد'), irregular), 'والد');
});
