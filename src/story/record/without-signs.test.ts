import assert from 'node:assert/strict';
import { test } from 'node:test';
import { withoutSigns } from './without-signs.ts';

test('the signs of the edition go, all of them, and no other brackets', () => {
  const signs = ['[draft]', '[rests on it]'];
  assert.equal(withoutSigns('It rains [rests on it] [draft]', signs), 'It rains');
  assert.equal(withoutSigns('It rains [on Monday] [draft]', signs), 'It rains [on Monday]');
  assert.equal(withoutSigns('It rains [draft] again', signs), 'It rains [draft] again');
  assert.equal(withoutSigns('[draft]', signs), '[draft]');
});
