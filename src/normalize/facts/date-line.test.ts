import assert from 'node:assert/strict';
import { test } from 'node:test';
import { isDateLine } from './date-line.ts';

test('a line of the day has little beside it', () => {
  for (const line of ['June 4, 2021', 'Posted June 4, 2021 10:15 am', 'Quay News June 4, 2021'])
    assert.ok(isDateLine(line), line);
  for (const line of [
    'June 4',
    'The keeper of the quay left on June 4, 2021',
    'On June 4, 2021 the keeper of the quay left it',
    `June 4, 2021${' '.repeat(100)}`,
  ])
    assert.ok(!isDateLine(line), line);
});
