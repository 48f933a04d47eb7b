import assert from 'node:assert/strict';
import { test } from 'node:test';
import { haveSameLetters } from './same-letters.ts';

test('capitals, marks, spaces and forms of letters do not count, letters and figures do', () => {
  assert.equal(haveSameLetters('The “ﬁrst” ferry.', 'the first  Ferry'), true);
  assert.equal(haveSameLetters('The first ferry', 'The fifth ferry'), false);
  assert.equal(haveSameLetters('60 metres', '61 metres'), false);
});
